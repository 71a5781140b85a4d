import { describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { addUser, testServices } from './testing';
import { cariWilayah, jumlahWilayah, parseKodeWilayah, sebutWilayah } from './wilayah';

const database = testDatabase();

describe('parseKodeWilayah', () => {
	it.each([
		['35', '35'],
		['3599', '35.99'],
		['35.99.01', '35.99.01'],
		['3599012001', '35.99.01.2001'],
		['35 99 01 2001', '35.99.01.2001'],
		['35.99.01.200', null],
		['359', null],
		['Sukamaju', null],
		['', null]
	])('%s', (text, kode) => {
		expect(parseKodeWilayah(text)).toBe(kode);
	});
});

describe('cariWilayah', () => {
	const search = async (wilayahKode: string, text: string, role: 'peserta' | 'pelatih' | null) => {
		const services = testServices(database.db);
		const user = await addUser(services, { role: 'pelatih', wilayahKode });
		const { matches, exact } = await cariWilayah(services, user, text, role);
		return { found: matches.map(({ kode }) => kode), exact: exact.map(({ kode }) => kode) };
	};

	it.each([
		[
			'a part of the name',
			'35.99',
			'sari',
			'peserta',
			['35.99.01.2004', '35.99.02.2003', '35.99.02.2001', '35.99.03.2002', '35.99.03.2006']
		],
		[
			'a part of the name in a kecamatan',
			'35.99',
			'sari, Rintisan',
			'peserta',
			['35.99.03.2006', '35.99.03.2002']
		],
		['the kind before the name', '35.99', 'Desa Sukamaju', 'peserta', ['35.99.01.2001']],
		['a code', '35.99', '3599012001', 'peserta', ['35.99.01.2001']],
		['a kelurahan, to say why not', '35.99', 'contoh kota', 'peserta', ['35.99.01.1007']],
		['no village for a trainer', '35.99', 'sukamaju', 'pelatih', []],
		['a kecamatan for a trainer', '35.99', 'Kec. Contoh', 'pelatih', ['35.99.01']],
		['their own kabupaten for a trainer', '35.99', 'kabupaten latihan', 'pelatih', ['35.99']],
		['nothing above their wilayah', '35.99', 'jawa timur', 'pelatih', []],
		['nothing beside their wilayah', '35.99.01', 'rejosari', 'peserta', []],
		['no code beside their wilayah', '35.99.01', '35.99.02.2001', 'peserta', []],
		['everything for the whole country', '', 'jawa timur', null, ['35']],
		['no wildcard', '35.99', '%', 'peserta', []],
		['no wildcard of one letter', '35.99', 'Sukama_u', 'peserta', []],
		['nothing for blanks', '35.99', ' , ', 'peserta', []]
	] as const)('finds %s', async (_what, scope, text, role, found) => {
		const result = await search(scope, text, role);
		expect([...result.found].sort()).toEqual([...found].sort());
	});

	it('knows which one was named in full', async () => {
		expect((await search('35.99', 'contoh', null)).exact).toEqual(['35.99.01']);
		expect((await search('35.99', 'conto', null)).exact).toEqual([]);
	});
});

it('a place is told with what lies above it', async () => {
	const services = testServices(database.db);
	expect(await sebutWilayah(services, '35.99.01.2001')).toBe(
		'Desa Sukamaju, Kec. Contoh, Kabupaten Latihan, Jawa Timur'
	);
	expect(await sebutWilayah(services, '35.99')).toBe('Kabupaten Latihan, Jawa Timur');
	expect(await sebutWilayah(services, '35')).toBe('Provinsi Jawa Timur');
	expect(await sebutWilayah(services, '')).toBe('Seluruh Indonesia');
});

it('regions are counted by kind', async () => {
	const jumlah = await jumlahWilayah(testServices(database.db));
	expect(jumlah.map(({ jenis }) => jenis)).toEqual([
		'provinsi',
		'kabupaten',
		'kecamatan',
		'desa',
		'kelurahan'
	]);
	expect(jumlah[0]?.jumlah).toBe(38);
});
