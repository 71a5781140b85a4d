import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacaLembar, jalankan } from '$lib/lembar/baca';
import type { IsiSel } from '$lib/lembar/lembar';
import { tulisCsv, tulisXlsx } from '$lib/lembar/tulis';
import { rupiah } from '../../../format/rupiah';
import { tanggal } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import type { Peran } from '../../peran';
import { jumlahTerbesar, type Baris } from '../baris';
import { barisContoh, duniaAnggaran } from '../dokumen/testing';
import { daftarPelaksana } from '../pelaksana';
import { daftarSumberDana } from '../sumber-dana';
import { bacaLembarRab } from './baca-rab';
import { kolomRab } from './kolom';
import { selUntuk } from './letak';
import { lembarRab } from './tulis-rab';

const dunia = duniaAnggaran();
const judul = kolomRab.map(([, satu]) => satu);
const benar: Record<string, IsiSel> = {
	'kode kegiatan': '2.3.10',
	'kegiatan RKP': 'Rabat beton Dusun Krajan',
	'kode rekening': '5.3.5.03',
	uraian: 'Semen',
	sumber: 'DD',
	volume: '12,5',
	satuan: 'sak',
	'harga satuan': 70_000,
	pelaksana: 'Kasi Kesejahteraan'
};
const sel = (isi: Record<string, IsiSel>): IsiSel[] => judul.map((satu) => isi[satu] ?? null);
const baca = (
	baris: readonly (readonly IsiSel[])[],
	kepala: readonly IsiSel[] = ['Tahun anggaran', '2027', 'Rancangan', 'murni']
) =>
	bacaLembarRab(
		{ baris: [kepala, judul, ...baris].map((isi, i) => ({ nomor: i + 1, sel: isi })) },
		dunia,
		'murni'
	);
/** The first row of the sheet, with something else in it: what is taken, and the cells that are complained of. */
const satu = (isi: Record<string, IsiSel>) => {
	const { baris, masalah } = baca([sel({ ...benar, ...isi })]);
	return { baris, sel: masalah.map((m) => m.sel), pesan: masalah.map((m) => m.message) };
};

