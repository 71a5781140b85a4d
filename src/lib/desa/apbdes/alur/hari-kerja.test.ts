import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, tanggal } from '../../../format/tanggal';
import { aturanTahunBawaan } from '../aturan-tahun-bawaan';
import { batasHariKerja, hariKerjaKe } from './hari-kerja';

const libur = (...hari: readonly string[]) =>
	hari.map((satu) => ({ tanggal: tanggal(satu), nama: 'Libur contoh' }));
const mulai = tanggal('2026-11-02');

describe('D-07 working days', () => {
	test('received on Monday 02-11-2026, the twentieth is Monday 30-11-2026', () => {
		expect(batasHariKerja(mulai, 20, [])).toBe('2026-11-30');
		expect(batasHariKerja(mulai, 20, aturanTahunBawaan.libur)).toBe('2026-11-30');
	});

	test('on Sunday 22-11-2026 it is working day 14', () => {
		expect(hariKerjaKe(mulai, tanggal('2026-11-22'), [])).toBe(14);
	});

	test('a holiday moves the end on by a day', () => {
		expect(batasHariKerja(mulai, 20, libur('2026-11-11'))).toBe('2026-12-01');
		expect(hariKerjaKe(mulai, tanggal('2026-11-22'), libur('2026-11-11'))).toBe(13);
	});

	test('a holiday on a weekend, or entered twice, moves nothing more', () => {
		expect(batasHariKerja(mulai, 20, libur('2026-11-14'))).toBe('2026-11-30');
		expect(batasHariKerja(mulai, 20, libur('2026-11-11', '2026-11-11'))).toBe('2026-12-01');
	});

	test('a holiday on the last day moves it; one on the day of receipt does not', () => {
		expect(batasHariKerja(mulai, 20, libur('2026-11-30'))).toBe('2026-12-01');
		expect(batasHariKerja(mulai, 20, libur('2026-11-02'))).toBe('2026-11-30');
	});

	test('goes over the turn of the year, without 25 December and 1 January', () => {
		// 23, 24 | 28, 29, 30, 31 | 4
		expect(batasHariKerja(tanggal('2026-12-22'), 7, aturanTahunBawaan.libur)).toBe('2027-01-04');
	});

	test('received on a day off, the first working day after it is day 1', () => {
		expect(batasHariKerja(tanggal('2026-11-07'), 1, [])).toBe('2026-11-09');
	});

	test('the last day of a term of n is its working day n, and the day before is not', () => {
		const hari = fc.integer({ min: 0, max: 1000 }).map((n) => addDays(tanggal('2025-06-01'), n));
		const daftar = fc.uniqueArray(hari, { maxLength: 40 });
		fc.assert(
			fc.property(hari, fc.integer({ min: 1, max: 40 }), daftar, (awal, jumlah, hariLibur) => {
				const semua = libur(...hariLibur);
				const batas = batasHariKerja(awal, jumlah, semua);
				expect(hariKerjaKe(awal, batas, semua)).toBe(jumlah);
				expect(hariKerjaKe(awal, addDays(batas, -1), semua)).toBe(jumlah - 1);
			})
		);
	});
});
