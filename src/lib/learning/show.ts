import { shuffledFor } from './answers';
import type { Grade } from './grade';
import type { Question, TextChoice } from './question';

type Shown = { readonly id: string; readonly html: string };

/** A place in a text: to be typed into, or with what can be chosen. */
export type ShownGap = { readonly id: string; readonly choices: readonly TextChoice[] | null };

export type ShownInput =
	| { readonly type: 'single' | 'truefalse' | 'multi'; readonly options: readonly Shown[] }
	| { readonly type: 'number'; readonly unit: string }
	| { readonly type: 'short' }
	| {
			readonly type: 'match';
			readonly rows: readonly Shown[];
			readonly choices: readonly TextChoice[];
	  }
	| { readonly type: 'order'; readonly items: readonly Shown[] }
	| {
			readonly type: 'cloze';
			readonly paragraphs: readonly (readonly (string | ShownGap)[])[];
	  }
	| { readonly type: 'grid'; readonly columns: readonly Shown[]; readonly rows: readonly Shown[] }
	| { readonly type: 'essay'; readonly points: number }
	| {
			readonly type: 'scenario';
			readonly scenes: readonly {
				readonly id: string;
				readonly titleHtml: string;
				readonly bodyHtml: string;
				readonly options: readonly (Shown & { readonly to: string })[];
			}[];
	  };

/** A question as it is put, in the order of one attempt: there is no word of its key in it. */
export type ShownQuestion = {
	readonly id: string;
	readonly promptHtml: string;
	readonly stemHtml: string;
	/** Empty where nobody is helped. */
	readonly hintsHtml: readonly string[];
	readonly input: ShownInput;
};

/** @param seed Of the attempt: the same seed shows the same order for ever. */
export function showQuestion(
	question: Question,
	seed: number,
	{ hints = true }: { readonly hints?: boolean } = {}
): ShownQuestion {
	const { id, promptHtml, stemHtml } = question;
	return {
		id,
		promptHtml,
		stemHtml,
		hintsHtml: hints ? question.hintsHtml : [],
		input: inputOf(question, seed)
	};
}

const shown = ({ id, html }: Shown): Shown => ({ id, html });
const choice = ({ id, text }: TextChoice): TextChoice => ({ id, text });

/** Never in the right order, as far as there is another one. */
const mixed = <T>(right: readonly T[], list: readonly T[]): readonly T[] =>
	list.every((item, index) => item === right[index])
		? [...list.slice(1), ...list.slice(0, 1)]
		: list;

function inputOf(question: Question, seed: number): ShownInput {
	const shuffled = <T>(list: readonly T[], part = ''): readonly T[] =>
		shuffledFor(list, question.id + part, seed);
	switch (question.type) {
		case 'single':
		case 'truefalse':
		case 'multi': {
			const options = question.shuffle ? shuffled(question.options) : question.options;
			return { type: question.type, options: options.map(shown) };
		}
		case 'number':
			return { type: 'number', unit: question.unit };
		case 'short':
			return { type: 'short' };
		case 'match':
			return {
				type: 'match',
				rows: question.rows.map(shown),
				choices: shuffled(question.choices).map(choice)
			};
		case 'order':
			return { type: 'order', items: mixed(question.items, shuffled(question.items)).map(shown) };
		case 'cloze':
			return {
				type: 'cloze',
				paragraphs: question.paragraphs.map((pieces) =>
					pieces.map((piece) =>
						typeof piece === 'string'
							? piece
							: {
									id: piece.id,
									choices:
										piece.kind === 'select'
											? shuffled(piece.options, `/${piece.id}`).map(choice)
											: null
								}
					)
				)
			};
		case 'grid':
			return {
				type: 'grid',
				columns: question.columns.map(shown),
				rows: shuffled(question.rows).map(shown)
			};
		case 'essay':
			return {
				type: 'essay',
				points: question.rubric.reduce((sum, { points }) => sum + points, 0)
			};
		case 'scenario':
			return {
				type: 'scenario',
				scenes: question.scenes.map(({ id, titleHtml, bodyHtml, options }) => ({
					id,
					titleHtml,
					bodyHtml,
					options: options.map((option) => ({ ...shown(option), to: option.to }))
				}))
			};
		default:
			return question satisfies never;
	}
}

/** What is said of an answer that has been marked, with the key as far as it explains it. */
export type ShownResult = Omit<Grade, 'questionId' | 'score' | 'correct' | 'feedbackHtml'> & {
	readonly feedbackHtml: string;
	readonly explanationHtml: string;
};

export function showResult(
	{ explanationHtml }: Question,
	{ got, of, answered, pending, chosen, parts, expectedHtml, feedbackHtml }: Grade
): ShownResult {
	return {
		got,
		of,
		answered,
		pending,
		chosen,
		parts,
		expectedHtml,
		feedbackHtml: feedbackHtml.join(''),
		explanationHtml
	};
}
