import { acak, seedDari } from '../desa/acak';
import type { ChoiceQuestion, Option, Question } from './course';
import type { Answers } from './grade';

/** Form field of a question. */
export const fieldOf = (questionId: string): string => `q.${questionId}`;

const longestTyped = 500;

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
		questions.map((question) => {
			const values = sent.get(fieldOf(question.id)) ?? [];
			return [question.id, 'options' in question ? chosenOf(question, values) : typedOf(values)];
		})
	);
}

/** In the order of the file, each once: the same choice is the same answer however it was sent. */
const chosenOf = ({ options }: ChoiceQuestion, values: readonly string[]): string[] =>
	options.map(({ id }) => id).filter((id) => values.includes(id));

function typedOf(values: readonly string[]): string[] {
	const typed = (values[0] ?? '').slice(0, longestTyped).trim();
	return typed ? [typed] : [];
}

/** The options of a question as this attempt shows them: the same seed gives the same order for ever. */
export const susunPilihan = (question: ChoiceQuestion, seed: number): readonly Option[] =>
	question.shuffle
		? acak(seedDari(`${seed}/${question.id}`)).kocok(question.options)
		: question.options;
