import { createEmptyCard, forgetting_curve, fsrs, Rating, State, type Grade } from 'ts-fsrs';
import {
	addDays,
	daysBetween,
	tanggal,
	tanggalDiZona,
	type Tanggal,
	type Zona
} from '../../format/tanggal';
import type { LearningEvent } from '../progress';
import type { ReviewRating } from './rating';

export type ReviewEvent = Extract<LearningEvent, { readonly kind: 'question.reviewed' }>;

/** What is known of one question that was reviewed, and the day on which it comes back. */
export type ReviewCard = {
	readonly questionId: string;
	readonly courseId: string;
	readonly reps: number;
	readonly lapses: number;
	/** Days until it is remembered with 90 %, and how hard it is, 1 to 10: the two numbers of FSRS. */
	readonly stability: number;
	readonly difficulty: number;
	readonly first: Tanggal;
	readonly last: Tanggal;
	readonly due: Tanggal;
};

/**
 * FSRS-6 as pembelajaran.md b6 sets it. No fuzz, so that a device and the server agree. No steps of minutes: one
 * session a day has no use for them, so every interval is one of whole days.
 */
const longestDays = 365;
const scheduler = fsrs({
	request_retention: 0.9,
	maximum_interval: longestDays,
	enable_fuzz: false,
	enable_short_term: false
});

const grades: Readonly<Record<ReviewRating, Grade>> = {
	again: Rating.Again,
	hard: Rating.Hard,
	good: Rating.Good
};

/** The scheduler counts days by UTC; a day of the village is given to it as one of those. */
const momentOf = (day: Tanggal): Date => new Date(`${day}T00:00:00.000Z`);
const dayOf = (moment: Date): Tanggal => tanggal(moment.toISOString().slice(0, 10));

type Named = Pick<ReviewCard, 'questionId' | 'courseId'>;

/** @param before Null: it was never reviewed. */
export function afterReview(
	{ questionId, courseId }: Named,
	before: ReviewCard | null,
	rating: ReviewRating,
	day: Tanggal
): ReviewCard {
	const now = momentOf(day);
	const card = before
		? {
				...createEmptyCard(momentOf(before.due)),
				stability: before.stability,
				difficulty: before.difficulty,
				scheduled_days: daysBetween(before.last, before.due),
				reps: before.reps,
				lapses: before.lapses,
				state: State.Review,
				last_review: momentOf(before.last)
			}
		: createEmptyCard(now);
	const next = scheduler.next(card, now, grades[rating]).card;
	const due = dayOf(next.due);
	const longest = addDays(day, longestDays);
	return {
		questionId,
		courseId,
		reps: next.reps,
		lapses: next.lapses,
		stability: next.stability,
		difficulty: next.difficulty,
		first: before?.first ?? day,
		last: day,
		// The library keeps "good" a day behind "hard", also where that one has reached the longest interval.
		due: due < longest ? due : longest
	};
}

/**
 * Every card of a person from what they answered, by the days of their village. Events may come late, twice and in any
 * order: the cards are the same.
 */
export function foldReviews(
	events: Iterable<ReviewEvent>,
	zona: Zona
): ReadonlyMap<string, ReviewCard> {
	const once = new Map([...events].map((event) => [event.id, event]));
	const inOrder = [...once.values()].sort((a, b) =>
		a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1
	);
	const cards = new Map<string, ReviewCard>();
	for (const { courseId, at, data } of inOrder) {
		const { questionId, rating } = data;
		const before = cards.get(questionId) ?? null;
		const day = tanggalDiZona(at, zona);
		cards.set(questionId, afterReview({ questionId, courseId }, before, rating, day));
	}
	return cards;
}

/** How likely it is that the answer is still known, 0 to 1. */
export const recallOf = (card: ReviewCard, today: Tanggal): number =>
	forgetting_curve(
		scheduler.parameters.w,
		Math.max(0, daysBetween(card.last, today)),
		card.stability
	);

/** Below this a competency is shown as “perlu disegarkan”. */
export const refreshBelow = 0.8;

/**
 * Mean recall by competency, of the questions that were reviewed; a competency without one is not there.
 * @param competencyOf Null: the question is gone.
 */
export function recallByCompetency(
	cards: Iterable<ReviewCard>,
	competencyOf: (card: ReviewCard) => string | null,
	today: Tanggal
): ReadonlyMap<string, number> {
	const sums = new Map<string, { sum: number; n: number }>();
	for (const card of cards) {
		const code = competencyOf(card);
		if (code === null) continue;
		const { sum, n } = sums.get(code) ?? { sum: 0, n: 0 };
		sums.set(code, { sum: sum + recallOf(card, today), n: n + 1 });
	}
	return new Map([...sums].map(([code, { sum, n }]) => [code, sum / n]));
}
