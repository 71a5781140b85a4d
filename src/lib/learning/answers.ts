import { acak, seedDari } from '../desa/acak';
import type { Answers } from './grade';
import { joinPart, partsOf } from './parts';
import { isChoice, type ChoiceQuestion, type Question } from './question';

/** Form field of a question, and of one part of it. */
export const fieldOf = (questionId: string, part?: string): string =>
	part === undefined ? `q.${questionId}` : `q.${questionId}.${part}`;

export const longestTyped = 500;
export const longestEssay = 8_000;

/**
 * Answers out of a sent form. Fields of other names, options that do not exist and files are nobody's answer and
 * are left out; a question without an answer is there, empty.
 */
export function parseAnswers(
	{ questions }: { readonly questions: readonly Question[] },
	entries: Iterable<readonly [string, unknown]>
): Answers {
	const sent = new Map<string, string[]>();
	for (const [name, value] of entries)
		if (typeof value === 'string') sent.set(name, [...(sent.get(name) ?? []), value]);
	return Object.fromEntries(
		questions.map((question) => [question.id, parseAnswer(question, sent)])
	);
}

function parseAnswer(question: Question, sent: ReadonlyMap<string, readonly string[]>): string[] {
	const valuesOf = (part?: string) => sent.get(fieldOf(question.id, part)) ?? [];
	if (isChoice(question)) return chosenOf(question, valuesOf());
	const parts = partsOf(question);
	if (!parts) return typedOf(valuesOf(), question.type === 'essay' ? longestEssay : longestTyped);
	// In the order of the file: the same answer is the same text however it was sent.
	return parts.flatMap(({ id, values }) => {
		const [value] = typedOf(valuesOf(id), longestTyped);
		return value !== undefined && (values?.includes(value) ?? true) ? [joinPart(id, value)] : [];
	});
}

/** In the order of the file, each once: the same choice is the same answer however it was sent. */
const chosenOf = ({ options }: ChoiceQuestion, values: readonly string[]): string[] =>
	options.map(({ id }) => id).filter((id) => values.includes(id));

/** What was typed, without blanks around it and not too long. No NUL and no half of a sign: PostgreSQL keeps neither. */
export const keepable = (text: string, most: number): string =>
	text
		.replaceAll('\0', '')
		.slice(0, most)
		.replace(/[\uD800-\uDBFF]$/, '')
		.trim();

function typedOf(values: readonly string[], most: number): string[] {
	const typed = keepable((values[0] ?? '').replaceAll('\r\n', '\n'), most);
	return typed ? [typed] : [];
}

/** A list as this attempt shows it: the same seed gives the same order for ever. */
export const shuffledFor = <T>(
	list: readonly T[],
	questionId: string,
	seed: number
): readonly T[] => acak(seedDari(`${seed}/${questionId}`)).kocok(list);

/** What was filled in for one question, as an answer; without its key nothing is checked. For showing what was typed. */
export const answerAsFilled = (
	questionId: string,
	entries: Iterable<readonly [string, unknown]>
): string[] =>
	[...entries].flatMap(([name, value]) => {
		if (typeof value !== 'string' || value === '') return [];
		if (name === fieldOf(questionId)) return [value];
		const prefix = fieldOf(questionId, '');
		return name.startsWith(prefix) ? [joinPart(name.slice(prefix.length), value)] : [];
	});
