import type { Tanggal } from '../../format/tanggal';
import type { Course, Item } from '../course';
import type { LearningEvent } from '../progress';
import type { PassedExam, ProvedTask } from './content';

type Look = {
	/** The day a moment fell on, in the zone of the village. */
	readonly dayOf: (at: string) => Tanggal;
	/** Hash of the seed of the practice village of one attempt; null where it is not known. */
	readonly seedHashOf: (attemptId: string | null) => string | null;
};

const itemsOf = ({ modules }: Pick<Course, 'modules'>): readonly Item[] =>
	modules.flatMap(({ items }) => items);

/**
 * What a log proves of a course: tasks done without aid, each by its strongest proof (a test before work, then the
 * earliest), and the best result of each exam that was passed. What was done with help proves nothing here.
 */
export function provedBy(
	course: Pick<Course, 'modules'>,
	events: readonly LearningEvent[],
	{ dayOf, seedHashOf }: Look
): { readonly tasks: readonly ProvedTask[]; readonly exams: readonly PassedExam[] } {
	const inOrder = events.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
	const items = itemsOf(course);
	const tasks = items.flatMap((item): ProvedTask[] => {
		if (item.kind !== 'task') return [];
		const unaided = inOrder.flatMap((event) =>
			event.kind === 'practice.passed' &&
			event.contentId === item.id &&
			(event.data.proven === true || event.data.aided === false)
				? [event]
				: []
		);
		const best = unaided.find(({ data }) => data.proven) ?? unaided[0];
		if (!best) return [];
		return [
			{
				id: item.id,
				title: item.title,
				competencies: item.competencies,
				mode: best.data.proven ? 'uji' : 'kerjakan',
				on: dayOf(best.at),
				seedHash: seedHashOf(best.attemptId)
			}
		];
	});
	const exams = items.flatMap((item): PassedExam[] => {
		if (item.kind !== 'quiz' || item.mode !== 'uji') return [];
		const passed = inOrder.flatMap((event) =>
			(event.kind === 'attempt.submitted' || event.kind === 'attempt.marked') &&
			event.contentId === item.id &&
			event.data.passed
				? [{ percent: event.data.percent, at: event.at }]
				: []
		);
		const [first, ...others] = passed;
		if (!first) return [];
		const best = others.reduce((top, one) => (one.percent > top.percent ? one : top), first);
		return [{ id: item.id, title: item.title, percent: best.percent, on: dayOf(best.at) }];
	});
	return { tasks, exams };
}
