import { groupBy } from '$lib/group-by';
import type { Course, Library } from '$lib/learning/course';
import { fewestShown } from '$lib/learning/item-analysis/lights';
import { remedyOf } from '$lib/learning/remedy';
import { checkCodeOf, sureCompetencyOf } from './stat-key';
import type { Added } from './tally';

type Link = { readonly title: string; readonly href: string };

/** A check of a practice task that many fail. */
export type MistakeLine = {
	readonly key: string;
	readonly code: string;
	readonly taskId: string;
	readonly taskTitle: string;
	/** Attempts that failed it at least once, of those that were checked; and the persons. */
	readonly failed: number;
	readonly attempts: number;
	readonly percent: number;
	readonly persons: number;
	readonly lesson: Link | null;
};

/**
 * BU-05: what goes wrong most often, by the share of attempts; of each task its newest revision. What fewer than five persons
 * did is nobody's business.
 */
export function mistakeLines(
	library: Library,
	course: Course,
	stats: readonly Added[],
	most: number
): readonly MistakeLine[] {
	const tasks = course.modules.flatMap(({ items }) => items.filter(({ kind }) => kind === 'task'));
	const byTask = groupBy(
		stats.filter(({ questionId }) => checkCodeOf(questionId) !== null),
		({ quizId }) => quizId
	);
	const lines = tasks.flatMap((task): Omit<MistakeLine, 'lesson'>[] => {
		const rows = byTask.get(task.id) ?? [];
		const newest = Math.max(0, ...rows.map(({ rev }) => rev));
		const now = rows.filter(({ rev }) => rev === newest);
		const attempts = now.find((row) => checkCodeOf(row.questionId) === '')?.sums.n ?? 0;
		return now.flatMap(({ questionId, sums }) => {
			const code = checkCodeOf(questionId);
			if (!code || sums.sumX < fewestShown) return [];
			return [
				{
					...{ key: `${task.id}/${code}`, code, taskId: task.id, taskTitle: task.title },
					...{ failed: sums.n, attempts, persons: sums.sumX },
					percent: attempts === 0 ? 0 : (100 * sums.n) / attempts
				}
			];
		});
	});
	return lines
		.sort((a, b) => b.percent - a.percent || b.persons - a.persons || (a.key < b.key ? -1 : 1))
		.slice(0, most)
		.map((line) => {
			const { lesson } = remedyOf(library, {
				...{ courseId: course.id, itemId: line.taskId, code: line.code }
			});
			return { ...line, lesson };
		});
}

/** A competency that people know wrongly and are sure of. */
export type SureWrongLine = {
	readonly code: string;
	readonly text: string;
	/** Who did the *Diagnosa*, and who of them was sure of a wrong answer. */
	readonly persons: number;
	readonly sureWrong: number;
	readonly percent: number;
	readonly lesson: Link | null;
};

/** From the first *Diagnosa* of each person, all revisions together: it is about people, not about questions. */
export function sureWrongLines(
	library: Library,
	course: Course,
	stats: readonly Added[]
): readonly SureWrongLine[] {
	const byCode = groupBy(
		stats.filter(({ questionId }) => sureCompetencyOf(questionId) !== null),
		({ questionId }) => sureCompetencyOf(questionId) ?? ''
	);
	return course.competencies
		.flatMap(({ code, text }): SureWrongLine[] => {
			const rows = byCode.get(code) ?? [];
			const persons = rows.reduce((sum, { sums }) => sum + sums.n, 0);
			const sureWrong = rows.reduce((sum, { sums }) => sum + sums.sumRR, 0);
			if (sureWrong < fewestShown) return [];
			const place = course.modules
				.flatMap(({ items }) => items)
				.find(({ kind, competencies }) => kind === 'lesson' && competencies.includes(code));
			const lesson = place
				? remedyOf(library, { courseId: course.id, itemId: place.id }).lesson
				: null;
			return [{ code, text, persons, sureWrong, percent: (100 * sureWrong) / persons, lesson }];
		})
		.sort((a, b) => b.percent - a.percent || (a.code < b.code ? -1 : 1));
}
