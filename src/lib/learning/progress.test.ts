import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	emptyCourseState,
	foldCourse,
	foldHistory,
	foldItem,
	type LearningEvent,
	type LearningFact
} from './progress';

let count = 0;
const event = (contentId: string, at: string, fact: LearningFact): LearningEvent => ({
	id: `e-${(count += 1)}`,
	courseId: 'kursus',
	contentId,
	contentRev: 1,
	attemptId: null,
	at,
	...fact
});
const read = (id: string, at: string) => event(id, at, { kind: 'lesson.completed', data: {} });
const submit = (quizId: string, at: string, percent: number, passed = percent >= 75) =>
	event(quizId, at, {
		kind: 'attempt.submitted',
		data: { quizId, score: percent, max: 100, percent, passed }
	});
const begin = (id: string, at: string) => event(id, at, { kind: 'practice.started', data: {} });
const check = (id: string, at: string, failedCodes: string[]) =>
	event(id, at, {
		kind: 'practice.checked',
		data: { failedCodes, passed: failedCodes.length === 0, aided: false }
	});
const pass = (id: string, at: string) => event(id, at, { kind: 'practice.passed', data: {} });
const finish = (at: string) => event('kursus', at, { kind: 'course.finished', data: {} });

const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T02:00:00.000Z`;

describe('one item', () => {
	test('a lesson is done when it was read, and stays done', () => {
		const once = foldItem(null, read('satu', day(3)));
		expect(once).toEqual({
			itemId: 'satu',
			kind: 'lesson',
			status: 'done',
			best: null,
			tries: 0,
			firstAt: day(3),
			lastAt: day(3),
			doneAt: day(3)
		});
		expect(foldItem(once, read('satu', day(5)))).toMatchObject({ doneAt: day(3), lastAt: day(5) });
	});

	test('a quiz keeps its best percentage and every try, and is done with the first pass', () => {
		const events = [
			submit('kuis', day(1), 40),
			submit('kuis', day(2), 80),
			submit('kuis', day(3), 60)
		];
		expect(foldHistory(events).items.get('kuis')).toMatchObject({
			status: 'done',
			best: 80,
			tries: 3,
			doneAt: day(2),
			lastAt: day(3)
		});
	});

	test('an exam with an essay is passed when a trainer has marked it', () => {
		const data = { quizId: 'uji', score: 1, max: 1, percent: 100, passed: false, pending: 1 };
		const events = [
			event('uji', day(1), { kind: 'attempt.submitted', data }),
			event('uji', day(3), {
				kind: 'attempt.marked',
				data: { quizId: 'uji', score: 9, max: 10, percent: 90, passed: true }
			})
		];
		expect(foldHistory(events.slice(0, 1)).items.get('uji')).toMatchObject({
			status: 'started',
			best: null
		});
		const { items, course } = foldHistory(events);
		expect(items.get('uji')).toMatchObject({
			status: 'done',
			best: 90,
			tries: 1,
			doneAt: day(3)
		});
		expect(course.quizzesPassed).toBe(1);
	});

	test('a diagnosis is done with once it was sent in, and is neither a try nor a score', () => {
		const diagnosis = event('awal', day(1), {
			kind: 'diagnosis.submitted',
			data: { quizId: 'awal', percent: 30, form: 'A', competencies: {} }
		});
		const { items, course } = foldHistory([diagnosis]);
		expect(items.get('awal')).toMatchObject({ status: 'done', best: null, tries: 0 });
		expect(course).toMatchObject({ quizzesPassed: 0, scoreN: 0 });
	});

	test('a task is begun, checked and passed', () => {
		const events = [
			begin('tugas', day(1)),
			check('tugas', day(1), ['kelahiran.kk']),
			check('tugas', day(2), [])
		];
		expect(foldHistory(events).items.get('tugas')).toMatchObject({ status: 'started', tries: 1 });
		expect(foldHistory([...events, pass('tugas', day(2))]).items.get('tugas')).toMatchObject({
			status: 'done',
			best: null,
			tries: 1,
			doneAt: day(2)
		});
	});

	test('finishing the course is no item', () => {
		expect(foldItem(null, finish(day(9)))).toBeNull();
	});
});

describe('one person in one course', () => {
	test('is counted by distinct items, with the best percentage of each quiz', () => {
		const { course } = foldHistory([
			read('satu', day(2)),
			read('satu', day(4)),
			read('dua', day(3)),
			submit('kuis', day(5), 66.66),
			submit('kuis', day(6), 83.33),
			submit('lain', day(7), 0),
			begin('tugas', day(8)),
			pass('tugas', day(9)),
			pass('tugas', day(9)),
			finish(day(10)),
			finish(day(12))
		]);
		expect(course).toEqual({
			lessonsDone: 2,
			quizzesPassed: 1,
			practicePassed: 1,
			scoreSum: 83.33,
			scoreN: 2,
			firstAt: day(2),
			lastAt: day(12),
			finishedAt: day(10)
		});
	});

	test('who did nothing has nothing', () => {
		expect(foldHistory([]).course).toEqual(emptyCourseState);
	});

	test('hundredths add up exactly', () => {
		const events = Array.from({ length: 300 }, (_, n) => submit(`kuis-${n}`, day(1), 33.33));
		expect(foldHistory(events).course.scoreSum).toBe(9999);
	});
});

const anyEvent: fc.Arbitrary<LearningEvent> = fc
	.record({
		kind: fc.integer({ min: 0, max: 5 }),
		item: fc.constantFrom('satu', 'dua', 'tiga'),
		on: fc.integer({ min: 1, max: 28 }),
		percent: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100)
	})
	.map(({ kind, item, on, percent }) => {
		const at = day(on);
		if (kind === 0) return read(`p-${item}`, at);
		if (kind === 1) return submit(`k-${item}`, at, percent);
		if (kind === 2) return begin(`t-${item}`, at);
		if (kind === 3) return check(`t-${item}`, at, ['x']);
		if (kind === 4) return pass(`t-${item}`, at);
		return finish(at);
	});
const anyHistory = fc.array(anyEvent, { maxLength: 30 });
const shuffled = anyHistory.chain((history) =>
	fc.tuple(
		fc.constant(history),
		fc.shuffledSubarray(history, { minLength: history.length, maxLength: history.length })
	)
);

describe('any history', () => {
	test('gives the same in any order', () => {
		fc.assert(
			fc.property(shuffled, ([history, other]) => {
				expect(foldHistory(other)).toEqual(foldHistory(history));
			})
		);
	});

	test('gives the same when events come twice', () => {
		fc.assert(
			fc.property(shuffled, ([history, other]) => {
				expect(foldHistory([...history, ...other])).toEqual(foldHistory(history));
			})
		);
	});

	test('gives the same event by event as all at once', () => {
		fc.assert(
			fc.property(anyHistory, (history) => {
				const items = new Map();
				const course = history.reduce((state, one) => {
					const before = items.get(one.contentId) ?? null;
					const after = foldItem(before, one);
					if (after) items.set(one.contentId, after);
					return foldCourse(state, one, before, after);
				}, emptyCourseState);
				expect({ course, items }).toEqual(foldHistory(history));
			})
		);
	});

	test('counts what stands in the items', () => {
		fc.assert(
			fc.property(anyHistory, (history) => {
				const { course, items } = foldHistory(history);
				const done = (kind: string) =>
					[...items.values()].filter((item) => item.kind === kind && item.status === 'done').length;
				const best = [...items.values()].flatMap((item) => (item.best === null ? [] : [item.best]));
				expect(course).toMatchObject({
					lessonsDone: done('lesson'),
					quizzesPassed: done('quiz'),
					practicePassed: done('task'),
					scoreN: best.length,
					scoreSum: best.reduce((sum, one) => sum + Math.round(one * 100), 0) / 100
				});
			})
		);
	});
});
