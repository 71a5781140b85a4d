import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acak, seedDari } from './acak';

const seeds = fc.integer({ min: 0, max: 0xffff_ffff });

describe('acak', () => {
	it('gives the same numbers for the same seed for ever', () => {
		const sumber = acak(1);
		const angka = Array.from({ length: 6 }, () => sumber.bulat(0, 0xffff_ffff));
		expect(angka).toEqual([52107484, 3520520, 3760476048, 677231255, 3264792032, 2764579802]);
	});

	it('gives unlike streams for neighbouring seeds', () => {
		const pertama = new Set(
			Array.from({ length: 1000 }, (_, seed) => acak(seed).bulat(0, 0xffff_ffff))
		);
		expect(pertama.size).toBe(1000);
	});

	it('stays inside the bounds and reaches both', () => {
		fc.assert(
			fc.property(seeds, fc.integer({ min: -50, max: 50 }), fc.nat(8), (seed, min, lebar) => {
				const sumber = acak(seed);
				const hasil = Array.from({ length: 400 }, () => sumber.bulat(min, min + lebar));
				expect(Math.min(...hasil)).toBe(min);
				expect(Math.max(...hasil)).toBe(min + lebar);
			}),
			{ numRuns: 50 }
		);
	});

	it('spreads evenly', () => {
		const sumber = acak(7);
		const hitungan = Array.from({ length: 10 }, () => 0);
		for (let i = 0; i < 20_000; i += 1) {
			const n = sumber.bulat(0, 9);
			hitungan[n] = (hitungan[n] ?? 0) + 1;
		}
		for (const banyak of hitungan) expect(Math.abs(banyak - 2000)).toBeLessThan(200);
	});

	it('follows whole weights and never takes weight 0', () => {
		const sumber = acak(3);
		const hasil = Array.from({ length: 4000 }, () =>
			sumber.pilihBerbobot([
				['sering', 3],
				['tidak pernah', 0],
				['jarang', 1]
			])
		);
		expect(hasil).not.toContain('tidak pernah');
		expect(Math.abs(hasil.filter((kata) => kata === 'sering').length - 3000)).toBeLessThan(150);
	});

	it('has peluang from never to always', () => {
		const sumber = acak(4);
		const ya = (n: number, per: number) =>
			Array.from({ length: 1000 }, () => sumber.peluang(n, per)).filter(Boolean).length;
		expect([ya(0, 3), ya(3, 3)]).toEqual([0, 1000]);
		expect(Math.abs(ya(1, 4) - 250)).toBeLessThan(60);
	});

	it('shuffles without losing or doubling anything', () => {
		fc.assert(
			fc.property(seeds, fc.array(fc.integer()), (seed, daftar) => {
				const sebelum = [...daftar];
				const dikocok = acak(seed).kocok(daftar);
				expect(daftar).toEqual(sebelum);
				expect(dikocok.toSorted((a, b) => a - b)).toEqual(daftar.toSorted((a, b) => a - b));
			})
		);
	});

	it.each([
		['an empty list', () => acak(1).pilih([])],
		['a reversed range', () => acak(1).bulat(2, 1)],
		['half a number', () => acak(1).bulat(0, 1.5)],
		['weights of nothing', () => acak(1).pilihBerbobot([['a', 0]])]
	])('throws for %s', (_, panggil) => expect(panggil).toThrow(RangeError));
});

describe('seedDari', () => {
	it.each([
		['', 0x811c9dc5],
		['a', 0xe40c292c],
		['foobar', 0xbf9cf968]
	])('hashes %j as FNV-1a does', (text, hash) => expect(seedDari(text)).toBe(hash));
});
