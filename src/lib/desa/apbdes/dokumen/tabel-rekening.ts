import {
	kelompok,
	kepalaBaris,
	kolomDaun,
	teks,
	tengah,
	uang,
	type Isi,
	type Kolom
} from '../../../dokumen/dokumen';
import type { Banding } from './banding';

/**
 * The table layout of Permendagri 20/2018: the code of an account in single digits, those of the activity (bidang,
 * subbidang, kegiatan) before those of the account (akun, kelompok, jenis, objek).
 */
const kolomKode = kelompok(
	'Kode rekening',
	kelompok('Kegiatan', ...['a', 'b', 'c'].map((huruf) => tengah(huruf, 3))),
	kelompok('Akun', ...['a', 'b', 'c', 'd'].map((huruf) => tengah(huruf, 3)))
);

/** D-09: before, after and the difference, what has become less in brackets. */
export const kolomAnggaran = (isPerubahan: boolean): readonly Kolom[] =>
	isPerubahan
		? [
				kelompok(
					'Anggaran (Rp)',
					uang('Semula', 14),
					uang('Menjadi', 14),
					uang('Bertambah/(Berkurang)', 14)
				)
			]
		: [uang('Anggaran (Rp)', 15)];

export const kolomRekening = (
	isPerubahan: boolean,
	tengahnya: readonly Kolom[] = [],
	akhir: readonly Kolom[] = [teks('Sumber dana', 9), teks('Keterangan', 11)]
): readonly Kolom[] => [
	kolomKode,
	kepalaBaris('Uraian', 42),
	...tengahnya,
	...kolomAnggaran(isPerubahan),
	...akhir
];

/** The row of numbers: the digits of a code are one column, however many they are. */
export const nomorRekening = (kolom: readonly Kolom[]): readonly string[] =>
	kolomDaun(kolom).map((_, urutan) => {
		if (urutan === 0) return '1';
		if (urutan === 3) return '2';
		return urutan < 7 ? '' : String(urutan - 4);
	});

/** Digits of a code into that many cells: '2.3.10' is '2', '3', '10'. */
export function selKode(kode: string, banyak: number): readonly Isi[] {
	const angka = kode === '' ? [] : kode.split('.');
	return Array.from({ length: banyak }, (_, i) => angka[i] ?? null);
}

export const kodeBaris = (kegiatan: string, rekening: string): readonly Isi[] => [
	...selKode(kegiatan, 3),
	...selKode(rekening, 4)
];

export type Nilai = Pick<Banding, 'semula' | 'menjadi'>;

export const selAnggaran = ({ semula, menjadi }: Nilai, isPerubahan: boolean): readonly Isi[] =>
	isPerubahan ? [semula, menjadi, menjadi - semula] : [menjadi];

/** Rows of a table with those that are to be bold, in the order in which they are written. */
export class BarisTabel {
	readonly baris: (readonly Isi[])[] = [];
	readonly barisTebal = new Set<number>();

	tambah(isi: readonly Isi[], tebal = false): void {
		if (tebal) this.barisTebal.add(this.baris.length);
		this.baris.push(isi);
	}
}
