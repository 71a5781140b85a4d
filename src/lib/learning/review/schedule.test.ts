import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, daysBetween, tanggal, tanggalDiZona } from '../../format/tanggal';
import { foldHistory } from '../progress';
import { ratingOf, type ReviewRating } from './rating';
import {
	afterReview,
	foldReviews,
	recallByCompetency,
	recallOf,
	refreshBelow,
	type ReviewEvent
} from './schedule';

const named = { questionId: 'q', courseId: 'k' };
const day = tanggal('2026-11-22');

let made = 0;
const reviewAt = (at: string, rating: ReviewRating, questionId = 'q'): ReviewEvent => ({
	id: `0192f0c1-0000-7000-8000-${String((made += 1)).padStart(12, '0')}`,
	kind: 'question.reviewed',
	courseId: 'k',
	contentId: questionId,
	contentRev: 1,
	attemptId: null,
	at,
	data: { questionId, rating, right: rating !== 'again', hinted: rating === 'hard', answer: ['b'] }
});

const rating = fc.constantFrom<ReviewRating>('again', 'hard', 'good');
const reviews = fc.array(
	fc
		.tuple(rating, fc.integer({ min: 0, max: 400 * 24 }), fc.constantFrom('q', 'r'))
		.map(([one, hours, id]) =>
			reviewAt(new Date(Date.UTC(2026, 10, 22) + hours * 3_600_000).toISOString(), one, id)
		),
	{ minLength: 1, maxLength: 12 }
);

describe('how a review is rated', () => {
	test.each([
		[true, false, 'good'],
		[true, true, 'hard'],
		[false, false, 'again'],
		[false, true, 'again']
	] as const)('right %s, with a hint %s: %s', (right, hinted, expected) => {
		expect(ratingOf(right, hinted)).toBe(expected);
	});
});

describe('when a question comes back', () => {
	test.each([
		['again', 1],
		['hard', 2],
		['good', 3]
	] as const)('%s at the first time: in %i days', (one, days) => {
		expect(afterReview(named, null, one, day).due).toBe(addDays(day, days));
	});

	it('comes back ever later while it is known, and the next day once it is not', () => {
		let card = afterReview(named, null, 'good', day);
		const intervals = [daysBetween(card.last, card.due)];
		for (let i = 0; i < 4; i += 1) {
			card = afterReview(named, card, 'good', card.due);
			intervals.push(daysBetween(card.last, card.due));
		}
		expect(intervals).toEqual(intervals.toSorted((a, b) => a - b));
		expect(new Set(intervals).size).toBe(5);
		const forgotten = afterReview(named, card, 'again', card.due);
		expect(daysBetween(forgotten.last, forgotten.due)).toBeLessThan(intervals[4]!);
		expect(forgotten).toMatchObject({ lapses: 1, first: day, reps: 6 });
	});

	it('is never asked again on the same day, and waits a year at the most', () => {
		fc.assert(
			fc.property(fc.array(rating, { minLength: 1, maxLength: 30 }), (ratings) => {
				let card = afterReview(named, null, ratings[0]!, day);
				for (const one of ratings.slice(1)) card = afterReview(named, card, one, card.due);
				const days = daysBetween(card.last, card.due);
				expect(days).toBeGreaterThanOrEqual(1);
				expect(days).toBeLessThanOrEqual(365);
			})
		);
	});

	it('waits no longer than a year although it was known five times in a row', () => {
		let card = afterReview(named, null, 'good', day);
		for (let i = 0; i < 4; i += 1) card = afterReview(named, card, 'good', card.due);
		expect(daysBetween(card.last, card.due)).toBe(365);
	});

	it('comes sooner after a hint than without, and soonest when it was wrong', () => {
		fc.assert(
			fc.property(fc.array(rating, { maxLength: 10 }), (before) => {
				let card = afterReview(named, null, 'good', day);
				for (const one of before) card = afterReview(named, card, one, card.due);
				const dues = (['again', 'hard', 'good'] as const).map(
					(one) => afterReview(named, card, one, card.due).due
				);
				expect(dues).toEqual(dues.toSorted());
				// At the longest interval they may fall together.
				expect(dues[0]! < dues[2]!).toBe(true);
			})
		);
	});
});

