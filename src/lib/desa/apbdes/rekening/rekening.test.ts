import { describe, expect, test } from 'vitest';
import { calonRekening, cariRekening, kenaliRekening } from './cari';
import { daftarRekening, isTingkatBaris, rekeningEkonomi, rekeningKegiatan } from './rekening';

const kode = (ketemu: readonly { readonly kode: string }[]) => ketemu.map((satu) => satu.kode);

describe('D-01 the table of accounts and activities', () => {
	test('is whole', () => {
		const kegiatan = [...daftarRekening('kegiatan')];
		// The annex has 175 kegiatan, a range counted as one; that of 2.2 is taken by examples to its last code.
		const baku = kegiatan.filter(({ contoh }) => !contoh);
		expect(kegiatan.filter(({ contoh }) => contoh)).toHaveLength(100);
		expect(baku.filter(({ jenis }) => jenis === 'bidang')).toHaveLength(5);
		expect(baku.filter(({ jenis }) => jenis === 'subbidang')).toHaveLength(27);
		expect(baku.filter(({ jenis }) => jenis === 'kegiatan')).toHaveLength(174);
		expect([...daftarRekening('ekonomi')]).toHaveLength(204);
	});

	test.each(['kegiatan', 'ekonomi'] as const)('every %s hangs below one that is there', (satu) => {
		const semua = new Set(kode([...daftarRekening(satu)]));
		const lepas = [...daftarRekening(satu)].filter(
			({ induk }) => induk !== null && !semua.has(induk)
		);
		expect(lepas).toEqual([]);
	});

	test('one code means two things', () => {
		expect(rekeningKegiatan('4.1')?.uraian).toBe('Sub Bidang Kelautan dan Perikanan');
		expect(rekeningEkonomi('4.1')?.uraian).toBe('Pendapatan Asli Desa');
	});

	test.each([
		['5', 'akun', null],
		['5.2', 'kelompok', '5'],
		['5.2.1', 'jenis', '5.2'],
		['5.2.1.01', 'objek', '5.2.1']
	])('account %s is an %s below %s', (kode, jenis, induk) => {
		expect(rekeningEkonomi(kode)).toMatchObject({ jenis, induk });
	});

	test.each([
		['2', 'bidang', null],
		['2.3', 'subbidang', '2'],
		['2.3.10', 'kegiatan', '2.3'],
		['5.3.00', 'kegiatan', '5.3']
	])('activity %s is a %s below %s', (kode, jenis, induk) => {
		expect(rekeningKegiatan(kode)).toMatchObject({ jenis, induk });
	});

	test('only the lowest level carries a line', () => {
		expect(
			['5', '5.2', '5.2.1', '5.2.1.01'].map((k) => isTingkatBaris(rekeningEkonomi(k)!))
		).toEqual([false, false, false, true]);
		expect(['2', '2.3', '2.3.10'].map((k) => isTingkatBaris(rekeningKegiatan(k)!))).toEqual([
			false,
			false,
			true
		]);
	});

	test('a code of 90-99 goes by the name of its range', () => {
		expect(rekeningEkonomi('5.2.1.97')).toMatchObject({
			kode: '5.2.1.97',
			induk: '5.2.1',
			jenis: 'objek',
			uraian: 'Belanja Barang Perlengkapan Lainnya'
		});
		expect(rekeningKegiatan('1.1.99')?.uraian).toMatch(/^Lain-lain Sub Bidang Penyelenggaraan/);
	});

	test('or by the example that regions have given it, marked as one', () => {
		expect(rekeningKegiatan('1.1.90')).toMatchObject({
			uraian: 'Penyediaan Tali Asih Kepala Desa',
			contoh: true
		});
		expect(rekeningKegiatan('1.1.01')?.contoh).toBe(false);
	});

	test.each(['5.2.1.89', '5.2.1.90-99', '5.2.1.9', '5.2.3.90', '5.2.1.990', '', '9', 'abc'])(
		'%j is no account',
		(kode) => {
			expect(rekeningEkonomi(kode)).toBeUndefined();
		}
	);

	test.each(['2.3.21', '5.1.90', '2.9.90', '2.3.10.01'])('%j is no activity', (kode) => {
		expect(rekeningKegiatan(kode)).toBeUndefined();
	});
});

