import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { buka } from '$lib/desa/catatan';
import { duniaAwal } from '$lib/desa/data/muat';
import { bacaBaris } from '$lib/desa/kependudukan/impor/baca-baris';
import { rencanaImpor } from '$lib/desa/kependudukan/impor/rencana';
import { newId } from '$lib/ids';
import { bacaLembar, jalankan } from '$lib/lembar/baca';
import type { User } from '../access';
import { users } from '../db/schema';
import { bacaDunia } from '../latihan/dunia';
import { bukaBebas } from '../latihan/tugas';
import type { Services } from '../runtime';
import { eksporPenduduk } from './ekspor-penduduk';

const database = testDatabase();
const services: Services = {
	db: database.db,
	mode: 'demo',
	now: () => new Date('2026-11-22T02:00:00Z')
};
const makeUser = (username: string): User => ({
	id: newId(),
	username,
	nama: 'Orang Uji',
	role: 'peserta',
	wilayahKode: '35.99.01.2001',
	desaKode: '35.99.01.2001',
	jabatan: 'sekretaris-desa',
	mustChangePassword: false,
	demo: false
});
const sekdes = makeUser('sekdes');
const tetangga = makeUser('tetangga');
let dunia: string;

beforeAll(async () => {
	for (const { id, username, nama, role, wilayahKode, desaKode } of [sekdes, tetangga])
		await database.db.insert(users).values({ id, username, nama, role, wilayahKode, desaKode });
	dunia = await bukaBebas(services, sekdes);
});

const status = async (work: Promise<unknown>): Promise<number> => {
	const thrown = await work.then(
		() => null,
		(error: unknown) => error
	);
	return thrown && typeof thrown === 'object' && 'status' in thrown ? Number(thrown.status) : 200;
};

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
			status(eksporPenduduk(services, user, { dunia: id, format }));
		expect(await minta(sekdes, 'csv')).toBe(200);
		expect(await minta(tetangga, 'csv')).toBe(404);
		expect(await minta(sekdes, 'csv', newId())).toBe(404);
		expect(await minta(sekdes, 'csv', 'x')).toBe(404);
		expect(await minta(sekdes, 'docx')).toBe(404);
		expect(await minta(sekdes, '__proto__')).toBe(404);
	});
});
