import {
	angka,
	kelompok,
	kepalaBaris,
	namaBerkasDari,
	nomorUrut,
	tabel,
	teks,
	tengah,
	uang,
	volume,
	type Dokumen,
	type Tabel
} from '../../../dokumen/dokumen';
import { formatTanggal, type Tanggal } from '../../../format/tanggal';
import { labelJabatanDesa } from '../../surat/pelaku';
import { dpaPelaksana } from '../alur/dpa';
import { langkahBerlaku } from '../alur/langkah-berlaku';
import { daftarPelaksana, isPelaksana, type Pelaksana } from '../pelaksana';
import { sebutRupiah } from './jumlah-akhir';
import { jumlahkan, kegiatanAnggaran, type KegiatanAnggaran } from './kegiatan';
import {
	diDesa,
	hariLangkah,
	kepalaNaskah,
	nomorPerdes,
	tandaKades,
	tandaPelaksana,
	tandaSekdes,
	type Naskah
} from './kepala';
import { tabelRab } from './rab';
import { BarisTabel } from './tabel-rekening';

/** D-08: the three sheets of a DPA. */
export type LembarDpa = 'kegiatan' | 'kerja' | 'rab';

const judulDpa: Record<LembarDpa, string> = {
	kegiatan: 'DPA: Rencana Kegiatan dan Anggaran Desa',
	kerja: 'DPA: Rencana Kerja Kegiatan Desa',
	rab: 'DPA: Rencana Anggaran Biaya'
};

/** D-01: the kinds of belanja, in the order of their accounts. */
const jenisBelanja = ['5.1', '5.2', '5.3', '5.4'] as const;

const kolomKegiatan = [
	angka('No', 4),
	teks('Kode', 8),
	kepalaBaris('Kegiatan', 34),
	teks('Lokasi', 15),
	kelompok('Keluaran', volume('Volume'), tengah('Satuan', 8)),
	kelompok(
		'Anggaran (Rp)',
		uang('Pegawai', 13),
		uang('Barang dan jasa', 13),
		uang('Modal', 13),
		uang('Tak terduga', 13),
		uang('Jumlah', 14)
	),
	teks('Sumber dana', 9)
];

const kolomKerja = [
	angka('No', 4),
	teks('Kode', 8),
	kepalaBaris('Kegiatan', 34),
	teks('Lokasi', 15),
	kelompok('Keluaran', volume('Volume'), tengah('Satuan', 8)),
	teks('Sasaran', 20),
	uang('Biaya (Rp)', 14),
	kelompok('Waktu pelaksanaan', teks('Mulai', 9), teks('Selesai', 9)),
	teks('Pelaksana', 16)
];

const jumlahJenis = ({ baris }: Pick<KegiatanAnggaran, 'baris'>) =>
	jenisBelanja.map((jenis) =>
		jumlahkan(
			baris.filter(({ rekening }) => rekening === jenis || rekening.startsWith(`${jenis}.`))
		)
	);

const keluaran = ({ rkp }: KegiatanAnggaran) =>
	rkp ? [rkp.lokasi, rkp.volume / 100, rkp.satuan] : [null, null, null];

/** Activities of an executor, under his name where there are several executors. */
function perPelaksana(
	semua: readonly KegiatanAnggaran[],
	kosong: number,
	susun: (satu: KegiatanAnggaran, urutan: number) => BarisTabel['baris'][number]
): BarisTabel {
	const isi = new BarisTabel();
	const ada = [...daftarPelaksana, null].filter((pelaksana) =>
		semua.some((satu) => satu.pelaksana === pelaksana)
	);
	for (const pelaksana of ada) {
		if (ada.length > 1)
			isi.tambah(
				[
					null,
					null,
					pelaksana ? labelJabatanDesa(pelaksana) : 'Pelaksana belum disebut',
					...Array.from({ length: kosong }, () => null)
				],
				true
			);
		semua
			.filter((satu) => satu.pelaksana === pelaksana)
			.forEach((satu, urutan) => isi.tambah(susun(satu, urutan + 1)));
	}
	return isi;
}

function tabelDpa(lembar: LembarDpa, semua: readonly KegiatanAnggaran[]): Tabel {
	const baris = semua.flatMap((satu) => satu.baris);
	const seluruhnya = jumlahkan(baris);
	switch (lembar) {
		case 'kegiatan': {
			const isi = perPelaksana(semua, 9, (satu, urutan) => [
				urutan,
				satu.kode,
				satu.nama,
				...keluaran(satu),
				...jumlahJenis(satu),
				satu.jumlah,
				satu.sumber
			]);
			return tabel('Rencana kegiatan dan anggaran', kolomKegiatan, isi.baris, {
				nomorKolom: nomorUrut(kolomKegiatan),
				barisTebal: isi.barisTebal,
				jumlah: [
					null,
					null,
					'JUMLAH',
					null,
					null,
					null,
					...jumlahJenis({ baris }),
					seluruhnya,
					null
				]
			});
		}
		case 'kerja': {
			const isi = perPelaksana(semua, 8, (satu, urutan) => [
				urutan,
				satu.kode,
				satu.nama,
				...keluaran(satu),
				satu.rkp?.sasaran ?? null,
				satu.jumlah,
				null,
				null,
				satu.pelaksana && labelJabatanDesa(satu.pelaksana)
			]);
			return tabel('Rencana kerja kegiatan', kolomKerja, isi.baris, {
				nomorKolom: nomorUrut(kolomKerja),
				barisTebal: isi.barisTebal,
				jumlah: [null, null, 'JUMLAH', null, null, null, null, seluruhnya, null, null, null]
			});
		}
		case 'rab':
			return tabelRab(semua, true);
		default:
			return lembar satisfies never;
	}
}

