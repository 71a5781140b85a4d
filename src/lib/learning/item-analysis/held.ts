import { gradeQuiz, type Answers, type EssayPoints, type QuizGrade } from '../grade';
import type { Question } from '../question';
import type { Marks } from './marks';

/** BU-04: revisions whose key is suspect, each as 'question@revision'. */
export type Held = ReadonlySet<string>;

export const heldKey = (questionId: string, rev: number): string => `${questionId}@${rev}`;

type Known = Pick<Question, 'id' | 'rev' | 'type'>;

/** Ids of those whose key is suspect in the revision that is put. An essay has no key: a trainer reads it. */
export const heldAmong = (held: Held, questions: readonly Known[]): ReadonlySet<string> =>
	new Set(
		questions
			.filter(({ id, rev, type }) => type !== 'essay' && held.has(heldKey(id, rev)))
			.map(({ id }) => id)
	);

/** What was left out of the score of an attempt when it was sent in; it stays so, whatever becomes of the question. */
export const heldInMarks = (marks: Marks | null): ReadonlySet<string> =>
	new Set(Object.entries(marks ?? {}).flatMap(([id, { held }]) => (held ? [id] : [])));

/** `grades` and `pending` are of all questions; score, percent and pass of those that count. */
export type ExamGrade = QuizGrade & {
	/** The questions that count. */
	readonly counted: readonly Question[];
	readonly held: ReadonlySet<string>;
};

/**
 * BU-04: an *Uji* is marked without the questions whose key is suspect. Where that leaves none, all of them count: there is
 * no other score.
 */
export function gradeExam(
	quiz: { readonly questions: readonly Question[]; readonly pass: number },
	answers: Answers,
	held: ReadonlySet<string>,
	points: Readonly<Record<string, EssayPoints>> = {}
): ExamGrade {
	const whole = gradeQuiz(quiz, answers, points);
	const counted = quiz.questions.filter(({ id }) => !held.has(id));
	if (counted.length === 0 || counted.length === quiz.questions.length)
		return { ...whole, counted: quiz.questions, held: new Set() };
	const { grades, pending } = whole;
	return {
		...gradeQuiz({ ...quiz, questions: counted }, answers, points),
		grades,
		pending,
		counted,
		held
	};
}
