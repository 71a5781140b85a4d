import { rupiah } from '../../../format/rupiah';
import type { Acak } from '../../acak';
import { jumlahBaris } from '../baris';
import type { KegiatanRkp, Pagu, TahunLalu } from '../masukan';
import { kebutuhan } from './rkp';

type Realisasi = TahunLalu['realisasi'][number];

/** 3.147.250 becomes 3.147.000. */
const ribuan = (nilai: number): number => nilai - (nilai % 1000);

const kelompok = (kegiatan: readonly KegiatanRkp[], awal: string): number =>
	kegiatan
		.flatMap(({ rincian }) => rincian)
		.filter(({ rekening }) => rekening.startsWith(awal))
		.reduce((jumlah, baris) => jumlah + jumlahBaris(baris), 0);

/** What is left of the year before; Dana Desa of it is spent again first (D-02). Own income makes it up to `semua`. */
export function susunSilpa(rng: Acak, semua?: number): TahunLalu['silpa'] {
	const transfer = [
		{ sumber: 'DD', jumlah: rupiah(rng.bulat(1_800, 2_900) * 1000) },
		{ sumber: 'ADD', jumlah: rupiah(rng.bulat(3_200, 4_900) * 1000) },
		{ sumber: 'PBH', jumlah: rupiah(rng.bulat(700, 1_400) * 1000) }
	] as const;
	const asli = (semua ?? 0) - transfer.reduce((jumlah, satu) => jumlah + satu.jumlah, 0);
	return asli > 0 ? [...transfer, { sumber: 'PAD', jumlah: rupiah(asli) }] : transfer;
}

/** Own income of the village, as much as what the RKP wants to pay from it. */
function pendapatanSendiri(kegiatan: readonly KegiatanRkp[]): readonly [string, string, number][] {
	const kios = 4_800_000;
	return [
		['4.1.2.01', 'Hasil tanah bengkok', kebutuhan(kegiatan, 'BENGKOK')],
		['4.1.2.07', 'Sewa kios desa', kios],
		['4.1.2.08', 'Sewa lapangan desa', kebutuhan(kegiatan, 'PAD') - kios],
		['4.1.3.01', 'Swadaya dan gotong royong warga', kebutuhan(kegiatan, 'SWD')],
		['4.3.6.01', 'Bunga bank', kebutuhan(kegiatan, 'DLL')]
	];
}

const rekeningPagu: Partial<Record<Pagu['sumber'], readonly [string, string]>> = {
	DD: ['4.2.1', 'Dana Desa'],
	PBH: ['4.2.2', 'Bagian dari hasil pajak dan retribusi daerah'],
	ADD: ['4.2.3', 'Alokasi Dana Desa'],
	PBK: ['4.2.5', 'Bantuan keuangan kabupaten']
};

/** The accounts of the year before: they balance, and what they leave is the SiLPA of each source. */
export function susunTahunLalu(
	tahun: number,
	kegiatan: readonly KegiatanRkp[],
	pagu: readonly Pagu[],
	danaDesaLalu: number,
	silpa: TahunLalu['silpa']
): TahunLalu {
	const baris = (rekening: string, uraian: string, a: number, r: number): Realisasi => ({
		rekening,
		uraian,
		anggaran: rupiah(a),
		realisasi: rupiah(r)
	});
	const pendapatan = [
		...pendapatanSendiri(kegiatan).map(([rekening, uraian, jumlah]) =>
			baris(rekening, uraian, jumlah, jumlah)
		),
		...pagu.flatMap(({ sumber, jumlah }) => {
			const [rekening, uraian] = rekeningPagu[sumber] ?? [];
			const lalu = sumber === 'DD' ? danaDesaLalu : ribuan(Math.floor((jumlah * 97) / 100));
			return rekening && uraian ? [baris(rekening, uraian, lalu, lalu)] : [];
		})
	].sort((a, b) => (a.rekening < b.rekening ? -1 : 1));
	const masuk = pendapatan.reduce((jumlah, satu) => jumlah + satu.anggaran, 0);
	const sisa = silpa.reduce((jumlah, satu) => jumlah + satu.jumlah, 0);
	const silpaLama = ribuan(Math.floor((sisa * 11) / 10));
	const pegawai = kelompok(kegiatan, '5.1');
	const modal = ribuan(Math.floor((kelompok(kegiatan, '5.3') * 9) / 10));
	const terduga = kelompok(kegiatan, '5.4');
	const barangJasa = masuk + silpaLama - pegawai - modal - terduga;
	// All that was left was saved on goods and on works.
	const hematModal = ribuan(Math.floor((sisa * 6) / 10));
	return {
		tahun: tahun - 1,
		realisasi: [
			...pendapatan,
			baris('5.1', 'Belanja Pegawai', pegawai, pegawai),
			baris('5.2', 'Belanja Barang dan Jasa', barangJasa, barangJasa - (sisa - hematModal)),
			baris('5.3', 'Belanja Modal', modal, modal - hematModal),
			baris('5.4', 'Belanja Tak Terduga', terduga, terduga),
			baris('6.1.1', 'SILPA Tahun Sebelumnya', silpaLama, silpaLama)
		],
		silpa
	};
}