describe('D-01 search', () => {
	test('by code gives all below it', () => {
		expect(kode(cariRekening('5.4', 'ekonomi'))).toEqual(['5.4', '5.4.1', '5.4.1.01']);
		expect(kode(cariRekening(' 5.4. ', 'ekonomi'))).toEqual(['5.4', '5.4.1', '5.4.1.01']);
		expect(kode(cariRekening('2.3', 'kegiatan'))).toContain('2.3.10');
	});

	test('every word must occur, in any order and case', () => {
		const ketemu = kode(cariRekening('DESA jalan pembangunan', 'kegiatan'));
		expect(ketemu).toContain('2.3.10');
		expect(ketemu).not.toContain('2.3.01');
		expect(kode(cariRekening('jálan désa pémbangunan', 'kegiatan'))).toEqual(ketemu);
	});

	test('a whole word comes before a beginning, a beginning before what stands within', () => {
		const ketemu = cariRekening('air', 'ekonomi');
		expect(ketemu.map(({ uraian }) => /\bair\b/i.test(uraian))).toEqual(
			ketemu.map(({ uraian }) => /\bair\b/i.test(uraian)).sort((a, b) => Number(b) - Number(a))
		);
		expect(kode(cariRekening('tani', 'kegiatan')).slice(0, 2)).toEqual(['2.3.03', '2.3.12']);
		expect(kode(cariRekening('tani', 'kegiatan'))).toContain('4.2.01');
	});

	test('keeps to the codes below one', () => {
		const ketemu = kode(cariRekening('dana', 'ekonomi', '6'));
		expect(ketemu).toEqual(['6.1.2', '6.1.2.01', '6.2.1', '6.2.1.01']);
	});

	test('a range is found as a code that can be budgeted', () => {
		expect(kode(cariRekening('perlengkapan lainnya', 'ekonomi'))).toContain('5.2.1.90');
		// 90 to 92 are taken by examples.
		const pertama = cariRekening('lain-lain penyelenggaraan penghasilan tetap', 'kegiatan')[0];
		expect(pertama).toMatchObject({ kode: '1.1.93', contoh: false });
	});

	test('finds nothing for nothing, or for what is nowhere', () => {
		expect(cariRekening('  ', 'ekonomi')).toEqual([]);
		expect(cariRekening('xyzzy', 'ekonomi')).toEqual([]);
		expect(cariRekening('dana xyzzy', 'ekonomi')).toEqual([]);
	});
});

describe('D-01 what a line may name', () => {
	test('is of the lowest level, whatever else is found', () => {
		expect(kode(calonRekening('5.4', 'ekonomi'))).toEqual(['5.4.1.01']);
		expect(calonRekening('jalan', 'kegiatan', '2').every(isTingkatBaris)).toBe(true);
	});

	test('a code within 90-99 is offered as soon as it is typed', () => {
		expect(calonRekening('5.2.1.97', 'ekonomi', '5')).toMatchObject([
			{ kode: '5.2.1.97', uraian: 'Belanja Barang Perlengkapan Lainnya' }
		]);
		expect(calonRekening('1.1.90', 'kegiatan')).toMatchObject([{ kode: '1.1.90', contoh: true }]);
		expect(kode(calonRekening('1.1.9', 'kegiatan', '1'))).toEqual([
			'1.1.90',
			'1.1.91',
			'1.1.92',
			'1.1.93'
		]);
		expect(calonRekening('5.2.1.97', 'ekonomi', '4')).toEqual([]);
	});

	test.each([
		['5.2.1.01', '5.2.1.01'],
		[' 5.2.1.97 ', '5.2.1.97'],
		['5.2.1.01 Belanja Alat Tulis Kantor', '5.2.1.01'],
		['4.2.3', '4.2.3.01'],
		['dana desa', '4.2.1.01'],
		['ALOKASI dana desa', '4.2.3.01']
	])('"%s" means %s alone', (teks, kode) => {
		expect(kenaliRekening(teks, 'ekonomi')?.kode).toBe(kode);
	});

	test.each(['', '5.2', 'belanja', 'xyzzy', '5.2.1.89', '5.2.1.01x'])(
		'"%s" means no single account',
		(teks) => {
			expect(kenaliRekening(teks, 'ekonomi')).toBeUndefined();
		}
	);

	test('words are looked for below one code, a whole code is known everywhere', () => {
		expect(kenaliRekening('dana cadangan', 'ekonomi', '5')).toBeUndefined();
		expect(kenaliRekening('4.2.1.01', 'ekonomi', '5')?.kode).toBe('4.2.1.01');
		expect(kenaliRekening('jalan usaha tani pemeliharaan', 'kegiatan', '2')?.kode).toBe('2.3.03');
	});
});
