import { describe, expect, it } from 'vitest';
import {
	angka,
	butir,
	banyakBagianPdf,
	barisKepala,
	kelompok,
	kolomDaun,
	namaBerkasDari,
	nomorUrut,
	tabelSepotong,
	teks,
	tulisIsi,
	type Dokumen
} from './dokumen';

const kolom = [
	angka('No'),
	kelompok('Penduduk', kelompok('WNI', angka('L'), angka('P')), angka('Jumlah')),
	teks('Ket.', 10)
];

describe('barisKepala', () => {
	it('gives every heading its place, its width and its height', () => {
		const baris = barisKepala(kolom).map((satu) =>
			satu.map(({ judul, kolom: posisi, lebar, tinggi }) => [judul, posisi, lebar, tinggi])
		);
		expect(baris).toEqual([
			[
				['No', 0, 1, 3],
				['Penduduk', 1, 3, 1],
				['Ket.', 4, 1, 3]
			],
			[
				['WNI', 1, 2, 1],
				['Jumlah', 3, 1, 2]
			],
			[
				['L', 1, 1, 1],
				['P', 2, 1, 1]
			]
		]);
	});

	it('covers every place of the heading exactly once', () => {
		const tertutup = new Map<string, number>();
		barisKepala(kolom).forEach((baris, tingkat) => {
			for (const { kolom: posisi, lebar, tinggi } of baris)
				for (let b = tingkat; b < tingkat + tinggi; b++)
					for (let k = posisi; k < posisi + lebar; k++)
						tertutup.set(`${b},${k}`, (tertutup.get(`${b},${k}`) ?? 0) + 1);
		});
		expect(tertutup.size).toBe(3 * kolomDaun(kolom).length);
		expect(new Set(tertutup.values())).toEqual(new Set([1]));
	});

	it('numbers the columns that carry cells', () =>
		expect(nomorUrut(kolom)).toEqual(['1', '2', '3', '4', '5']));
});

describe('a piece of a register', () => {
	const sepotong = (dari: number, banyak: number) =>
		tabelSepotong('Uji', [angka('No')], ['a', 'b', 'c'], { dari, banyak }, (isi, urutan) => [
			`${urutan}${isi}`
		]);

	it('keeps the numbers of the whole', () => {
		expect(sepotong(1, 1).baris).toEqual([['2b']]);
		expect(sepotong(1, 1).letak).toEqual({ dari: 1, seluruhnya: 3 });
		expect(sepotong(5, 5).baris).toEqual([]);
	});

	it.each([
		[0, 1],
		[1, 1],
		[1000, 1],
		[1001, 2],
		[10_000, 10]
	])('%i rows are %i volumes of PDF', (seluruhnya, bagian) => {
		const dokumen = { tabel: [{ letak: { dari: 0, seluruhnya } }] } as unknown as Dokumen;
		expect(banyakBagianPdf(dokumen)).toBe(bagian);
	});
});

it.each([
	[['b1 Buku Induk', 'Sukamaju', '', '2026-11-16'], 'b1-buku-induk-sukamaju-2026-11-16'],
	[['biodata', 'Siti "Nur" <b>'], 'biodata-siti-nur-b'],
	[['KK', '3599010102030001\r\nx: y'], 'kk-3599010102030001-x-y']
])('%j is the file %s', (bagian, nama) => expect(namaBerkasDari(...bagian)).toBe(nama));

describe('a cell as people read it', () => {
	it.each([
		[-20_000_000, 'uang', '(20.000.000)'],
		[0, 'uang', '0'],
		[1_250_000, 'uang', '1.250.000'],
		[-5, 'angka', '-5'],
		[12, 'volume', '12'],
		[12.5, 'volume', '12,5'],
		[1000.05, 'volume', '1.000,05'],
		[0, 'volume', '0'],
		['0012', 'teks', '0012'],
		[null, 'uang', '']
	] as const)('%j of %s is %j', (isi, jenis, tertulis) =>
		expect(tulisIsi(isi, jenis)).toBe(tertulis)
	);

	it('names a row of points once', () =>
		expect(butir('Menimbang', (i) => `${'ab'[i]}.`, ['satu', 'dua'])).toEqual([
			{ bentuk: 'butir', kata: 'Menimbang', tanda: 'a.', teks: 'satu' },
			{ bentuk: 'butir', kata: '', tanda: 'b.', teks: 'dua' }
		]));

	it('or not at all, where a list has no word', () =>
		expect(
			butir(null, () => '-', ['satu', 'dua']).map((satu) => 'kata' in satu && satu.kata)
		).toEqual([null, null]));
});
