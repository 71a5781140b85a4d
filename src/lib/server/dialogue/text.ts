import { accepted, refused, type Result } from '../../desa/problem';
import { formatAngka } from '../../format/angka';
import { letterCount } from '../../letter-count';

export type TextRule = {
	readonly field: string;
	readonly rule: string;
	/** What is written, at the beginning of a sentence: 'Pertanyaan ini'. */
	readonly what: string;
	readonly shortest: number;
	readonly longest: number;
	/** What to do instead of writing so much. */
	readonly shorten: string;
};

/** PostgreSQL keeps no NUL in a text, and a browser sends line ends as CRLF. */
export const tidyText = (typed: string): string =>
	typed.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim();

/** What somebody wrote, as it is kept. */
export function readText(
	typed: string,
	{ field, rule, what, shortest, longest, shorten }: TextRule
): Result<string> {
	const text = tidyText(typed);
	const length = letterCount(text);
	const problem = (message: string, mend: string) =>
		refused({ field, level: 'galat', rule, message, mend });
	if (length === 0)
		return problem(`${what} masih kosong.`, 'Tulislah dalam satu atau beberapa kalimat.');
	if (length < shortest)
		return problem(
			`${what} terlalu pendek.`,
			`Tulislah sedikitnya ${formatAngka(shortest)} huruf, supaya maksudnya jelas.`
		);
	if (length > longest)
		return problem(
			`${what} ${formatAngka(length)} huruf, lebih dari ${formatAngka(longest)}.`,
			shorten
		);
	return accepted(text);
}
