import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LearningEvent, LearningFact } from './progress';
import { mayChangeStuck, stuckOf, type Help } from './stuck';

let count = 0;
const event = (at: string, attemptId: string | null, fact: LearningFact): LearningEvent => ({
	id: `e-${String((count += 1)).padStart(4, '0')}`,
	courseId: 'kursus',
	contentId: 'bagian',
	contentRev: 1,
	attemptId,
	at,
	...fact
});
const at = (n: number) => `2026-11-${String(n).padStart(2, '0')}T02:00:00.000Z`;

const quiz = (n: number, wrong: number, passed = false) =>
	event(at(n), `kuis-${n}`, {
		kind: 'attempt.submitted',
		data: {
			...{ quizId: 'bagian', score: 10 - wrong, max: 10, percent: (10 - wrong) * 10, passed },
			competencies: { 'K1.1': { n: 5, right: 5 }, 'K1.2': { n: 5, right: 5 - wrong } }
		}
	});
const exam = (n: number, passed: boolean, pending?: number, attemptId = `uji-${n}`) =>
	event(at(n), attemptId, {
		kind: 'attempt.submitted',
		data: {
			...{ quizId: 'bagian', score: 1, max: 10, percent: 10, passed, mixed: false },
			...(pending === undefined ? {} : { pending }),
			competencies: { 'K1.1': { n: 10, right: 1 } }
		}
	});
const marked = (n: number, passed: boolean, attemptId: string) =>
	event(at(n), attemptId, {
		kind: 'attempt.marked',
		data: { quizId: 'bagian', score: 1, max: 10, percent: 10, passed }
	});
const check = (n: number, codes: readonly string[], attemptId = 'dunia-1', mode?: 'uji') =>
	event(at(n), attemptId, {
		kind: 'practice.checked',
		data: {
			...(mode && { mode }),
			...{ failedCodes: codes, passed: codes.length === 0, aided: false }
		}
	});
const passTask = (n: number) =>
	event(at(n), 'dunia-1', { kind: 'practice.passed', data: { aided: true } });
const help = (n: number, itemId = 'bagian'): Help => ({ itemId, at: at(n) });

const stuck = (events: readonly LearningEvent[], helps: readonly Help[] = []) =>
	stuckOf('bagian', events, helps);

describe('many mistakes in one try', () => {
	test.each([
		['three wrong answers are no reason', [quiz(1, 3)], null],
		['four are', [quiz(1, 4)], { reason: 'banyak-salah', code: '', times: 4, since: at(1) }],
		['the last try counts, not the one before', [quiz(1, 6), quiz(2, 2)], null],
		['and not the sum of both', [quiz(1, 3), quiz(2, 3)], null],
		['who passed is not stuck', [quiz(1, 4, true)], null],
		[
			'four failed checks in one attempt',
			[check(1, ['a']), check(2, ['b']), check(3, ['c', 'a']), check(4, ['d'])],
			{ reason: 'banyak-salah', code: 'a', times: 4, since: at(4) }
		],
		[
			'not in two attempts',
			[check(1, ['a']), check(2, ['b']), check(3, ['c'], 'dunia-2'), check(4, ['d'], 'dunia-2')],
			null
		],
		['three checks are no reason', [check(1, ['a']), check(2, ['b']), check(3, ['c'])], null]
	])('%s', (_, events, expected) => expect(stuck(events)).toEqual(expected));
});

describe('the same mistake', () => {
	test('three times, also in several attempts, and said once however often it stands in a check', () => {
		const events = [check(1, ['a', 'a', 'b']), check(2, ['a'], 'dunia-2'), check(3, ['c', 'a'])];
		expect(stuck(events)).toEqual({
			...{ reason: 'kesalahan-sama', code: 'a', times: 3, since: at(3) }
		});
		expect(stuck(events.slice(0, 2))).toBeNull();
	});

	test('is the one made most often, and of equals the newest', () => {
		const both = [1, 2, 3].map((n) => check(n, ['a', 'b']));
		expect(stuck(both)).toMatchObject({ code: 'a', times: 3 });
		expect(stuck([...both, check(4, ['b'])])).toMatchObject({ code: 'b', times: 4, since: at(3) });
		expect(stuck([...both, check(4, ['b']), check(5, ['a'])])).toMatchObject({ code: 'a' });
	});
});

