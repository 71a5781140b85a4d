import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, tanggal } from '../../format/tanggal';
import { essay, grid, questionHead, trueFalse } from '../testing-questions';
import type { Candidate } from './cards';
import { afterReview, type ReviewCard } from './schedule';
import { dailySeconds, minutesOf, newPerDay, secondsFor, sessionOf } from './session';
import { courseOf, reviewed } from './testing';

const today = tanggal('2026-11-22');
const courses = ['a', 'b', 'c'].map((id) => courseOf(id, []));

const candidate = (course: number, index: number): Candidate => ({
	course: courses[course]!,
	question: reviewed(`${courses[course]!.id}-${index}`)
});
const dueCard = ({ course, question }: Candidate, daysAgo: number): ReviewCard => ({
	...afterReview(
		{ questionId: question.id, courseId: course.id },
		null,
		'good',
		addDays(today, -daysAgo - 3)
	),
	due: addDays(today, -daysAgo)
});

type Desk = Pick<Parameters<typeof sessionOf>[0], 'candidates' | 'cards' | 'answered'>;
const session = (desk: Desk, rounds = 1) => sessionOf({ ...desk, today, rounds });
const idsOf = (list: readonly Candidate[]) => list.map(({ question }) => question.id);

/** Days until due (below zero: it waits already), or null: never reviewed. */
const desks = fc
	.array(
		fc.tuple(
			fc.integer({ min: 0, max: 2 }),
			fc.option(fc.integer({ min: -30, max: 10 }), { nil: null })
		),
		{ maxLength: 40 }
	)
	.map((list): Desk => {
		const all = list.map(([course, days], index) => ({ one: candidate(course, index), days }));
		return {
			candidates: all.map(({ one }) => one),
			cards: new Map(
				all.flatMap(({ one, days }) =>
					days === null ? [] : [[one.question.id, dueCard(one, -days)] as const]
				)
			),
			answered: []
		};
	});

const answer = (desk: Desk, { course, question }: Candidate): Desk => {
	const named = { questionId: question.id, courseId: course.id };
	const card = afterReview(named, desk.cards.get(question.id) ?? null, 'again', today);
	return {
		candidates: desk.candidates,
		cards: new Map([...desk.cards, [question.id, card]]),
		answered: [...desk.answered, named]
	};
};

describe("today's session", () => {
	it('holds five minutes at the most, and at least one question when one waits', () => {
		fc.assert(
			fc.property(desks, (desk) => {
				const { queue, seconds, left } = session(desk);
				expect(seconds).toBe(queue.reduce((sum, one) => sum + secondsFor(one.question), 0));
				if (queue.length > 1) expect(seconds).toBeLessThanOrEqual(dailySeconds);
				const waiting = desk.candidates.filter(
					({ question }) => (desk.cards.get(question.id)?.due ?? '') <= today
				);
				expect(queue.length > 0).toBe(waiting.length > 0);
				expect(left).toBe(waiting.length - queue.length);
			})
		);
	});

	it('goes on where it was: answering the first leaves the rest, on whatever device', () => {
		fc.assert(
			fc.property(desks, (given) => {
				let desk = given;
				let { queue } = session(desk);
				while (queue[0]) {
					desk = answer(desk, queue[0]);
					const rest = session(desk).queue;
					expect(idsOf(rest)).toEqual(idsOf(queue.slice(1)));
					queue = rest;
				}
			})
		);
	});

	it('puts what is due before what is new, and takes a few new ones a day', () => {
		fc.assert(
			fc.property(desks, (desk) => {
				const isNew = ({ question }: Candidate) => !desk.cards.has(question.id);
				const { queue } = session(desk);
				const news = queue.filter(isNew);
				expect(news.length).toBeLessThanOrEqual(newPerDay);
				expect(queue.slice(0, queue.length - news.length).some(isNew)).toBe(false);
			})
		);
	});

	it('asks nothing before its day', () => {
		const one = candidate(0, 1);
		const cards = new Map([[one.question.id, dueCard(one, -1)]]);
		expect(session({ candidates: [one], cards, answered: [] })).toEqual({
			queue: [],
			seconds: 0,
			left: 0
		});
	});

	it('takes turns between courses, the longest waited for first', () => {
		const all = [candidate(0, 1), candidate(0, 2), candidate(1, 1), candidate(0, 3)];
		const cards = new Map(all.map((one, index) => [one.question.id, dueCard(one, 9 - index)]));
		const { queue } = session({ candidates: all, cards, answered: [] });
		expect(idsOf(queue)).toEqual(['a-1', 'b-1', 'a-2', 'a-3']);
	});

	it('holds more when another five minutes are asked for', () => {
		const all = Array.from({ length: 40 }, (_, index) => candidate(0, index));
		const cards = new Map(all.map((one) => [one.question.id, dueCard(one, 1)]));
		const desk = { candidates: all, cards, answered: [] };
		const once = session(desk).queue;
		const twice = session(desk, 2).queue;
		expect(twice.length).toBe(once.length * 2);
		expect(idsOf(twice).slice(0, once.length)).toEqual(idsOf(once));
	});
});

describe('how long a question takes', () => {
	it('is longer for more places to answer and for more to read', () => {
		const short = reviewed('q');
		const long = { ...short, stemHtml: `<p>${'kata '.repeat(60)}</p>` };
		expect(secondsFor(long) - secondsFor(short)).toBe(20);
		expect(secondsFor(trueFalse)).toBeLessThan(secondsFor(short));
		expect(secondsFor(short)).toBeLessThan(secondsFor(grid));
		expect(secondsFor({ ...essay, ...questionHead, id: 'e' })).toBeGreaterThanOrEqual(dailySeconds);
	});

	it('is said in whole minutes, never none', () => {
		expect([10, 89, 90, 300].map(minutesOf)).toEqual([1, 1, 2, 5]);
	});
});
