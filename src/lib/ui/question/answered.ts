import type { Problem } from '$lib/desa/problem';
import { formatAngka } from '$lib/format/angka';
import { longestEssay } from '$lib/learning/answers';
import type { Answer } from '$lib/learning/grade';
import type { PartMark } from '$lib/learning/mark';
import type { ShownInput, ShownResult } from '$lib/learning/show';

export type InputOf<T extends ShownInput['type']> = Extract<ShownInput, { readonly type: T }>;

/** What each kind of input is given. With a result it shows how the answer was marked, else it asks. */
export type InputProps<Input> = {
	/** Of the question: its fields are called after it. */
	questionId: string;
	input: Input;
	answer: Answer;
	result: ShownResult | undefined;
	problems: readonly Problem[];
};

export const problemsOf = (problems: readonly Problem[], field: string): readonly Problem[] =>
	problems.filter((problem) => problem.field === field);

/** For `aria-describedby` and `aria-invalid` of one control. */
export function saidOf(problems: readonly Problem[], field: string, ...also: readonly string[]) {
	const own = problemsOf(problems, field);
	return {
		'aria-describedby':
			[...also, own.length ? `${field}-galat` : ''].filter(Boolean).join(' ') || undefined,
		'aria-invalid': own.some(({ level }) => level === 'galat') || undefined
	} as const;
}

export const partOf = (result: ShownResult, id: string): PartMark | undefined =>
	result.parts.find((part) => part.id === id);

/** How one part went; nothing when nothing is told of it. */
export const toneOf = (part: PartMark | undefined): 'right' | 'wrong' | undefined =>
	part && (part.right ? 'right' : 'wrong');

/** A test that may be taken again keeps its key: then there is nothing about the parts, and only the answer is shown. */
export const keepsKey = (result: ShownResult): boolean => result.parts.length === 0;

/** Items in their right places. */
export const inRightOrder = <T extends { readonly id: string }>(
	items: readonly T[],
	result: ShownResult
): readonly T[] => {
	const placeOf = ({ id }: T) => Number(partOf(result, id)?.expected) || 0;
	return [...items].sort((one, other) => placeOf(one) - placeOf(other));
};

/** Items as they were numbered; those without a number come last. */
export const inGivenOrder = <T extends { readonly id: string }>(
	items: readonly T[],
	given: ReadonlyMap<string, string>
): readonly T[] => {
	const placeOf = ({ id }: T) => Number(given.get(id)) || items.length + 1;
	return [...items].sort((one, other) => placeOf(one) - placeOf(other));
};

/** A, B, …, Z, AA: what a choice is called on paper, where a list cannot be opened. */
export const letterOf = (index: number): string =>
	(index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** A closed list of a phone shows about so many letters; with more the choices are printed in full beside it. */
const longestInList = 26;
export const isLong = (choices: readonly { readonly text: string }[]): boolean =>
	choices.some(({ text }) => text.length > longestInList);

/** What was typed, with its unit unless it was typed along; bare rupiah are grouped, so that they can be compared. */
export function withUnit(typed: string, unit: string): string {
	if (!unit || /\p{Letter}/u.test(typed)) return typed;
	if (unit !== 'rupiah') return `${typed} ${unit}`;
	return `Rp${/^\d{4,15}$/.test(typed) ? formatAngka(Number(typed)) : typed}`;
}

/** How many letters an essay may still have, once that matters. */
export function roomLeft(essay: string): number | null {
	const room = longestEssay - essay.length;
	return room <= longestEssay / 10 ? Math.max(0, room) : null;
}
