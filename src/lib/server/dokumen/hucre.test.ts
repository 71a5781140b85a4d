import { monitorEventLoopDelay } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { bacaLembar, jalankan } from '$lib/lembar/baca';
import { definisiXlsx, tulisXlsx } from '$lib/lembar/tulis';
import { tulisBukuKerja } from './hucre';

const baris = (banyak: number): string[][] => [
	Array.from({ length: 43 }, (_, i) => `kolom_${i}`),
	...Array.from({ length: banyak }, (_, i) =>
		Array.from({ length: 43 }, (_, j) => (j % 2 === 0 ? `isi ${i} ${j}` : ''))
	)
];

describe('a workbook written in a thread', () => {
	it('reads as the one that is written at once, marks included', async () => {
		const lembar = {
			nama: 'Uji',
			baris: [...baris(20), ['=1+1', '3599010503900007']],
			tanda: new Map([['3,4', 'galat'] as const])
		};
		const [satu, dua] = await Promise.all([
			tulisBukuKerja(definisiXlsx(lembar)),
			tulisXlsx(lembar)
		]);
		expect(jalankan(bacaLembar(satu))).toEqual(jalankan(bacaLembar(dua)));
		expect(Math.abs(satu.length - dua.length)).toBeLessThan(20);
	});

	it('lets the server answer others meanwhile', async () => {
		const definisi = definisiXlsx({ nama: 'Uji', baris: baris(10_000) });
		await tulisBukuKerja(definisiXlsx({ nama: 'Uji', baris: baris(1) }));
		const jeda = monitorEventLoopDelay({ resolution: 5 });
		jeda.enable();
		const mulai = performance.now();
		await tulisBukuKerja(definisi);
		const lama = performance.now() - mulai;
		jeda.disable();
		// Handing the rows over is all that stands in anybody's way: a fraction of the writing.
		expect(jeda.max / 1e6).toBeLessThan(Math.max(100, lama / 2));
	});

	it('says what went wrong', async () => {
		await expect(tulisBukuKerja({ sheets: [{ name: 'Uji', rows: 5 as never }] })).rejects.toThrow(
			/workbook/
		);
	});
});
