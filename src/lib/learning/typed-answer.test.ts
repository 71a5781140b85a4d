import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAngka } from '../format/angka';
import { parseTypedNumber, sameText } from './typed-answer';

describe('a typed number', () => {
	test.each([
		['49', 49],
		[' 49 hari ', 49],
		['49 hari kerja', 49],
		['12.500.000', 12_500_000],
		['12500000', 12_500_000],
		['Rp 12.500.000', 12_500_000],
		['Rp12.500.000,-', 12_500_000],
		['rp. 12.500.000,00', 12_500_000],
		['12,500,000', 12_500_000],
		['12.500', 12_500],
		['12,5', 12.5],
		['3.4', 3.4],
		['1.234,5', 1234.5],
		['1,1 juta', 1_100_000],
		['2 miliar rupiah', 2_000_000_000],
		['75%', 75],
		['75 persen.', 75],
		['-7', -7],
		['−7', -7],
		['-0', 0],
		['007', 7],
		['49.', 49]
	])('%j is %d', (typed, value) => {
		expect(parseTypedNumber(typed)).toBe(value);
	});

	test.each([
		'',
		'empat',
		'4 9',
		'1.2.3',
		'12.50.000',
		'kira-kira 49',
		'49 50',
		'1e5',
		'9'.repeat(400)
	])('%j is none', (typed) => {
		expect(parseTypedNumber(typed)).toBeNull();
	});

	test('reads what we print', () => {
		fc.assert(
			fc.property(fc.maxSafeInteger(), (value) => {
				expect(parseTypedNumber(formatAngka(value))).toBe(value);
			})
		);
	});

	test('never throws, and never hangs on what a form may bring', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (typed) => {
				const value = parseTypedNumber(typed);
				expect(value === null || Number.isFinite(value)).toBe(true);
			})
		);
		expect(parseTypedNumber(`${'1'.repeat(200)}${'a.'.repeat(2000)}!`)).toBeNull();
	});
});

describe('a typed text', () => {
	test.each([
		['bpd', 'BPD', true],
		[' Badan  Permusyawaratan Desa. ', 'Badan Permusyawaratan Desa', true],
		['Badan Permusyawaratan', 'Badan Permusyawaratan Desa', false],
		['3599 0152 1187 0003', '3599015211870003', true],
		['3599-0152-1187-0004', '3599015211870003', false],
		['B.P.D', 'BPD', false],
		['1 2', '12', false]
	])('%j against %j: %s', (typed, expected, same) => {
		expect(sameText(typed, expected)).toBe(same);
	});
});
