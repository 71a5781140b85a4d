import { sql } from 'drizzle-orm';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Database } from './connect';
import { wilayahLatihan } from './wilayah-latihan';

export type WilayahOptions = {
	/** `latihan`: provinces and the invented kabupaten only, for tests that need no more. */
	readonly only?: 'latihan';
	readonly progress: (message: string) => void;
};

const lists = [
	{ file: 'provinces.csv', columns: 'kode, nama', what: 'provinsi' },
	{ file: 'regencies.csv', columns: 'kode, induk, nama', what: 'kabupaten dan kota' },
	{ file: 'districts.csv', columns: 'kode, induk, nama', what: 'kecamatan' },
	{ file: 'villages.csv', columns: 'kode, induk, nama', what: 'desa dan kelurahan' }
] as const;

async function findPackage(): Promise<{ dir: string; version: string }> {
	const manifest = createRequire(import.meta.url).resolve('idn-area-data/package.json');
	const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }; // every npm package has one
	return { dir: path.join(path.dirname(manifest), 'data'), version };
}

/**
 * Fills `wilayah`, once for each version of the lists, in one transaction. Codes that have left the lists stay:
 * records of people name them. Call it inside `asInstaller`.
 */
export async function loadWilayah(owner: Database, options: WilayahOptions): Promise<void> {
	const { dir, version } = await findPackage();
	const source = options.only ? 'idn-area-data (provinsi)' : 'idn-area-data';
	const wanted = `${version}+${wilayahLatihan.version}`;
	const [loaded] = await owner.execute<{ version: string }>(
		sql`select version from wilayah_source where source = ${source}`
	);
	if (loaded?.version === wanted) return;

	await owner.$client.begin(async (tx) => {
		await tx`create temporary table muatan (kode text, induk text, nama text) on commit drop`;
		for (const { file, columns, what } of options.only ? lists.slice(0, 1) : lists) {
			options.progress(`Memuat wilayah: ${what}...`);
			const copy = await tx
				.unsafe(`copy muatan (${columns}) from stdin with (format csv, header true)`)
				.writable();
			await pipeline(createReadStream(path.join(dir, file)), copy);
		}
		await tx`insert into muatan ${tx(wilayahLatihan.rows, 'kode', 'induk', 'nama')}`;
		options.progress('Menyusun daftar wilayah...');
		// A code of another form is left out rather than guessed at, and a footnote mark is no part of a name.
		// A village's kind is the first of its last four digits (Permendagri 72/2019): 1 kelurahan, 2 desa, 3 desa adat.
		const { count } = await tx`
			insert into wilayah (kode, induk, nama, tingkat, jenis)
			select kode, induk, rtrim(nama, '* '),
				case length(kode) when 2 then 'provinsi' when 5 then 'kabupaten' when 8 then 'kecamatan' when 13 then 'desa' end,
				case length(kode)
					when 2 then 'provinsi'
					when 5 then case when nama like 'Kota %' then 'kota' else 'kabupaten' end
					when 8 then 'kecamatan'
					when 13 then case substr(kode, 10, 1) when '1' then 'kelurahan' when '2' then 'desa' when '3' then 'desa-adat' end
				end
			from muatan
			where kode ~ '^[0-9]{2}([.][0-9]{2}([.][0-9]{2}([.][123][0-9]{3})?)?)?$'
			on conflict (kode) do update
				set induk = excluded.induk, nama = excluded.nama, tingkat = excluded.tingkat, jenis = excluded.jenis`;
		await tx`
			insert into wilayah_source (source, version, rows) values (${source}, ${wanted}, ${count})
			on conflict (source) do update set version = excluded.version, rows = excluded.rows, loaded_at = now()`;
	});
	await owner.execute(sql`analyze wilayah`);
	options.progress('Daftar wilayah siap.');
}