describe('a row of the sheet', () => {
	it('in order is a line', () =>
		expect(satu({})).toEqual({
			sel: [],
			pesan: [],
			baris: [
				{
					id: 'lembar-3',
					rekening: '5.3.5.03',
					kegiatan: '2.3.10',
					rkpId: 'rkp-jalan',
					uraian: 'Semen',
					sumber: 'DD',
					volume: 1250,
					satuan: 'sak',
					hargaSatuan: 70_000,
					pelaksana: 'kasi-kesejahteraan',
					perdes: '',
					alasan: ''
				}
			]
		}));

	it.each([
		['1.250.000,00', 1_250_000],
		['Rp1.250.000', 1_250_000],
		['Rp 1.250.000,-', 1_250_000],
		['1250000', 1_250_000],
		[1_250_000, 1_250_000]
	])('takes %j as an amount', (harga, nilai) =>
		expect(satu({ 'harga satuan': harga }).baris[0]?.hargaSatuan).toBe(nilai)
	);

	it.each([
		['Rp 1,250,000', 'koma untuk ribuan'],
		['1,250,000.00', 'koma untuk ribuan'],
		[-70_000, 'lebih dari nol'],
		[70_000.5, 'bukan jumlah rupiah yang bulat'],
		['70.000,50', 'bukan jumlah rupiah yang bulat'],
		[1e15, 'terlalu besar'],
		[1e21, 'bukan jumlah rupiah'],
		['tujuh puluh', 'bukan jumlah rupiah'],
		[null, 'belum diisi'],
		[0, 'lebih dari nol']
	])('refuses the price %j and says what to write', (harga, pesan) => {
		const hasil = satu({ 'harga satuan': harga });
		expect(hasil.sel).toEqual(['I3']);
		expect(hasil.pesan[0]).toContain(pesan);
		expect(hasil.baris).toEqual([]);
	});

	it.each([
		['volume', -2, 'G3'],
		['volume', 1.005, 'G3'],
		['volume', '2 sak', 'G3'],
		['kode rekening', '5.3.5.77', 'D3'],
		['kode rekening', '5.3', 'D3'],
		['kode kegiatan', '2.9.77', 'B3'],
		['kode kegiatan', null, 'B3'],
		['kegiatan RKP', 'Jembatan gantung', 'C3'],
		['sumber', 'APBN', 'F3'],
		['pelaksana', 'Kades', 'K3'],
		['uraian', null, 'E3'],
		['uraian', 'x'.repeat(201), 'E3'],
		['satuan', null, 'H3'],
		['alasan', 'x'.repeat(501), 'M3']
	])('names the cell of %s (case %#)', (kolom, isi, nama) => {
		const hasil = satu({ [kolom]: isi });
		expect(hasil.sel).toEqual([nama]);
		expect(hasil.baris).toEqual([]);
	});

	it('names a code that a spreadsheet has turned into a day, once', () => {
		const hasil = satu({ 'kode rekening': { tanggal: '2001-03-05' as never } });
		expect(hasil.sel).toEqual(['D3']);
		expect(hasil.pesan[0]).toContain('tanggal');
	});

	it('names every cell that is wrong, and leaves no row out that is right', () => {
		const { baris, masalah } = baca([
			sel(benar),
			sel({ ...benar, uraian: 'Pasir', volume: -1, sumber: 'APBN' }),
			sel({ ...benar, uraian: 'Batu' })
		]);
		expect(baris.map(({ uraian }) => uraian)).toEqual(['Semen', 'Batu']);
		expect(masalah.map((m) => m.sel).sort()).toEqual(['F4', 'G4']);
		for (const { message, mend } of masalah) expect(`${message} ${mend}`).toMatch(/\.$/);
	});

	it('may say sources and executors by their names, in any case', () => {
		const hasil = satu({ sumber: 'dana desa', pelaksana: 'KASI-KESEJAHTERAAN' });
		expect(hasil.baris[0]).toMatchObject({ sumber: 'DD', pelaksana: 'kasi-kesejahteraan' });
	});

	it('that says another sum is taken with its own, and says so', () => {
		const { baris, masalah } = baca([sel({ ...benar, jumlah: 5 })]);
		expect(baris).toHaveLength(1);
		expect(masalah).toMatchObject([{ sel: 'J3', level: 'peringatan' }]);
	});

	it('with a product that is no amount any more is refused, whatever its sum says', () => {
		const besar = { volume: 10_000, 'harga satuan': 1_000_000_000_000, jumlah: 5 };
		expect(satu(besar)).toMatchObject({ baris: [], sel: ['I3'] });
	});

	it.each(['/1', '#', '__proto__', 'baru-3', 'baru', 'a b', 'x'.repeat(101)])(
		'may not name a new line %j',
		(id) => {
			const { baris, masalah } = baca([sel({ ...benar, id })]);
			expect(baris).toEqual([]);
			expect(masalah).toMatchObject([{ sel: 'A3', mend: 'Kosongkan kolom id untuk baris baru.' }]);
		}
	);

	it('with a name that cannot be used tells its other faults as well', () =>
		expect(satu({ id: '#', volume: -1 }).sel).toEqual(['A3', 'G3']));

	it('without anything in it is no line', () =>
		expect(baca([sel({ id: 'b-9' }), sel({})])).toMatchObject({ baris: [], masalah: [] }));

	it.each([
		['harga satuan', -70_000, 'I3', '-70000'],
		['harga satuan', 'Rp 1,250,000', 'I3', 'Rp 1,250,000'],
		['harga satuan', 1e15, 'I3', '1000000000000000'],
		['volume', 1.005, 'G3', '1,005'],
		['kode rekening', '5.3.5.77', 'D3', '5.3.5.77'],
		['kode rekening', { tanggal: tanggal('2001-03-05') }, 'D3', '5 Maret 2001'],
		['pelaksana', null, 'K3', ''],
		['uraian', 'x'.repeat(201), 'E3', `${'x'.repeat(60)}…`]
	])('says what was typed in the cell of %s (case %#)', (kolom, isi, nama, tertulis) =>
		expect(baca([sel({ ...benar, [kolom]: isi })]).masalah).toMatchObject([{ sel: nama, tertulis }])
	);
});

