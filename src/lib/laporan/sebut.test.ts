import { describe, expect, it } from 'vitest';
import { tanggal } from '../format/tanggal';
import { isKecil, tutupTabel } from '../learning/tutup-kecil';
import { bagianOrang, sebutBagian, sebutBatas, sebutOrang, selOrang } from './sebut';

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
		expect([0, 4, 5].map((n) => sebutOrang(n, isKecil))).toEqual(['0', 'kurang dari 5', '5']);
		expect([0, 4, 1500].map((n) => selOrang(n, isKecil))).toEqual(['0', '< 5', '1.500']);
	});

	it('or were closed beside somebody else are not told either', () => {
		const satu = tutupTabel(
			new Map([
				['jumlah', 12],
				['a', 3],
				['b', 9]
			]),
			[['jumlah', 'a', 'b']]
		).get('b');
		expect(satu && sebutOrang(satu, isKecil)).toBe('sejumlah');
		expect(satu && selOrang(satu, isKecil)).toBe('ditutup');
	});

	it('make no share either', () => {
		expect(bagianOrang(3, 40, isKecil)).toBeNull();
		expect(bagianOrang(0, 3, isKecil)).toBeNull();
		expect(bagianOrang(0, 0, isKecil)).toBeNull();
		expect(bagianOrang(10, 40, isKecil)).toBe('25%');
	});
});
