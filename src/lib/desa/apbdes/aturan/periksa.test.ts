import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Baris } from '../baris';
import { daftarSumberDana } from '../sumber-dana';
import {
	makeAturanTahun,
	makeBaris,
	makeMasukan,
	makePagu,
	makeParameterTahun,
	makePerangkat
} from '../testing';
import { nilaiAnggaran } from './periksa';

const bahan = {
	tahun: 2026,
	masukan: makeMasukan({ pagu: [makePagu('DD', 900_000)], perangkat: [makePerangkat()] }),
	aturanTahun: makeAturanTahun(
		makeParameterTahun(2026, {
			'blt-persen-maks': 1500,
			'blt-rupiah-per-bulan': 300_000,
			'ketahanan-pangan-persen-min': 2000,
			'operasional-persen-maks': 300,
			'kdmp-persen': 5803,
			'siltap-kades-min': 2_426_640,
			'siltap-sekdes-min': 2_224_420,
			'siltap-perangkat-min': 2_022_200
		})
	)
};
const baris: fc.Arbitrary<Baris> = fc
	.record({
		id: fc.uuid(),
		rekening: fc.constantFrom(
			'',
			'4.2.1.01',
			'5.1.1.01',
			'5.1.2.01',
			'5.3.5.03',
			'5.4.1.01',
			'6.1.1.01',
			'6.2.2.01',
			'9'
		),
		kegiatan: fc.constantFrom(null, '1.1.01', '1.1.04', '2.3.10', '4.2.03', '5.3.00', 'q'),
		rkpId: fc.constantFrom(null, 'rkp-jalan', 'tidak-ada'),
		uraian: fc.constantFrom('Batu', 'KDMP', 'Sekdes', ''),
		sumber: fc.constantFrom(...daftarSumberDana),
		volume: fc.integer({ min: 0, max: 500 }),
		hargaSatuan: fc.integer({ min: 0, max: 4_000_000 })
	})
	.map((isi) => makeBaris(isi));
const rancangan = fc.uniqueArray(baris, { maxLength: 25, selector: ({ id }) => id });

describe('D-01 to D-06 together', () => {
	test('stand in the order of their numbers, each under a key of its own', () => {
		const hasil = nilaiAnggaran([], bahan);
		const aturan = hasil.map((satu) => satu.aturan);
		expect(aturan).toEqual(aturan.toSorted());
		expect(new Set(aturan)).toEqual(new Set(['D-01', 'D-02', 'D-03', 'D-04', 'D-05', 'D-06']));
		expect(new Set(hasil.map(({ kunci }) => kunci)).size).toBe(hasil.length);
	});

	test('an empty draft breaks no rule and meets none', () => {
		const status = nilaiAnggaran([], bahan).map((satu) => satu.status);
		expect(new Set(status)).toEqual(new Set(['belum-dinilai']));
	});

	test('the order of the lines changes no verdict', () => {
		const acak = rancangan.chain((semula) =>
			fc.tuple(
				fc.constant(semula),
				fc.shuffledSubarray(semula, { minLength: semula.length, maxLength: semula.length })
			)
		);
		fc.assert(
			fc.property(acak, ([semula, lain]) => {
				expect(nilaiAnggaran(lain, bahan)).toEqual(nilaiAnggaran(semula, bahan));
			})
		);
	});

	test('what fails says how to mend it, and names only lines of the draft', () => {
		fc.assert(
			fc.property(rancangan, (semua) => {
				const id = new Set(semua.map((satu) => satu.id));
				for (const hasil of nilaiAnggaran(semua, bahan)) {
					const isGagal = hasil.status === 'galat' || hasil.status === 'peringatan';
					expect(hasil.mend !== '').toBe(isGagal);
					expect(hasil.ringkas).toMatch(/\.$/);
					expect(hasil.ringkas).not.toMatch(/NaN|undefined|null/);
					expect(hasil.barisId.filter((satu) => !id.has(satu))).toEqual([]);
					expect(new Set(hasil.barisId).size).toBe(hasil.barisId.length);
					if (!isGagal) expect(hasil.barisId).toEqual([]);
				}
			})
		);
	});
});
