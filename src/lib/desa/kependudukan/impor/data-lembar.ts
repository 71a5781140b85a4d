import type { Tanggal } from '../../../format/tanggal';

/** What a reader of sheets hands over for one cell. A number stays a number, for Excel rounds long ones. */
export type SelMentah = string | number | { readonly tanggal: Tanggal } | null;

export type BarisMentah = { readonly nomor: number; readonly sel: readonly SelMentah[] };

/** A sheet as a reader hands it over: rows that hold something, numbered as the spreadsheet numbers them. */
export type LembarMentah = {
	readonly baris: readonly BarisMentah[];
	readonly lembarLain: readonly string[];
};

/**
 * Outer blanks, double blanks, blanks that do not break; one form for each letter; nothing that no keyboard writes and
 * no spreadsheet file can hold.
 */
export const rapiTeks = (teks: string): string =>
	sudahRapi.test(teks)
		? teks
		: teks
				.normalize('NFC')
				.replace(/[\s\p{Cc}\p{Cs}\uFEFF\uFFFE\uFFFF]+/gu, ' ')
				.trim();

/** Nearly every cell: words of plain letters with one blank between them. */
const sudahRapi = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** "-" stands for nothing, in a cell and in a register. */
export const tanpaStrip = (teks: string): string => (teks === '-' ? '' : teks);

/** The cell as somebody reads it on the screen. */
export function teksSel(isi: SelMentah | undefined): string {
	if (isi === null || isi === undefined) return '';
	if (typeof isi === 'object') return isi.tanggal;
	return typeof isi === 'number' ? angkaTertulis(isi) : rapiTeks(isi);
}

/** Without exponent, as the cell of a whole number shows it when it is wide enough. */
const angkaTertulis = (angka: number): string =>
	Number.isInteger(angka) && Math.abs(angka) < 1e17 ? angka.toFixed(0) : String(angka);