describe('failed exams', () => {
	test.each([
		['one is no reason', [exam(1, false)], null],
		['two are', [exam(1, false), exam(2, false)], { times: 2, since: at(2) }],
		['one that waits for a trainer is no failure', [exam(1, false), exam(2, false, 1)], null],
		[
			'it is one when it was marked so',
			[exam(1, false), exam(2, false, 1, 'u'), marked(3, false, 'u')],
			{ times: 2, since: at(3) }
		],
		[
			'marked twice it is still one',
			[exam(1, false, 1, 'u'), marked(2, false, 'u'), marked(3, false, 'u')],
			null
		],
		['a pass in between', [exam(1, false), exam(2, true), exam(3, false)], null],
		[
			'tests of a task as well',
			[check(1, ['a'], 'd1', 'uji'), check(2, ['b'], 'd2', 'uji')],
			{ reason: 'uji-gagal', code: 'b', times: 2, since: at(2) }
		]
	])('%s', (_, events, expected) => {
		if (expected) expect(stuck(events)).toMatchObject({ reason: 'uji-gagal', ...expected });
		else expect(stuck(events)).toBeNull();
	});

	test('of before events said what they are: the course has to tell', () => {
		const old = [1, 2].map((n) =>
			event(at(n), `u-${n}`, {
				kind: 'attempt.submitted',
				data: { quizId: 'bagian', score: 1, max: 10, percent: 10, passed: false }
			})
		);
		expect(stuckOf('bagian', old, [], 'uji')).toMatchObject({ reason: 'uji-gagal' });
		expect(stuckOf('bagian', old, [], 'latihan')).toBeNull();
		// What an event says itself holds, whatever has become of the quiz.
		expect(stuckOf('bagian', [quiz(1, 3), quiz(2, 3)], [], 'uji')).toBeNull();
	});
});

describe('what clears it', () => {
	const many = [1, 2, 3].map((n) => check(n, ['a']));

	test('is a later pass, not an earlier one', () => {
		expect(stuck([...many, passTask(4)])).toBeNull();
		expect(stuck([passTask(2), check(3, ['a']), check(4, ['a'])])).toBeNull();
		expect(stuck([passTask(1), ...[2, 3, 4].map((n) => check(n, ['a']))])).not.toBeNull();
		expect(stuck([...many, check(4, [])])).toBeNull();
	});

	test('is help with the item or with the course, not with another item', () => {
		expect(stuck(many, [help(4)])).toBeNull();
		expect(stuck(many, [help(4, '')])).toBeNull();
		expect(stuck(many, [help(4, 'lain')])).not.toBeNull();
		expect(stuck(many, [help(2)])).toBeNull();
	});

	test('at the same moment helps with what went wrong just before', () => {
		expect(stuck(many, [help(3)])).toBeNull();
	});

	test('and what goes wrong afterwards counts anew', () => {
		const again = [5, 6, 7].map((n) => check(n, ['a']));
		expect(stuck([...many, ...again.slice(0, 2)], [help(4)])).toBeNull();
		expect(stuck([...many, ...again], [help(4)])).toMatchObject({ times: 3, since: at(7) });
	});
});

const step = fc.oneof(
	fc
		.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 5 }))
		.map(([n, wrong]) => quiz(n, wrong, wrong === 0)),
	fc.tuple(fc.integer({ min: 1, max: 9 }), fc.boolean()).map(([n, passed]) => exam(n, passed)),
	fc
		.tuple(
			fc.integer({ min: 1, max: 9 }),
			fc.subarray(['a', 'b']),
			fc.constantFrom('dunia-1', 'dunia-2')
		)
		.map(([n, codes, world]) => check(n, codes, world)),
	fc.integer({ min: 1, max: 9 }).map(passTask)
);
const history = fc.record({
	events: fc.array(step, { maxLength: 14 }),
	helps: fc.array(
		fc.integer({ min: 1, max: 9 }).map((n) => help(n)),
		{ maxLength: 2 }
	)
});

test('in whatever order events arrive, and however often, the verdict is one', () => {
	fc.assert(
		fc.property(
			history.chain(({ events, helps }) =>
				fc.record({
					...{ events: fc.constant(events), helps: fc.constant(helps) },
					shuffled: fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 })
				})
			),
			({ events, helps, shuffled }) => {
				expect(stuck(shuffled, helps)).toEqual(stuck(events, helps));
			}
		)
	);
});

test('an event that cannot change the verdict does not', () => {
	fc.assert(
		fc.property(history, step, ({ events, helps }, next) => {
			const before = stuck(events, helps);
			if (!mayChangeStuck(next, before !== null, undefined))
				expect(stuck([...events, next], helps)).toEqual(before);
		})
	);
});
