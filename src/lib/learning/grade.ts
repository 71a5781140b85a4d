import { formatAngka } from '../format/angka';
import { formatRupiah, rupiah } from '../format/rupiah';
import type { NumberRange, Question } from './question';
import { escapeHtml } from './html';
import { mark, type PartMark } from './mark';

/** What was chosen (option ids) or typed (one text), or 'part=value' for each part; empty when it was left out. */
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
	/** It waits for a trainer, and counts for nothing until then. */
	readonly pending: boolean;
	readonly chosen: Answer;
	/** Sanitised, in the order it should be read. */
	readonly feedbackHtml: readonly string[];
	/** The right answer as HTML, for an attempt that is over; '' where it stands part by part. */
	readonly expectedHtml: string;
	readonly parts: readonly PartMark[];
};

/** What a trainer gave an essay: points by line of its rubric. */
export type EssayPoints = Readonly<Record<string, number>>;

export type QuizGrade = {
	readonly grades: readonly Grade[];
	readonly correctCount: number;
	/** Whole parts, so that sums and comparisons are exact. */
	readonly score: number;
	readonly max: number;
	/** Two decimals, the remainder dropped: a percentage that is shown never reaches a pass mark that was missed. */
	readonly percent: number;
	/** Questions that wait for a trainer; they are left out of score and maximum. */
	readonly pending: number;
	/** Of what is marked. */
	readonly passed: boolean;
};

/** @param points Of an essay, once a trainer has marked it. */
export function grade(question: Question, answer: Answer = [], points?: EssayPoints): Grade {
	const chosen = answer.map((text) => text.trim()).filter(Boolean);
	const { of, pending = false, ...marked } = mark(question, chosen);
	const given = pending && question.type === 'essay' ? points : undefined;
	const got = given ? Math.min(of, pointsGot(question, given)) : marked.got;
	return {
		questionId: question.id,
		score: got / of,
		got,
		of,
		correct: got === of,
		answered: chosen.length > 0,
		pending: pending && !given,
		chosen,
		feedbackHtml: marked.feedbackHtml,
		expectedHtml: expectedHtml(question),
		parts: marked.parts
	};
}

/** Never more for a line than the rubric has for it. */
const pointsGot = (question: Question, points: EssayPoints): number =>
	question.type === 'essay'
		? question.rubric.reduce(
				(sum, line) => sum + Math.max(0, Math.min(line.points, points[line.id] ?? 0)),
				0
			)
		: 0;

function expectedHtml(question: Question): string {
	switch (question.type) {
		case 'number':
			return escapeHtml(printRange(question.answer, question.unit));
		case 'short':
			return escapeHtml(question.accepted[0] ?? '');
		case 'single':
		case 'truefalse':
		case 'multi':
			return question.options
				.filter(({ correct }) => correct)
				.map(({ html }) => html)
				.join('; ');
		default:
			return '';
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
	answers: Answers,
	points: Readonly<Record<string, EssayPoints>> = {}
): QuizGrade {
	const grades = quiz.questions.map((question) =>
		grade(question, answers[question.id], points[question.id])
	);
	const marked = grades.filter(({ pending }) => !pending);
	// One part is the smallest share that any question here can be divided into.
	const parts = marked.reduce((common, { of }) => leastCommonMultiple(common, of), 1);
	const score = marked.reduce((sum, { got, of }) => sum + (got * parts) / of, 0);
	const max = parts * marked.length;
	return {
		grades,
		correctCount: grades.filter(({ correct }) => correct).length,
		score,
		max,
		pending: grades.length - marked.length,
		percent: max === 0 ? 0 : Math.floor((score * 10_000) / max) / 100,
		passed: max > 0 && score * 100 >= quiz.pass * max
	};
}

function leastCommonMultiple(a: number, b: number): number {
	const divisor = (x: number, y: number): number => (y === 0 ? x : divisor(y, x % y));
	return (a / divisor(a, b)) * b;
}
