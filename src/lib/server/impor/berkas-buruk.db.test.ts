import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { addUsers, makeUser, testServices } from '../../../../tests/support/users';
import { kepalaBaru, lembarDari } from '$lib/desa/kependudukan/impor/testing';
import { teksSel } from '$lib/desa/kependudukan/impor/data-lembar';
import { newId } from '$lib/ids';
import { berkasBuruk } from '$lib/lembar/testing-berkas-buruk';
import { tulisCsv } from '$lib/lembar/tulis';
import { bukaBebas } from '../latihan/tugas';
import { pratinjauKiriman, terimaKiriman } from './terima-impor';

const database = testDatabase();
const services = testServices(database.db);
const sekdes = makeUser('sekdes');
let dunia: string;

beforeAll(async () => {
	await addUsers(database.db, sekdes);
	dunia = await bukaBebas(services, sekdes);
});

function formulir(isi: Uint8Array): FormData {
	const form = new FormData();
	form.set('berkas', new File([new Uint8Array(isi)], 'penduduk.xlsx'));
	form.set('perintahId', newId());
	form.set('cakupan', 'semua');
	form.set('catatan', '');
	return form;
}

/** Rows of every table that an import could write to, read with no scope and no wall. */
async function barisBasisData(): Promise<readonly number[]> {
	const tables = [
		'practice_world',
		'practice_data',
		'practice_event',
		'practice_command',
		'learning_event'
	];
	return Promise.all(
		tables.map(async (table) => {
			await database.owner.execute(
				sql`alter table ${sql.identifier(table)} no force row level security`
			);
			const [row] = await database.owner.execute(
				sql`select count(*)::int as banyak, coalesce(max(xmin::text::bigint), 0)::bigint as akhir from ${sql.identifier(table)}`
			);
			return Number(row?.banyak) + Number(row?.akhir);
		})
	);
}

const csv = (...baris: readonly (readonly string[])[]): Uint8Array =>
	new TextEncoder().encode(tulisCsv(baris));
const [tajuk = [], isi = []] = lembarDari(kepalaBaru).baris.map(({ sel }) =>
	sel.map((satu) => teksSel(satu))
);
const ganti = (kolom: string, nilai: string): readonly string[] =>
	isi.map((satu, i) => (tajuk[i] === kolom ? nilai : satu));

/** Sheets that can be read, and are none of the layout. */
const lembarBuruk: readonly (readonly [nama: string, berkas: () => Uint8Array])[] = [
	['a sheet without a heading', () => csv(isi, isi)],
	['one heading twice', () => csv([...tajuk, 'nik'], [...isi, '0'])],
	[
		'columns shifted by one',
		() =>
			csv(
				tajuk,
				...Array.from({ length: 6 }, () =>
					ganti('pekerjaan_id', 'KAWIN').map((satu, i) =>
						tajuk[i] === 'status_kawin' ? 'ISTRI' : satu
					)
				)
			)
	],
	['a heading in a merged title', () => csv(['DATA PENDUDUK DESA'], tajuk, isi)]
];

describe('S5: every hostile or broken file through the import page', () => {
	it.each([...berkasBuruk.map(([nama, berkas]) => [nama, berkas] as const), ...lembarBuruk])(
		'%s is refused within a second, with the mend, and leaves no trace',
		async (_, berkas) => {
			const isi = berkas();
			const sebelum = await barisBasisData();
			const mulai = process.cpuUsage();
			const hasil = await terimaKiriman(services, sekdes, dunia, formulir(isi));
			// Time of this process, whatever else the machine does meanwhile.
			const { user, system } = process.cpuUsage(mulai);
			expect((user + system) / 1000).toBeLessThan(1000);
			const problems = hasil.ok ? [] : hasil.problems;
			expect(problems[0]).toMatchObject({ level: 'galat', mend: expect.stringMatching(/\.$/) });
			expect(problems[0]?.rule).toMatch(/^IM-0[12]$/);
			expect(await pratinjauKiriman(services, sekdes, dunia, formulir(isi))).toMatchObject({
				ok: false
			});
			expect(await barisBasisData()).toEqual(sebelum);
		}
	);

	it('and one in order does leave its trace', async () => {
		const sebelum = await barisBasisData();
		const hasil = await terimaKiriman(services, sekdes, dunia, formulir(csv(tajuk, isi)));
		expect(hasil.ok).toBe(true);
		expect(await barisBasisData()).not.toEqual(sebelum);
	});
});
