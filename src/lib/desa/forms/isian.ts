import { parseTanggal, type Tanggal } from '../../format/tanggal';
import type { Problem } from '../problem';

/** What a form sends, by field name. `FormData` is one; so is what the browser holds. */
export type FormValues = {
	get(name: string): unknown;
	getAll(name: string): readonly unknown[];
};

/**
 * Reads one official form: every reader returns the tidied value or notes what is missing. It tidies
 * what it safely can (outer and double blanks, control characters, which no database keeps) and leaves the rules to `decide`.
 */
export function bacaIsian(form: FormValues, rule: string) {
	const problems: Problem[] = [];

	const teks = (field: string): string => {
		const value = form.get(field);
		return typeof value === 'string'
			? value
					.normalize('NFC')
					.replace(/[\s\p{Cc}]+/gu, ' ')
					.trim()
			: '';
	};
	const galat = (field: string, message: string, mend?: string): null => {
		problems.push({ field, level: 'galat', rule, message, ...(mend ? { mend } : {}) });
		return null;
	};

	return {
		problems,
		teks,
		galat,
		wajib(field: string, sebutan: string): string {
			const value = teks(field);
			if (value === '') galat(field, `${sebutan} belum diisi.`);
			else if (value.length > 200)
				galat(field, `${sebutan} terlalu panjang.`, 'Paling banyak 200 huruf.');
			return value;
		},
		/** One of a fixed list; anything else (also from a tampered form) counts as not chosen. */
		pilihan<T extends string>(field: string, sebutan: string, daftar: readonly T[]): T | null {
			const value = teks(field);
			const found = daftar.find((kode) => kode === value);
			return found ?? galat(field, `${sebutan} belum dipilih.`);
		},
		banyak<T extends string>(field: string, daftar: readonly T[]): T[] {
			const values = new Set(form.getAll(field));
			return daftar.filter((kode) => values.has(kode));
		},
		tanggal(field: string, sebutan: string): Tanggal | null {
			const value = teks(field);
			if (value === '') return galat(field, `${sebutan} belum diisi.`, 'Contoh: 22-11-2026.');
			return (
				parseTanggal(value) ??
				galat(
					field,
					`${sebutan} "${value}" tidak ada di kalender.`,
					'Tulis hari-bulan-tahun, misalnya 22-11-2026.'
				)
			);
		},
		/** Whole number between two bounds; null when empty and `opsional`. */
		bulat(
			field: string,
			sebutan: string,
			{ min, max, opsional = false }: { min: number; max: number; opsional?: boolean }
		): number | null {
			const value = teks(field).replace(/[. ]/g, '');
			if (value === '') return opsional ? null : galat(field, `${sebutan} belum diisi.`);
			const angka = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
			if (Number.isNaN(angka) || angka < min || angka > max)
				return galat(
					field,
					`${sebutan} "${teks(field)}" tidak mungkin.`,
					`Tulis angka ${min} sampai ${max}.`
				);
			return angka;
		}
	};
}

/** What was typed, as it was typed, to be shown again beside its problems. */
export type Typed = Readonly<Record<string, readonly string[]>>;

export function asTyped(form: Iterable<readonly [string, unknown]>): Typed {
	const typed: Record<string, string[]> = {};
	for (const [name, value] of form)
		if (typeof value === 'string') (typed[name] ??= []).push(value.slice(0, 2000));
	return typed;
}
