import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanOf, noTotals, sumTotals, type Totals } from './totals';

const decimal = fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 10_000);
const weeks = Array.from(
	{ length: 20 },
	(_, i) => `2026-${String(1 + (i % 10)).padStart(2, '0')}-${String(1 + i).padStart(2, '0')}`
);
const totals: fc.Arbitrary<Totals> = fc
	.record({
		...{ mulai: fc.nat(9), scoreSum: decimal, gainSquares: decimal },
		perJabatan: fc.constant({}),
		siap: fc.dictionary(fc.constantFrom('a', 'b'), fc.constant(1)),
		minggu: fc
			.uniqueArray(fc.constantFrom(...weeks))
			.map((keys) =>
				Object.fromEntries(keys.map((key) => [key, { aktif: 1, mulai: 0, selesai: 0 }]))
			)
	})
	.map((parts) => ({ ...noTotals, ...parts }));

describe('a sum', () => {
	test('is the same whichever way it is added, level by level or all at once', () => {
		fc.assert(
			fc.property(fc.array(totals, { maxLength: 6 }), fc.nat(6), (rows, cut) => {
				const whole = sumTotals(rows);
				expect(sumTotals(rows.toReversed())).toEqual(whole);
				expect(sumTotals([sumTotals(rows.slice(0, cut)), sumTotals(rows.slice(cut))])).toEqual(
					whole
				);
			})
		);
	});

	test('keeps the newest twelve weeks', () => {
		const row = (week: string) => ({
			...noTotals,
			minggu: { [week]: { aktif: 1, mulai: 0, selesai: 0 } }
		});
		const sum = sumTotals(weeks.map(row));
		expect(Object.keys(sum.minggu).toSorted()).toEqual(weeks.toSorted().slice(-12));
	});
});

test('a mean has four decimals, so that sums of means are exact', () => {
	expect(meanOf(200, 3)).toBe(66.6667);
	expect(meanOf(0, 0)).toBe(0);
});
