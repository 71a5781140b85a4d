import type { Answers, Grade } from '../grade';
import { isChoice, type Question } from '../question';

/** What one question of an attempt was marked with. */
export type QuestionMark = {
	readonly rev: number;
	/** In hundredths of what the question is worth, whole. */
	readonly mark: number;
	/** BU-04: its key was suspected then, so the score of the attempt was made without it. */
	readonly held?: true;
};

export type Marks = Readonly<Record<string, QuestionMark>>;

/**
 * BU-01: what item analysis keeps of an attempt. An essay that waits for a trainer is not in it yet.
 * @param held Ids of the questions that were left out of the score.
 */
export function marksOf(
	questions: readonly Pick<Question, 'id' | 'rev'>[],
	grades: readonly Pick<Grade, 'questionId' | 'got' | 'of' | 'pending'>[],
	held: ReadonlySet<string> = new Set()
): Marks {
	const revOf = new Map(questions.map(({ id, rev }) => [id, rev]));
	return Object.fromEntries(
		grades.flatMap(({ questionId, got, of, pending }) => {
			const rev = revOf.get(questionId);
			if (pending || rev === undefined) return [];
			const mark: QuestionMark = {
				rev,
				mark: Math.round((100 * got) / of),
				...(held.has(questionId) && { held: true })
			};
			return [[questionId, mark]];
		})
	);
}

/** BU-01: an attempt in which nothing was answered tells nothing about its questions. */
export const isBlank = (answers: Answers): boolean =>
	Object.values(answers).every((answer) => answer.length === 0);

/** One answer to one question, beside the rest of its attempt. */
export type Observed = {
	readonly questionId: string;
	readonly rev: number;
	readonly mark: number;
	/** Mean mark of the other questions, whole percent; 0 where there is no other. */
	readonly rest: number;
	/** Options that were chosen; '' of a question of choices that was left out; none of other types. */
	readonly chosen: readonly string[];
};

/**
 * An attempt question by question. What was typed is not in it: sums over many people hold nobody's words.
 * @param questions As they were put, where their version is still known.
 */
export function observe(
	marks: Marks,
	questions: readonly Question[],
	answers: Answers
): readonly Observed[] {
	const entries = Object.entries(marks);
	const total = entries.reduce((sum, [, { mark }]) => sum + mark, 0);
	const others = Math.max(1, entries.length - 1);
	const known = new Map(questions.map((question) => [question.id, question]));
	return entries.map(([questionId, { rev, mark }]) => ({
		questionId,
		rev,
		mark,
		rest: Math.round((total - mark) / others),
		chosen: chosenIn(known.get(questionId), answers[questionId] ?? [])
	}));
}

function chosenIn(question: Question | undefined, answer: readonly string[]): readonly string[] {
	if (!question || !isChoice(question)) return [];
	const chosen = question.options.map(({ id }) => id).filter((id) => answer.includes(id));
	return chosen.length > 0 ? chosen : [''];
}
