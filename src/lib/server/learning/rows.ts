import type { Course } from '../../learning/course';
import { gainOf, pairsOf, type Pair } from '../../learning/gain';
import type { CourseState, ItemState, LearningEvent } from '../../learning/progress';
import type { learnerItem, learningEvent, rollOrang } from '../db/schema';

/** Between what the database keeps and what the pure folds work with: moments become ISO text and back. */

const text = (moment: Date): string => moment.toISOString();
const textOrNull = (moment: Date | null): string | null => moment && text(moment);
const moment = (iso: string): Date => new Date(iso);
const momentOrNull = (iso: string | null): Date | null => (iso === null ? null : moment(iso));

export const itemStateOf = (row: typeof learnerItem.$inferSelect): ItemState => ({
	itemId: row.itemId,
	kind: row.kind,
	status: row.status,
	best: row.best,
	tries: row.tries,
	firstAt: text(row.firstAt),
	lastAt: text(row.lastAt),
	doneAt: textOrNull(row.doneAt)
});

export const itemColumns = (state: ItemState) => ({
	itemId: state.itemId,
	kind: state.kind,
	status: state.status,
	best: state.best,
	tries: state.tries,
	firstAt: moment(state.firstAt),
	lastAt: moment(state.lastAt),
	doneAt: momentOrNull(state.doneAt)
});

export const courseStateOf = (row: typeof rollOrang.$inferSelect): CourseState => ({
	lessonsDone: row.lessonsDone,
	quizzesPassed: row.quizzesPassed,
	practicePassed: row.practicePassed,
	scoreSum: row.scoreSum,
	scoreN: row.scoreN,
	firstAt: text(row.firstAt),
	lastAt: text(row.lastAt),
	finishedAt: textOrNull(row.finishedAt)
});

/** What a person's row in a course has beside the fold of their events. */
export type Beside = {
	/** Items the person is stuck at now. */
	readonly stuck: number;
	/** Percent before and after; null while one of them is missing. */
	readonly before: number | null;
	readonly after: number | null;
};

export const nothingBeside: Beside = { stuck: 0, before: null, after: null };

export const besideOf = ({ stuck, before, after }: typeof rollOrang.$inferSelect): Beside => ({
	stuck,
	before,
	after
});

/** The tests before and after that the reports compare: the first pair of a course. */
export const comparedIn = (course: Pick<Course, 'modules'> | undefined): Pair | undefined =>
	course && pairsOf(course)[0];

const hundredths = (percent: number): number => Math.round(percent * 100) / 100;

export function gainColumns(
	pair: Pair | undefined,
	events: Iterable<LearningEvent>
): Pick<Beside, 'before' | 'after'> {
	const gain = pair && gainOf(pair, events);
	return gain
		? { before: hundredths(gain.before.percent), after: hundredths(gain.after.percent) }
		: { before: null, after: null };
}

/** @throws for a state without any event: such a row is never kept. */
export function courseColumns(state: CourseState, beside: Beside) {
	if (state.firstAt === null || state.lastAt === null)
		throw new Error('A course nobody has begun has no row');
	return {
		lessonsDone: state.lessonsDone,
		quizzesPassed: state.quizzesPassed,
		practicePassed: state.practicePassed,
		scoreSum: state.scoreSum,
		scoreN: state.scoreN,
		firstAt: moment(state.firstAt),
		lastAt: moment(state.lastAt),
		finishedAt: momentOrNull(state.finishedAt),
		...beside
	};
}

export const eventColumns = (event: LearningEvent) => ({
	id: event.id,
	kind: event.kind,
	courseId: event.courseId,
	contentId: event.contentId,
	contentRev: event.contentRev,
	attemptId: event.attemptId,
	data: { ...event.data },
	at: moment(event.at)
});

export const eventOf = (
	row: Pick<
		typeof learningEvent.$inferSelect,
		'id' | 'kind' | 'courseId' | 'contentId' | 'contentRev' | 'attemptId' | 'data' | 'at'
	>
): LearningEvent =>
	({
		id: row.id,
		kind: row.kind,
		courseId: row.courseId,
		contentId: row.contentId,
		contentRev: row.contentRev,
		attemptId: row.attemptId,
		at: text(row.at),
		data: row.data
		// Written from the same type, by `eventColumns` alone; an old shape gets its upcaster here.
	}) as LearningEvent;
