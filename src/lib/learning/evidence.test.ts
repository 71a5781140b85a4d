import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levels, standingOf, type Level } from './competency';
import type { Course } from './course';
import { competenciesOf, countCompetencies, countedInExam, evidenceOf } from './evidence';
import type { CompetencyCount, LearningEvent, LearningFact } from './progress';

const day = (n: number) => new Date(Date.UTC(2026, 9, n, 2)).toISOString();

/** Only what evidence looks at. */
const course = {
	modules: [
		{
			items: [
				{ id: 'pelajaran', competencies: ['K.1'] },
				{ id: 'kuis', competencies: ['K.1', 'K.2'] },
				{ id: 'tugas', competencies: ['K.1', 'K.2'] }
			]
		}
	]
} as unknown as Pick<Course, 'modules'>;

let made = 0;
const event = (
	contentId: string,
	n: number,
	fact: LearningFact,
	attemptId: string | null = null
): LearningEvent => {
	made += 1;
	return {
		...{ id: `e-${made}`, courseId: 'kursus', contentId, contentRev: 1, attemptId, at: day(n) },
		...fact
	};
};
const marks = { quizId: 'kuis', score: 0, max: 1, percent: 0, passed: false };
type Counts = Readonly<Record<string, CompetencyCount>>;
const read = (n: number) => event('pelajaran', n, { kind: 'lesson.completed', data: {} });
const sent = (n: number, competencies: Counts, mixed = false, pending = 0, attempt?: string) =>
	event(
		'kuis',
		n,
		{
			kind: 'attempt.submitted',
			data: { ...marks, competencies, mixed, ...(pending > 0 && { pending }) }
		},
		attempt
	);
const marked = (n: number, competencies: Counts, attempt: string, mixed = true) =>
	event('kuis', n, { kind: 'attempt.marked', data: { ...marks, competencies, mixed } }, attempt);
const done = (
	n: number,
	seed: number,
	data: { aided?: boolean; proven?: boolean; competencies?: string[] } = { aided: false }
) => event('tugas', n, { kind: 'practice.passed', data: { seed, ...data } });
const of = (n: number, right: number): CompetencyCount => ({ n, right });

const standing = (events: readonly LearningEvent[], code = 'K.1') =>
	standingOf(evidenceOf(course, events).get(code) ?? []);
const levelOf = (...events: LearningEvent[]) => standing(events).level;

describe('an attempt by competency', () => {
	const questions = [
		{ id: 'a', competency: 'K.1' },
		{ id: 'b', competency: 'K.2' },
		{ id: 'c', competency: 'K.1' },
		{ id: 'd', competency: 'K.3' }
	];
	const grade = (questionId: string, correct: boolean, pending = false) => ({
		...{ questionId, correct, pending }
	});
	const grades = [grade('a', true), grade('b', false), grade('c', false), grade('d', false, true)];

	test('counts questions and full marks, and leaves out what waits for a trainer', () => {
		expect(countCompetencies(questions, grades)).toEqual({
			'K.1': of(2, 1),
			'K.2': of(1, 0),
			'K.3': of(0, 0)
		});
	});

	test('an exam over several competencies is mixed, one over a single one is not', () => {
		expect(countedInExam(questions, grades).mixed).toBe(true);
		expect(countedInExam(questions.slice(0, 1), grades).mixed).toBe(false);
	});
});

