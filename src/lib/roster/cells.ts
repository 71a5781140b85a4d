import { nomorHari, tanggalDariNomor } from '$lib/format/kalender';
import { parseTanggal, tanggal, type Tanggal } from '$lib/format/tanggal';
import type { Level } from '$lib/desa/problem';
import { keepable } from '$lib/learning/answers';
import { daftarJabatan, labelJabatan, type Jabatan } from '$lib/learning/jabatan';
import { namaSel, type IsiSel, type SelTidakTerbaca } from '$lib/lembar/lembar';
import type { RosterColumn } from './columns';
import { parseSeat } from './seat-names';

/** Something to be said about a row, at the cell that it is about. */
export type RowProblem = {
	readonly column: RosterColumn;
	readonly level: Level;
	/** Number in the rule book, 'DP-01' and on. */
	readonly rule: string;
	readonly message: string;
	readonly mend: string;
};

export type SeatStatus = 'aktif' | 'berhenti';

/** A cell read: what it says, or what is wrong with it. Null is "not told". */
export type Cell<T> = { readonly value: T | null; readonly problem?: RowProblem };

const wrong = (column: RosterColumn, message: string, mend: string): Cell<never> => ({
	value: null,
	problem: { column, level: 'galat', rule: 'DP-02', message, mend }
});

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}...` : text);

/**
 * What stands in a cell, without control characters and doubled blanks. The apostrophe with which Excel marks a number
 * as text is no part of it.
 */
export function cellText(cell: IsiSel | undefined): string {
	if (cell === undefined || cell === null) return '';
	if (typeof cell === 'object') return cell.tanggal;
	return String(cell)
		.replace(/[\p{Cc}\p{Cf}]/gu, ' ')
		.replace(/^[\s'\u2018\u2019]+/, '')
		.replace(/\s+/g, ' ')
		.trim();
}

const isEmpty = (text: string): boolean => text === '' || /^[-–—]+$/.test(text);

/** A formula or an error of Excel: what stands in the cell was never told, so its row waits and no other does. */
export const notRead = (
	column: RosterColumn,
	{ nomor, kolom, sebab }: SelTidakTerbaca
): Cell<never> =>
	sebab === 'rumus'
		? wrong(
				column,
				`Sel ${namaSel(kolom, nomor)} berisi rumus.`,
				'Tulis hasilnya saja: salin selnya, lalu Tempel Khusus > Nilai di tempat yang sama.'
			)
		: wrong(
				column,
				`Sel ${namaSel(kolom, nomor)} berisi galat Excel (seperti #REF! atau #N/A).`,
				'Isi ulang sel itu dengan nilai yang benar, atau kosongkan.'
			);

/** '35.99.01.2001' from its ten digits, with or without dots. */
export function readVillage(cell: IsiSel | undefined): Cell<string> {
	const text = cellText(cell);
	const digits = text.replace(/[\s.\-/]/g, '');
	const match = /^(\d\d)(\d\d)(\d\d)(\d{4})$/.exec(digits);
	if (match) return { value: match.slice(1).join('.') };
	if (isEmpty(text))
		return wrong(
			'kode_desa',
			'Kode desa belum diisi.',
			'Isi sepuluh angka, misalnya 35.99.01.2001.'
		);
	return wrong(
		'kode_desa',
		`"${short(text)}" bukan kode desa.`,
		'Kode desa terdiri atas sepuluh angka, misalnya 35.99.01.2001 atau 3599012001.'
	);
}

const longestName = 100;

export function readName(cell: IsiSel | undefined): Cell<string> {
	const text = cellText(cell);
	if (isEmpty(text)) return wrong('nama', 'Nama belum diisi.', 'Tulis nama lengkapnya.');
	if (!/\p{L}{2}/u.test(text))
		return wrong('nama', `"${short(text)}" bukan nama orang.`, 'Tulis nama dengan huruf.');
	if (text.length > longestName)
		return wrong(
			'nama',
			`Nama berisi ${text.length} huruf.`,
			`Paling banyak ${longestName} huruf; periksa apakah ada kolom lain yang ikut tersalin.`
		);
	return { value: text };
}

const seatList = daftarJabatan.map(labelJabatan).join(', ');

export function readSeat(cell: IsiSel | undefined): Cell<Jabatan> {
	const text = cellText(cell);
	if (isEmpty(text))
		return wrong('jabatan', 'Jabatan belum diisi.', `Pilih salah satu: ${seatList}.`);
	const value = parseSeat(text);
	return value
		? { value }
		: wrong('jabatan', `Jabatan "${short(text)}" tidak dikenal.`, `Pilih salah satu: ${seatList}.`);
}

/**
 * Digits with the country: '0812...', '62812...', '+62 812-...' and '812...' are the same number.
 * The last one is what is left when Excel takes a number for a quantity.
 */
