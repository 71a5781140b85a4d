import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAngka, formatNilai, formatPersen, parseAngka } from './angka';

describe('formatAngka', () => {
	it.each([
		[0, 0, '0'],
		[-0, 0, '0'],
		[999, 0, '999'],
		[1000, 0, '1.000'],
		[2392, 0, '2.392'],
		[-1234567, 0, '-1.234.567'],
		[1234.5, 2, '1.234,50'],
		[-0.001, 2, '0,00'],
		[Number.MAX_SAFE_INTEGER, 0, '9.007.199.254.740.991']
	])('prints %d with %d decimals as %s', (nilai, desimal, hasil) =>
		expect(formatAngka(nilai, desimal)).toBe(hasil)
	);

	it('G-01 prints shares with two decimals', () => {
		expect(formatPersen((1180 * 100) / 2392, 2)).toBe('49,33%');
		expect(formatPersen(75)).toBe('75%');
	});

	it('prints a mark with two decimals unless it is whole', () => {
		expect(formatNilai(75)).toBe('75%');
		expect(formatNilai(74.99)).toBe('74,99%');
		expect(formatNilai(10.71)).toBe('10,71%');
	});
});

describe('parseAngka', () => {
	it.each([
		['1.234,5', 1234.5],
		['1234,5', 1234.5],
		[' 12 ', 12],
		['-7', -7],
		['\u22127', -7],
		['-0', 0],
		['1.250.000', 1250000],
		['007', 7]
	])('reads %j', (text, nilai) => expect(parseAngka(text)).toBe(nilai));

	it.each([
		'',
		',5',
		'5,',
		'12.5',
		'0.500',
		'1.23.456',
		'1,234,567',
		'1.234.56',
		'1e3',
		'tiga',
		'9999999999999999999'
	])('refuses %j', (text) => expect(parseAngka(text)).toBeNull());

	it('reads back every whole number it prints', () => {
		fc.assert(
			fc.property(fc.maxSafeInteger(), (n) => {
				expect(parseAngka(formatAngka(n))).toBe(n);
			})
		);
	});
});
