import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { addUsers, makeUser, statusOf, testServices } from '../../../../tests/support/users';
import { buka } from '$lib/desa/catatan';
import { duniaAwal } from '$lib/desa/data/muat';
import { bacaBaris } from '$lib/desa/kependudukan/impor/baca-baris';
import { rencanaImpor } from '$lib/desa/kependudukan/impor/rencana';
import { newId } from '$lib/ids';
import { bacaLembar, jalankan } from '$lib/lembar/baca';
import type { User } from '../access';
import { bacaDunia } from '../latihan/dunia';
import { bukaBebas } from '../latihan/tugas';
import { eksporPenduduk } from './ekspor-penduduk';

const database = testDatabase();
const services = testServices(database.db);
const sekdes = makeUser('sekdes');
const tetangga = makeUser('tetangga');
let dunia: string;

beforeAll(async () => {
	await addUsers(database.db, sekdes, tetangga);
	dunia = await bukaBebas(services, sekdes);
});

describe('the export of the register', () => {
	it.each([
		['xlsx', /spreadsheetml/],
		['csv', /^text\/csv/]
	])(
		'is an %s file which no cache keeps, and an import of it changes nothing',
		async (format, jenis) => {
			const answer = await eksporPenduduk(services, sekdes, { dunia, format });
			expect(answer.headers.get('content-type')).toMatch(jenis);
			expect(answer.headers.get('content-disposition')).toMatch(
				new RegExp(`^attachment; filename="penduduk-sukamaju-[0-9-]+-latihan\\.${format}"$`)
			);
			expect(answer.headers.get('cache-control')).toBe('private, no-store');
			const lembar = jalankan(bacaLembar(new Uint8Array(await answer.arrayBuffer())));
			if (!lembar.ok) throw new Error(lembar.problems[0]?.message);
			const terbaca = jalankan(bacaBaris(lembar.value));
			if (!terbaca.ok) throw new Error(terbaca.problems[0]?.message);
			const { asal, events } = await bacaDunia(services, sekdes, dunia, 0);
			const { jumlah } = jalankan(rencanaImpor(buka(duniaAwal(asal), events).dunia, terbaca.value));
			expect(jumlah).toMatchObject({ baru: 0, berubah: 0, bermasalah: 0 });
			expect(jumlah.sama).toBeGreaterThan(300);
		}
	);

	it('is not there for another person, another world or another ending', async () => {
		const minta = (user: User, format: string, id = dunia) =>
			statusOf(eksporPenduduk(services, user, { dunia: id, format }));
		expect(await minta(sekdes, 'csv')).toBe(200);
		expect(await minta(tetangga, 'csv')).toBe(404);
		expect(await minta(sekdes, 'csv', newId())).toBe(404);
		expect(await minta(sekdes, 'csv', 'x')).toBe(404);
		expect(await minta(sekdes, 'docx')).toBe(404);
		expect(await minta(sekdes, '__proto__')).toBe(404);
	});
});
