import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from './figures';
import { addSums, noSums, sumsOf, type ItemSums } from './sums';

const seen = (mark: number, rest: number, chosen: readonly string[] = []) =>
	sumsOf({ questionId: 's1', rev: 1, mark, rest, chosen });
const sumsOfLists = (marks: readonly number[], rests: readonly number[]): ItemSums =>
	marks.reduce((sum, mark, index) => addSums(sum, seen(mark, rests[index] ?? 0)), noSums);

describe('BU-03 figures of a question', () => {
	it('by hand: who knows the rest knows this one', () => {
		const figures = figuresOf(sumsOfLists([100, 100, 0, 100, 0], [80, 60, 40, 60, 20]));
		expect(figures).toMatchObject({ n: 5, facility: 60 });
		// var(x) = 3000, var(r) = 520, cov = 1100: the greatest that these lists can have.
		expect(figures.sd).toBeCloseTo(54.772, 3);
		expect(figures.discrimination).toBeCloseTo(88.07, 2);
		expect(figures.efficiency).toBe(100);
	});

	it('by hand: a key that the better ones miss', () => {
		const figures = figuresOf(sumsOfLists([100, 0, 100, 0], [20, 40, 60, 80]));
		// cov = -2000/3; both in order it would be 4000/3.
		expect(figures.discrimination).toBeCloseTo(-44.72, 2);
		expect(figures.efficiency).toBe(-50);
	});

	it('by hand: partial marks, and ties in the rest', () => {
		const figures = figuresOf(sumsOfLists([33, 67, 100, 0], [50, 50, 75, 25]));
		expect(figures.facility).toBe(50);
		// var(x) = 5578/3, var(r) = 1250/3, cov = 2500/3.
		expect(figures.discrimination).toBeCloseTo((100 * 2500) / Math.sqrt(5578 * 1250), 6);
		expect(figures.efficiency).toBe(100);
	});

	it.each([
		['nobody', [], [], null, null],
		['one person', [100], [50], 100, null],
		['all right', [100, 100], [20, 80], 100, 0],
		['the same rest', [100, 0], [50, 50], 50, 70.711]
	] as const)('of %s say no more than they can', (_, marks, rests, facility, sd) => {
		const figures = figuresOf(sumsOfLists(marks, rests));
		expect(figures).toMatchObject({ facility, discrimination: null, efficiency: null });
		expect(figures.sd === null ? null : Math.round(figures.sd * 1000) / 1000).toBe(sd);
	});

	const percent = fc.integer({ min: 0, max: 100 });
	const lists = fc.array(fc.tuple(percent, percent), { minLength: 2, maxLength: 40 });

	it('from sums are those of the formulas over the lists', () => {
		fc.assert(
			fc.property(lists, (rows) => {
				const marks = rows.map(([mark]) => mark);
				const rests = rows.map(([, rest]) => rest);
				const { facility, sd, discrimination, efficiency } = figuresOf(sumsOfLists(marks, rests));
				expect(facility).toBeCloseTo(mean(marks), 6);
				expect(sd).toBeCloseTo(Math.sqrt(covariance(marks, marks)), 6);
				const both = Math.sqrt(covariance(marks, marks) * covariance(rests, rests));
				if (both < 1e-9) expect(discrimination).toBeNull();
				else expect(discrimination).toBeCloseTo((100 * covariance(marks, rests)) / both, 6);
				const most = covariance(inOrder(marks), inOrder(rests));
				if (Math.abs(most) < 1e-9) expect(efficiency).toBeNull();
				else expect(efficiency).toBeCloseTo((100 * covariance(marks, rests)) / most, 6);
			})
		);
	});

	it('add up in any order and in any parts', () => {
		fc.assert(
			fc.property(lists, fc.nat(), (rows, cut) => {
				const all = rows.map(([mark, rest], index) => seen(mark, rest, [index % 2 ? 'a' : 'b']));
				const at = cut % all.length;
				const add = (parts: readonly ItemSums[]) => parts.reduce(addSums, noSums);
				const whole = add(all);
				expect(addSums(add(all.slice(at)), add(all.slice(0, at)))).toEqual(whole);
				expect(add(all.toReversed())).toEqual(whole);
			})
		);
	});
});

const mean = (list: readonly number[]): number =>
	list.reduce((sum, one) => sum + one, 0) / list.length;
const covariance = (a: readonly number[], b: readonly number[]): number =>
	a.reduce((sum, one, i) => sum + (one - mean(a)) * ((b[i] ?? 0) - mean(b)), 0) / (a.length - 1);
const inOrder = (list: readonly number[]): number[] => list.toSorted((a, b) => a - b);
