import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	completionOf,
	itemEvidence,
	itemsAskedCloser,
	noEvidence,
	ruleOf,
	usualRule,
	type CompletionRule,
	type ItemEvidence,
	type Requirement
} from './completion';
import type { Course } from './course';
import type { LearningEvent, LearningFact } from './progress';

const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T02:00:00.000Z`;

/** Only what a rule looks at. */
const course = {
	modules: [
		{
			items: [
				{ kind: 'quiz', id: 'awal', title: 'Diagnosa awal', mode: 'diagnosa', pass: 75 },
				{ kind: 'lesson', id: 'satu', title: 'Satu' },
				{ kind: 'lesson', id: 'dua', title: 'Dua' }
			]
		},
		{
			items: [
				{ kind: 'quiz', id: 'kuis', title: 'Membaca NIK', mode: 'latihan', pass: 75 },
				{ kind: 'quiz', id: 'uji', title: 'Uji akhir', mode: 'uji', pass: 75 },
				{ kind: 'task', id: 'bayi', title: 'Bayi lahir' }
			]
		}
	]
} as unknown as Pick<Course, 'modules'>;

const lessons: Requirement = { kind: 'pelajaran' };
const quiz = (itemId: string, percent: number | null = null): Requirement => ({
	kind: 'kuis',
	itemId,
	percent
});
const task = (unaided: boolean): Requirement => ({ kind: 'tugas', itemId: 'bayi', unaided });
const all = (...of: Requirement[]): CompletionRule => ({ rule: 'all', of });
const any = (...of: Requirement[]): CompletionRule => ({ rule: 'any', of });

const doneOn = (days: Readonly<Record<string, number>>): Map<string, ItemEvidence> =>
	new Map(Object.entries(days).map(([id, n]) => [id, { ...noEvidence, doneAt: day(n) }]));
const finishedOn = (rule: CompletionRule, evidence: ReadonlyMap<string, ItemEvidence>) =>
	completionOf(course, rule, evidence).finishedAt;

let made = 0;
const event = (contentId: string, at: string, fact: LearningFact): LearningEvent => {
	made += 1;
	const head = { courseId: 'kursus', contentRev: 1, attemptId: null };
	return { ...head, id: `e-${made}`, contentId, at, ...fact };
};
const scored = (id: string, n: number, percent: number, pending = 0): LearningEvent =>
	event(id, day(n), {
		kind: 'attempt.submitted',
		data: {
			...{ quizId: id, score: percent, max: 100, percent, passed: percent >= 75 },
			...(pending > 0 && { pending })
		}
	});
const passed = (n: number, data: { aided?: boolean; proven?: boolean }): LearningEvent =>
	event('bayi', day(n), { kind: 'practice.passed', data });

describe('the usual rule', () => {
	test('asks for every lesson, quiz and task, and for no diagnosis', () => {
		expect(usualRule(course)).toEqual(all(lessons, quiz('kuis'), quiz('uji'), task(false)));
	});

	test('holds where a course says nothing', () => {
		expect(ruleOf(course)).toEqual(usualRule(course));
		expect(ruleOf({ ...course, pass: any(lessons) })).toEqual(any(lessons));
	});

	test('is met when the last of them is done, and dated then', () => {
		const done = doneOn({ satu: 3, dua: 1, kuis: 9, uji: 4, bayi: 2 });
		expect(finishedOn(usualRule(course), done)).toBe(day(9));
		for (const id of done.keys()) {
			const less = new Map(done);
			less.delete(id);
			expect(finishedOn(usualRule(course), less)).toBeNull();
		}
	});

	test('a course without anything in it is never finished', () => {
		const empty = { modules: [] };
		expect(completionOf(empty, usualRule(empty), new Map()).finished).toBe(false);
		expect(completionOf(empty, all(lessons), new Map()).finished).toBe(false);
	});
});

describe('a rule of its own', () => {
	test.each([
		['any: the first that is met', any(lessons, quiz('kuis')), { kuis: 7, satu: 1 }, day(7)],
		['any: the earliest of two', any(quiz('uji'), quiz('kuis')), { kuis: 7, uji: 5 }, day(5)],
		['any: none', any(quiz('uji'), quiz('kuis')), { satu: 1 }, null],
		['all: what it does not name is not asked for', all(quiz('kuis')), { kuis: 7 }, day(7)],
		['a diagnosis sent in', all(quiz('awal')), { awal: 2 }, day(2)],
		['lessons: one is missing', all(lessons), { satu: 1 }, null],
		['lessons: all', all(lessons), { satu: 1, dua: 6 }, day(6)]
	])('%s', (_, rule, done, expected) => {
		expect(finishedOn(rule, doneOn(done as Record<string, number>))).toBe(expected);
	});

	test('a percentage is reached by one try, whatever the quiz itself asks for', () => {
		const rule = all(quiz('kuis', 80));
		const after = (...events: LearningEvent[]) =>
			finishedOn(rule, itemEvidence([{ itemId: 'kuis', doneAt: day(1) }], events));
		expect(after(scored('kuis', 1, 79.99))).toBeNull();
		expect(after(scored('kuis', 1, 79), scored('kuis', 4, 80), scored('kuis', 5, 90))).toBe(day(4));
		// Two halves are no whole.
		expect(after(scored('kuis', 1, 40), scored('kuis', 2, 40))).toBeNull();
		expect(finishedOn(all(quiz('kuis', 50)), itemEvidence([], [scored('kuis', 1, 60)]))).toBe(
			day(1)
		);
	});

	test('an attempt whose essays wait is no score yet, the marked one is', () => {
		const marked = event('uji', day(8), {
			kind: 'attempt.marked',
			data: { quizId: 'uji', score: 9, max: 10, percent: 90, passed: true }
		});
		const rule = all(quiz('uji', 80));
		expect(finishedOn(rule, itemEvidence([], [scored('uji', 1, 100, 1)]))).toBeNull();
		expect(finishedOn(rule, itemEvidence([], [scored('uji', 1, 100, 1), marked]))).toBe(day(8));
	});

	test('without aid means without aid: events of before that was noted do not count', () => {
		const rule = all(task(true));
		const after = (...events: LearningEvent[]) =>
			finishedOn(rule, itemEvidence([{ itemId: 'bayi', doneAt: day(1) }], events));
		expect(after(passed(1, {}))).toBeNull();
		expect(after(passed(1, { aided: true }))).toBeNull();
		expect(after(passed(1, { aided: true }), passed(6, { aided: false }))).toBe(day(6));
		expect(after(passed(3, { proven: true }), passed(6, { aided: false }))).toBe(day(3));
		expect(finishedOn(all(task(false)), doneOn({ bayi: 1 }))).toBe(day(1));
	});

	test('only what is asked closer has to be looked up in the log', () => {
		expect(itemsAskedCloser(usualRule(course))).toEqual([]);
		expect(itemsAskedCloser(all(lessons, quiz('kuis', 80), quiz('uji'), task(true)))).toEqual([
			'kuis',
			'bayi'
		]);
	});
});

test('every requirement is a sentence of what is asked, with its moment', () => {
	const rule = all(lessons, quiz('kuis'), quiz('uji', 80), quiz('awal'), task(false), task(true));
	const { requirements } = completionOf(course, rule, doneOn({ satu: 1, kuis: 4 }));
	expect(requirements.map(({ text }) => text)).toEqual([
		'Semua 2 pelajaran dibaca',
		'Kuis “Membaca NIK” lulus, nilai paling sedikit 75%',
		'“Uji akhir” lulus, nilai paling sedikit 80%',
		'“Diagnosa awal” dikirim',
		'Tugas “Bayi lahir” selesai',
		'Tugas “Bayi lahir” selesai tanpa bantuan'
	]);
	expect(requirements[0]).toMatchObject({ met: false, metAt: null, count: { done: 1, of: 2 } });
	expect(requirements[1]).toMatchObject({ met: true, metAt: day(4), count: null });
});

const anyEvent: fc.Arbitrary<LearningEvent> = fc.oneof(
	fc
		.tuple(fc.constantFrom('kuis', 'uji'), fc.integer({ min: 1, max: 28 }), fc.nat({ max: 100 }))
		.map(([id, n, percent]) => scored(id, n, percent)),
	fc.tuple(fc.integer({ min: 1, max: 28 }), fc.boolean()).map(([n, aided]) => passed(n, { aided }))
);
const anyRule: fc.Arbitrary<CompletionRule> = fc.record({
	rule: fc.constantFrom('all', 'any'),
	of: fc.array(fc.constantFrom(quiz('kuis', 60), quiz('uji', 80), task(true), task(false)), {
		minLength: 1
	})
});

describe('any log', () => {
	const shuffled = fc
		.array(anyEvent, { maxLength: 12 })
		.chain((log) =>
			fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }))
		);

	test('gives the same in any order', () => {
		fc.assert(
			fc.property(anyRule, shuffled, (rule, [log, other]) => {
				const of = (events: LearningEvent[]) =>
					completionOf(course, rule, itemEvidence([], events));
				expect(of(other)).toEqual(of(log));
			})
		);
	});

	test('what was met stays met, and not later, whatever comes after', () => {
		fc.assert(
			fc.property(anyRule, fc.array(anyEvent), fc.array(anyEvent), (rule, log, more) => {
				const before = finishedOn(rule, itemEvidence([], log));
				const after = finishedOn(rule, itemEvidence([], [...log, ...more]));
				if (before !== null) expect(after !== null && after <= before).toBe(true);
			})
		);
	});
});
