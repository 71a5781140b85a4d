import { describe, expect, it } from 'vitest';
import { tanggal } from '../../../format/tanggal';
import type { BatasWaktu } from './batas-waktu';
import { pitaTahap } from './pita';

const satu = (langkah: string, lain: Partial<BatasWaktu> = {}): BatasWaktu => ({
	langkah,
	batas: tanggal('2026-12-26'),
	dilakukan: null,
	status: 'nanti',
	keterangan: '',
	aturan: 'D-07',
	dasar: '',
	...lain
});
const dpa = (pelaksana: string, lain: Partial<BatasWaktu> = {}) =>
	satu(`Serahkan DPA ${pelaksana}`, { bagianDari: 'Serahkan DPA', ...lain });
const pada = (hari: string): Partial<BatasWaktu> => ({
	dilakukan: tanggal(hari),
	status: 'selesai'
});

describe('D-08: what several hand in is one step of the ribbon', () => {
	it('leaves the steps of one alone, in their order', () => {
		const semua = [satu('Umumkan'), satu('Verifikasi DPA')];
		expect(pitaTahap(semua)).toEqual(semua);
	});

	it('says how many have handed in, and stays open until all have', () => {
		const pita = pitaTahap([
			satu('Tugaskan DPA', pada('2026-12-17')),
			dpa('Kaur Perencanaan', pada('2026-12-21')),
			dpa('Kasi Pelayanan', { status: 'berjalan' }),
			satu('Verifikasi DPA')
		]);
		expect(pita.map(({ langkah }) => langkah)).toEqual([
			'Tugaskan DPA',
			'Serahkan DPA (1 dari 2)',
			'Verifikasi DPA'
		]);
		expect(pita[1]).toMatchObject({ status: 'berjalan', dilakukan: null });
	});

	it('is late as soon as one is', () => {
		const pita = pitaTahap([
			dpa('Kaur Perencanaan', { status: 'terlambat' }),
			dpa('Kasi Pelayanan', { status: 'berjalan' })
		]);
		expect(pita).toMatchObject([{ langkah: 'Serahkan DPA (0 dari 2)', status: 'terlambat' }]);
	});

	it('is done on the day of the last one', () => {
		const pita = pitaTahap([
			dpa('Kaur Perencanaan', pada('2026-12-23')),
			dpa('Kasi Pelayanan', pada('2026-12-21'))
		]);
		expect(pita).toMatchObject([
			{ langkah: 'Serahkan DPA', status: 'selesai', dilakukan: '2026-12-23' }
		]);
	});
});
