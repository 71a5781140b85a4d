import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRupiah, parseRupiah, rupiah } from './rupiah';

describe('rupiah', () => {
	it.each([
		[0, 'Rp0'],
		[1250000, 'Rp1.250.000'],
		[-300000, '-Rp300.000'],
		[1_000_000_000_000, 'Rp1.000.000.000.000'],
		[Number.MAX_SAFE_INTEGER, 'Rp9.007.199.254.740.991']
	])('prints %d', (nilai, hasil) => expect(formatRupiah(rupiah(nilai))).toBe(hasil));

	it.each([
		['Rp 12.500.000', 12500000],
		['12500000', 12500000],
		['rp12.500.000', 12500000],
		['Rp. 12.500.000,-', 12500000],
		['Rp12.500.000,00', 12500000],
		['-Rp300.000', -300000],
		['0', 0],
		['-0', 0]
	])('reads %j', (text, nilai) => expect(parseRupiah(text)).toBe(nilai));

	it.each([
		'',
		'Rp',
		'12,5',
		'1.250,50',
		'12.5',
		'1,250,000',
		'Rp1.2500',
		'dua juta',
		'99999999999999999999'
	])('refuses %j', (text) => expect(parseRupiah(text)).toBeNull());

	it.each([1.5, NaN, Infinity, 2 ** 53])('is never %d', (nilai) =>
		expect(() => rupiah(nilai)).toThrow(RangeError)
	);

	it('reads back every amount it prints', () => {
		fc.assert(
			fc.property(fc.maxSafeInteger(), (n) => {
				const nilai = rupiah(n);
				expect(parseRupiah(formatRupiah(nilai))).toBe(nilai);
			})
		);
	});
});
