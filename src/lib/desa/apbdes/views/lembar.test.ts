import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rupiah } from '../../../format/rupiah';
import { jumlahBaris, type Baris } from '../baris';
import { bacaBaris } from '../forms/baris';
import { makeBaris, makeBarisAkun, makeKegiatanRkp } from '../testing';
import { denganKetikan } from './draf-lembar';
import { daftarLembar, jumlahKelompok, lembarBaris, susunLembar, tertulis } from './lembar';

const rkp = [makeKegiatanRkp()];

describe('the sheets of a budget', () => {
	test('every line stands on exactly one, whatever its codes are', () => {
		const kode = fc.stringMatching(/^[0-9.]{0,9}$/);
		fc.assert(
			fc.property(fc.array(fc.tuple(kode, fc.option(kode)), { maxLength: 30 }), (isi) => {
				const baris = isi.map(([rekening, kegiatan], ke) =>
					makeBaris({ id: `b-${ke}`, rekening, kegiatan })
				);
				const terlihat = daftarLembar.flatMap(({ slug }) =>
					susunLembar(baris, slug, rkp).flatMap((satu) => satu.baris)
				);
				expect(terlihat.map(({ id }) => id).sort()).toEqual(baris.map(({ id }) => id).sort());
			})
		);
	});

	test('activities stand in the order of their codes, and one of them apart for each activity of the RKP', () => {
		const baris = [
			makeBaris({ id: 'b-3', kegiatan: '2.3.10' }),
			makeBaris({ id: 'b-1', kegiatan: '2.3.2', rkpId: null }),
			makeBaris({ id: 'b-2', kegiatan: '2.3.10', rkpId: null })
		];
		expect(
			susunLembar(baris, 'bidang-2', rkp).map(({ kunci, rkp: asal }) => [kunci, asal?.id])
		).toEqual([
			['2.3.2/', undefined],
			['2.3.10/', undefined],
			['2.3.10/rkp-jalan', 'rkp-jalan']
		]);
	});

	test('an activity adds up what its lines come to', () => {
		const baris = [
			makeBaris({ id: 'b-1', volume: 250, hargaSatuan: 100_001 }),
			makeBaris({ id: 'b-2', volume: 100, hargaSatuan: 7 })
		];
		const [kelompok] = susunLembar(baris, 'bidang-2', rkp);
		// D-01: 2,5 x 100.001 = 250.002,5, and half a rupiah counts up.
		expect(kelompok?.jumlah).toBe(250_003 + 7);
	});

	test('the totals alone are those of its activities', () => {
		const baris = [
			makeBaris({ id: 'b-1' }),
			makeBaris({ id: 'b-2', rkpId: null }),
			makeBaris({ id: 'b-3', kegiatan: '2.1.01' }),
			makeBarisAkun('b-4', '4.2.1.01', 'DD', 7),
			makeBarisAkun('b-5', '4.2.3.01', 'ADD', 8)
		];
		for (const { slug } of daftarLembar)
			expect([...jumlahKelompok(baris, slug)].filter(([, jumlah]) => jumlah > 0).sort()).toEqual(
				susunLembar(baris, slug, rkp)
					.map(({ kunci, jumlah }) => [kunci, jumlah])
					.filter(([, jumlah]) => jumlah !== 0)
					.sort()
			);
	});

	test('income and financing are one sheet each', () => {
		expect(lembarBaris(makeBarisAkun('a', '4.2.1.01', 'DD', 1))).toBe('pendapatan');
		expect(lembarBaris(makeBarisAkun('a', '6.1.1.01', 'DD', 1))).toBe('pembiayaan');
	});
});

describe('what is typed', () => {
	const tersimpan = new Map<string, Baris>([['b-1', makeBaris({ id: 'b-1' })]]);
	const lama = tertulis(makeBaris({ id: 'b-1' }));

	test('a line is written in its fields as it is read from them', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 1_000_000 }),
				fc.integer({ min: 1, max: 1_000_000 }),
				(volume, harga) => {
					const baris = makeBaris({ id: 'b-1', volume, hargaSatuan: harga });
					expect(bacaBaris('b-1', tertulis(baris))).toEqual({ baris, problems: [] });
				}
			)
		);
	});

	test('counts as soon as it can be read', () => {
		const { baris } = denganKetikan(
			tersimpan,
			new Map([['b-1', { ...lama, volume: '3', hargaSatuan: '500' }]])
		);
		const satu = baris.get('b-1');
		expect(satu && jumlahBaris(satu)).toBe(rupiah(1500));
	});

	test('leaves the line as it is kept while it cannot be read, and says why', () => {
		const hasil = denganKetikan(tersimpan, new Map([['b-1', { ...lama, hargaSatuan: '1,5' }]]));
		expect(hasil.baris.get('b-1')).toBe(tersimpan.get('b-1'));
		expect(hasil.problems.map(({ field }) => field)).toEqual(['b-1.hargaSatuan']);
	});

	test('words that could be several accounts leave the line as it is kept', () => {
		const hasil = denganKetikan(
			tersimpan,
			new Map([['b-1', { ...lama, rekening: 'perjalanan dinas' }]]),
			'5'
		);
		expect(hasil.baris.get('b-1')).toBe(tersimpan.get('b-1'));
		expect(hasil.problems.map(({ field }) => field)).toEqual(['b-1.rekening']);
	});

	test('an empty new row is nothing', () => {
		const hasil = denganKetikan(
			tersimpan,
			new Map([['baru-1', { ...lama, uraian: '', volume: '', satuan: '', hargaSatuan: '' }]])
		);
		expect([...hasil.baris.keys()]).toEqual(['b-1']);
		expect(hasil.problems).toEqual([]);
	});
});
