import { describe, expect, test } from 'vitest';
import type { LearningEvent, LearningFact } from '../progress';
import { jsonLines, statementsOf } from './xapi';

const settings = {
	homePage: 'https://gladi.contoh.id',
	userId: '0192f0c1-0000-7000-8000-000000000001',
	titleOf: (id: string) => (id === 'kuis-nik' ? 'Kuis NIK' : undefined)
};
let made = 0;
const event = (fact: LearningFact, changes: Partial<LearningEvent> = {}): LearningEvent =>
	({
		id: `0192f0c1-0000-7000-8000-${String((made += 1)).padStart(12, '0')}`,
		courseId: 'adminduk',
		contentId: 'kuis-nik',
		contentRev: 3,
		attemptId: '0192f0c1-0000-7000-8000-0000000000aa',
		at: '2026-11-22T03:00:00.000Z',
		...changes,
		...fact
	}) as LearningEvent;

const quiz = { quizId: 'kuis-nik', score: 5, max: 6, percent: 83.33, passed: true };
const only = (fact: LearningFact, changes: Partial<LearningEvent> = {}) =>
	statementsOf([event(fact, changes)], settings)[0];

describe('what a learner did, as xAPI', () => {
	test.each<[string, LearningFact, string | undefined]>([
		['a lesson read', { kind: 'lesson.completed', data: {} }, 'completed'],
		['a quiz passed', { kind: 'attempt.submitted', data: quiz }, 'passed'],
		[
			'a quiz not passed',
			{ kind: 'attempt.submitted', data: { ...quiz, passed: false } },
			'failed'
		],
		[
			'essays that wait',
			{ kind: 'attempt.submitted', data: { ...quiz, passed: false, pending: 1 } },
			'completed'
		],
		['essays marked', { kind: 'attempt.marked', data: quiz }, 'passed'],
		[
			'a diagnosis',
			{
				kind: 'diagnosis.submitted',
				data: { quizId: 'd', percent: 40, form: 'A', competencies: {} }
			},
			'completed'
		],
		['a task begun', { kind: 'practice.started', data: {} }, 'initialized'],
		['a task watched', { kind: 'practice.viewed', data: {} }, 'progressed'],
		[
			'a task checked',
			{ kind: 'practice.checked', data: { failedCodes: ['x'], passed: false, aided: false } },
			'progressed'
		],
		['a task done', { kind: 'practice.passed', data: {} }, 'passed'],
		[
			'a question reviewed',
			{
				kind: 'question.reviewed',
				data: { questionId: 'q', rating: 'hard', right: true, hinted: true, answer: ['a'] }
			},
			'answered'
		],
		[
			'a dispute is no learning',
			{ kind: 'practice.disputed', data: { check: 'a', code: 'b', version: 1, note: '' } },
			undefined
		],
		['a course finished', { kind: 'course.finished', data: {} }, 'completed'],
		[
			'a certificate issued',
			{ kind: 'certificate.issued', data: { number: 'GD/2026/000001' } },
			'earned'
		]
	])('%s', (_, fact, verb) => {
		expect(only(fact)?.verb.id.split('/').at(-1)).toBe(verb);
	});

	test('a quiz tells its score as a share, its attempt as registration and its course as parent', () => {
		expect(only({ kind: 'attempt.submitted', data: quiz })).toMatchObject({
			object: {
				id: 'https://gladi.contoh.id/xapi/kegiatan/kuis-nik',
				definition: { name: { id: 'Kuis NIK' } }
			},
			result: {
				score: { scaled: 0.8333, raw: 5, min: 0, max: 6 },
				success: true,
				completion: true
			},
			context: {
				registration: '0192f0c1-0000-7000-8000-0000000000aa',
				revision: '3',
				contextActivities: { parent: [{ id: 'https://gladi.contoh.id/xapi/kegiatan/adminduk' }] }
			},
			version: '1.0.3'
		});
	});

	test('a certificate is an activity of its own, under the course it is for', () => {
		const about = { contentId: 'adminduk', attemptId: null };
		expect(
			only({ kind: 'certificate.issued', data: { number: 'GD/2026/000001' } }, about)
		).toMatchObject({
			object: {
				id: 'https://gladi.contoh.id/xapi/sertifikat/GD%2F2026%2F000001',
				definition: { name: { id: 'Sertifikat GD/2026/000001' } }
			},
			context: {
				contextActivities: { parent: [{ id: 'https://gladi.contoh.id/xapi/kegiatan/adminduk' }] }
			}
		});
	});

	test('a diagnosis and a quiz with waiting essays tell no score', () => {
		const waiting = only({ kind: 'attempt.submitted', data: { ...quiz, pending: 2 } });
		const before = only({
			kind: 'diagnosis.submitted',
			data: { quizId: 'd', percent: 40, form: null, competencies: {} }
		});
		expect([waiting?.result, before?.result]).toEqual([{ completion: true }, { completion: true }]);
	});

	test('a person is an account number of this installation and nothing else', () => {
		expect(only({ kind: 'lesson.completed', data: {} })?.actor).toEqual({
			objectType: 'Agent',
			account: { homePage: settings.homePage, name: settings.userId }
		});
	});

	test('an attempt without a UUID has no registration', () => {
		expect(
			only({ kind: 'lesson.completed', data: {} }, { attemptId: 'lama-1' })?.context.registration
		).toBeUndefined();
	});
});

test('statements stand in the order of time, each event once, one a line', () => {
	const late = event({ kind: 'course.finished', data: {} }, { at: '2026-11-22T05:00:00.000Z' });
	const early = event({ kind: 'lesson.completed', data: {} });
	const statements = statementsOf([late, early, late], settings);
	expect(statements.map(({ id }) => id)).toEqual([early.id, late.id]);
	const lines = jsonLines(statements).split('\n');
	expect(lines).toHaveLength(3);
	expect(lines.slice(0, 2).map((line) => JSON.parse(line))).toEqual(statements);
});
