import type { MultiQuestion, NumberQuestion, Question, ShortQuestion } from './course';
import type { Answer } from './grade';
import { inRange, parseTypedNumber, sameText } from './typed-answer';

/** `got` of `of` parts, and what is said about it. */
export type Marked = {
	readonly got: number;
	readonly of: number;
	readonly feedbackHtml: readonly string[];
};

export const unanswered: Marked = { got: 0, of: 1, feedbackHtml: ['<p>Belum dijawab.</p>'] };

export function mark(question: Question, chosen: Answer): Marked {
	switch (question.type) {
		case 'single':
		case 'truefalse': {
			const options = question.options.filter(({ id }) => chosen.includes(id));
			const isRight =
				options.length === 1 && options.length === chosen.length && options[0]?.correct;
			return { got: isRight ? 1 : 0, of: 1, feedbackHtml: options.map((one) => one.feedbackHtml) };
		}
		case 'multi':
			return markMulti(question, chosen);
		case 'number':
			return markNumber(question, chosen.join(' '));
		case 'short':
			return markShort(question, chosen.join(' '));
		default:
			return question satisfies never;
	}
}

/** `partial`: each right choice is worth 1/n and each wrong one takes 1/n away, never below nothing. */
function markMulti({ options, score }: MultiQuestion, chosen: Answer): Marked {
	const isChosen = ({ id }: { readonly id: string }) => chosen.includes(id);
	const right = options.filter(({ correct }) => correct);
	const hits = right.filter(isChosen).length;
	const slips = options.filter((option) => !option.correct && isChosen(option)).length;
	// Also what was overlooked is explained, after what was chosen.
	const explained = [
		...options.filter(isChosen),
		...right.filter((option) => !isChosen(option))
	].map(({ feedbackHtml }) => feedbackHtml);
	if (score === 'partial' && right.length > 0)
		return { got: Math.max(0, hits - slips), of: right.length, feedbackHtml: explained };
	const isWhole = hits === right.length && slips === 0;
	return { got: isWhole ? 1 : 0, of: 1, feedbackHtml: explained };
}

const notYet = '<p>Belum tepat.</p>';

function markNumber({ answer, wrong, feedbackHtml }: NumberQuestion, typed: string): Marked {
	const value = parseTypedNumber(typed);
	if (value === null) {
		const askForNumber = '<p>Tulis jawabannya dengan angka, misalnya 49.</p>';
		return { got: 0, of: 1, feedbackHtml: [askForNumber] };
	}
	if (inRange(value, answer)) return { got: 1, of: 1, feedbackHtml: [feedbackHtml] };
	const known = wrong.find((one) => inRange(value, one.value));
	return { got: 0, of: 1, feedbackHtml: [known?.feedbackHtml ?? notYet] };
}

function markShort({ accepted, wrong, feedbackHtml }: ShortQuestion, typed: string): Marked {
	const isSame = (text: string) => sameText(typed, text);
	if (accepted.some(isSame)) return { got: 1, of: 1, feedbackHtml: [feedbackHtml] };
	const known = wrong.find(({ texts }) => texts.some(isSame));
	return { got: 0, of: 1, feedbackHtml: [known?.feedbackHtml ?? notYet] };
}