describe('what the draft refuses', () => {
	const masuk = (peran: Peran, ...baris: readonly Record<string, IsiSel>[]) =>
		bacaLembarRab(
			{
				baris: [judul, ...baris.map((isi) => sel({ ...benar, ...isi }))].map((isi, i) => ({
					nomor: i + 1,
					sel: isi
				}))
			},
			{ ...dunia, peran },
			'murni'
		);

	it('D-07 names the cell of a line that is for another to write', () => {
		const { baris, masalah } = masuk(
			'kasi-kesejahteraan',
			{},
			{ uraian: 'Honor', pelaksana: 'Kaur Keuangan' },
			{ 'kode kegiatan': null, 'kegiatan RKP': null, 'kode rekening': '4.2.1.01', pelaksana: null }
		);
		expect(baris.map(({ uraian }) => uraian)).toEqual(['Semen']);
		expect(masalah.filter(({ level }) => level === 'galat')).toMatchObject([
			{ sel: 'K3', tertulis: 'Kaur Keuangan', mend: expect.stringContaining('Ganti peran') },
			{ sel: 'D4', tertulis: '4.2.1.01', mend: expect.stringContaining('Ganti peran') }
		]);
	});

	it('is told in the order of the rows, whoever found it', () => {
		const { masalah } = masuk(
			'kasi-kesejahteraan',
			{ uraian: 'Honor', pelaksana: 'Kaur Keuangan' },
			{ volume: -1 }
		);
		expect(masalah.map((satu) => satu.sel)).toEqual(['A1', 'K2', 'G3']);
	});

	it('of no line has no cell, and takes none away', () =>
		expect(masuk('bpd', {}).baris).toHaveLength(1));

	it('is found again by its field', () => {
		const { letak } = masuk('sekdes', { id: 'b-batu', volume: '2,50' });
		expect(selUntuk('b-batu.volume', letak)).toEqual({ sel: 'G2', tertulis: '2,50' });
		expect(selUntuk('b-batu.alasan', letak)).toEqual({ sel: 'M2', tertulis: '' });
		for (const asing of ['', 'b-upah.volume', 'volume', 'b-batu.', 'b-batu.harga'])
			expect(selUntuk(asing, letak)).toBeUndefined();
	});
});

describe('lines that are there twice', () => {
	it('in the sheet: the first is taken', () => {
		const { baris, masalah } = baca([sel(benar), sel({ ...benar, uraian: 'SEMEN' })]);
		expect(baris).toHaveLength(1);
		expect(masalah).toMatchObject([{ sel: 'E4', message: expect.stringContaining('baris 3') }]);
	});

	it('in the draft already: not taken as a new one', () => {
		const lama = { uraian: 'Batu pecah', volume: '200,5', satuan: 'm3', 'harga satuan': 4_000_000 };
		expect(satu(lama)).toMatchObject({ baris: [], sel: ['E3'] });
		expect(satu({ ...lama, id: 'b-batu' }).baris).toEqual([
			barisContoh.find(({ id }) => id === 'b-batu')
		]);
	});

	it('by their id: the second names the first', () => {
		const { baris, masalah } = baca([
			sel({ ...benar, id: 'b-1' }),
			sel({ ...benar, id: 'b-1', uraian: 'Pasir' })
		]);
		expect(baris).toHaveLength(1);
		expect(masalah).toMatchObject([{ sel: 'A4', message: expect.stringContaining('baris 3') }]);
	});
});

describe('a sheet', () => {
	it.each([
		[['Tahun anggaran', '2026', 'Rancangan', 'murni'], 'B1', '2026'],
		[['Tahun anggaran', 2025], 'B1', '2025'],
		[['Tahun anggaran', '2027', 'Rancangan', 'perubahan-1'], 'D1', 'perubahan-1']
	])('of %j is not written over this draft', (kepala, nama, sebut) => {
		const { baris, masalah } = baca([sel(benar)], kepala);
		expect(baris).toEqual([]);
		expect(masalah).toMatchObject([
			{ sel: nama, level: 'galat', message: expect.stringContaining(sebut) }
		]);
	});

	it('that does not say its year is taken, with a word about it', () => {
		const { baris, masalah } = baca([sel(benar)], ['RAB']);
		expect(baris).toHaveLength(1);
		expect(masalah).toMatchObject([{ sel: 'A1', level: 'peringatan' }]);
	});

	it('without a column names each that is missing', () => {
		const ada = judul.filter((satu) => satu !== 'volume' && satu !== 'sumber');
		const { baris, masalah } = bacaLembarRab({ baris: [{ nomor: 1, sel: ada }] }, dunia, 'murni');
		expect(baris).toEqual([]);
		expect(masalah.filter(({ level }) => level === 'galat').map(({ message }) => message)).toEqual([
			'Kolom "sumber" tidak ada.',
			'Kolom "volume" tidak ada.'
		]);
	});

	it('without headings, or with one twice, is refused', () => {
		expect(bacaLembarRab({ baris: [] }, dunia, 'murni').masalah).toMatchObject([{ sel: 'A1' }]);
		const dua = { baris: [{ nomor: 1, sel: [...judul, 'Volume'] }] };
		expect(
			bacaLembarRab(dua, dunia, 'murni').masalah.filter(({ level }) => level === 'galat')
		).toMatchObject([{ sel: 'N1' }]);
	});

	it('that is no sheet is refused by its reader', () =>
		expect(jalankan(bacaLembar(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).ok).toBe(false));
});

const teks = (terpanjang: number) =>
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: terpanjang }).map((satu) => {
		const rapi = `a${satu.normalize('NFC').replace(/[\s\p{C}]+/gu, ' ')}`;
		return Array.from(rapi).slice(0, terpanjang).join('').trim();
	});
