import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bacaBaris, type BarisTertulis } from './baris';
import { bacaHarga, bacaVolume, tulisVolume } from './jumlah';
import { parseTulis, parseTulisSatu } from './tulis';

const lengkap: BarisTertulis = {
	kegiatan: '2.3.10',
	rkpId: 'rkp-1',
	rekening: '5.3.5.01',
	uraian: 'Semen',
	sumber: 'DD',
	volume: '12,5',
	satuan: 'sak',
	hargaSatuan: 'Rp65.000',
	pelaksana: 'kasi-kesejahteraan',
	perdes: '',
	alasan: ''
};

const formulir = (isi: Record<string, string | readonly string[]>) => ({
	get: (name: string) => [isi[name] ?? null].flat()[0] ?? null,
	getAll: (name: string) => [isi[name] ?? []].flat()
});

describe('an amount as people type or paste it', () => {
	test.each([
		['1.250.000', 1_250_000],
		['Rp1.250.000', 1_250_000],
		['Rp 1.250.000,00', 1_250_000],
		['1250000', 1_250_000],
		['1.000.000.000.000', 1_000_000_000_000]
	])('%s is taken', (text, nilai) => {
		expect(bacaHarga(text)).toEqual({ ok: true, nilai });
	});

	test.each([
		['', 'belum diisi'],
		['-5.000', 'lebih dari nol'],
		['0', 'lebih dari nol'],
		['1.250,50', 'bukan jumlah rupiah yang bulat'],
		['Rp 1,250,000', 'koma untuk ribuan'],
		['1,250,000.00', 'koma untuk ribuan'],
		['1000000000000000', 'terlalu besar'],
		['sejuta', 'bukan jumlah rupiah yang bulat']
	])('"%s" is told: %s', (text, bagian) => {
		const hasil = bacaHarga(text);
		expect(hasil.ok ? '' : hasil.masalah.message).toContain(bagian);
	});
});

describe('a volume', () => {
	test.each([
		['12', 1200],
		['12,5', 1250],
		['0,25', 25],
		['1.200', 120_000]
	])('%s is taken', (text, nilai) => {
		expect(bacaVolume(text)).toEqual({ ok: true, nilai });
	});

	test.each(['', '-1', '0', '12.5', '1,255', '99.999.999', 'dua'])('"%s" is not', (text) => {
		expect(bacaVolume(text).ok).toBe(false);
	});

	test('what is written is read as the same', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (volume) => {
				expect(bacaVolume(tulisVolume(volume))).toEqual({ ok: true, nilai: volume });
			})
		);
	});
});

describe('D-01: a line of the sheet', () => {
	test('whole, it is a line', () => {
		expect(bacaBaris('b1', lengkap)).toEqual({
			problems: [],
			baris: {
				id: 'b1',
				kegiatan: '2.3.10',
				rkpId: 'rkp-1',
				rekening: '5.3.5.01',
				uraian: 'Semen',
				sumber: 'DD',
				volume: 1250,
				satuan: 'sak',
				hargaSatuan: 65_000,
				pelaksana: 'kasi-kesejahteraan',
				perdes: '',
				alasan: ''
			}
		});
	});

	test('income has neither activity nor executor, whatever the form says', () => {
		const { baris } = bacaBaris('b1', { ...lengkap, rekening: '4.2.1.01' });
		expect(baris).toMatchObject({ kegiatan: null, rkpId: null, pelaksana: null });
	});

	test('everything that is wrong is told at once, each at its field', () => {
		const { baris, problems } = bacaBaris('b1', {
			...lengkap,
			uraian: ' ',
			sumber: 'XX',
			volume: '-1',
			hargaSatuan: '1,5',
			pelaksana: ''
		});
		expect(baris).toBeNull();
		expect(problems.map(({ field }) => field)).toEqual([
			'b1.uraian',
			'b1.sumber',
			'b1.pelaksana',
			'b1.volume',
			'b1.hargaSatuan'
		]);
	});

	test('a product that is no amount any more is told at its price', () => {
		const { baris, problems } = bacaBaris('b1', {
			...lengkap,
			volume: '10.000',
			hargaSatuan: '1.000.000.000.000'
		});
		expect(baris).toBeNull();
		expect(problems).toMatchObject([
			{ field: 'b1.hargaSatuan', level: 'galat', message: expect.stringContaining('Volume kali') }
		]);
		expect(
			bacaBaris('b1', { ...lengkap, volume: '1', hargaSatuan: '1000000000000' }).problems
		).toEqual([]);
	});

	test('a new line takes its id from the command, and an empty row is none', () => {
		const isi = Object.fromEntries(
			Object.entries(lengkap).map(([isian, nilai]) => [`baru-1.${isian}`, nilai])
		);
		const hasil = parseTulis(
			formulir({
				...isi,
				rancangan: 'murni',
				perintahId: 'p',
				baris: ['baru-1', 'baru-2'],
				'baru-2.rekening': '5.3.5.01'
			})
		);
		expect(hasil).toMatchObject({
			ok: true,
			value: { kind: 'anggaran.tulis', rancangan: 'murni', baris: [{ id: 'p-1' }] }
		});
	});

	test('on the page of one line an empty one is told what it lacks', () => {
		const kosong = formulir({
			rancangan: 'murni',
			perintahId: 'p',
			baris: 'baru-1',
			'baru-1.rekening': '4.2.1.01'
		});
		expect(parseTulis(kosong)).toMatchObject({ ok: true, value: { baris: [] } });
		const hasil = parseTulisSatu(kosong);
		expect(hasil.ok ? [] : hasil.problems.map(({ field }) => field)).toEqual([
			'baru-1.uraian',
			'baru-1.satuan',
			'baru-1.sumber',
			'baru-1.volume',
			'baru-1.hargaSatuan'
		]);
	});
});
