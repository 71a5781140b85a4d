import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jumlahBaris, type Baris } from './baris';
import {
	bagianBaris,
	perSumber,
	ringkas,
	susunBelanja,
	susunPembiayaan,
	susunPendapatan,
	type Simpul
} from './jumlah';
import { daftarSumberDana } from './sumber-dana';
import { makeBaris, makeBarisAkun } from './testing';

const kodeBebas = fc.constantFrom(
	...['4.2.1.01', '4.1.2.01', '4.1.2.95', '4.9.9.01', '4', '5.1.1.01', '5.3.5.03', '5.3.5'],
	...[
		'5.3',
		'5.9.1.01',
		'6.1.1.01',
		'6.1.9.90',
		'6.2.2.01',
		'6.3.1.01',
		'6',
		'',
		'7.1',
		'x.y.z.a.b'
	]
);
const barisBebas: fc.Arbitrary<Baris> = fc.record({
	id: fc.uuid(),
	rekening: kodeBebas,
	kegiatan: fc.constantFrom(null, '', '1.1.01', '2.3.10', '2.3', '2.3.95', '9.9.99', 'q'),
	rkpId: fc.constant(null),
	uraian: fc.constant('x'),
	sumber: fc.constantFrom(...daftarSumberDana),
	volume: fc.integer({ min: 0, max: 1_000_000 }),
	satuan: fc.constant('unit'),
	hargaSatuan: fc
		.integer({ min: 0, max: 1_000_000 })
		.map((harga) => makeBaris({ hargaSatuan: harga }).hargaSatuan),
	pelaksana: fc.constant(null),
	perdes: fc.constant(''),
	alasan: fc.constant('')
});
const rancanganBebas = fc.uniqueArray(barisBebas, { maxLength: 40, selector: ({ id }) => id });

const semua = (simpul: Simpul): Simpul[] => [simpul, ...simpul.anak.flatMap(semua)];
const barisDi = (simpul: Simpul): Baris[] => [...simpul.baris, ...simpul.anak.flatMap(barisDi)];
const total = (baris: readonly Baris[]) =>
	baris.reduce((sampai, satu) => sampai + jumlahBaris(satu), 0);
const susun = (baris: readonly Baris[]) => [
	susunPendapatan(baris),
	susunBelanja(baris),
	susunPembiayaan(baris)
];
const jalur = (simpul: Simpul): string[] => [
	`${simpul.jenis} ${simpul.kode}`,
	...(simpul.anak[0] ? jalur(simpul.anak[0]) : [])
];

describe('D-02 balance', () => {
	const contoh = [
		makeBarisAkun('a', '4.2.1.01', 'DD', 1_222_000_000),
		makeBaris({ id: 'b', hargaSatuan: 1_202_000_000 }),
		makeBarisAkun('c', '6.1.1.01', 'DD', 30_000_000),
		makeBarisAkun('d', '6.2.2.01', 'DD', 50_000_000)
	];

	test('the example of D-02 comes out at nothing', () => {
		expect(ringkas(contoh)).toEqual({
			pendapatan: 1_222_000_000,
			belanja: 1_202_000_000,
			surplus: 20_000_000,
			penerimaan: 30_000_000,
			pengeluaran: 50_000_000,
			netto: -20_000_000,
			silpa: 0
		});
		expect(susunPembiayaan(contoh).jumlah).toBe(-20_000_000);
	});

	test('by source', () => {
		expect([...perSumber([...contoh, makeBarisAkun('e', '4.2.3.01', 'ADD', 7)])]).toEqual([
			[
				'DD',
				{
					pendapatan: 1_222_000_000,
					silpa: 30_000_000,
					belanja: 1_202_000_000,
					pengeluaran: 50_000_000,
					sisa: 0
				}
			],
			['ADD', { pendapatan: 7, silpa: 0, belanja: 0, pengeluaran: 0, sisa: 7 }]
		]);
	});

	test('SiLPA is surplus and netto together, for any draft', () => {
		fc.assert(
			fc.property(rancanganBebas, (baris) => {
				const { pendapatan, belanja, surplus, penerimaan, pengeluaran, netto, silpa } =
					ringkas(baris);
				expect(surplus).toBe(pendapatan - belanja);
				expect(netto).toBe(penerimaan - pengeluaran);
				expect(silpa).toBe(surplus + netto);
				const [masuk, keluar, biaya] = susun(baris).map(({ jumlah }) => jumlah);
				expect([masuk, keluar, biaya]).toEqual([pendapatan, belanja, netto]);
			})
		);
	});

	test('no source loses a rupiah', () => {
		fc.assert(
			fc.property(rancanganBebas, (baris) => {
				const { pendapatan, belanja, penerimaan, pengeluaran, silpa } = ringkas(baris);
				const arus = [...perSumber(baris).values()];
				const jumlahkan = (ambil: (satu: (typeof arus)[number]) => number) =>
					arus.reduce((sampai, satu) => sampai + ambil(satu), 0);
				expect({
					pendapatan: jumlahkan((satu) => satu.pendapatan),
					penerimaan: jumlahkan((satu) => satu.silpa),
					belanja: jumlahkan((satu) => satu.belanja),
					pengeluaran: jumlahkan((satu) => satu.pengeluaran),
					silpa: jumlahkan((satu) => satu.sisa)
				}).toEqual({ pendapatan, penerimaan, belanja, pengeluaran, silpa });
			})
		);
	});
});

