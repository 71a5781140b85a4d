import { describe, expect, it } from 'vitest';
import { formFiguresOf, formOfMarks, formSumsOf, type FormSums } from './form';
import type { Marks } from './marks';

const marks = (...list: readonly number[]): Marks =>
	Object.fromEntries(list.map((mark, index) => [`s${index + 1}`, { rev: 1, mark }]));
const add = (all: readonly FormSums[]): FormSums => ({
	n: all.length,
	options: Object.fromEntries(
		Object.keys(all[0]?.options ?? {}).map((id) => [
			id,
			(all[0]?.options[id] ?? []).map((_, i) =>
				all.reduce((sum, { options }) => sum + (options[id]?.[i] ?? 0), 0)
			)
		])
	)
});
const figures = (...people: readonly Marks[]) => formFiguresOf(add(people.map(formSumsOf)));

describe('figures of a whole quiz', () => {
	it("by hand: Guttman's perfect scale of four questions has an alpha of 80", () => {
		// Sums 4, 3, 2, 1, 0: variance 2.5; variances of the questions .2, .3, .3, .2.
		const found = figures(
			marks(100, 100, 100, 100),
			marks(100, 100, 100, 0),
			marks(100, 100, 0, 0),
			marks(100, 0, 0, 0),
			marks(0, 0, 0, 0)
		);
		expect(found).toMatchObject({ n: 5, mean: 50 });
		expect(found?.alpha).toBeCloseTo(80, 9);
		expect(found?.sd).toBeCloseTo(39.528, 3);
		expect(found?.errorRatio).toBeCloseTo(44.721, 3);
		expect(found?.se).toBeCloseTo(17.678, 3);
		// cov(x, T) = .5, .75, .75, .5 in sums: by their roots.
		expect(found?.weights.s1).toBeCloseTo(found?.weights.s4 ?? 0, 9);
		expect((found?.weights.s2 ?? 0) / (found?.weights.s1 ?? 1)).toBeCloseTo(Math.sqrt(1.5), 9);
		const sum = Object.values(found?.weights ?? {}).reduce<number>((all, w) => all + (w ?? 0), 0);
		expect(sum).toBeCloseTo(100, 9);
	});

	it('by hand: two questions that have nothing to do with each other have none', () => {
		const found = figures(marks(100, 100), marks(100, 0), marks(0, 100), marks(0, 0));
		expect(found?.alpha).toBeCloseTo(0, 9);
		expect(found?.errorRatio).toBeCloseTo(100, 9);
		expect(found?.se).toBeCloseTo(found?.sd ?? 0, 9);
	});

	it('a question that goes against the total weighs nothing that could be named', () => {
		const found = figures(marks(100, 100, 0), marks(100, 100, 0), marks(0, 0, 100));
		expect(found?.weights.s3).toBeNull();
	});

	it.each([
		['one question', [marks(100), marks(0)]],
		['one person', [marks(100, 0)]],
		['people who all got the same', [marks(100, 0), marks(0, 100)]]
	])('of %s have no alpha', (_, people) => {
		expect(figures(...people)).toMatchObject({ alpha: null, errorRatio: null, se: null });
	});

	it('are of people who saw the same questions in the same revisions', () => {
		const one: Marks = { a: { rev: 1, mark: 0 }, b: { rev: 1, mark: 0 } };
		const other: Marks = { b: { rev: 1, mark: 100 }, a: { rev: 1, mark: 50 } };
		expect(formOfMarks(one)).toBe(formOfMarks(other));
		expect(formOfMarks({ ...one, b: { rev: 2, mark: 0 } })).not.toBe(formOfMarks(one));
	});
});
