import type { Isian } from '../../forms/isian';
import type { Problem, Result } from '../../problem';

/** '7.30', '07:30' -> '07:30'. */
function parseJam(text: string): string | undefined {
	const match = /^(\d{1,2})[.:](\d{2})$/.exec(text);
	const [, jam = '', menit = ''] = match ?? [];
	if (!match || Number(jam) > 23 || Number(menit) > 59) return undefined;
	return `${jam.padStart(2, '0')}:${menit}`;
}

/** An hour of the day; '' when it was left open and may be (`opsional`). */
export function bacaJam(
	isian: Isian,
	field: string,
	sebutan: string,
	{ opsional = false } = {}
): string | undefined {
	if (opsional && isian.teks(field) === '') return '';
	const tertulis = isian.wajib(field, sebutan);
	if (tertulis === undefined) return undefined;
	return (
		parseJam(tertulis) ??
		isian.galat(
			field,
			`Pukul "${tertulis}" tidak ada.`,
			`Tulis jam dan menit, misalnya 07.30${opsional ? ', atau kosongkan' : ''}.`
		)
	);
}

/** What a parser of the core says of one field; undefined was already reported, and '' may be left open. */
export function baca<T>(
	text: string | undefined,
	parse: (text: string) => Result<T>,
	problems: Problem[]
): T | undefined {
	if (!text) return undefined;
	const hasil = parse(text);
	if (hasil.ok) return hasil.value;
	problems.push(...hasil.problems);
	return undefined;
}

/** The codes of a list, for the readers that take one of them. */
export const kodeDari = <K extends string>(daftar: readonly { readonly kode: K }[]): readonly K[] =>
	daftar.map(({ kode }) => kode);
