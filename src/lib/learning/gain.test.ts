import { describe, expect, test } from 'vitest';
import type { Quiz } from './course';
import { gainOf, pairsOf } from './gain';
import type { LearningEvent } from './progress';

const quiz = (id: string, mode: Quiz['mode'], parts: Partial<Quiz> = {}): Quiz => ({
	...{ id, slug: id, title: id, rev: 1, minutes: 5, competencies: ['K1.1'], kind: 'quiz', mode },
	...{ pass: 75, introHtml: '', questions: [], draw: null, forms: true },
	...{ tries: null, waitMinutes: 0, limitMinutes: null },
	...parts
});
const diagnosa = quiz('diagnosa', 'diagnosa');
const uji = quiz('uji', 'uji');
const courseOf = (...items: Quiz[]) => ({
	modules: [
		{
			id: 'm',
			slug: 'm',
			title: 'm',
			summary: '',
			competencies: [],
			overviewHtml: '',
			bytes: 0,
			items
		}
	]
});

const head = { courseId: 'k', contentRev: 1, attemptId: null };
let made = 0;
const before = (percent: number, at: string, n = 10): LearningEvent => ({
	...{ ...head, id: `e${(made += 1)}`, contentId: 'diagnosa', at, kind: 'diagnosis.submitted' },
	data: {
		...{ quizId: 'diagnosa', percent, form: 'A' as const },
		competencies: {
			'K1.1': { n: n - 4, right: 0, sureWrong: 0 },
			'K1.2': { n: 4, right: 0, sureWrong: 0 }
		}
	}
});
const after = (percent: number, at: string, pending?: number): LearningEvent => ({
	...{ ...head, id: `e${(made += 1)}`, contentId: 'uji', at, kind: 'attempt.submitted' },
	data: {
		...{ quizId: 'uji', score: 0, max: 1, percent, passed: false },
		...(pending === undefined ? {} : { pending }),
		competencies: { 'K1.1': { n: 14, right: 0 } }
	}
});

describe('a test before and one after', () => {
	test('are a pair when both are put in two forms and ask about the same', () => {
		expect(pairsOf(courseOf(diagnosa, uji))).toEqual([{ diagnosa, uji }]);
		expect(pairsOf(courseOf(diagnosa, quiz('u', 'uji', { forms: false })))).toEqual([]);
		expect(pairsOf(courseOf(quiz('d', 'diagnosa', { forms: false }), uji))).toEqual([]);
		expect(pairsOf(courseOf(diagnosa, quiz('u', 'uji', { competencies: ['K1.9'] })))).toEqual([]);
		expect(pairsOf(courseOf(diagnosa, quiz('l', 'latihan')))).toEqual([]);
	});
});

describe('what was learnt in between', () => {
	const pair = { diagnosa, uji };

	test('is the part of what was missing, with how many questions each of them had', () => {
		expect(gainOf(pair, [before(40, '2026-11-01'), after(70, '2026-11-20')])).toEqual({
			before: { percent: 40, n: 10 },
			after: { percent: 70, n: 14 },
			gain: 0.5
		});
	});

	test('is told from the first test before and the best one after, whatever their order in the log', () => {
		const events = [
			after(60, '2026-11-20'),
			before(90, '2026-11-19'),
			after(80, '2026-11-22'),
			before(40, '2026-11-01'),
			after(70, '2026-11-23')
		];
		expect(gainOf(pair, events)).toMatchObject({ before: { percent: 40 }, after: { percent: 80 } });
		expect(gainOf(pair, events.toReversed())).toEqual(gainOf(pair, events));
	});

	test('is not told without one of them, of an essay that waits, or of a test that came before', () => {
		expect(gainOf(pair, [])).toBeNull();
		expect(gainOf(pair, [before(40, '2026-11-01')])).toBeNull();
		expect(gainOf(pair, [after(70, '2026-11-20')])).toBeNull();
		expect(gainOf(pair, [before(40, '2026-11-01'), after(70, '2026-11-20', 1)])).toBeNull();
		expect(gainOf(pair, [after(70, '2026-10-20'), before(40, '2026-11-01')])).toBeNull();
	});

	test('is not told of tests of another pair', () => {
		const other = { ...pair, uji: quiz('uji-lain', 'uji') };
		expect(gainOf(other, [before(40, '2026-11-01'), after(70, '2026-11-20')])).toBeNull();
	});

	test('is no number where nothing was missing', () => {
		expect(gainOf(pair, [before(100, '2026-11-01'), after(90, '2026-11-20')])).toMatchObject({
			gain: null
		});
	});
});
