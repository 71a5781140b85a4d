import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bagiHalaman, lebarKolom, pecahBaris, type Potong } from './tata-letak';
import { hurufUji } from '../../../../tests/support/pdf';

const huruf = hurufUji('Roboto-Regular');
const kata = fc.array(fc.stringMatching(/^[A-Za-z0-9.,/-]{1,24}$/), { maxLength: 60 });

describe('lines', () => {
	it('are never wider than the page and lose no letter, whatever the words', () => {
		fc.assert(
			fc.property(kata, fc.integer({ min: 30, max: 400 }), (semua, lebar) => {
				const baris = pecahBaris(huruf, 10, semua.join(' '), lebar);
				for (const { teks } of baris)
					expect(huruf.lebar(teks, 10)).toBeLessThanOrEqual(lebar + 1e-6);
				const rapat = (teks: readonly string[]): string => teks.join('').replaceAll(' ', '');
				expect(rapat(baris.map(({ teks }) => teks))).toBe(rapat(semua));
				expect(baris.map(({ akhir }) => akhir)).toEqual(
					baris.map((_, i) => i === baris.length - 1)
				);
			})
		);
	});

	it('begin anew where the text does', () => {
		expect(pecahBaris(huruf, 10, 'satu\n\ndua', 200).map(({ teks }) => teks)).toEqual([
			'satu',
			'',
			'dua'
		]);
	});
});

describe('columns', () => {
	it('fill the width exactly, and none is too narrow for its words where there is room for them', () => {
		fc.assert(
			fc.property(fc.array(kata, { minLength: 1, maxLength: 6 }), (kolom) => {
				const isi = kolom.map((satu) => satu.join(' '));
				const lebar = lebarKolom(huruf, 8, [isi], 480, 8);
				expect(lebar.reduce((a, b) => a + b, 0)).toBeCloseTo(480, 6);
				const perlu = kolom.map((satu) => Math.max(0, ...satu.map((x) => huruf.lebar(x, 8))) + 8);
				if (perlu.reduce((a, b) => a + b, 0) > 480) return;
				for (const [i, satu] of perlu.entries())
					expect(lebar[i]).toBeGreaterThanOrEqual(satu - 1e-6);
			})
		);
	});
});

describe('pages', () => {
	const potong = (tinggi: number): Potong => ({ tinggi, lukis: () => undefined });

	it('hold every piece once, in order, none over its foot, and the end of the letter with its signature', () => {
		const tinggi = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 4, maxLength: 60 });
		fc.assert(
			fc.property(tinggi, (semua) => {
				const isi = semua.map(potong);
				const halaman = bagiHalaman(isi, 300, 3);
				expect(halaman.flat()).toEqual(isi);
				for (const satu of halaman) {
					expect(satu.length).toBeGreaterThan(0);
					expect(satu.reduce((n, x) => n + x.tinggi, 0)).toBeLessThanOrEqual(300);
				}
				expect(halaman.at(-1)?.length).toBeGreaterThanOrEqual(3);
			})
		);
	});

	describe('with a table', () => {
		const kepala = potong(20);
		const tinggi = fc.integer({ min: 1, max: 90 });
		const baris = (tinggi: number): Potong => ({ ...potong(tinggi), kepala });

		it('say the heading again above the rows of each further page', () => {
			const [satu, dua, tiga] = [baris(50), baris(50), baris(50)];
			expect(bagiHalaman([kepala, satu, dua, tiga], 120, 1)).toEqual([
				[kepala, satu, dua],
				[kepala, tiga]
			]);
		});

		it('leave no heading alone at the foot of a page', () => {
			const [atas, satu] = [potong(60), baris(50)];
			expect(bagiHalaman([atas, kepala, satu], 120, 1)).toEqual([[atas], [kepala, satu]]);
		});

		it('that ends in the last lines take the heading along to the signature', () => {
			const [satu, dua, tanda] = [baris(50), baris(40), potong(30)];
			expect(bagiHalaman([kepala, satu, dua, tanda], 120, 2)).toEqual([
				[kepala, satu],
				[kepala, dua, tanda]
			]);
		});

		it('hold every row once, none over its foot, whatever their heights', () => {
			fc.assert(
				fc.property(
					fc.integer({ min: 1, max: 199 }),
					fc.array(tinggi, { minLength: 1 }),
					(di, semua) => {
						const tabel = [kepala, ...semua.map(baris)];
						const halaman = bagiHalaman([potong(di), ...tabel, potong(40)], 200, 2);
						expect(halaman.flat().filter((x) => x !== kepala)).toHaveLength(semua.length + 2);
						for (const satu of halaman) {
							expect(satu.reduce((n, x) => n + x.tinggi, 0)).toBeLessThanOrEqual(200);
							const pertama = satu.findIndex((x) => x.kepala);
							if (pertama >= 0) expect(satu[pertama - 1]).toBe(kepala);
							expect(satu.at(-1)).not.toBe(kepala);
						}
					}
				)
			);
		});
	});
});
