import type { Course, Module, Quiz } from '$lib/learning/course';
import { textOfHtml } from '$lib/learning/html';
import { heldKey, type Held } from '$lib/learning/item-analysis/held';
import { fewestShown, judge, type Judged } from '$lib/learning/item-analysis/lights';
import type { Question } from '$lib/learning/question';
import { isQuestionKey } from './stat-key';
import type { Added } from './tally';

/** One revision of a question in one quiz, with what its answers say. */
export type ItemLine = {
	readonly key: string;
	readonly module: Pick<Module, 'id' | 'slug' | 'title'>;
	readonly quizId: string;
	readonly quizTitle: string;
	readonly questionId: string;
	/** The question in one line, as it stands now. */
	readonly text: string;
	readonly rev: number;
	/** It stands like this now; otherwise the figures are of an older wording. */
	readonly isCurrent: boolean;
	/** Null: from fewer attempts than are shown. */
	readonly judged: Judged | null;
	/** BU-04: by the answers of the whole country. */
	readonly held: boolean;
};

type QuizPlace = { readonly module: Module; readonly quiz: Quiz };

export const quizzesOf = ({ modules }: Course): readonly QuizPlace[] =>
	modules.flatMap((module) =>
		module.items.flatMap((item) => (item.kind === 'quiz' ? [{ module, quiz: item }] : []))
	);

export const questionsOf = (course: Course, quiz: Quiz): ReadonlyMap<string, Question> =>
	new Map([...course.bank, ...quiz.questions].map((one) => [one.id, one]));

/**
 * The questions of a course in the order of its modules, each in its newest revision that somebody has answered. A question
 * that is gone from the course has nothing left to mend.
 */
export function itemLines(course: Course, stats: readonly Added[], held: Held): ItemLine[] {
	return quizzesOf(course).flatMap(({ module, quiz }) => {
		const known = questionsOf(course, quiz);
		const newest = new Map<string, Added>();
		for (const row of stats)
			if (row.quizId === quiz.id && isQuestionKey(row.questionId) && known.has(row.questionId)) {
				const before = newest.get(row.questionId);
				if (!before || before.rev < row.rev) newest.set(row.questionId, row);
			}
		return [...newest.values()]
			.map((row) => lineOf({ module, quiz }, known.get(row.questionId), row, held))
			.sort((a, b) => (a.questionId < b.questionId ? -1 : 1));
	});
}

export function lineOf(
	{ module, quiz }: QuizPlace,
	question: Question | undefined,
	{ questionId, rev, sums }: Added,
	held: Held
): ItemLine {
	const isCurrent = question?.rev === rev;
	return {
		key: `${quiz.id}/${questionId}/${rev}`,
		module: { id: module.id, slug: module.slug, title: module.title },
		quizId: quiz.id,
		quizTitle: quiz.title,
		questionId,
		text: textOfHtml(question?.promptHtml ?? questionId),
		rev,
		isCurrent,
		// What an older revision had as its key nobody knows any more: its figures speak alone.
		judged: sums.n < fewestShown ? null : judge(sums, isCurrent ? question : null),
		held: held.has(heldKey(questionId, rev))
	};
}

/** What needs a look: red, yellow, or held by the answers of the country whatever they say here. */
export const needsALook = ({ judged, held }: ItemLine): boolean =>
	held || judged?.light === 'merah' || judged?.light === 'kuning';

const isSuspectHere = ({ judged, held }: ItemLine): boolean => held || judged?.light === 'merah';

const power = ({ judged }: ItemLine): number => judged?.figures.discrimination ?? 100;

/** Those that need a look most: suspect keys before the others, and of each the lowest D first. */
export const worstOf = (lines: readonly ItemLine[], most: number): readonly ItemLine[] =>
	lines
		.filter(needsALook)
		.toSorted(
			(a, b) =>
				Number(isSuspectHere(b)) - Number(isSuspectHere(a)) ||
				power(a) - power(b) ||
				(a.key < b.key ? -1 : 1)
		)
		.slice(0, most);
