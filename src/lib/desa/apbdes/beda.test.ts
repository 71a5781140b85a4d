import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Baris } from './baris';
import { bedaBaris, isBarisSama, isBerubah } from './beda';
import { ringkas } from './jumlah';
import { makeBaris, makeBarisAkun } from './testing';

const peta = (...baris: readonly Baris[]): ReadonlyMap<string, Baris> =>
	new Map(baris.map((satu) => [satu.id, satu]));

describe('G-05, D-09: semula, menjadi, selisih', () => {
	test('line by line, what came and what went as well', () => {
		const beda = bedaBaris(
			peta(makeBaris(), makeBaris({ id: 'b-2' })),
			peta(makeBaris({ volume: 250 }), makeBaris({ id: 'b-3' }))
		);
		expect(
			beda.map(({ id, lama, baru, selisih }) => [id, lama?.volume, baru?.volume, selisih])
		).toEqual([
			['b-1', 100, 250, 1_500_000],
			['b-2', 100, undefined, -1_000_000],
			['b-3', undefined, 100, 1_000_000]
		]);
	});

	test('income, spending by activity and account, financing', () => {
		const semua = peta(
			makeBarisAkun('f', '6.1.1.01', 'DD', 1),
			makeBaris({ id: 'c', kegiatan: '2.3.10', rekening: '5.2.1.01' }),
			makeBaris({ id: 'b', kegiatan: '2.3.02', rekening: '5.3.5.03' }),
			makeBaris({ id: 'a', kegiatan: '2.3.02', rekening: '5.2.1.01' }),
			makeBarisAkun('p', '4.2.1.01', 'DD', 1)
		);
		expect(bedaBaris(semua, semua).map(({ id }) => id)).toEqual(['p', 'a', 'b', 'c', 'f']);
	});

	test('a line that only changed its source has changed, without a difference', () => {
		const [satu] = bedaBaris(peta(makeBaris()), peta(makeBaris({ sumber: 'ADD' })));
		expect(satu?.selisih).toBe(0);
		expect(satu && isBerubah(satu)).toBe(true);
	});

	test('every field of a line counts', () => {
		const lain: Baris = {
			...makeBaris({ volume: 7, hargaSatuan: 7 }),
			rekening: '5.2.1.01',
			kegiatan: '1.1.01',
			rkpId: null,
			uraian: 'Lain',
			sumber: 'ADD',
			satuan: 'buah',
			pelaksana: null,
			perdes: '1',
			alasan: 'Jauh'
		};
		for (const isian of Object.keys(lain).filter((satu) => satu !== 'id'))
			// Safe: the names are those of the line itself.
			expect(
				isBarisSama(makeBaris(), { ...makeBaris(), [isian]: lain[isian as keyof Baris] })
			).toBe(false);
	});

	test('the differences add up to the difference of the totals', () => {
		const daftar = fc
			.uniqueArray(fc.record({ nomor: fc.nat(12), volume: fc.integer({ min: 1, max: 9999 }) }), {
				selector: ({ nomor }) => nomor
			})
			.map((semua) =>
				peta(...semua.map(({ nomor, volume }) => makeBaris({ id: `b-${nomor}`, volume })))
			);
		fc.assert(
			fc.property(daftar, daftar, (lama, baru) => {
				const jumlah = bedaBaris(lama, baru).reduce((sampai, { selisih }) => sampai + selisih, 0);
				expect(jumlah).toBe(ringkas(baru.values()).belanja - ringkas(lama.values()).belanja);
			})
		);
	});
});
