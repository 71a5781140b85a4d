import { describe, expect, it } from 'vitest';
import { parseBulan, tanggal } from '../format/tanggal';
import { makeAngka, november } from './testing';
import { perubahan, rataMingguan, trenMingguan } from './tren';

const hariIni = tanggal('2026-11-23');
const { minggu } = makeAngka();
const bulan = (teks: string) => parseBulan(teks) ?? november;

describe('the weeks of a report', () => {
	it('are twelve, each from a Monday, and the last one is not over', () => {
		const tren = trenMingguan(minggu, november, hariIni);
		expect(tren.map(({ senin }) => senin)).toHaveLength(12);
		expect(tren[0]).toEqual({
			senin: '2026-09-07',
			aktif: 0,
			mulai: 0,
			selesai: 0,
			berjalan: false
		});
		expect(tren.at(-1)).toEqual({
			senin: '2026-11-23',
			aktif: 7,
			mulai: 1,
			selesai: 0,
			berjalan: true
		});
	});

	it('on a Sunday still run, on a Monday they are new', () => {
		expect(trenMingguan({}, november, tanggal('2026-11-22')).at(-1)?.senin).toBe('2026-11-16');
		expect(trenMingguan({}, november, tanggal('2026-11-16')).at(-1)?.senin).toBe('2026-11-16');
	});

	it('of a month that is over end with it, and of one long ago are none', () => {
		const oktober = trenMingguan(minggu, bulan('2026-10'), hariIni);
		expect(oktober.at(-1)?.senin).toBe('2026-10-26');
		expect(oktober.some(({ berjalan }) => berjalan)).toBe(false);
		expect(trenMingguan(minggu, bulan('2026-05'), hariIni)).toEqual([]);
	});
});

describe('a change', () => {
	it('is four weeks that are over against the four before', () => {
		const tren = trenMingguan(minggu, november, hariIni);
		expect(perubahan(tren, 'selesai')).toEqual({ kini: 20, lalu: 8 });
		const aktif = perubahan(tren, 'aktif');
		expect(aktif && rataMingguan(aktif)).toEqual({ kini: 120, lalu: 98 });
	});

	it('is not known where fewer than eight weeks are', () => {
		expect(perubahan(trenMingguan(minggu, bulan('2026-10'), hariIni), 'mulai')).not.toBeNull();
		expect(perubahan(trenMingguan(minggu, bulan('2026-09'), hariIni), 'mulai')).toBeNull();
		expect(perubahan([], 'mulai')).toBeNull();
	});
});
