import { eq, sql } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { asOwner, testDatabase } from '../../../../tests/support/database';
import {
	addUsers,
	makeTrainer,
	makeUser,
	statusOf,
	testServices
} from '../../../../tests/support/users';
import { buka, hashDiperlukan, pasangData } from '$lib/desa/catatan';
import { duniaAwal } from '$lib/desa/data/muat';
import type { Dunia } from '$lib/desa/dunia';
import { barisEkspor } from '$lib/desa/kependudukan/impor/ekspor';
import { kepalaBaru, lembar, lembarDari } from '$lib/desa/kependudukan/impor/testing';
import type { LembarMentah } from '$lib/desa/kependudukan/impor/data-lembar';
import { pendudukAktif } from '$lib/desa/kependudukan/state';
import { jalankan } from '$lib/desa/langkah';
import { accepted } from '$lib/desa/problem';
import { newId } from '$lib/ids';
import type { User } from '../access';
import { practiceData, practiceEvent, practiceWorld } from '../db/schema';
import { inScope } from '../db/scope';
import { ownScope, viewScope } from '../scope-of';
import { canonicalJson } from '../canonical-json';
import { bekukan } from './data-impor';
import { bacaData, bacaDunia, bacaUntukHalaman } from './dunia';
import { kirimPerintah } from './kirim-perintah';
import { bukaBebas } from './tugas';

const database = testDatabase();
const services = testServices(database.db);
const sekdes = makeUser('sekdes');
const tetangga = makeUser('tetangga');
const pelatih = makeTrainer('pelatih', '35.99.01');
const pelatihLain = makeTrainer('pelatih.lain', '35.99.02');

const impor = (isi: LembarMentah, commandId = newId()) => ({
	commandId,
	command: accepted({
		kind: 'impor.terima' as const,
		lembar: isi,
		cakupan: 'semua' as const,
		catatan: ''
	})
});
const terbuka = async (user: User, id: string): Promise<Dunia> => {
	const { asal, events } = await bacaDunia(services, user, id, 0);
	return buka(duniaAwal(asal), events).dunia;
};
const halaman = (user: User, id: string, query = '') =>
	bacaUntukHalaman(services, user, id, new URLSearchParams(query));

let bebas: string;
let tugas: string;

beforeAll(async () => {
	await addUsers(database.db, sekdes, tetangga, pelatih, pelatihLain);
	bebas = await bukaBebas(services, sekdes);
	tugas = newId();
	await inScope(database.db, ownScope(sekdes), (tx) =>
		tx.insert(practiceWorld).values({
			desaKode: sekdes.desaKode,
			id: tugas,
			userId: sekdes.id,
			kind: 'tugas',
			mode: 'kerjakan',
			taskId: 'impor',
			dataSet: 'desa-kecil@1',
			seed: 3,
			ruleSet: 'aturan@1'
		})
	);
	for (const id of [bebas, tugas])
		await kirimPerintah(services, sekdes, id, impor(lembarDari(kepalaBaru)));
});

const hashDi = async (id: string): Promise<string> => {
	const rows = await inScope(database.db, ownScope(sekdes), (tx) =>
		tx.select({ hash: practiceData.hash }).from(practiceData).where(eq(practiceData.worldId, id))
	);
	return rows[0]?.hash ?? '';
};

