import type { Langkah } from '$lib/desa/langkah';
import { refused, type Problem, type Result } from '$lib/desa/problem';
import { formatAngka } from '$lib/format/angka';
import type { Tanggal } from '$lib/format/tanggal';

export { jalankan, jalankanBertahap, type Langkah } from '$lib/desa/langkah';

/** What stands in a cell. A number stays one: a NIK that was kept as a number has lost its last digit. */
export type IsiSel = string | number | { readonly tanggal: Tanggal } | null;

/** `nomor` is the row as the spreadsheet counts it, from 1, so that a message can name the cell. */
export type BarisLembar = { readonly nomor: number; readonly sel: readonly IsiSel[] };

export type Lembar = {
	readonly nama: string;
	/** Rows with something in them, in order; the first is the heading. */
	readonly baris: readonly BarisLembar[];
	/** Other sheets of the same file that hold something and were not read. */
	readonly lembarLain: readonly string[];
};

/** A cell whose value is not to be known from the file: a formula would be worked out by another program with other data. */
export type SelTidakTerbaca = {
	readonly nomor: number;
	readonly kolom: number;
	readonly sebab: 'rumus' | 'galat';
};

/** Told of such cells by who can go on without them; where nobody asks, the whole file is refused. */
export type CatatSel = (sel: SelTidakTerbaca) => void;

/** Limits of a file that somebody sends (mutu.md S5). They are asked for before anything is unpacked. */
export const batasLembar = {
	byteBerkas: 5 * 1024 * 1024,
	byteTerurai: 50 * 1024 * 1024,
	berkasDalam: 500,
	/** Without the heading. */
	baris: 20_000,
	kolom: 200,
	hurufSel: 2_000
} as const;

/** Media type of a workbook. */
export const jenisXlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** IM-01: the form came without a file and without rows. */
export const belumDipilih: Problem = {
	field: 'berkas',
	level: 'galat',
	rule: 'IM-01',
	message: 'Berkas belum dipilih.',
	mend: 'Pilih berkas .xlsx atau .csv dari perangkat ini.'
};

/** How many cells a message names before it only counts. */
const selDisebut = 8;

/**
 * Thrown deep inside a reader and caught at its door (`terbaca`), where it becomes a Result: a scanner that hands a
 * refusal up through every step would say more about refusals than about sheets.
 */
export class Tolak extends Error {
	constructor(readonly problem: Problem) {
		super(problem.message);
	}
}

/** IM-01: the whole file is refused. */
export function tolak(message: string, mend: string): never {
	throw new Tolak({ field: 'berkas', level: 'galat', rule: 'IM-01', message, mend });
}

export const rusak = (bagian: string): never =>
	tolak(
		`Berkas rusak atau tidak lengkap: ${bagian}.`,
		'Buka berkas itu di Excel atau LibreOffice, simpan lagi sebagai .xlsx, lalu unggah hasilnya.'
	);

/** Turns what a reader throws into a Result. Anything else that goes wrong in a hostile file is a broken file. */
export function* terbaca<T>(langkah: () => Langkah<Result<T>>): Langkah<Result<T>> {
	try {
		return yield* langkah();
	} catch (thrown) {
		if (thrown instanceof Tolak) return refused(thrown.problem);
		// RangeError and TypeError: lengths and texts that no spreadsheet program writes.
		if (thrown instanceof RangeError || thrown instanceof TypeError)
			return refused(tolakUmum('isinya tidak dapat dibaca'));
		throw thrown;
	}
}

function tolakUmum(bagian: string): Problem {
	try {
		return rusak(bagian);
	} catch (thrown) {
		if (thrown instanceof Tolak) return thrown.problem;
		throw thrown;
	}
}

/** 'A' for 0, 'AQ' for 42. */
export function hurufKolom(kolom: number): string {
	let huruf = '';
	for (let sisa = kolom + 1; sisa > 0; sisa = Math.floor((sisa - 1) / 26))
		huruf = String.fromCharCode(65 + ((sisa - 1) % 26)) + huruf;
	return huruf;
}

export const namaSel = (kolom: number, nomor: number): string => `${hurufKolom(kolom)}${nomor}`;

/** 'F12, F13 dan 20 sel lain' */
export function sebutSel(sel: readonly string[]): string {
	const lain = sel.length - selDisebut;
	const disebut = sel.slice(0, lain > 0 ? selDisebut : sel.length).join(', ');
	return lain > 0 ? `${disebut} dan ${lain} sel lain` : disebut;
}

export const isKosong = (isi: IsiSel | undefined): boolean =>
	isi === undefined || isi === null || (typeof isi === 'string' && isi.trim() === '');

/** Bounds that hold for every kind of file, asked for row by row while it is read. */
export function periksaBaris(jumlah: number): void {
	if (jumlah > batasLembar.baris + 1)
		tolak(
			`Lembar ini berisi lebih dari ${formatAngka(batasLembar.baris)} baris data.`,
			'Bagi menjadi beberapa berkas, lalu unggah satu per satu.'
		);
}

export function periksaKolom(kolom: number, nomor: number): void {
	if (kolom >= batasLembar.kolom)
		tolak(
			`Sel ${namaSel(kolom, nomor)} ada di luar ${batasLembar.kolom} kolom pertama.`,
			'Hapus kolom yang tidak termasuk tata letak impor.'
		);
}

export function periksaHuruf(teks: string, kolom: number, nomor: number): void {
	if (teks.length > batasLembar.hurufSel)
		tolak(
			`Sel ${namaSel(kolom, nomor)} berisi ${teks.length} huruf; paling banyak ${batasLembar.hurufSel}.`,
			'Pindahkan catatan yang panjang ke luar lembar impor.'
		);
}
