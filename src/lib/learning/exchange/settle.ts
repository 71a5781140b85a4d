import { textOfHtml } from '../html';
import type { Option, Question } from '../question';
import { parseTypedNumber } from '../typed-answer';
import type { Draft } from './draft';

/** Markdown tells some types apart by their answers alone; a draft of another type becomes what it will be read as. */
export function settle(draft: Draft): Draft {
	const { question } = draft;
	if (question.type === 'single' && isTrueFalse(question.options)) {
		const { shuffle: _, ...rest } = question;
		return { ...draft, question: { ...rest, type: 'truefalse', shuffle: false } };
	}
	if (question.type === 'short') return asNumber(draft, question);
	return draft;
}

const isTrueFalse = (options: readonly Option[]): boolean =>
	options
		.map(({ html }) => textOfHtml(html).toLowerCase().replace(/\.$/, ''))
		.sort()
		.join(' ') === 'benar salah';

/** More digits are a text of digits, such as a NIK. */
const mostDigits = 15;

function asNumber(draft: Draft, question: Extract<Question, { type: 'short' }>): Draft {
	const [only, ...more] = question.accepted;
	const value = only === undefined || more.length > 0 ? null : plainNumber(only);
	if (value === null) return draft;
	const { accepted: _, exactCase: _case, wrong, ...rest } = question;
	const numbers = wrong.flatMap(({ texts, percent, feedbackHtml }) =>
		texts.map((text) => ({ value: percent > 0 ? null : plainNumber(text), feedbackHtml }))
	);
	return {
		...draft,
		question: {
			...rest,
			type: 'number',
			answer: { min: value, max: value },
			unit: '',
			wrong: numbers.flatMap(({ value: one, feedbackHtml }) =>
				one === null || one === value ? [] : [{ value: { min: one, max: one }, feedbackHtml }]
			)
		},
		losses: numbers.some((one) => one.value === null)
			? [...draft.losses, 'Hilang: jawaban salah yang bukan angka, atau yang bernilai sebagian.']
			: draft.losses,
		remarks: [...draft.remarks, 'Jawabannya angka, jadi menjadi soal angka.']
	};
}

const plainNumber = (text: string): number | null =>
	/^-?[\d.,]{1,19}$/.test(text.trim()) && text.replace(/\D/g, '').length <= mostDigits
		? parseTypedNumber(text)
		: null;
