import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tanggal } from '../../format/tanggal';
import type { Course, Item, Lesson } from '../course';
import type { Entrance } from '../exam';
import type { ItemState } from '../progress';
import { mergePaths, type RolePath } from '../role-path';
import { continueAt } from './continue';
import { dueExams, type BegunExam } from './due';
import { learningSequence, pathSteps } from './path-order';
import { isNewInSeat, takeoverDays, takeoverLeft } from './takeover';

const lesson = (id: string): Lesson => ({
	kind: 'lesson',
	id,
	slug: id,
	title: id,
	rev: 1,
	minutes: 5,
	competencies: [],
	screens: [],
	headings: [],
	bytes: 0
});
const makeCourse = (id: string, modules: Readonly<Record<string, readonly string[]>>): Course => ({
	id,
	slug: id,
	code: id.toUpperCase(),
	title: id,
	summary: '',
	rev: 1,
	minutes: 10,
	roles: [],
	competencies: [],
	legal: [],
	not: [],
	overviewHtml: '',
	bank: [],
	modules: Object.entries(modules).map(([slug, items]) => ({
		id: slug,
		slug,
		title: slug,
		summary: '',
		competencies: [],
		overviewHtml: '',
		bytes: 0,
		items: items.map((one): Item => lesson(one))
	}))
});

const courses = [
	makeCourse('k1', { m1: ['a1', 'a2'], m2: ['a3'] }),
	makeCourse('k2', { n1: ['b1', 'b2'] })
];
const allIds = ['a1', 'a2', 'a3', 'b1', 'b2'];

/** Touched in the order written, one minute after the other. */
const statesOf = (...touched: readonly (readonly [string, ItemState['status']])[]): ItemState[] =>
	touched.map(([itemId, status], index) => {
		const at = new Date(Date.UTC(2026, 10, 1, 0, index)).toISOString();
		return {
			itemId,
			kind: 'lesson',
			status,
			best: null,
			tries: 0,
			firstAt: at,
			lastAt: at,
			doneAt: status === 'done' ? at : null
		};
	});
const next = (
	states: readonly ItemState[],
	{ order = [] as readonly string[], closed = [] as readonly string[] } = {}
) => continueAt({ courses }, states, { order, closed: new Set(closed) });
const nextId = (...args: Parameters<typeof next>) => next(...args)?.place.item.id ?? null;

describe('where to continue', () => {
	test('is the first of the path for somebody who has touched nothing, else of the library', () => {
		expect(next([], { order: ['b2', 'a1'] })).toMatchObject({
			place: { item: { id: 'b2' } },
			begun: false
		});
		expect(nextId([])).toBe('a1');
	});

	test.each([
		[
			'what was touched last, while it is unfinished',
			[
				['a1', 'done'],
				['b2', 'started']
			],
			'b2'
		],
		[
			'not what was left unfinished before it',
			[
				['b1', 'started'],
				['a1', 'done']
			],
			'a2'
		],
		[
			'over the end of a module',
			[
				['a1', 'done'],
				['a2', 'done']
			],
			'a3'
		],
		['back to what was left out, at the end of a course', [['b2', 'done']], 'b1'],
		[
			'the next course, once one is done',
			[
				['b1', 'done'],
				['b2', 'done']
			],
			'a1'
		]
	] as const)('is %s', (_name, touched, expected) => {
		expect(nextId(statesOf(...touched))).toBe(expected);
	});

	test('follows the order of the person before that of the course', () => {
		expect(nextId(statesOf(['a1', 'done']), { order: ['a1', 'a3', 'a2'] })).toBe('a3');
		expect(nextId(statesOf(['a3', 'done']), { order: ['b1', 'a3'] })).toBe('b1');
		expect(nextId(statesOf(['a3', 'done']), { order: ['b1'] })).toBe('a1');
	});

	test('leads to no exam that waits or has no try left', () => {
		expect(nextId(statesOf(['a2', 'started']), { closed: ['a2'] })).toBe('a3');
		expect(nextId([], { order: allIds, closed: allIds })).toBeNull();
	});

	test('passes over what has left the courses', () => {
		expect(nextId(statesOf(['lama', 'started']), { order: ['lama', 'b1'] })).toBe('b1');
	});

	test('is always something open, and nothing only when nothing is open', () => {
		const states = fc
			.uniqueArray(fc.tuple(fc.constantFrom(...allIds), fc.constantFrom('started', 'done')), {
				selector: ([id]) => id
			})
			.map((touched) => statesOf(...(touched as [string, ItemState['status']][])));
		const some = fc.subarray(allIds);
		const shuffled = fc.shuffledSubarray(allIds);
		fc.assert(
			fc.property(states, some, shuffled, (touched, closed, order) => {
				const done = touched.filter(({ status }) => status === 'done').map(({ itemId }) => itemId);
				const open = allIds.filter((id) => !done.includes(id) && !closed.includes(id));
				const found = nextId(touched, { closed, order });
				if (found === null) expect(open).toEqual([]);
				else expect(open).toContain(found);
			})
		);
	});

	test('does not depend on the order in which the states are read', () => {
		const states = statesOf(['a1', 'done'], ['b1', 'started'], ['a2', 'done']);
		fc.assert(
			fc.property(fc.shuffledSubarray(states, { minLength: states.length }), (mixed) => {
				expect(nextId(mixed)).toBe('a3');
			})
		);
	});
});