/** The day on which an executor handed in his DPA, or today as long as he has not. */
const hariSerah = ({ rancangan, dunia }: Naskah, pelaksana: Pelaksana): Tanggal =>
	dpaPelaksana(rancangan).find((satu) => satu.pelaksana === pelaksana)?.diserahkan ?? dunia.tanggal;

/** D-08: who has handed in, verified and approved what the sheet says, and on which day. */
function riwayat(naskah: Naskah, diminta: Pelaksana | undefined): readonly string[] {
	const { rancangan } = naskah;
	const berlaku = langkahBerlaku(rancangan);
	const satu = (sebutan: string, hari: Tanggal | null | undefined): string =>
		`${sebutan}: ${hari ? formatTanggal(hari) : 'belum'}.`;
	return [
		...dpaPelaksana(rancangan)
			.filter(({ pelaksana }) => diminta === undefined || pelaksana === diminta)
			.map(({ pelaksana, diserahkan }) =>
				satu(`Diserahkan ${labelJabatanDesa(pelaksana)}`, diserahkan)
			),
		satu('Diverifikasi Sekretaris Desa', berlaku.get('verifikasi-dpa')?.tanggal),
		satu('Disetujui Kepala Desa', berlaku.get('setujui-dpa')?.tanggal)
	];
}

/** D-08, after the enactment: one sheet of the DPA, of one executor or of all of them. */
export function dpa(naskah: Naskah, lembar: LembarDpa, pelaksana?: string): Dokumen | undefined {
	if (pelaksana !== undefined && !isPelaksana(pelaksana)) return undefined;
	const { dunia, tahun, nama } = naskah;
	const semua = kegiatanAnggaran(naskah).flatMap((satu) => bagianPelaksana(satu, pelaksana));
	const tanggal = pelaksana ? hariSerah(naskah, pelaksana) : hariLangkah(naskah, 'verifikasi-dpa');
	return {
		kode: '',
		judul: judulDpa[lembar],
		kepala: [
			...kepalaNaskah(naskah),
			{ label: 'Dasar', isi: `Peraturan Desa Nomor ${nomorPerdes(naskah)}` },
			{ label: 'Pelaksana', isi: pelaksana ? labelJabatanDesa(pelaksana) : 'semua pelaksana' }
		],
		tabel: [tabelDpa(lembar, semua)],
		catatan: [
			`Jumlah: ${sebutRupiah(jumlahkan(semua.flatMap(({ baris }) => baris)))}.`,
			...(lembar === 'kerja' ? ['Waktu pelaksanaan ditulis oleh pelaksana kegiatan.'] : []),
			...riwayat(naskah, pelaksana),
			'Pelaksana menyerahkan DPA, Sekretaris Desa memverifikasi, Kepala Desa menyetujui (Permendagri 20/2018 Ps. 45-46, perlu dicek).'
		],
		tandaTangan: {
			kiri: tandaKades(naskah, 'Menyetujui', hariLangkah(naskah, 'setujui-dpa')),
			kanan: pelaksana
				? tandaPelaksana(naskah, pelaksana, diDesa(naskah, tanggal))
				: tandaSekdes(naskah, diDesa(naskah, tanggal))
		},
		orientasi: lembar === 'rab' ? 'potret' : 'lanskap',
		tanggal,
		namaBerkas: namaBerkasDari('dpa', lembar, pelaksana ?? '', nama, dunia.desa.nama, String(tahun))
	};
}

/** An activity whose lines belong to several executors is in the DPA of each with the lines of each. */
function bagianPelaksana(
	satu: KegiatanAnggaran,
	diminta: Pelaksana | undefined
): readonly KegiatanAnggaran[] {
	const ada = new Set(satu.baris.map(({ pelaksana }) => pelaksana));
	return [...daftarPelaksana, null]
		.filter((pelaksana) => ada.has(pelaksana) && (diminta === undefined || pelaksana === diminta))
		.map((pelaksana) => {
			const baris = satu.baris.filter((isi) => isi.pelaksana === pelaksana);
			return { ...satu, pelaksana, baris, jumlah: jumlahkan(baris) };
		});
}
