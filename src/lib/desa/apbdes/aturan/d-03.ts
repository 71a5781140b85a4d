import { formatRupiah, rupiah } from '../../../format/rupiah';
import { kelompokBawaan } from '../aturan-tahun';
import type { Baris } from '../baris';
import { rekeningKegiatan } from '../rekening/rekening';
import { isDiBawah, type Bahan } from './bahan';
import {
	idBaris,
	jumlahkan,
	rincianBaris,
	rincianJumlah,
	type HasilAturan,
	type RincianAturan,
	type Terhitung
} from './hasil';
import { formatPorsi, isPalingBanyak, porsiDari, porsiKeBawah } from './porsi';

/** 30 %, PP 43/2014 Ps. 100. */
const batas = 3000;

/** Siltap and tunjangan of Kades and perangkat; tunjangan and operasional of the BPD. */
const kegiatan30: ReadonlyMap<string, string> = new Map([
	['1.1.01', 'Siltap dan tunjangan Kades'],
	['1.1.02', 'Siltap dan tunjangan perangkat'],
	['1.1.05', 'Tunjangan BPD'],
	['1.1.06', 'Operasional BPD']
]);

/** The same pay booked under another activity stays what it is. */
const rekening30: readonly (readonly [awal: string, nama: string])[] = [
	['5.1.1.01', 'Siltap Kades'],
	['5.1.1.02', 'Tunjangan Kades'],
	['5.1.2.01', 'Siltap perangkat'],
	['5.1.2.02', 'Tunjangan perangkat'],
	['5.1.4', 'Tunjangan BPD']
];

type Golongan = {
	readonly kelompok: '30' | '70' | 'bengkok';
	readonly keterangan: string;
	readonly jaminanSosial?: true;
};

function golongkan({ sumber, kegiatan, rekening }: Baris, isJaminan30: boolean): Golongan {
	if (sumber === 'BENGKOK')
		return { kelompok: 'bengkok', keterangan: 'Didanai hasil bengkok: di luar dasar hitung.' };
	if (kegiatan === '1.1.03' || isDiBawah(rekening, '5.1.3'))
		return isJaminan30
			? { kelompok: '30', keterangan: 'Jaminan sosial: kelompok 30.', jaminanSosial: true }
			: { kelompok: '70', keterangan: 'Jaminan sosial: kelompok 70.', jaminanSosial: true };
	const nama =
		kegiatan30.get(kegiatan ?? '') ?? rekening30.find(([awal]) => isDiBawah(rekening, awal))?.[1];
	if (nama !== undefined) return { kelompok: '30', keterangan: `${nama}: kelompok 30.` };
	if (kegiatan === '1.1.07') return { kelompok: '70', keterangan: 'Insentif RT/RW: kelompok 70.' };
	return { kelompok: '70', keterangan: 'Kelompok 70.' };
}

