import { describe, expect, it } from 'vitest';
import { tanggal } from '../../format/tanggal';
import {
	bulanRomawi,
	deretKeluar,
	deretMasuk,
	isKodeDesa,
	isNomorSurat,
	nomorBerikut,
	susunNomor
} from './nomor';
import { kantor, makeDefinisi } from './testing';

const hari = tanggal('2026-11-23');

describe('C-01 the form of a number', () => {
	it.each([
		['470/001/DS/XI/2026', true],
		['470/012/DS/XI/2026', true],
		['400.12.2.2/001/DS/XI/2026', true],
		['470/1000/DS-SKTM/I/2027', true],
		['470/001/DS/11/2026', false],
		['470/001/DS/XIII/2026', false],
		['47/001/DS/XI/2026', false],
		['470/01/DS/XI/2026', false],
		['470/001/ds/XI/2026', false],
		['470/001/DS/XI/26', false],
		['470/001/D/XI/2026', false]
	])('C-01 %s: %s', (nomor, benar) => {
		expect(isNomorSurat(nomor)).toBe(benar);
	});

	it('C-01 month and year are those of the letter', () => {
		expect(susunNomor('470', 1, 'DS', hari)).toBe('470/001/DS/XI/2026');
		expect(susunNomor('400.12.2.2', 1, 'DS', hari)).toBe('400.12.2.2/001/DS/XI/2026');
		expect(susunNomor('470', 1, 'DS', tanggal('2027-01-02'))).toBe('470/001/DS/I/2027');
		expect(
			Array.from({ length: 12 }, (_, i) =>
				bulanRomawi(tanggal(`2026-${String(i + 1).padStart(2, '0')}-01`))
			).join(' ')
		).toBe('I II III IV V VI VII VIII IX X XI XII');
	});

	it('C-01 the table is the setting of the village', () => {
		const skd = makeDefinisi('SKD');
		const { setelan } = kantor.persuratan;
		expect(nomorBerikut(kantor.persuratan, skd, hari).teks).toBe('400.12.2.1/001/DS/XI/2026');
		expect(
			nomorBerikut(
				{ urutTerakhir: new Map(), setelan: { ...setelan, tabelKlasifikasi: 'lama' } },
				skd,
				hari
			).teks
		).toBe('470/001/DS/XI/2026');
	});

	it('C-01 a village code leaves room for the code of a type', () => {
		expect(['DS', 'DS.SKM', 'SUKAMAJU'].every(isKodeDesa)).toBe(true);
		expect(['D', 'ds', 'DESA SUKAMAJU', 'DESA/SKM', 'ABCDEFGHIJKLM'].some(isKodeDesa)).toBe(false);
	});
});

describe('C-02 what counts together', () => {
	const skd = makeDefinisi('SKD');
	const skp = makeDefinisi('SKP');
	const sku = makeDefinisi('SKU', { klasifikasi: { kode: '500.3.2', lama: '517' } });
	const { setelan } = kantor.persuratan;

	it.each([
		['semua', ['semua', 'semua', 'semua'], 'masuk'],
		['bersama-masuk', ['semua', 'semua', 'semua'], 'semua'],
		['per-jenis', ['jenis:SKD', 'jenis:SKP', 'jenis:SKU'], 'masuk'],
		[
			'per-klasifikasi',
			['klasifikasi:400.12.2.1', 'klasifikasi:400.12.2.1', 'klasifikasi:500.3.2'],
			'masuk'
		]
	] as const)('C-02 %s', (lingkup, deret, masuk) => {
		expect([skd, skp, sku].map((satu) => deretKeluar(lingkup, satu, setelan))).toEqual(deret);
		expect(deretMasuk(lingkup)).toBe(masuk);
	});

	it('C-02 two types of one classification never share a number', () => {
		const state = {
			urutTerakhir: new Map<string, number>(),
			setelan: { ...setelan, lingkupNomor: 'per-jenis' as const }
		};
		const nomor = [skd, skp].map((satu) => nomorBerikut(state, satu, hari).teks);
		expect(nomor).toEqual(['400.12.2.1/001/DS-SKD/XI/2026', '400.12.2.1/001/DS-SKP/XI/2026']);
		expect(nomor.every(isNomorSurat)).toBe(true);
	});

	it('C-02 the twelfth of a year, and the first of the next', () => {
		const state = { urutTerakhir: new Map([['2026/semua', 11]]), setelan };
		expect(nomorBerikut(state, skd, hari)).toMatchObject({ urut: 12, tahun: 2026 });
		expect(nomorBerikut(state, skd, tanggal('2027-01-01'))).toMatchObject({
			teks: '400.12.2.1/001/DS/I/2027',
			urut: 1
		});
	});
});
