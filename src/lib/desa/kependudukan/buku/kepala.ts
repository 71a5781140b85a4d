import type { Dokumen, Potongan, TandaTangan } from '../../../dokumen/dokumen';
import {
	akhirBulan,
	bulanDari,
	formatBulan,
	formatTanggal,
	formatTanggalPendek,
	parseTanggal,
	type Bulan,
	type Tanggal
} from '../../../format/tanggal';
import type { DuniaTerbuka } from '../../catatan';
import type { Dunia } from '../../dunia';
import { pendudukAktif } from '../state';

/** A world with its beginning: the opening of the first month is counted there. */
export type DuniaBuku = Pick<DuniaTerbuka, 'dunia' | 'start'>;

/** What a reader has chosen of a book; a book that knows no month or dusun takes no notice of it. */
export type Pilihan = {
	readonly bulan: Bulan;
	/** '' is the whole village. */
	readonly dusun: string;
	readonly potongan: Potongan | null;
};

export const tempatDesa = ({ desa }: Dunia): Dokumen['kepala'] => [
	{ label: 'Desa', isi: desa.nama },
	{ label: 'Kecamatan', isi: desa.kecamatan },
	{ label: 'Kabupaten', isi: desa.kabupaten }
];

/** Of a register that is kept from day to day: as it stands now. */
export const kepalaKeadaan = (dunia: Dunia, dusun: string): Dokumen['kepala'] => [
	...tempatDesa(dunia),
	...(dusun === '' ? [] : [{ label: 'Dusun', isi: dusun }]),
	{ label: 'Tahun', isi: dunia.tanggal.slice(0, 4) },
	{ label: 'Keadaan', isi: formatTanggal(dunia.tanggal) }
];

export const kepalaBulan = (dunia: Dunia, bulan: Bulan): Dokumen['kepala'] => [
	...tempatDesa(dunia),
	{ label: 'Bulan', isi: formatBulan(bulan) }
];

/** A month that is over is signed on its last day, the present one today. */
export const tanggalBulan = (dunia: Dunia, bulan: Bulan): Tanggal =>
	bulan < bulanDari(dunia.tanggal) ? akhirBulan(bulan) : dunia.tanggal;

export function namaKepalaDesa(dunia: Dunia): string | null {
	const [satu, ...lain] = pendudukAktif(dunia.kependudukan).filter(
		({ pekerjaan }) => pekerjaan === 'kepala-desa'
	);
	// Two residents of that occupation: one of them holds the office elsewhere, and the register does not say which.
	return satu && lain.length === 0 ? satu.nama : null;
}

export const tandaKepalaDesa = (dunia: Dunia, atas: string): TandaTangan => ({
	atas,
	jabatan: `Kepala Desa ${dunia.desa.nama}`,
	nama: namaKepalaDesa(dunia)
});

/** '5 Mar 1990' in a cell; an imported record may lack its day, and a book shows the gap. */
export const hari = (tanggal: Tanggal): string | null =>
	parseTanggal(tanggal) ? formatTanggalPendek(tanggal) : null;

/** 'Latihan, 5 Mar 1990' */
export const tempatLahirTanggal = (orang: {
	readonly tempatLahir: string;
	readonly tanggalLahir: Tanggal;
}): string | null =>
	[orang.tempatLahir, hari(orang.tanggalLahir)].filter(Boolean).join(', ') || null;

export const tempatTanggal = ({ desa }: Dunia, tanggal: Tanggal): string =>
	`${desa.nama}, ${formatTanggal(tanggal)}`;

/** Permendagri 47/2016: the head of the village on the left, the secretary, who keeps the books, on the right. */
export const tandaTanganBuku = (dunia: Dunia, tanggal: Tanggal): Dokumen['tandaTangan'] => ({
	kiri: tandaKepalaDesa(dunia, 'Mengetahui'),
	kanan: {
		atas: tempatTanggal(dunia, tanggal),
		jabatan: `Sekretaris Desa ${dunia.desa.nama}`,
		nama: null
	}
});