describe('what is due', () => {
	const exam = (itemId: string, entrance: Entrance, parts: Partial<BegunExam> = {}): BegunExam => ({
		itemId,
		entrance,
		deadlineAt: null,
		done: false,
		...parts
	});
	const running = (tryId: string): Entrance => ({ kind: 'lanjutkan', tryId });

	test('stands in the order of its urgency: the nearest deadline, open again, waiting, used up', () => {
		const due = dueExams([
			exam('habis', { kind: 'habis' }),
			exam('lusa', { kind: 'tunggu', until: '2026-11-24T01:00:00.000Z', left: 1 }),
			exam('besok', { kind: 'tunggu', until: '2026-11-23T01:00:00.000Z', left: 1 }),
			exam('lagi', { kind: 'boleh', left: 2 }),
			exam('santai', running('t1')),
			exam('sore', running('t2'), { deadlineAt: '2026-11-22T09:00:00.000Z' }),
			exam('pagi', running('t3'), { deadlineAt: '2026-11-22T03:00:00.000Z' })
		]);
		expect(due.map(({ itemId }) => itemId)).toEqual([
			'pagi',
			'sore',
			'santai',
			'lagi',
			'besok',
			'lusa',
			'habis'
		]);
	});

	test('is nothing once passed, but for a try that is under way', () => {
		const ways: readonly Entrance[] = [
			{ kind: 'boleh', left: 1 },
			{ kind: 'tunggu', until: '2026-11-23T01:00:00.000Z', left: 1 },
			{ kind: 'habis' }
		];
		expect(dueExams(ways.map((way) => exam('lulus', way, { done: true })))).toEqual([]);
		expect(dueExams([exam('lulus', running('t'), { done: true })])).toHaveLength(1);
	});
});

describe('a path', () => {
	const path: RolePath = {
		seat: 'sekretaris-desa',
		required: [{ courseId: 'k2', modules: ['n1'] }],
		optional: [
			{ courseId: 'k1', modules: ['m2', 'tidak-ada'] },
			{ courseId: 'tidak-ada', modules: [] }
		],
		takeover: []
	};
	const steps = (done: readonly string[] = [], finished: readonly string[] = []) =>
		pathSteps({ courses }, path, new Set(done), new Set(finished));

	test('names what is in the library and no more, with what is done of it', () => {
		expect(
			steps(['b1', 'a3']).map(({ course, required, progress, modules }) => [
				course.id,
				required,
				progress.done,
				modules.map(({ module, progress: own }) => [module.id, own.done, own.total])
			])
		).toEqual([
			['k2', true, 1, [['n1', 1, 2]]],
			['k1', false, 1, [['m2', 1, 1]]]
		]);
	});

	test('is learned in the order of the path; within a course its modules keep theirs', () => {
		expect(learningSequence([], steps())).toEqual(['b1', 'b2', 'a1', 'a2', 'a3']);
		expect(learningSequence([{ itemId: 'a3' }, { itemId: 'b1' }], steps())).toEqual([
			'a3',
			'b1',
			'b2',
			'a1',
			'a2'
		]);
		expect(learningSequence([], steps([], ['k2']))).toEqual(['a1', 'a2', 'a3']);
	});

	test('of two seats in one person asks for everything once, at the earlier time', () => {
		const step = (itemId: string, when: 'minggu-pertama' | 'bulan-pertama', why = '') => ({
			courseId: 'k1',
			itemId,
			when,
			why
		});
		const one: RolePath = {
			...path,
			takeover: [step('a1', 'bulan-pertama'), step('a2', 'minggu-pertama', 'pertama')]
		};
		const other: RolePath = {
			seat: 'operator-sid',
			required: [{ courseId: 'k1', modules: ['m1', 'm2'] }],
			optional: [{ courseId: 'k2', modules: [] }],
			takeover: [step('a1', 'minggu-pertama'), step('a2', 'minggu-pertama', 'kedua')]
		};
		expect(mergePaths([one, other])).toEqual({
			required: [
				{ courseId: 'k2', modules: ['n1'] },
				{ courseId: 'k1', modules: ['m1', 'm2'] }
			],
			optional: [{ courseId: 'tidak-ada', modules: [] }],
			takeover: [step('a2', 'minggu-pertama', 'pertama'), step('a1', 'minggu-pertama')]
		});
		expect(mergePaths([])).toEqual({ required: [], optional: [], takeover: [] });
	});
});

describe('the catch-up path', () => {
	const today = tanggal('2026-11-22');

	test.each([
		['2026-11-22', true],
		['2026-08-25', true],
		['2026-08-24', false],
		['2025-11-22', false],
		['2026-11-23', false]
	])(`applies for ${takeoverDays} days from the first day of the seat: %s`, (began, expected) => {
		expect(isNewInSeat(tanggal(began), today)).toBe(expected);
	});

	const steps = (['a1', 'b1'] as const).map((itemId) => ({
		courseId: itemId === 'a1' ? 'k1' : 'k2',
		itemId,
		when: 'minggu-pertama' as const,
		why: ''
	}));
	const left = (done: readonly string[], finished: readonly string[] = []) =>
		takeoverLeft(steps, new Set(done), new Set(finished)).map(({ done: isDone }) => isDone);

	test('shows what is done of it, and goes when nothing is left or its courses are finished', () => {
		expect(left([])).toEqual([false, false]);
		expect(left(['a1'])).toEqual([true, false]);
		expect(left(['a1', 'b1'])).toEqual([]);
		expect(left([], ['k1'])).toEqual([true, false]);
		expect(left([], ['k1', 'k2'])).toEqual([]);
	});
});
