import { gapsOf, type Question } from './question';

/**
 * Questions answered in several places keep one entry for each: 'a=2', the part and what was chosen or typed there. The
 * other types keep what was chosen (option ids) or typed (one text) as it is.
 */
export const joinPart = (part: string, value: string): string => `${part}=${value}`;

/** What was answered in each part; a part that is not there was left out. */
export function splitParts(answer: readonly string[]): ReadonlyMap<string, string> {
	const parts = new Map<string, string>();
	for (const entry of answer) {
		const at = entry.indexOf('=');
		if (at > 0) parts.set(entry.slice(0, at), entry.slice(at + 1));
	}
	return parts;
}

/** One place of an answer: its id and the values that can stand there; null: any text. */
export type Part = { readonly id: string; readonly values: readonly string[] | null };

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

/** The places in which a question is answered; null for types that have just one. */
export function partsOf(question: Question): readonly Part[] | null {
	switch (question.type) {
		case 'match':
			return question.rows.map(({ id }) => ({ id, values: ids(question.choices) }));
		case 'grid':
			return question.rows.map(({ id }) => ({ id, values: ids(question.columns) }));
		case 'order': {
			const places = question.items.map((_, index) => String(index + 1));
			return question.items.map(({ id }) => ({ id, values: places }));
		}
		case 'cloze':
			return gapsOf(question).map((gap) => ({
				id: gap.id,
				values: gap.kind === 'select' ? ids(gap.options) : null
			}));
		case 'scenario':
			return question.scenes
				.filter(({ options }) => options.length > 0)
				.map(({ id, options }) => ({ id, values: ids(options) }));
		default:
			return null;
	}
}
