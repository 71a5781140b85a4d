import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { asInstaller } from './migrate';
import { loadWilayah } from './wilayah';

const database = testDatabase();
const { db } = database;
const said: string[] = [];
let seconds = 0;

const load = () =>
	asInstaller(
		database.url,
		() => undefined,
		(owner) => loadWilayah(owner, { progress: (message) => said.push(message) })
	);

beforeAll(async () => {
	const began = performance.now();
	await load();
	seconds = (performance.now() - began) / 1000;
});

const countBy = async (column: 'tingkat' | 'jenis', where = sql`true`) =>
	Object.fromEntries(
		(
			await db.execute<{ key: string; count: number }>(
				sql`select ${sql.identifier(column)} as key, count(*)::int from wilayah where ${where} group by 1`
			)
		).map((row) => [row.key, row.count])
	);

describe('the real wilayah', () => {
	const real = sql`kode not like '35.99%'`;

	it('are all there: 38 provinces to 83,762 villages', async () => {
		expect(await countBy('tingkat', real)).toEqual({
			provinsi: 38,
			kabupaten: 514,
			kecamatan: 7285,
			desa: 83_762
		});
	});

	it('are told apart by their code: 1 kelurahan, 2 desa, 3 desa adat', async () => {
		expect(await countBy('jenis', sql`${real} and tingkat = 'desa'`)).toEqual({
			kelurahan: 8496,
			desa: 75_252,
			'desa-adat': 14
		});
		expect(await countBy('jenis', sql`${real} and tingkat = 'kabupaten'`)).toEqual({
			kabupaten: 416,
			kota: 98
		});
	});

	it('keep commas, quotes and accents in names, and lose footnote marks', async () => {
		const rows = await db.execute<{ nama: string }>(
			sql`select nama from wilayah where kode in ('14.02.09.2010', '35.13.15.2017', '53.07.01.2021', '91.20.07.2005') order by kode`
		);
		expect(rows.map((row) => row.nama)).toEqual([
			'Lambang Sari I, II, III',
			'Soka"an',
			'Regapu’u',
			'Teuw'
		]);
	});
});

describe('every wilayah', () => {
	it('lies in one that exists, whose code its own begins with', async () => {
		const lost = await db.execute(sql`
			select w.kode from wilayah w left join wilayah i on i.kode = w.induk
			where (w.tingkat = 'provinsi') <> (w.induk is null)
			or (w.induk is not null and (i.kode is null or w.kode not like w.induk || '.%'))`);
		expect([...lost]).toEqual([]);
	});
});

describe('the invented kabupaten 35.99', () => {
	it('has three kecamatan of six villages, and one kelurahan', async () => {
		const invented = sql`kode like '35.99%'`;
		expect(await countBy('jenis', invented)).toEqual({
			kabupaten: 1,
			kecamatan: 3,
			desa: 18,
			kelurahan: 1
		});
		const [first] = await db.execute(
			sql`select kode, nama from wilayah where ${invented} and jenis = 'desa' order by kode limit 1`
		);
		expect(first).toEqual({ kode: '35.99.01.2001', nama: 'Sukamaju' });
	});
});

describe('loading', () => {
	it('takes at most 10 s and says what it does', () => {
		expect(seconds).toBeLessThan(10);
		expect(said).toContain('Memuat wilayah: desa dan kelurahan...');
	});

	it('happens once', async () => {
		said.length = 0;
		await load();
		expect(said).toEqual([]);
	});

	it('is done again for another version of the lists, and keeps codes that have left them', async () => {
		await database.owner.execute(sql`update wilayah_source set version = 'old'`);
		await database.owner.execute(
			sql`update wilayah set nama = 'Lama' where kode = '35.99.01.2001'`
		);
		await database.owner.execute(
			sql`insert into wilayah values ('35.99.03.2099', '35.99.03', 'Desa Gabungan', 'desa', 'desa')`
		);
		await load();
		const rows = await db.execute<{ nama: string }>(
			sql`select nama from wilayah where kode in ('35.99.01.2001', '35.99.03.2099') order by kode`
		);
		expect(rows.map((row) => row.nama)).toEqual(['Sukamaju', 'Desa Gabungan']);
	});
});