const barisAcak: fc.Arbitrary<Omit<Baris, 'id'>> = fc
	.record({
		uraian: teks(60),
		satuan: teks(10),
		sumber: fc.constantFrom(...daftarSumberDana),
		pelaksana: fc.constantFrom(...daftarPelaksana),
		volume: fc.integer({ min: 1, max: 1_000_000 }),
		hargaSatuan: fc.integer({ min: 1, max: jumlahTerbesar / 10_000 }).map(rupiah),
		tempat: fc.constantFrom(
			{ rekening: '5.3.5.03', kegiatan: '2.3.10', rkpId: 'rkp-jalan' },
			{ rekening: '5.2.1.93', kegiatan: '1.1.91', rkpId: null },
			{ rekening: '4.2.1.01', kegiatan: null, rkpId: null },
			{ rekening: '6.2.2.01', kegiatan: null, rkpId: null }
		),
		perdes: fc.oneof(fc.constant(''), teks(20)),
		alasan: fc.oneof(fc.constant(''), teks(20))
	})
	.map(({ tempat, pelaksana, ...lain }) => ({
		...lain,
		...tempat,
		pelaksana: tempat.kegiatan ? pelaksana : null
	}));

describe('export, then import', () => {
	const pulang = (isi: Dunia, bytes: Uint8Array) => {
		const lembar = jalankan(bacaLembar(bytes));
		if (!lembar.ok) throw new Error(lembar.problems[0]?.message);
		return bacaLembarRab(lembar.value, isi, 'murni');
	};
	const tulis = (isi: Dunia) => {
		const lembar = lembarRab(isi, 'murni');
		if (!lembar) throw new Error('no draft');
		return lembar;
	};

	it('gives exactly the same lines, as XLSX and as CSV', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(barisAcak, { maxLength: 8 }), async (acak) => {
				const lines = acak.map((satu, i): Baris => ({ ...satu, id: `b-${i}` }));
				const isi = duniaAnggaran({ lines });
				const lembar = tulis(isi);
				for (const bytes of [
					await tulisXlsx(lembar),
					new TextEncoder().encode(tulisCsv(lembar.baris))
				])
					expect(pulang(isi, bytes)).toMatchObject({ baris: lines, masalah: [] });
			}),
			{ numRuns: 30 }
		);
	});

	it('keeps an activity that no RKP knows any more', async () => {
		const lines = barisContoh.map((satu) => (satu.rkpId ? { ...satu, rkpId: 'rkp-lama' } : satu));
		const isi = duniaAnggaran({ lines });
		expect(pulang(isi, await tulisXlsx(tulis(isi)))).toMatchObject({ baris: lines, masalah: [] });
	});

	it('writes amounts as numbers that can be added up, codes as texts', () => {
		const [, kepala = [], ...baris] = tulis(dunia).baris;
		expect(kepala).toEqual([
			'id',
			'kode kegiatan',
			'kegiatan RKP',
			'kode rekening',
			'uraian',
			'sumber',
			'volume',
			'satuan',
			'harga satuan',
			'jumlah',
			'pelaksana',
			'perdes',
			'alasan'
		]);
		expect(baris[3]).toEqual([
			'b-batu',
			'2.3.10',
			'Rabat beton Dusun Krajan',
			'5.3.5.03',
			'Batu pecah',
			'DD',
			200.5,
			'm3',
			4_000_000,
			802_000_000,
			'Kasi Kesejahteraan',
			'',
			''
		]);
	});

	it('of a draft that is not there is nothing', () =>
		expect(lembarRab(dunia, 'perubahan-4')).toBeUndefined());
});
