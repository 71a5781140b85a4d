import { formatAngka } from '../format/angka';
import { formatRupiah, rupiah } from '../format/rupiah';
import type { NumberRange, Question } from './course';
import { escapeHtml } from './html';
import { mark, unanswered } from './mark';

/** What was chosen (option ids) or typed (one text) for one question; empty when it was left out. */
export type Answer = readonly string[];
export type Answers = Readonly<Record<string, Answer>>;

export type Grade = {
	readonly questionId: string;
	/** 0 to 1. */
	readonly score: number;
	/** The same without rounding: `got` of `of` parts. */
	readonly got: number;
	readonly of: number;
	readonly correct: boolean;
	readonly answered: boolean;
	readonly chosen: Answer;
	/** Sanitised, in the order it should be read. */
	readonly feedbackHtml: readonly string[];
	/** The right answer as HTML, for an attempt that is over. */
	readonly expectedHtml: string;
};

export type QuizGrade = {
	readonly grades: readonly Grade[];
	readonly correctCount: number;
	/** Whole parts, so that sums and comparisons are exact. */
	readonly score: number;
	readonly max: number;
	/** Two decimals, the remainder dropped: a percentage that is shown never reaches a pass mark that was missed. */
	readonly percent: number;
	readonly passed: boolean;
};

export function grade(question: Question, answer: Answer = []): Grade {
	const chosen = answer.map((text) => text.trim()).filter(Boolean);
	const { got, of, feedbackHtml } = chosen.length > 0 ? mark(question, chosen) : unanswered;
	return {
		questionId: question.id,
		score: got / of,
		got,
		of,
		correct: got === of,
		answered: chosen.length > 0,
		chosen,
		feedbackHtml,
		expectedHtml: expectedHtml(question)
	};
}

function expectedHtml(question: Question): string {
	switch (question.type) {
		case 'number':
			return escapeHtml(printRange(question.answer, question.unit));
		case 'short':
			return escapeHtml(question.accepted[0] ?? '');
		default:
			return question.options
				.filter(({ correct }) => correct)
				.map(({ html }) => html)
				.join('; ');
	}
}

function printRange({ min, max }: NumberRange, unit: string): string {
	const print = (value: number) =>
		unit === 'rupiah' && Number.isSafeInteger(value)
			? formatRupiah(rupiah(value))
			: formatAngka(value, decimalsOf(value));
	const numbers = min === max ? print(min) : `${print(min)} sampai ${print(max)}`;
	return unit && unit !== 'rupiah' ? `${numbers} ${unit}` : numbers;
}

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** Everything about one attempt. Unanswered questions count as wrong. */
export function gradeQuiz(
	quiz: { readonly questions: readonly Question[]; readonly pass: number },
	answers: Answers
): QuizGrade {
	const grades = quiz.questions.map((question) => grade(question, answers[question.id]));
	// One part is the smallest share that any question here can be divided into.
	const parts = grades.reduce((common, { of }) => leastCommonMultiple(common, of), 1);
	const score = grades.reduce((sum, { got, of }) => sum + (got * parts) / of, 0);
	const max = parts * grades.length;
	return {
		grades,
		correctCount: grades.filter(({ correct }) => correct).length,
		score,
		max,
		percent: max === 0 ? 0 : Math.floor((score * 10_000) / max) / 100,
		passed: max > 0 && score * 100 >= quiz.pass * max
	};
}

function leastCommonMultiple(a: number, b: number): number {
	const divisor = (x: number, y: number): number => (y === 0 ? x : divisor(y, x % y));
	return (a / divisor(a, b)) * b;
}