describe('cards out of the log', () => {
	it('are the same in whatever order and however often the events arrive', () => {
		fc.assert(
			fc.property(
				reviews.chain((events) =>
					fc.tuple(
						fc.constant(events),
						fc.shuffledSubarray([...events, ...events], {
							minLength: events.length * 2
						})
					)
				),
				([events, mixed]) => {
					expect(Object.fromEntries(foldReviews(mixed, 'WIB'))).toEqual(
						Object.fromEntries(foldReviews(events, 'WIB'))
					);
				}
			)
		);
	});

	it('survive the way through JSON, so that device and server go on from the same card', () => {
		fc.assert(
			fc.property(reviews, rating, (events, next) => {
				for (const card of foldReviews(events, 'WIB').values()) {
					const copy = JSON.parse(JSON.stringify(card)) as typeof card;
					expect(afterReview(copy, copy, next, card.due)).toEqual(
						afterReview(card, card, next, card.due)
					);
				}
			})
		);
	});

	it('count the days of the village, not those of UTC', () => {
		// 23.30 WIB on the 22nd is 01.30 WIT on the 23rd.
		const late = reviewAt('2026-11-22T16:30:00.000Z', 'good');
		expect(foldReviews([late], 'WIB').get('q')?.due).toBe('2026-11-25');
		expect(foldReviews([late], 'WIT').get('q')?.due).toBe('2026-11-26');
	});

	it('complete nothing in the course and are no try', () => {
		fc.assert(
			fc.property(reviews, (events) => {
				const { course, items } = foldHistory(events);
				expect(items.size).toBe(0);
				expect(course).toMatchObject({
					lessonsDone: 0,
					quizzesPassed: 0,
					practicePassed: 0,
					scoreN: 0,
					finishedAt: null
				});
				expect(course.lastAt).not.toBeNull();
			})
		);
	});
});

describe('what is still remembered', () => {
	it('is certain on the day of the review, and 90 % when the stability has passed', () => {
		const card = { ...afterReview(named, null, 'good', day), stability: 10 };
		expect(recallOf(card, day)).toBe(1);
		expect(recallOf(card, addDays(day, 10))).toBeCloseTo(0.9, 6);
	});

	it('only falls', () => {
		fc.assert(
			fc.property(reviews, fc.integer({ min: 0, max: 500 }), (events, days) => {
				for (const card of foldReviews(events, 'WIB').values()) {
					const now = recallOf(card, addDays(card.last, days));
					expect(recallOf(card, addDays(card.last, days + 1))).toBeLessThan(now);
					expect(now).toBeGreaterThan(0);
					expect(now).toBeLessThanOrEqual(1);
				}
			})
		);
	});

	it('of a competency is the mean of its questions, and of one without a question nothing', () => {
		const cards = [
			...foldReviews(
				[
					reviewAt('2026-11-01T02:00:00.000Z', 'good', 'a'),
					reviewAt('2026-11-20T02:00:00.000Z', 'good', 'b'),
					reviewAt('2026-11-20T02:00:00.000Z', 'again', 'gone')
				],
				'WIB'
			).values()
		];
		const today = tanggalDiZona('2026-11-22T02:00:00.000Z', 'WIB');
		const [a, b] = cards.map((card) => recallOf(card, today));
		const found = recallByCompetency(
			cards,
			({ questionId }) => (questionId === 'gone' ? null : 'K99.1'),
			today
		);
		expect([...found.keys()]).toEqual(['K99.1']);
		expect(found.get('K99.1')).toBeCloseTo((a! + b!) / 2, 10);
	});

	it('of a question answered once falls below the mark within weeks', () => {
		const card = afterReview(named, null, 'good', day);
		expect(recallOf(card, card.due)).toBeGreaterThan(refreshBelow);
		expect(recallOf(card, addDays(day, 60))).toBeLessThan(refreshBelow);
	});
});
