import type { QuestionType } from '../question';
import type { Attributes } from './attributes';
import type { FileReport } from './finding';

export const headingAttributes = [
	...['komp', 'sulit', 'ulang', 'rev'],
	...['unit', 'score', 'shuffle', 'case']
];

/** Attributes that only some types know. */
const ofSomeTypes: Readonly<
	Record<string, { readonly types: readonly QuestionType[]; readonly words: string }>
> = {
	score: { types: ['multi', 'order'], words: 'soal dengan [ ] dan soal urutan' },
	shuffle: { types: ['single', 'multi', 'truefalse'], words: 'soal pilihan' },
	// A text with a unit is a number that was written wrongly, and has been told so.
	unit: { types: ['number', 'short'], words: 'soal angka' },
	case: { types: ['short'], words: 'soal isian singkat' }
};

export function checkTypeOfAttributes(
	{ values, flags }: Attributes,
	type: QuestionType,
	line: number,
	report: FileReport
) {
	for (const [key, { types, words }] of Object.entries(ofSomeTypes)) {
		if ((values.has(key) || flags.has(key)) && !types.includes(type))
			report.galat(line, `${key} hanya untuk ${words}.`, `Hapus ${key} dari judul soal.`);
	}
}

export function wordAttribute<W extends string>(
	{ values, flags }: Attributes,
	key: string,
	words: readonly W[],
	line: number,
	report: FileReport
): W | undefined {
	const value = values.get(key);
	const word = words.find((known) => known === value);
	if (word === undefined && (value !== undefined || flags.has(key)))
		report.galat(
			line,
			`“${key}=${value ?? ''}” belum benar.`,
			`Tulis ${words.map((known) => `${key}=${known}`).join(' atau ')}.`
		);
	return word;
}

export function wholeAttribute(
	{ values }: Attributes,
	key: string,
	[min, max]: readonly [number, number],
	line: number,
	report: FileReport
): number | null {
	const text = values.get(key);
	if (text === undefined) return null;
	const value = Number(text);
	if (/^\d+$/.test(text) && value >= min && value <= max) return value;
	report.galat(
		line,
		`“${key}=${text}” belum benar.`,
		`Tulis bilangan bulat dari ${min} sampai ${max}.`
	);
	return null;
}
