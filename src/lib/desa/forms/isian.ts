import { parseTanggal, type Tanggal } from '../../format/tanggal';
import type { Command } from '../dunia';
import { isLengkap, type DrafPerintah, type Terbaca } from '../draf';
import { accepted, type Problem } from '../problem';

/** What a form sends, by field name. `FormData` is one; so is what the browser holds. */
export type FormValues = {
	get(name: string): unknown;
	getAll(name: string): readonly unknown[];
};

type Terkumpul = { readonly problems: Problem[]; readonly urutan: Set<string> };

/**
 * Reads one official form: every reader returns the tidied value, or notes what is missing and returns undefined. It tidies
 * what it safely can (outer and double blanks, control characters, which no database keeps) and leaves the rules to `decide`.
 */
export function bacaIsian(
	form: FormValues,
	rule: string,
	/** Where this is the part of a form that another rule asks for: the reader of the whole. */
	{ problems, urutan }: Terkumpul = { problems: [], urutan: new Set() }
) {
	const teks = (field: string): string => {
		urutan.add(field);
		const value = form.get(field);
		return typeof value === 'string'
			? value
					.normalize('NFC')
					.replace(/[\s\p{Cc}]+/gu, ' ')
					.trim()
			: '';
	};
	const galat = (field: string, message: string, mend?: string): undefined => {
		urutan.add(field);
		problems.push({ field, level: 'galat', rule, message, ...(mend ? { mend } : {}) });
	};

	return {
		problems,
		/** Every field that was asked for, in that order. */
		urutan,
		teks,
		galat,
		wajib(field: string, sebutan: string): string | undefined {
			const value = teks(field);
			if (value === '') return galat(field, `${sebutan} belum diisi.`);
			if (value.length > 200)
				return galat(field, `${sebutan} terlalu panjang.`, 'Paling banyak 200 huruf.');
			return value;
		},
		/** One of a fixed list; anything else (also from a tampered form) counts as not chosen. */
		pilihan<T extends string>(field: string, sebutan: string, daftar: readonly T[]): T | undefined {
			const value = teks(field);
			const found = daftar.find((kode) => kode === value);
			return found ?? galat(field, `${sebutan} belum dipilih.`);
		},
		banyak<T extends string>(field: string, daftar: readonly T[]): T[] {
			urutan.add(field);
			const values = new Set(form.getAll(field));
			return daftar.filter((kode) => values.has(kode));
		},
		tanggal(field: string, sebutan: string): Tanggal | undefined {
			const value = teks(field);
			if (value === '') return galat(field, `${sebutan} belum diisi.`);
			return (
				parseTanggal(value) ??
				galat(
					field,
					`${sebutan} "${value}" tidak ada di kalender.`,
					'Tulis hari-bulan-tahun, misalnya 22-11-2026.'
				)
			);
		},
		/** Whole number between two bounds; null when it was left open and may be (`opsional`). */
		bulat(
			field: string,
			sebutan: string,
			{ min, max, opsional = false }: { min: number; max: number; opsional?: boolean }
		): number | null | undefined {
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

export type Isian = ReturnType<typeof bacaIsian>;

/** What the readers made of a form: a command when nothing stands against it, else the part that was read. */
export function terbaca<Kind extends DrafPerintah['kind']>(
	isian: Isian,
	draf: Extract<DrafPerintah, { readonly kind: Kind }>
): Terbaca<Extract<Command, { readonly kind: Kind }>> {
	if (isian.problems.length > 0)
		return {
			ok: false,
			problems: isian.problems,
			sebagian: { draf, urutan: [...isian.urutan] }
		};
	if (!isLengkap(draf)) throw new Error(`A part of ${draf.kind} is missing and was not reported`);
	// Safe: a draft in which nothing is missing is the command.
	return accepted(draf as unknown as Extract<Command, { readonly kind: Kind }>);
}

/** What was typed, as it was typed, to be shown again beside its problems. */
export type Typed = Readonly<Record<string, readonly string[]>>;

/** What is typed again each time: no answer carries it back. */
const rahasia: ReadonlySet<string> = new Set(['sandi', 'pin']);

export function asTyped(form: Iterable<readonly [string, unknown]>): Typed {
	const typed: Record<string, string[]> = {};
	for (const [name, value] of form)
		if (typeof value === 'string' && !rahasia.has(name))
			(typed[name] ??= []).push(value.slice(0, 2000));
	return typed;
}
