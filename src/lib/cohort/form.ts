import { bacaIsian, type FormValues } from '../desa/forms/isian';
import type { Problem } from '../desa/problem';
import { daysBetween, formatTanggal, type Tanggal } from '../format/tanggal';
import { keepable } from '../learning/answers';
import { daftarJabatan, type Jabatan } from '../learning/jabatan';
import { letterCount } from '../letter-count';

/** How the members of a new cohort are proposed. */
export const templates = ['kosong', 'satu-desa', 'semua-desa'] as const;
export type Template = (typeof templates)[number];

export const isTemplate = (text: string): text is Template => templates.some((one) => one === text);

export type CohortDraft = {
	readonly nama: string;
	readonly keterangan: string;
	readonly mulai: Tanggal;
	readonly selesai: Tanggal;
	/** Seats that members are proposed from; empty: any. */
	readonly jabatan: readonly Jabatan[];
};

const mostDays = 731;
const longestNote = 1_000;

/** AN-01: name, purpose, first and last day. */
export function readCohort(form: FormValues): {
	readonly problems: readonly Problem[];
	readonly draft: CohortDraft | null;
} {
	const isian = bacaIsian(form, 'AN-01');
	const nama = isian.wajib('nama', 'Nama angkatan');
	if (nama !== undefined && (letterCount(nama) < 3 || letterCount(nama) > 120))
		isian.galat(
			'nama',
			'Nama angkatan harus 3 sampai 120 huruf.',
			'Tulis lebih ringkas dan jelas.'
		);
	const keterangan = manyLines(form, 'keterangan');
	if (letterCount(keterangan) > longestNote)
		isian.galat('keterangan', 'Keterangan terlalu panjang.', 'Paling banyak 1.000 huruf.');
	const mulai = isian.tanggal('mulai', 'Hari pertama');
	const selesai = isian.tanggal('selesai', 'Hari terakhir');
	if (mulai && selesai && selesai < mulai)
		isian.galat(
			'selesai',
			`Hari terakhir mendahului hari pertama, ${formatTanggal(mulai)}.`,
			'Periksa kedua tanggalnya.'
		);
	else if (mulai && selesai && daysBetween(mulai, selesai) > mostDays)
		isian.galat(
			'selesai',
			'Angkatan ini lebih dari dua tahun.',
			'Pendekkan, atau bagi menjadi beberapa angkatan.'
		);
	const jabatan = isian.banyak('jabatan', daftarJabatan);
	return {
		problems: isian.problems,
		draft:
			nama !== undefined && mulai && selesai && isian.problems.length === 0
				? { nama, keterangan, mulai, selesai, jabatan }
				: null
	};
}

/** A text of several lines, as it can be kept. */
export function manyLines(form: FormValues, field: string): string {
	const value = form.get(field);
	return typeof value === 'string'
		? keepable(value.normalize('NFC').replace(/\r\n?/g, '\n'), 10_000)
		: '';
}
