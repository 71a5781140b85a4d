import { describe, expect, it } from 'vitest';
import { sebutHitungan, tutupKecil } from './tutup-kecil';

describe('a number of people', () => {
	it.each([
		[0, 0],
		[1, '< 5'],
		[4, '< 5'],
		[5, 5],
		[1200, 1200]
	])('%s is told as %s', (n, told) => expect(sebutHitungan(tutupKecil(n))).toBe(told));

	it('that was closed tells nothing by its place in an order', () => {
		expect(new Set([1, 2, 3, 4].map(tutupKecil)).size).toBe(1);
		expect([5, 3, 0].map(tutupKecil).toSorted((a, b) => a - b)).toEqual([0, tutupKecil(3), 5]);
	});

	it('can be closed twice', () => expect(tutupKecil(tutupKecil(2))).toBe(tutupKecil(2)));
});
