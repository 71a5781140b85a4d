import type { Item } from './course';
import type { Mode } from './praktik/mode';
import type { ReviewRating } from './review/rating';

/** One thing a learner did. Kept for ever; everything below is folded from these. */
export type LearningEvent = {
	readonly id: string;
	readonly courseId: string;
	/** The item; for 'question.reviewed' the question, for 'course.finished' and 'certificate.issued' the course itself. */
	readonly contentId: string;
	readonly contentRev: number;
	readonly attemptId: string | null;
	/** A moment in UTC, ISO text: it sorts as it stands. */
	readonly at: string;
} & LearningFact;

/** Competencies of the item as it was then; missing in events of before they were noted. */
type About = { readonly competencies?: readonly string[] };

/** Questions of one competency in an attempt, and how many of them got full marks. */
export type CompetencyCount = { readonly n: number; readonly right: number };

/** What an attempt says about each competency; missing in events of before it was counted. */
type Counted = {
	readonly competencies?: Readonly<Record<string, CompetencyCount>>;
	/** An *Uji* that asked about several competencies. */
	readonly mixed?: boolean;
};

export type LearningFact =
	| { readonly kind: 'lesson.completed'; readonly data: About }
	| {
			readonly kind: 'attempt.submitted';
			readonly data: Counted & {
				readonly quizId: string;
				readonly score: number;
				readonly max: number;
				readonly percent: number;
				readonly passed: boolean;
				/** Essays that wait for a trainer, left out of the score; not passed before they are marked. */
				readonly pending?: number;
			};
	  }
	/** A trainer has marked the last essay of an attempt: what it came to with them. */
	| {
			readonly kind: 'attempt.marked';
			readonly data: Counted & {
				readonly quizId: string;
				readonly score: number;
				readonly max: number;
				readonly percent: number;
				readonly passed: boolean;
			};
	  }
	/** *Diagnosa*: what one knew before; nothing is passed by it, and no report shows it as a score. */
	| {
			readonly kind: 'diagnosis.submitted';
			readonly data: {
				readonly quizId: string;
				readonly percent: number;
				readonly form: 'A' | 'B' | null;
				/** By competency: questions, right answers, and wrong ones the person was sure of. */
				readonly competencies: Readonly<
					Record<string, { readonly n: number; readonly right: number; readonly sureWrong: number }>
				>;
			};
	  }
	/** Of before there were modes: without one. */
	| { readonly kind: 'practice.started'; readonly data: About & { readonly mode?: Mode } }
	/** *Lihat*: the page was watched working by itself. */
	| { readonly kind: 'practice.viewed'; readonly data: Readonly<Record<string, never>> }
	| {
			readonly kind: 'practice.checked';
			readonly data: {
				readonly mode?: Mode;
				readonly failedCodes: readonly string[];
				readonly passed: boolean;
				readonly aided: boolean;
			};
	  }
	/** *Coba*: done with a hand to hold. It is practice, so it completes nothing. */
	| { readonly kind: 'practice.practised'; readonly data: Readonly<Record<string, never>> }
	/** *Kerjakan*: performed, aided when an answer was shown; *Uji*: proven. */
	| {
			readonly kind: 'practice.passed';
			readonly data: About & {
				readonly mode?: Mode;
				readonly aided?: boolean;
				readonly proven?: boolean;
				/** Of the practice village; missing in events of before it was noted. */
				readonly seed?: number;
			};
	  }
	/** A learner holds a check to be wrong; a trainer can look at the world as it stood at that version. */
	| {
			readonly kind: 'practice.disputed';
			readonly data: {
				readonly check: string;
				readonly code: string;
				readonly version: number;
				readonly note: string;
			};
	  }
	/** A question met before was asked again. It is about no item: nothing is completed by it, and it is no try. */
	| {
			readonly kind: 'question.reviewed';
			readonly data: {
				readonly questionId: string;
				readonly rating: ReviewRating;
				readonly right: boolean;
				/** A hint was asked for first. */
				readonly hinted: boolean;
				/** As it was given; the order it was shown in follows from the id of the event. */
				readonly answer: readonly string[];
			};
	  }
	| { readonly kind: 'course.finished'; readonly data: Readonly<Record<string, never>> }
	/** Asked for by the person after the finish; the certificate itself is kept beside the log. */
	| { readonly kind: 'certificate.issued'; readonly data: { readonly number: string } };

/** Where one person stands with one item. */
export type ItemState = {
	readonly itemId: string;
	readonly kind: Item['kind'];
	readonly status: 'started' | 'done';
	/** Best percent of a quiz; null where nothing is scored. */
	readonly best: number | null;
	/** Quizzes sent in, practice tasks begun; a lesson is read, not tried. */
	readonly tries: number;
	readonly firstAt: string;
	readonly lastAt: string;
	readonly doneAt: string | null;
};