/** D-03: pay of the village government takes at most 30 % of what is not paid by its own land. */
export function nilaiBatas30({ belanja, parameter, tahun }: Bahan): HasilAturan {
	const setelan = parameter?.isi['jaminan-sosial-kelompok'];
	const isJaminan30 = (setelan?.nilai ?? kelompokBawaan) === 30;
	const kelompok30: Terhitung[] = [];
	const bengkok: Terhitung[] = [];
	const jaminan: Terhitung[] = [];
	const kelompok70: Terhitung[] = [];
	const rincian30: RincianAturan[] = [];
	const rincianLain: RincianAturan[] = [];
	for (const isian of belanja) {
		const { kelompok, keterangan, jaminanSosial } = golongkan(isian.baris, isJaminan30);
		if (jaminanSosial) jaminan.push(isian);
		if (kelompok === '30') {
			kelompok30.push(isian);
			rincian30.push(rincianBaris(isian, keterangan, true));
		} else if (kelompok === 'bengkok') {
			bengkok.push(isian);
			rincianLain.push(rincianBaris(isian, keterangan, false));
		} else if (
			isDiBawah(isian.baris.kegiatan ?? '', '1.1') ||
			isDiBawah(isian.baris.rekening, '5.1')
		)
			// What could be taken for pay is named; the rest stands in one row a bidang.
			rincianLain.push(rincianBaris(isian, keterangan, false));
		else kelompok70.push(isian);
	}
	const total = jumlahkan(belanja);
	const dariBengkok = jumlahkan(bengkok);
	const dasarHitung = rupiah(total - dariBengkok);
	const kelompok = jumlahkan(kelompok30);
	const paling = porsiKeBawah(dasarHitung, batas);
	const porsi = porsiDari(kelompok, dasarHitung);
	const dariJaminan = jumlahkan(jaminan);
	const hasil = {
		aturan: 'D-03',
		kunci: 'd-03',
		judul: 'Batas 30 persen',
		dasar: 'PP 43/2014 Ps. 100 sebagaimana diubah PP 11/2019',
		rincian: [
			rincianJumlah('Total belanja', total),
			rincianJumlah('Belanja dari hasil bengkok', dariBengkok, 'Mengurangi dasar hitung'),
			rincianJumlah('Dasar hitung', dasarHitung, 'Total belanja − belanja dari hasil bengkok'),
			...(jaminan.length === 0
				? []
				: [
						rincianJumlah(
							'Jaminan sosial',
							dariJaminan,
							`Masuk kelompok ${isJaminan30 ? 30 : 70} menurut ketentuan tahun ${tahun}${setelan?.keyakinan === 'pasti' ? '' : '; periksa Perbup setempat'}.`,
							isJaminan30
						)
					]),
			rincianJumlah('Kelompok 30', kelompok, `${kelompok30.length} baris`),
			...rincian30,
			...rincianLain,
			...perBidang(kelompok70)
		]
	};
	if (dasarHitung === 0)
		return {
			...hasil,
			status: 'belum-dinilai',
			ringkas: 'Belum ada belanja yang menjadi dasar hitung.',
			barisId: [],
			mend: ''
		};
	const dinilai = { ...hasil, bagian: { nilai: porsi, batas, arah: 'maks' } as const };
	const hitungan = `Kelompok 30 ${formatRupiah(kelompok)} dari dasar ${formatRupiah(dasarHitung)}, yaitu ${formatPorsi(porsi)}`;
	if (isPalingBanyak(kelompok, dasarHitung, batas))
		return {
			...dinilai,
			status: 'terpenuhi',
			ringkas: `${hitungan}; paling banyak ${formatRupiah(paling)}.`,
			barisId: [],
			mend: ''
		};
	const lebih = formatRupiah(rupiah(kelompok - paling));
	// Too much only by what a setting that is not certain puts there: that is no breach yet.
	const isRagu =
		isJaminan30 &&
		setelan?.keyakinan !== 'pasti' &&
		isPalingBanyak(rupiah(kelompok - dariJaminan), dasarHitung, batas);
	return {
		...dinilai,
		status: isRagu ? 'peringatan' : 'galat',
		ringkas: `${hitungan}: lebih ${lebih} dari batas 30% (${formatRupiah(paling)}).`,
		barisId: idBaris(kelompok30),
		mend: `Alihkan sedikitnya ${lebih} dari kelompok 30 ke kegiatan lain. Bila hanya dikurangi, dasar hitungnya ikut turun dan perlu lebih banyak.`
	};
}

function perBidang(isian: readonly Terhitung[]): RincianAturan[] {
	const bidang = [...new Set(isian.map(({ baris }) => baris.kegiatan?.charAt(0) ?? ''))].sort();
	return bidang.map((kode) => {
		const isi = isian.filter(({ baris }) => (baris.kegiatan?.charAt(0) ?? '') === kode);
		const nama = rekeningKegiatan(kode)?.uraian ?? 'Kegiatan lain';
		const keterangan =
			kode === '5'
				? `${isi.length} baris, kelompok 70; penempatan bidang 5 perlu dicek.`
				: `${isi.length} baris, kelompok 70.`;
		return rincianJumlah(`${nama}, baris lain`, jumlahkan(isi), keterangan, false);
	});
}