describe('evidence from the log', () => {
	test('a lesson, a task begun and a diagnosis are Mencoba, and a task watched is nothing', () => {
		expect(levelOf(read(1))).toBe('mencoba');
		expect(levelOf(event('tugas', 1, { kind: 'practice.started', data: {} }))).toBe('mencoba');
		const found = { n: 9, right: 9, sureWrong: 0 };
		const diagnosis = event('awal', 1, {
			kind: 'diagnosis.submitted',
			data: { quizId: 'awal', percent: 100, form: null, competencies: { 'K.1': found } }
		});
		expect(levelOf(diagnosis)).toBe('mencoba');
		expect(levelOf(event('tugas', 1, { kind: 'practice.viewed', data: {} }))).toBe('belum');
	});

	test('events of before competencies and seeds were noted are Mencoba and no more', () => {
		const data = { ...marks, percent: 100, passed: true };
		expect(levelOf(event('kuis', 1, { kind: 'attempt.submitted', data }))).toBe('mencoba');
		expect(levelOf(event('tugas', 1, { kind: 'practice.passed', data: { aided: false } }))).toBe(
			'mencoba'
		);
	});

	test('an event says itself what it is about, whatever has become of the course', () => {
		const own = done(3, 1, { aided: false, competencies: ['K.9'] });
		expect(standing([own], 'K.9').level).toBe('terampil');
		expect(standing([own], 'K.1').level).toBe('belum');
		expect(competenciesOf(done(3, 1), undefined)).toEqual([]);
	});

	test('questions make Paham, each competency by its own count', () => {
		const quiz = sent(2, { 'K.1': of(5, 4), 'K.2': of(5, 3) });
		expect(standing([read(1), quiz])).toEqual({ level: 'paham', since: day(2) });
		expect(standing([quiz], 'K.2').level).toBe('mencoba');
	});

	test('tasks make Terampil and Tuntas, on different seeds', () => {
		expect(levelOf(done(1, 4, { aided: true }))).toBe('mencoba');
		expect(levelOf(done(1, 4))).toBe('terampil');
		expect(levelOf(done(1, 4), done(8, 4))).toBe('terampil');
		expect(levelOf(done(1, 4), done(8, 5))).toBe('tuntas');
	});

	test('a task proven in one submission is mixed when it asks for several competencies', () => {
		expect(levelOf(done(1, 4, { aided: false, proven: true }))).toBe('tuntas');
		const single = done(1, 4, { aided: false, proven: true, competencies: ['K.1'] });
		expect(levelOf(single)).toBe('terampil');
	});

	test('essays that wait make an attempt count only once it is marked, and then once', () => {
		const before = [done(1, 4), done(9, 5)];
		const waits = sent(10, { 'K.1': of(4, 1), 'K.2': of(1, 0) }, true, 1, 'uji-1');
		expect(levelOf(...before, waits)).toBe('tuntas');
		const first = marked(12, { 'K.1': of(5, 2), 'K.2': of(1, 1) }, 'uji-1');
		expect(levelOf(...before, waits, first)).toBe('terampil');
		const again = marked(14, { 'K.1': of(5, 1), 'K.2': of(1, 1) }, 'uji-1');
		expect(levelOf(...before, waits, first, again)).toBe('terampil');
		const better = marked(15, { 'K.1': of(5, 4), 'K.2': of(1, 1) }, 'uji-1');
		expect(levelOf(...before, waits, first, better)).toBe('tuntas');
	});
});

const count = fc
	.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 }))
	.map(([a, b]) => of(Math.max(a, b), Math.min(a, b)));
const when = fc.integer({ min: 1, max: 30 });
const attempt = fc.constantFrom('uji-1', 'uji-2', 'uji-3');
const anyEvent: fc.Arbitrary<LearningEvent> = fc.oneof(
	when.map(read),
	fc
		.tuple(when, count, count, fc.boolean())
		.map(([n, a, b, mixed]) => sent(n, { 'K.1': a, 'K.2': b }, mixed)),
	fc
		.tuple(when, count, count, attempt)
		.map(([n, a, b, id]) => sent(n, { 'K.1': a, 'K.2': b }, true, 1, id)),
	// Of one exam: however often it is marked, it has as many questions.
	fc
		.tuple(when, fc.nat({ max: 5 }), fc.nat({ max: 3 }), attempt)
		.map(([n, a, b, id]) => marked(n, { 'K.1': of(5, a), 'K.2': of(3, b) }, id)),
	fc
		.tuple(when, fc.integer({ min: 1, max: 3 }), fc.boolean(), fc.boolean())
		.map(([n, seed, aided, proven]) => done(n, seed, { aided, proven: proven && !aided }))
);
const anyLog = fc.array(anyEvent, { maxLength: 15 });
const rank = (level: Level) => levels.indexOf(level);
const paham = rank('paham');

describe('any log', () => {
	test('gives the same levels in any order', () => {
		fc.assert(
			fc.property(
				anyLog.chain((log) =>
					fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }))
				),
				([log, other]) => {
					for (const code of ['K.1', 'K.2'])
						expect(standing(other, code)).toEqual(standing(log, code));
				}
			)
		);
	});

	test('gives the same levels when events come again', () => {
		fc.assert(
			fc.property(
				anyLog.chain((log) => fc.tuple(fc.constant(log), fc.subarray(log))),
				([log, again]) => {
					for (const code of ['K.1', 'K.2'])
						expect(standing([...log, ...again], code)).toEqual(standing(log, code));
				}
			)
		);
	});

	test('never brings a level below Paham that has reached it', () => {
		fc.assert(
			fc.property(anyLog, anyEvent, (log, more) => {
				const before = rank(standing(log).level);
				const after = rank(standing([...log, more]).level);
				expect(after).toBeGreaterThanOrEqual(Math.min(before, paham));
			})
		);
	});
});
