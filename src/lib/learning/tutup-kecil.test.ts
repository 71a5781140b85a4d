import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTertutup, sebutHitungan, tutupKecil, tutupTabel, type Garis } from './tutup-kecil';

describe('a number of people', () => {
	it.each([
		[0, 0],
		[1, '< 5'],
		[4, '< 5'],
		[5, 5],
		[1200, 1200]
	])('%s is told as %s', (n, told) => expect(sebutHitungan(tutupKecil(n))).toBe(told));

	it('that was closed tells nothing by its place in an order', () => {
		expect(new Set([1, 2, 3, 4].map(tutupKecil)).size).toBe(1);
		expect([5, 3, 0].map(tutupKecil).toSorted((a, b) => a - b)).toEqual([0, tutupKecil(3), 5]);
	});

	it('can be closed twice', () => expect(tutupKecil(tutupKecil(2))).toBe(tutupKecil(2)));
});

const nama = (i: number) => `bagian-${i}`;
const garisDari = (bagian: readonly number[]): Garis => [
	'jumlah',
	...bagian.map((_, i) => nama(i))
];
const jumlahkan = (bagian: readonly number[]) => bagian.reduce((sum, n) => sum + n, 0);

/** One column with its sum, as it is shown: the parts, and the sum last. */
function kolom(bagian: readonly number[], jumlah = jumlahkan(bagian)): readonly number[] {
	const angka = new Map([['jumlah', jumlah], ...bagian.map((n, i) => [nama(i), n] as const)]);
	const hasil = tutupTabel(angka, [garisDari(bagian)]);
	return [...bagian.keys()].map((i) => hasil.get(nama(i)) ?? -1).concat(hasil.get('jumlah') ?? -1);
}

describe('a column that has a sum', () => {
	it.each([
		['is open while nobody is few', [5, 0, 9], [5, 0, 9, 14]],
		['closes two that are few', [2, 3, 9], ['< 5', '< 5', 9, 14]],
		['closes the next smallest beside one', [3, 20, 9, 0], ['ditutup', 20, 'ditutup', 0, 32]],
		['closes one of two that are equal', [9, 3, 9], ['ditutup', 'ditutup', 9, 21]],
		['closes another beside two ones', [1, 1, 9, 12], ['ditutup', 'ditutup', 'ditutup', 12, 23]],
		['closes another beside two fours', [4, 4, 9, 12], ['ditutup', 'ditutup', 'ditutup', 12, 29]],
		['closes a sum that is few, and its part', [3, 0], ['< 5', 0, '< 5']]
	])('%s', (_, bagian, told) => expect(kolom(bagian).map(sebutHitungan)).toEqual(told));

	it('whose sum was closed elsewhere does not tell it by open parts', () => {
		const tertutup = tutupKecil(3);
		expect(kolom([9, 8, 0], tertutup).map(sebutHitungan)).toEqual([9, 'ditutup', 0, '< 5']);
		expect(kolom([9, 2], tertutup).map(sebutHitungan)).toEqual([9, '< 5', '< 5']);
	});

	it('tells nothing by the order of what was closed', () => {
		const [satu, dua] = kolom([3, 9, 20]);
		expect(satu).toBe(dua);
	});
});

it('numbers that stand in two sums are closed in both', () => {
	const angka = new Map(
		Object.entries({ a1: 3, a2: 9, b1: 6, b2: 8, a: 12, b: 14, satu: 9, dua: 17, semua: 26 })
	);
	const hasil = tutupTabel(angka, [
		['a', 'a1', 'a2'],
		['b', 'b1', 'b2'],
		['satu', 'a1', 'b1'],
		['dua', 'a2', 'b2'],
		['semua', 'satu', 'dua']
	]);
	const tertutup = [...hasil].filter(([, n]) => isTertutup(n)).map(([name]) => name);
	expect(tertutup).toEqual(['a1', 'a2', 'b1', 'b2']);
});

/** What a reader may think of a number that is closed: '< 5' is one to four, 'ditutup' is anybody's guess but none. */
const mungkin = (n: number, paling: number): readonly number[] =>
	!isTertutup(n)
		? [n]
		: Array.from({ length: sebutHitungan(n) === 'ditutup' ? paling : 4 }, (_, i) => i + 1);

/** Values of the part that agree with the sum and all that is shown. */
function nilaiMungkin(shown: readonly number[], jumlah: number, i: number): ReadonlySet<number> {
	let sums = new Set([0]);
	for (const [j, n] of shown.entries())
		if (j !== i)
			sums = new Set(
				[...sums].flatMap((sum) =>
					mungkin(n, jumlah)
						.map((satu) => sum + satu)
						.filter((one) => one <= jumlah)
				)
			);
	return new Set(mungkin(shown[i] ?? 0, jumlah).filter((n) => sums.has(jumlah - n)));
}

it('no closed part can be worked out from the sum, but where there is nothing else to close', () => {
	fc.assert(
		fc.property(fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 6 }), (bagian) => {
			const shown = kolom(bagian);
			const jumlah = shown.at(-1) ?? 0;
			const parts = shown.slice(0, -1);
			for (const [i, n] of parts.entries()) {
				// What is none, and what is many and beside nothing small, is told as it is.
				if (!isTertutup(n)) expect(n === 0 || n >= 5).toBe(true);
				else if (!isTertutup(jumlah) && parts.some((one) => one >= 5))
					expect(nilaiMungkin(parts, jumlah, i).size).toBeGreaterThan(1);
			}
		}),
		{ numRuns: 2_000 }
	);
});
