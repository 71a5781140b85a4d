import { describe, expect, it } from 'vitest';
import { tanggal } from '../format/tanggal';
import { bagianOrang, sebutBagian, sebutBatas, sebutOrang, selOrang } from './sebut';

const kecil = (n: number) => n > 0 && n < 5;

describe('a share in words', () => {
	it.each([
		[0, 1432, '0%'],
		[1, 1432, 'kurang dari 1%'],
		[318, 1432, '22%'],
		[1431, 1432, 'lebih dari 99%'],
		[1432, 1432, '100%'],
		[0, 0, '-']
	])('%i of %i is %s', (sebagian, semua, teks) => expect(sebutBagian(sebagian, semua)).toBe(teks));
});

describe('a day that something is due', () => {
	const hariIni = tanggal('2026-11-23');
	it.each([
		['2026-12-31', '31 Desember 2026, 38 hari lagi'],
		['2026-11-23', '23 November 2026, hari ini'],
		['2026-10-31', '31 Oktober 2026, lewat 23 hari']
	])('%s is told as %s', (batas, teks) =>
		expect(sebutBatas(tanggal(batas), hariIni, false)).toBe(teks)
	);
});

describe('a day that nobody has looked up', () => {
	it('is told as such', () => {
		expect(sebutBatas(tanggal('2026-11-30'), tanggal('2026-11-23'), true)).toBe(
			'30 November 2026, 7 hari lagi (tanggal perlu dicek)'
		);
	});
});

describe('people who are too few to be told', () => {
	it('are less than five in words and in tables, and nobody stays nobody', () => {
		expect([0, 4, 5].map((n) => sebutOrang(n, kecil))).toEqual(['0', 'kurang dari 5', '5']);
		expect([0, 4, 1500].map((n) => selOrang(n, kecil))).toEqual(['0', '< 5', '1.500']);
	});

	it('make no share either', () => {
		expect(bagianOrang(3, 40, kecil)).toBeNull();
		expect(bagianOrang(0, 3, kecil)).toBeNull();
		expect(bagianOrang(0, 0, kecil)).toBeNull();
		expect(bagianOrang(10, 40, kecil)).toBe('25%');
	});
});