/** Where one person stands with one course: what the roll-ups of trainers are made of. */
export type CourseState = {
	readonly lessonsDone: number;
	readonly quizzesPassed: number;
	readonly practicePassed: number;
	/** Sum of the best percent of each quiz tried, and how many those are. */
	readonly scoreSum: number;
	readonly scoreN: number;
	readonly firstAt: string | null;
	readonly lastAt: string | null;
	readonly finishedAt: string | null;
};

const kindOf: Readonly<Record<LearningFact['kind'], Item['kind'] | null>> = {
	'lesson.completed': 'lesson',
	'attempt.submitted': 'quiz',
	'attempt.marked': 'quiz',
	'diagnosis.submitted': 'quiz',
	'practice.started': 'task',
	'practice.viewed': 'task',
	'practice.checked': 'task',
	'practice.practised': 'task',
	'practice.passed': 'task',
	'practice.disputed': 'task',
	'question.reviewed': null,
	'course.finished': null,
	'certificate.issued': null
};

const isTry = (event: LearningEvent): boolean =>
	event.kind === 'attempt.submitted' || event.kind === 'practice.started';

type MarkedEvent = Extract<LearningEvent, { kind: 'attempt.submitted' | 'attempt.marked' }>;
const isMarked = (event: LearningEvent): event is MarkedEvent =>
	event.kind === 'attempt.submitted' || event.kind === 'attempt.marked';

const completes = (event: LearningEvent): boolean =>
	event.kind === 'lesson.completed' ||
	event.kind === 'practice.passed' ||
	event.kind === 'diagnosis.submitted' ||
	(isMarked(event) && event.data.passed);

const earlier = (a: string | null, b: string | null): string | null =>
	a === null || (b !== null && b < a) ? b : a;
const later = (a: string | null, b: string | null): string | null =>
	a === null || (b !== null && b > a) ? b : a;

/**
 * Adds one event to what is known of its item. The order of events does not matter, so devices may send theirs
 * late; the same event twice would count a try twice, so the caller skips ids it has.
 */
export function foldItem(before: ItemState | null, event: LearningEvent): ItemState | null {
	const kind = kindOf[event.kind];
	if (kind === null) return before;
	// What a part of the questions came to is no score of the whole.
	const isPending = event.kind === 'attempt.submitted' && (event.data.pending ?? 0) > 0;
	const percent = isMarked(event) && !isPending ? event.data.percent : null;
	const doneAt = earlier(before?.doneAt ?? null, completes(event) ? event.at : null);
	return {
		itemId: event.contentId,
		kind,
		status: doneAt === null ? 'started' : 'done',
		best: percent === null ? (before?.best ?? null) : Math.max(before?.best ?? 0, percent),
		tries: (before?.tries ?? 0) + (isTry(event) ? 1 : 0),
		firstAt: earlier(before?.firstAt ?? null, event.at) ?? event.at,
		lastAt: later(before?.lastAt ?? null, event.at) ?? event.at,
		doneAt
	};
}

export const emptyCourseState: CourseState = {
	lessonsDone: 0,
	quizzesPassed: 0,
	practicePassed: 0,
	scoreSum: 0,
	scoreN: 0,
	firstAt: null,
	lastAt: null,
	finishedAt: null
};

/**
 * Carries one event into the state of the course, given the item before and after it. A roll-up does this event by
 * event; a rebuild does it for the whole log; both give the same numbers.
 */
export function foldCourse(
	state: CourseState,
	event: LearningEvent,
	before: ItemState | null,
	after: ItemState | null
): CourseState {
	// A diagnosis is done, not passed.
	const justDone =
		after?.status === 'done' && before?.status !== 'done' && event.kind !== 'diagnosis.submitted'
			? after.kind
			: null;
	const added = (after?.best ?? 0) - (before?.best ?? 0);
	const isFinish = event.kind === 'course.finished';
	return {
		lessonsDone: state.lessonsDone + (justDone === 'lesson' ? 1 : 0),
		quizzesPassed: state.quizzesPassed + (justDone === 'quiz' ? 1 : 0),
		practicePassed: state.practicePassed + (justDone === 'task' ? 1 : 0),
		// Percentages have two decimals; adding whole hundredths keeps the sum exact.
		scoreSum: (Math.round(state.scoreSum * 100) + Math.round(added * 100)) / 100,
		scoreN: state.scoreN + (before?.best == null && after?.best != null ? 1 : 0),
		firstAt: earlier(state.firstAt, event.at),
		lastAt: later(state.lastAt, event.at),
		finishedAt: earlier(state.finishedAt, isFinish ? event.at : null)
	};
}

/** One person's whole history in one course; events that are there twice count once. */
export function foldHistory(events: Iterable<LearningEvent>): {
	readonly course: CourseState;
	readonly items: ReadonlyMap<string, ItemState>;
} {
	const seen = new Set<string>();
	const items = new Map<string, ItemState>();
	let course = emptyCourseState;
	for (const event of events) {
		if (seen.has(event.id)) continue;
		seen.add(event.id);
		const before = items.get(event.contentId) ?? null;
		const after = foldItem(before, event);
		if (after) items.set(event.contentId, after);
		course = foldCourse(course, event, before, after);
	}
	return { course, items };
}