describe('what an import brings', () => {
	it('lies beside the event under the hash of its content, and comes back whole', async () => {
		const rows = await inScope(database.db, ownScope(sekdes), (tx) =>
			tx.select({ data: practiceEvent.data }).from(practiceEvent)
		);
		for (const { data } of rows) expect(JSON.stringify(data)).not.toContain('Budi');
		const data = await bacaData(services, sekdes, bebas, await hashDi(bebas));
		expect(jalankan(bekukan(data)).hash).toBe(await hashDi(bebas));
		expect(await hashDi(bebas)).toBe(
			createHash('sha256').update(canonicalJson(data)).digest('hex')
		);
		expect(data.penduduk).toMatchObject([{ nama: 'Budi Santoso' }]);
		const dunia = await terbuka(sekdes, bebas);
		expect(pendudukAktif(dunia.kependudukan).map(({ nama }) => nama)).toContain('Budi Santoso');
	});

	it('is not in the log that a browser is sent, which is the same with it put back', async () => {
		const { events } = await halaman(sekdes, bebas);
		expect(JSON.stringify(events)).not.toContain('Budi');
		const hash = await hashDi(bebas);
		expect(hashDiperlukan(events)).toEqual([hash]);
		const data = new Map([[hash, await bacaData(services, sekdes, bebas, hash)]]);
		expect(pasangData(events, data)).toEqual((await bacaDunia(services, sekdes, bebas, 0)).events);
		expect(() => pasangData(events, new Map())).toThrow(hash);
	});

	it('is read by who may read the world, and by nobody else', async () => {
		const [hashBebas, hashTugas] = [await hashDi(bebas), await hashDi(tugas)];
		const baca = (user: User, id: string, hash: string) =>
			statusOf(bacaData(services, user, id, hash));
		expect(await baca(sekdes, bebas, hashBebas)).toBe(200);
		expect(await baca(sekdes, tugas, hashTugas)).toBe(200);
		expect(await baca(tetangga, bebas, hashBebas)).toBe(404);
		expect(await baca(tetangga, tugas, hashTugas)).toBe(404);
		// A free world is its owner's alone; an attempt at a task is its trainer's to look at.
		expect(await baca(pelatih, bebas, hashBebas)).toBe(404);
		expect(await baca(pelatih, tugas, hashTugas)).toBe(200);
		expect(await baca(pelatihLain, tugas, hashTugas)).toBe(404);
		// Of one's own, but of another world; and what is no hash at all.
		expect(await baca(sekdes, bebas, hashTugas)).toBe(404);
		expect(await baca(sekdes, bebas, '../catatan')).toBe(404);
		expect(await baca(sekdes, 'x', hashBebas)).toBe(404);
	});

	it('is kept apart by row-level security alone', async () => {
		const lihat = (user: User, scope = ownScope(user)) =>
			inScope(database.db, scope, (tx) =>
				tx.select({ dunia: practiceData.worldId }).from(practiceData)
			).then((rows) => rows.map(({ dunia }) => dunia).sort());
		expect(await lihat(sekdes)).toEqual([bebas, tugas].sort());
		expect(await lihat(tetangga)).toEqual([]);
		expect(await lihat(pelatih, viewScope(pelatih))).toEqual([tugas]);
		expect(await lihat(pelatihLain, viewScope(pelatihLain))).toEqual([]);
		expect(await database.db.select().from(practiceData)).toEqual([]);
	});

	it('is never changed or removed', async () => {
		for (const statement of [
			sql`update practice_data set hash = hash`,
			sql`delete from practice_data`
		])
			await expect(
				inScope(database.db, ownScope(sekdes), (tx) => tx.execute(statement))
			).rejects.toMatchObject({ cause: { code: '42501' } });
	});

	it('is written by nobody for another person', async () => {
		const [satu] = await inScope(database.db, ownScope(sekdes), (tx) =>
			tx.select().from(practiceData)
		);
		await expect(
			inScope(database.db, ownScope(tetangga), (tx) =>
				tx.insert(practiceData).values({ ...satu!, hash: 'a'.repeat(64) })
			)
		).rejects.toMatchObject({ cause: { code: '42501' } });
	});
});

describe('the command', () => {
	it('does it once, however often it is sent, and undo and redo take it back and give it again', async () => {
		const id = await bukaBebas(services, tetangga);
		const sebelum = await terbuka(tetangga, id);
		const perintah = impor(lembarDari(kepalaBaru));
		const jawaban = await Promise.all(
			Array.from({ length: 4 }, () => kirimPerintah(services, tetangga, id, perintah))
		);
		expect(jawaban.map(({ ok }) => ok)).toEqual([true, true, true, true]);
		for (const satu of jawaban) expect(satu).toEqual(jawaban[0]);
		const sesudah = await terbuka(tetangga, id);
		expect(sesudah.version).toBe(sebelum.version + 1);
		const kirim = (kind: 'perintah.urungkan' | 'perintah.ulangi') =>
			kirimPerintah(services, tetangga, id, {
				commandId: newId(),
				command: accepted({ kind, perintahId: perintah.commandId })
			});
		await kirim('perintah.urungkan');
		expect((await terbuka(tetangga, id)).kependudukan).toEqual(sebelum.kependudukan);
		await kirim('perintah.ulangi');
		expect((await terbuka(tetangga, id)).kependudukan).toEqual(sesudah.kependudukan);
	});

	it('of an export records nothing', async () => {
		const id = await bukaBebas(services, tetangga);
		const dunia = await terbuka(tetangga, id);
		const isi = lembar(...barisEkspor(dunia.kependudukan));
		expect(await kirimPerintah(services, tetangga, id, impor(isi))).toEqual({
			ok: true,
			value: []
		});
		expect((await terbuka(tetangga, id)).version).toBe(dunia.version);
	});

	it('IM-05 of a sheet with real numbers leaves no trace', async () => {
		const id = await bukaBebas(services, tetangga);
		const { version } = await terbuka(tetangga, id);
		const nyata = lembarDari({ ...kepalaBaru, nama: 'Warga Sungguhan', nik: '3573010503905007' });
		const jawaban = await kirimPerintah(services, tetangga, id, impor(nyata));
		expect(jawaban).toMatchObject({ ok: false, problems: [{ rule: 'IM-05' }] });
		expect((await terbuka(tetangga, id)).version).toBe(version);
		const owner = await asOwner(database);
		for (const table of ['practice_data', 'practice_event', 'practice_command'])
			expect(
				await owner.execute(
					sql`select 1 from ${sql.identifier(table)} t where t::text like '%Sungguhan%' or t::text like '%3573%'`
				)
			).toHaveLength(0);
	});
});
