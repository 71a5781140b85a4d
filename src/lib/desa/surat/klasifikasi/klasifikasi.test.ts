import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { cariKlasifikasi } from './cari';
import { bacaTabel, jalurKlasifikasi, type TabelKlasifikasi } from './klasifikasi';
import { muatKlasifikasi } from './muat';

let baru: TabelKlasifikasi;
let lama: TabelKlasifikasi;
beforeAll(async () => {
	[baru, lama] = await Promise.all([
		muatKlasifikasi('permendagri-83-2022'),
		muatKlasifikasi('lama')
	]);
});

const kode = (ketemu: readonly { kode: string }[]) => ketemu.map((satu) => satu.kode);
const jalur = (tabel: TabelKlasifikasi, satu: string) => kode(jalurKlasifikasi(tabel, satu));

describe('C-01 the two classification tables', () => {
	test('are whole', () => {
		expect(baru.size).toBe(2988);
		expect(lama.size).toBe(2161);
		expect([...baru.values()].filter(({ desa }) => desa)).toHaveLength(884);
		expect([...lama.values()].some(({ desa }) => desa)).toBe(false);
	});

	test('put the same matter under different codes', () => {
		expect(baru.get('400.12')?.uraian).toBe('KEPENDUDUKAN DAN CATATAN SIPIL');
		expect(lama.get('470')?.uraian).toBe('KEPENDUDUKAN');
		expect(baru.has('470')).toBe(false);
	});

	test('the newer one goes down by dots', () => {
		expect(jalur(baru, '400.12.2.1')).toEqual(['400', '400.12', '400.12.2', '400.12.2.1']);
		expect(jalur(baru, '000.1.10')).toEqual(['000', '000.1', '000.1.10']);
	});

	test('the old one goes down by digits', () => {
		expect(jalur(lama, '471.11')).toEqual(['400', '470', '471', '471.1', '471.11']);
		expect(jalur(lama, '149.1')).toEqual(['100', '140', '149.1']);
	});

	test('every code comes down from one of the ten main codes', () => {
		for (const tabel of [baru, lama])
			expect(
				[...tabel.keys()].filter((satu) => !/^\d00$/.test(jalur(tabel, satu)[0] ?? ''))
			).toEqual([]);
	});

	test('a code that is not there has no path', () => {
		expect(jalurKlasifikasi(baru, '999.9')).toEqual([]);
	});

	test('a line that is not whole is not passed over', () => {
		expect(() => bacaTabel('lama', '000 UMUM\nLambang')).toThrow('Lambang');
	});
});

describe('searching a code', () => {
	test('begins with what was typed', () => {
		expect(kode(cariKlasifikasi(baru, '400.12.2'))).toEqual([
			'400.12.2',
			'400.12.2.1',
			'400.12.2.2',
			'400.12.2.3',
			'400.12.2.4',
			'400.12.2.5'
		]);
		expect(cariKlasifikasi(lama, '999999')).toEqual([]);
	});

	test('finds a word, in any case and by its beginning', () => {
		expect(kode(cariKlasifikasi(baru, 'perkawinan'))).toContain('400.12.3.2');
		expect(kode(cariKlasifikasi(baru, 'PERKAW'))).toContain('400.12.3.2');
		expect(kode(cariKlasifikasi(lama, 'kartu keluarga'))).toContain('471.14');
	});

	test('what is called so comes before what only mentions it', () => {
		const uraian = cariKlasifikasi(baru, 'kendaraan dinas')[0]?.uraian.toLowerCase();
		expect(uraian).toContain('kendaraan dinas');
	});

	test('one word may be of the code above it', () => {
		expect(kode(cariKlasifikasi(baru, 'identitas pendaftaran penduduk'))).toContain('400.12.2.1');
	});

	test('an empty search finds nothing', () => {
		expect(cariKlasifikasi(baru, '  ')).toEqual([]);
		expect(cariKlasifikasi(baru, '?!')).toEqual([]);
	});

	test('whatever is typed, no more is given than was asked for, and of the village only when wanted', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string(), fc.constantFrom('desa', 'rapat', '4', 'surat', '000.1')),
				fc.integer({ min: 1, max: 40 }),
				(dicari, palingBanyak) => {
					const ketemu = cariKlasifikasi(baru, dicari, { hanyaDesa: true, palingBanyak });
					expect(ketemu.length).toBeLessThanOrEqual(palingBanyak);
					expect(ketemu.every(({ desa }) => desa)).toBe(true);
				}
			),
			{ numRuns: 30 }
		);
	});
});