export function readPhone(cell: IsiSel | undefined): Cell<string> {
	const text = cellText(cell);
	if (isEmpty(text)) return { value: null };
	const mend = 'Tulis seperti 081234567890, dan ubah format kolomnya menjadi Teks.';
	if (/^[\d.,]+e\+?\d+$/i.test(text))
		return wrong('no_hp', `Nomor HP "${text}" sudah dibulatkan oleh lembar kerja.`, mend);
	const digits = text.replace(/[\s().\-/]/g, '');
	const match = /^(?:\+?62|0062|0)?(\d+)$/.exec(digits);
	const own = match?.[1]?.replace(/^0/, '') ?? '';
	if (!/^[1-9]\d{7,12}$/.test(own)) return wrong('no_hp', `"${short(text)}" bukan nomor HP.`, mend);
	return { value: `62${own}` };
}

export function readNip(cell: IsiSel | undefined): Cell<string> {
	if (typeof cell === 'number' && Math.abs(cell) >= 1e15)
		return wrong(
			'nip_atau_nipd',
			'NIP tersimpan sebagai angka, jadi angka terakhirnya sudah berubah.',
			'Ubah format kolomnya menjadi Teks, lalu ketik ulang NIP-nya.'
		);
	const text = cellText(cell);
	if (isEmpty(text) || /^0+$/.test(text)) return { value: null };
	const mend = 'Salin NIP atau NIPD dari surat keputusannya, atau kosongkan.';
	if (/^[\d.,]+e\+\d+$/i.test(text))
		return wrong('nip_atau_nipd', `NIP "${text}" sudah dibulatkan oleh lembar kerja.`, mend);
	const nip = text.replace(/\s/g, '').toUpperCase();
	return /^[0-9A-Z][0-9A-Z./-]{3,39}$/.test(nip) && /\d/.test(nip)
		? { value: nip }
		: wrong('nip_atau_nipd', `"${short(text)}" bukan NIP atau NIPD.`, mend);
}

export function readEmail(cell: IsiSel | undefined): Cell<string> {
	const text = cellText(cell).toLowerCase();
	if (isEmpty(text)) return { value: null };
	return /^[^\s@"<>(),;:]+@[^\s@"<>(),;:]+\.[a-z]{2,}$/.test(text) && text.length <= 100
		? { value: text }
		: wrong('email', `"${short(text)}" bukan alamat email.`, 'Betulkan alamatnya, atau kosongkan.');
}

const serialBegin = nomorHari(tanggal('1899-12-30'));

/** What a spreadsheet keeps for a day when its cell was not formatted as one: here of the years 1954 to 2064. */
function fromSerial(text: string): Tanggal | null {
	if (!/^[2-5]\d{4}(\.\d+)?$/.test(text)) return null;
	return tanggalDariNomor(serialBegin + Math.floor(Number(text)));
}

export function readDay(
	column: 'mulai_jabatan' | 'selesai_jabatan',
	cell: IsiSel | undefined
): Cell<Tanggal> {
	const text = cellText(cell);
	if (isEmpty(text)) return { value: null };
	const plain = text
		.replace(/[ T]\d{1,2}[:.]\d{2}([:.]\d{2})?$/, '')
		.replace(/\s*([-/.])\s*/g, '$1');
	const day = parseTanggal(plain) ?? fromSerial(text);
	return day
		? { value: day }
		: wrong(
				column,
				`Tanggal "${short(text)}" tidak ada di kalender.`,
				'Tulis hari-bulan-tahun, misalnya 01-02-2026.'
			);
}

const statusWords: Readonly<Record<SeatStatus, readonly string[]>> = {
	aktif: ['aktif', 'masih aktif', 'masih menjabat', 'menjabat'],
	berhenti: [
		'berhenti',
		'diberhentikan',
		'nonaktif',
		'non aktif',
		'tidak aktif',
		'tidak menjabat',
		'selesai',
		'pensiun',
		'mengundurkan diri',
		'mundur',
		'meninggal',
		'meninggal dunia'
	]
};

/** An empty status is that of somebody who is there. */
export function readStatus(cell: IsiSel | undefined): Cell<SeatStatus> {
	const text = cellText(cell);
	const word = text
		.toLowerCase()
		.replace(/[^a-z]+/g, ' ')
		.trim();
	if (isEmpty(text) || statusWords.aktif.includes(word)) return { value: 'aktif' };
	if (statusWords.berhenti.includes(word)) return { value: 'berhenti' };
	return wrong('status', `Status "${short(text)}" tidak dikenal.`, 'Tulis aktif atau berhenti.');
}

export function readAccount(cell: IsiSel | undefined): Cell<string> {
	const text = cellText(cell).toLowerCase();
	return { value: isEmpty(text) ? null : keepable(text, 100) };
}