describe('D-01 subtotals', () => {
	test('belanja goes from the bidang down to the objek', () => {
		expect(jalur(susunBelanja([makeBaris()]))).toEqual([
			'akun 5',
			'bidang 2',
			'subbidang 2.3',
			'kegiatan 2.3.10',
			'kelompok 5.3',
			'jenis 5.3.5',
			'objek 5.3.5.03'
		]);
	});

	test('pendapatan goes from the account down to the objek', () => {
		expect(jalur(susunPendapatan([makeBarisAkun('a', '4.2.1.01', 'DD', 5)]))).toEqual([
			'akun 4',
			'kelompok 4.2',
			'jenis 4.2.1',
			'objek 4.2.1.01'
		]);
	});

	test('rows stand by code, lines by id', () => {
		const akun = susunBelanja([
			makeBaris({ id: 'b' }),
			makeBaris({ id: 'c', kegiatan: '1.1.01' }),
			makeBaris({ id: 'a' })
		]);
		expect(akun.anak.map(({ kode }) => kode)).toEqual(['1', '2']);
		expect(barisDi(akun).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
	});

	test('a code that is not known keeps its money under its beginning', () => {
		const akun = susunBelanja([
			makeBaris({ id: 'a', kegiatan: '2.9.77', rekening: '5.9.1.01', hargaSatuan: 40 }),
			makeBaris({ id: 'b', hargaSatuan: 2 })
		]);
		expect(akun.jumlah).toBe(42);
		const bidang = akun.anak[0];
		expect(bidang).toMatchObject({ uraian: 'Bidang Pelaksanaan Pembangunan Desa', jumlah: 42 });
		const asing = semua(akun).filter(({ uraian }) => uraian === 'Kode tidak dikenal');
		expect(asing.map(({ kode, jumlah }) => [kode, jumlah])).toEqual([
			['2.9', 40],
			['2.9.77', 40],
			['5.9', 40],
			['5.9.1', 40],
			['5.9.1.01', 40]
		]);
	});

	test('a line on no account at all is belanja, a group of pembiayaan that is not known goes out', () => {
		const baris = [
			makeBarisAkun('a', '', 'DD', 3),
			makeBarisAkun('b', '6.3.1.01', 'DD', 4),
			makeBaris({ id: 'c', kegiatan: null, hargaSatuan: 5 })
		];
		expect(ringkas(baris)).toMatchObject({ belanja: 8, pengeluaran: 4, silpa: -12 });
	});

	test('every row is the sum of its lines and of the rows below it, for any draft', () => {
		fc.assert(
			fc.property(rancanganBebas, (baris) => {
				const [masuk, keluar, biaya] = susun(baris);
				for (const akun of [masuk!, keluar!, ...biaya!.anak])
					for (const simpul of semua(akun)) {
						expect(simpul.jumlah).toBe(total(barisDi(simpul)));
						if (simpul.anak.length > 0)
							expect(simpul.jumlah).toBe(simpul.anak.reduce((n, { jumlah }) => n + jumlah, 0));
					}
			})
		);
	});

	test('every line stands in one place', () => {
		fc.assert(
			fc.property(rancanganBebas, (baris) => {
				const id = susun(baris)
					.flatMap(barisDi)
					.map((satu) => satu.id);
				expect(id.toSorted()).toEqual(baris.map((satu) => satu.id).toSorted());
				for (const satu of baris)
					expect(['pendapatan', 'belanja', 'pembiayaan']).toContain(bagianBaris(satu));
			})
		);
	});

	test('the order of the lines changes nothing', () => {
		const acak = rancanganBebas.chain((baris) =>
			fc.tuple(
				fc.constant(baris),
				fc.shuffledSubarray(baris, { minLength: baris.length, maxLength: baris.length })
			)
		);
		fc.assert(
			fc.property(acak, ([baris, lain]) => {
				expect(susun(lain)).toEqual(susun(baris));
				expect(ringkas(lain)).toEqual(ringkas(baris));
				expect([...perSumber(lain)]).toEqual([...perSumber(baris)]);
			})
		);
	});
});
