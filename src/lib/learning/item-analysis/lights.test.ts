import { describe, expect, it } from 'vitest';
import { multi, number, single } from '../testing-questions';
import { isSuspect, judge } from './lights';
import { optionShares } from './options';
import { addSums, noSums, sumsOf, type ItemSums } from './sums';

// The key is 'b'; 'a', 'c' and 'd' are wrong.
const question = single();

type Row = readonly [option: string, rest: number, times: number];
const sumsFor = (...rows: readonly Row[]): ItemSums =>
	rows
		.flatMap(([option, rest, times]) =>
			Array.from({ length: times }, () =>
				sumsOf({
					...{ questionId: question.id, rev: 1, rest },
					...{ mark: option === 'b' ? 100 : 0, chosen: [option] }
				})
			)
		)
		.reduce(addSums, noSums);

const sound: readonly Row[] = [
	['b', 90, 20],
	['b', 40, 8],
	['a', 30, 8],
	['c', 20, 6],
	['d', 40, 6]
];

describe('BU-03 lights', () => {
	it('a sound question is green, and has no finding', () => {
		expect(judge(sumsFor(...sound), question)).toMatchObject({ light: 'hijau', findings: [] });
	});

	it('nothing is said of a question before thirty attempts', () => {
		const wrong: readonly Row[] = [
			['b', 10, 14],
			['a', 90, 15]
		];
		expect(judge(sumsFor(...wrong), question)).toMatchObject({ light: 'abu-abu', findings: [] });
		expect(judge(sumsFor(...wrong, ['a', 90, 1]), question).light).toBe('merah');
	});

	it('D under 0 is a suspect key; the option that the best third chose instead is named with it', () => {
		const found = judge(
			sumsFor(['b', 10, 20], ['a', 90, 20], ['c', 50, 5], ['d', 50, 5]),
			question
		);
		expect(found.light).toBe('merah');
		expect(found.findings).toEqual(['salah-kunci', 'pengecoh-menang']);
	});

	it('D under 10 is weak', () => {
		const found = judge(
			sumsFor(['b', 60, 11], ['b', 40, 10], ['a', 60, 10], ['c', 40, 6], ['d', 40, 5]),
			question
		);
		expect(found).toMatchObject({ light: 'kuning', findings: ['lemah'] });
	});

	it.each([
		[
			'terlalu-sulit',
			[
				['b', 90, 9],
				['a', 50, 11],
				['c', 40, 11],
				['d', 30, 10]
			]
		],
		[
			'terlalu-mudah',
			[
				['b', 90, 97],
				['a', 10, 1],
				['c', 10, 1],
				['d', 10, 1]
			]
		]
	] as const)('%s', (finding, rows) => {
		expect(judge(sumsFor(...rows), question).findings).toContain(finding);
	});

	it('an option under 2 % is dead, and alone turns no light', () => {
		const rows: readonly Row[] = [
			['b', 90, 60],
			['a', 30, 20],
			['c', 20, 19],
			['d', 20, 1]
		];
		expect(judge(sumsFor(...rows), question)).toMatchObject({
			light: 'hijau',
			findings: ['pilihan-mati'],
			dead: ['d']
		});
		expect(judge(sumsFor(...rows, ['d', 20, 2]), question).dead).toEqual([]);
		// Of a question with several right options only the wrong ones can be dead.
		expect(judge(sumsFor(['b', 90, 40]), multi('xx-', 'all', 'satu')).dead).toEqual(['c']);
	});

	it('a question without options, or one that is gone, is judged by its figures alone', () => {
		for (const other of [number, null])
			expect(judge(sumsFor(...sound), other)).toMatchObject({ light: 'hijau', dead: [] });
	});
});

describe('thirds', () => {
	it('are of the attempts by the rest; within equals they are shared out', () => {
		const shares = optionShares(sumsFor(['b', 90, 2], ['a', 50, 1], ['b', 50, 1], ['c', 10, 2]));
		expect(shares.map(({ id, count }) => [id, count])).toEqual([
			['a', 1],
			['b', 3],
			['c', 2]
		]);
		expect(shares.find(({ id }) => id === 'b')).toMatchObject({ bottom: 0, middle: 50, top: 100 });
		// All equal: each third is the whole in small.
		expect(optionShares(sumsFor(['b', 50, 3], ['a', 50, 3]))[0]).toMatchObject({
			...{ bottom: 50, middle: 50, top: 50 }
		});
	});

	it('of nothing are none', () => expect(optionShares(noSums)).toEqual([]));
});

describe('BU-04 a suspect key', () => {
	const against = sumsFor(['b', 10, 20], ['a', 90, 20]);
	it('needs thirty attempts over all quizzes together', () => {
		const few = sumsFor(['b', 10, 8], ['a', 90, 8]);
		expect(isSuspect([few])).toBe(false);
		expect(isSuspect([few, few])).toBe(true);
		expect(isSuspect([])).toBe(false);
	});

	it('is not made by an easy quiz and a hard one thrown together', () => {
		// In each quiz the better ones know it; where it is asked late, everything else is easier and it is missed more.
		const early = sumsFor(['b', 30, 18], ['a', 20, 2]);
		const late = sumsFor(['b', 95, 2], ['a', 90, 18]);
		expect(judge(addSums(early, late), question).findings).toContain('salah-kunci');
		expect(isSuspect([early, late])).toBe(false);
		expect(isSuspect([early, against])).toBe(true);
	});
});
