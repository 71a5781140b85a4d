import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { dokumenKk } from '$lib/desa/kependudukan/buku/kartu-keluarga';
import { cariBuku, daftarBuku } from '$lib/desa/kependudukan/buku/buku';
import { duniaRamai, november, pilih } from '$lib/desa/kependudukan/buku/testing';
import { keluargaAktif } from '$lib/desa/kependudukan/state';
import {
	alinea,
	contohLatihan,
	kolomDaun,
	tabel,
	uang,
	volume,
	type Dokumen
} from '$lib/dokumen/dokumen';
import { tulisXlsx } from './xlsx';

const ramai = duniaRamai();
const buku = (slug: string): Dokumen => {
	const found = cariBuku(slug);
	if (!found) throw new Error(`no book ${slug}`);
	return found.susun(ramai, pilih(november));
};

async function baca(dokumen: Dokumen) {
	const { sheets, properties } = await readXlsx(await tulisXlsx(dokumen), { readStyles: true });
	const [lembar] = sheets;
	if (!lembar) throw new Error('a workbook has a sheet');
	return { lembar, properties, baris: lembar.rows };
}

describe('an XLSX', () => {
	it.each(daftarBuku.map(({ slug }) => slug))('%s comes back as it was written', async (slug) => {
		const dokumen = buku(slug);
		const [tabel] = dokumen.tabel;
		const { baris } = await baca(dokumen);
		expect(baris[0]?.[0]).toBe(contohLatihan);
		const mulai = baris.findIndex((isi) => isi[0] === '1' && isi[1] === '2') + 1;
		const isi = tabel?.baris ?? [];
		const sama = (nilai: unknown) => (nilai === undefined || nilai === '' ? null : nilai);
		expect(
			baris.slice(mulai, mulai + isi.length).map((satu) => isi[0]?.map((_, i) => sama(satu[i])))
		).toEqual(isi);
		if (tabel?.jumlah)
			expect(tabel.jumlah.map((_, i) => sama(baris[mulai + isi.length]?.[i]))).toEqual(
				tabel.jumlah
			);
	});

	it('A-01 keeps NIK and nomor KK as text', async () => {
		const dokumen = buku('b1');
		const { lembar, baris } = await baca(dokumen);
		const nomor = baris.findIndex((isi) => isi[13] === dokumen.tabel[0]?.baris[0]?.[13]);
		expect(nomor).toBeGreaterThan(0);
		for (const kolom of [13, 14]) {
			const sel = lembar.cells?.get(`${nomor},${kolom}`);
			expect(sel?.type).toBe('string');
			expect(sel?.style?.numFmt).toBe('@');
		}
	});

	it('holds no formula, whatever somebody is called', async () => {
		const dokumen = buku('b2');
		const nakal = [
			'=1+1',
			'+62',
			'-3',
			'@SUM(A1)',
			'\t=HYPERLINK("http://x")',
			'=cmd|" /C calc"!A0'
		];
		const { lembar, baris } = await baca({
			...dokumen,
			judul: '=1+1',
			catatan: ['=2+2'],
			tabel: dokumen.tabel.map((tabel) => ({
				...tabel,
				baris: nakal.map((nama) => kolomDaun(tabel.kolom).map(() => nama))
			}))
		});
		expect([...(lembar.cells?.values() ?? [])].filter(({ formula }) => formula)).toEqual([]);
		expect(baris.flat()).toEqual(expect.arrayContaining(nakal));
	});

	it('has its headings merged, stays in sight and is repeated on paper', async () => {
		const { lembar } = await baca(buku('b3'));
		// 'Jumlah penduduk awal bulan' over seven columns, in the first row of the heading.
		expect(lembar.merges).toContainEqual({ startRow: 3, startCol: 2, endRow: 3, endCol: 8 });
		// 'Nomor urut' over the four rows of the heading.
		expect(lembar.merges).toContainEqual({ startRow: 3, startCol: 0, endRow: 6, endCol: 0 });
		expect(lembar.freezePane).toMatchObject({ rows: 8, columns: 2 });
		expect(lembar.pageSetup).toMatchObject({ orientation: 'landscape', printTitlesRow: '$4:$8' });
		expect(lembar.headerFooter?.oddHeader).toContain(contohLatihan);
	});

	it('writes both tables of a card, the second with its own headings', async () => {
		const [keluarga] = keluargaAktif(ramai.dunia.kependudukan);
		const kk = dokumenKk(ramai.dunia, keluarga?.id ?? '');
		if (!kk) throw new Error('the village has families');
		const { baris } = await baca(kk);
		const semua = baris.flat();
		expect(semua).toEqual(
			expect.arrayContaining(['Nama lengkap', 'Nama orang tua', 'Ayah', 'Ibu'])
		);
		expect(semua).toContain(kk.tabel[1]?.baris[0]?.[7]);
	});

	it('has the same bytes for the same contents', async () => {
		const [satu, dua] = [await tulisXlsx(buku('b3')), await tulisXlsx(buku('b3'))];
		expect(Buffer.from(satu).equals(Buffer.from(dua))).toBe(true);
	});

	it('names who may be asked for it, and when it is from', async () => {
		const { properties } = await baca(buku('b3'));
		expect(properties).toMatchObject({
			title: 'B.3 Buku Rekapitulasi Jumlah Penduduk',
			creator: 'Gladi Desa'
		});
		expect(properties?.created?.toISOString()).toBe('2026-11-30T00:00:00.000Z');
	});

	it('carries the text around a table in rows high enough for it, and amounts as numbers', async () => {
		const panjang = 'bahwa perlu ditetapkan '.repeat(20).trim();
		const dokumen: Dokumen = {
			...buku('b3'),
			pembuka: [alinea(panjang)],
			tabel: [
				tabel('Uji', [uang('Jumlah', 20), volume('Volume')], [[-5000, 12.5]], {
					barisTebal: new Set([0])
				})
			],
			penutup: [alinea('Ditetapkan di Sukamaju.')]
		};
		const { lembar, baris } = await baca(dokumen);
		const letak = (isi: string) => baris.findIndex(([pertama]) => pertama === isi);
		expect(lembar.rowDefs?.get(letak(panjang))?.height).toBeGreaterThan(60);
		const nomor = baris.findIndex(([pertama]) => pertama === -5000);
		expect(baris[nomor]).toEqual([-5000, 12.5]);
		expect(lembar.cells?.get(`${nomor},0`)?.style).toMatchObject({
			numFmt: '#,##0;(#,##0)',
			font: { bold: true }
		});
		expect(letak('Ditetapkan di Sukamaju.')).toBeGreaterThan(nomor);
	});

	it('needs no table', async () => {
		const { baris } = await baca({ ...buku('b3'), tabel: [], pembuka: [alinea('Dengan hormat')] });
		expect(baris.flat()).toContain('Dengan hormat');
	});
});
