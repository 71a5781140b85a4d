import { asc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { asOwner, testDatabase } from '../../../../tests/support/database';
import {
	addUsers,
	makeTrainer,
	makeUser,
	statusOf,
	testServices
} from '../../../../tests/support/users';
import { duniaAwal } from '$lib/desa/data/muat';
import { replay } from '$lib/desa/dunia';
import { parseSementaraPergi } from '$lib/desa/kependudukan/forms/sementara';
import { accepted } from '$lib/desa/problem';
import { newId } from '$lib/ids';
import { fillCast } from '$lib/learning/praktik/cast';
import { playRun } from '$lib/learning/praktik/run';
import { findItemById } from '$lib/learning/course';
import type { User } from '../access';
import { currentLibrary } from '../courses/current';
import { publishCourses } from '../courses/publish';
import { learningEvent, practiceEvent } from '../db/schema';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import { bacaDunia, bacaUntukHalaman, daftarDunia } from './dunia';
import { kirimPerintah } from './kirim-perintah';
import { periksaTugas } from './periksa';
import { daftarLatihan } from './daftar';
import { bukaBebas, mulaiTugas, ulangDunia } from './tugas';

const database = testDatabase();
const services = testServices(database.db);
const taskId = 'bayi-lahir-di-dusun-krajan';

const sekdes = makeUser('sekdes');
const tetangga = makeUser('tetangga');
const pelatih = makeTrainer('pelatih', '35.99.01');
const pelatihLain = makeTrainer('pelatih.lain', '35.99.02');

beforeAll(async () => {
	await addUsers(database.db, sekdes, tetangga, pelatih, pelatihLain);
	await publishCourses(database.db, { today: '2026-11-22', report: () => undefined });
});

const peran = (kode: 'sekdes' | 'kades' | 'operator') => ({
	commandId: newId(),
	command: accepted({ kind: 'peran.ganti' as const, peran: kode })
});
/** An attempt at the task, begun for this person. */
const mulai = async (user: User, worldId = newId()): Promise<string> => {
	const opened = await mulaiTugas(services, user, taskId, worldId);
	if (!opened.ok) throw new Error('this mode may be begun at any time');
	return opened.value;
};

describe('a practice world', () => {
	it('is opened once, however often it is asked for', async () => {
		const ids = await Promise.all([
			bukaBebas(services, sekdes),
			bukaBebas(services, sekdes),
			bukaBebas(services, sekdes)
		]);
		expect(new Set(ids).size).toBe(1);
		expect((await daftarDunia(services, sekdes)).map(({ id }) => id)).toEqual([ids[0]]);
	});

	it('is one of each data set, and two villages are never mixed', async () => {
		const kecil = await bukaBebas(services, sekdes);
		const besar = await bukaBebas(services, sekdes, 'desa-besar');
		expect(besar).not.toBe(kecil);
		expect(await bukaBebas(services, sekdes, 'desa-besar')).toBe(besar);
		expect((await bacaDunia(services, sekdes, besar, 0)).asal?.dataSet).toBe('desa-besar@1');
		const { bebas } = await daftarLatihan(services, sekdes);
		expect(bebas.flatMap(({ data, dunia }) => (dunia ? [[data, dunia.id]] : []))).toEqual([
			['desa-kecil', kecil],
			['desa-besar', besar]
		]);
	});

	it('does a command once, however often it is sent', async () => {
		const id = await bukaBebas(services, sekdes);
		const perintah = peran('kades');
		const answers = await Promise.all(
			Array.from({ length: 6 }, () => kirimPerintah(services, sekdes, id, perintah))
		);
		expect(answers.map((answer) => answer.ok)).toEqual(Array(6).fill(true));
		const { events, version } = await bacaDunia(services, sekdes, id, 0);
		expect(events.filter(({ commandId }) => commandId === perintah.commandId)).toHaveLength(1);
		expect(version).toBe(events.length);
	});

	it('lets many tabs take turns: versions have no gap and no double', async () => {
		const id = await bukaBebas(services, sekdes);
		await Promise.all(
			Array.from({ length: 12 }, (_, index) =>
				kirimPerintah(services, sekdes, id, peran(index % 2 === 0 ? 'sekdes' : 'operator'))
			)
		);
		const { events, version } = await bacaDunia(services, sekdes, id, 0);
		expect(events.map((event) => event.version)).toEqual(events.map((_, index) => index + 1));
		expect(version).toBe(events.length);
	});

	it('sends only what is new since a version', async () => {
		const id = await bukaBebas(services, sekdes);
		const { version } = await bacaDunia(services, sekdes, id, 0);
		await kirimPerintah(services, sekdes, id, peran('kades'));
		await kirimPerintah(services, sekdes, id, peran('operator'));
		const { events } = await bacaDunia(services, sekdes, id, version);
		expect(events.map((event) => event.version)).toEqual([version + 1, version + 2]);
	});

	it.each([
		['malformed', 'bukan-id'],
		['unknown', '01900000-0000-7000-8000-000000000000']
	])('answers 404 for a %s id', async (_name, id) => {
		expect(await statusOf(bacaDunia(services, sekdes, id, 0))).toBe(404);
		expect(await statusOf(kirimPerintah(services, sekdes, id, peran('kades')))).toBe(404);
	});

	it("answers 404 for a neighbour's and a trainer's look at a free world", async () => {
		const id = await bukaBebas(services, sekdes);
		for (const user of [tetangga, pelatih, pelatihLain]) {
			expect(await statusOf(bacaDunia(services, user, id, 0))).toBe(404);
			expect(await statusOf(kirimPerintah(services, user, id, peran('kades')))).toBe(404);
		}
	});

	it('asks again for a form whose command id was lost, and keeps the world as it was', async () => {
		const id = await bukaBebas(services, sekdes);
		const before = await bacaDunia(services, sekdes, id, 0);
		const result = await kirimPerintah(services, sekdes, id, { ...peran('kades'), commandId: '' });
		expect(result.ok ? [] : result.problems.map(({ rule }) => rule)).toEqual(['DL-03']);
		expect((await bacaDunia(services, sekdes, id, 0)).version).toBe(before.version);
	});

	it('tells all that stands against a form that is not complete, to its owner alone', async () => {
		const id = await bukaBebas(services, sekdes);
		const before = await bacaDunia(services, sekdes, id, 0);
		const form = new FormData();
		form.append('orang', 'tidak-ada');
		const perintah = { commandId: newId(), command: parseSementaraPergi(form) };
		const result = await kirimPerintah(services, sekdes, id, perintah);
		expect(result.ok ? [] : result.problems.map(({ field }) => field)).toEqual([
			'orang',
			'tanggalPergi'
		]);
		expect((await bacaDunia(services, sekdes, id, 0)).version).toBe(before.version);
		expect(await statusOf(kirimPerintah(services, tetangga, id, perintah))).toBe(404);
	});

	it('starts a new stream on reset and closes the old one', async () => {
		const old = await bukaBebas(services, sekdes);
		const fresh = await ulangDunia(services, sekdes, old);
		expect(fresh).not.toBe(old);
		expect((await bacaDunia(services, sekdes, fresh, 0)).events).toEqual([]);
		expect((await bacaDunia(services, sekdes, fresh, 0)).asal).toEqual(
			(await bacaDunia(services, sekdes, old, 0)).asal
		);
		expect(await statusOf(kirimPerintah(services, sekdes, old, peran('kades')))).toBe(404);
		expect(await statusOf(ulangDunia(services, sekdes, old))).toBe(404);
		expect(await bukaBebas(services, sekdes)).toBe(fresh);
	});
});

describe('a task', () => {
	const learningKinds = async (user: User) =>
		(
			await inScope(database.db, ownScope(user), (tx) =>
				tx
					.select({ kind: learningEvent.kind, data: learningEvent.data })
					.from(learningEvent)
					.where(eq(learningEvent.userId, user.id))
					.orderBy(asc(learningEvent.id))
			)
		).map(({ kind, data }) => [kind, data] as const);

	it('is marked by what the server replays, and the failing codes are kept', async () => {
		const id = await mulai(tetangga);
		const before = await periksaTugas(services, tetangga, id, newId());
		expect(before).toMatchObject({
			passed: false,
			failedCodes: ['peristiwa.tercatat.lahir'],
			version: 0
		});

		const { library } = await currentLibrary(database.db);
		const task = findItemById(library, taskId)?.item;
		if (task?.kind !== 'task') throw new Error('the course has the task');
		const { asal } = await bacaDunia(services, tetangga, id, 0);
		const start = duniaAwal(asal);
		const cast = fillCast(task, start, asal.seed);
		for (const command of playRun(task.rules.run, cast, start, '').commands)
			await kirimPerintah(services, tetangga, id, {
				commandId: newId(),
				command: accepted(command)
			});
		expect(await periksaTugas(services, tetangga, id, newId())).toMatchObject({
			passed: true,
			version: 1
		});
		expect((await learningKinds(tetangga)).map(([kind]) => kind).sort()).toEqual([
			'practice.checked',
			'practice.checked',
			'practice.passed',
			'practice.started'
		]);
	});

	it('is one attempt for a double click, and is passed once however often it is checked', async () => {
		const worldId = newId();
		expect(await Promise.all([1, 2, 3].map(() => mulai(sekdes, worldId)))).toEqual([
			worldId,
			worldId,
			worldId
		]);
		const look = newId();
		await periksaTugas(services, sekdes, worldId, look);
		await periksaTugas(services, sekdes, worldId, look);
		const kinds = (await learningKinds(sekdes)).map(([kind]) => kind).sort();
		expect(kinds).toEqual(['practice.checked', 'practice.started']);
	});

	it('cannot be checked any more once it was started over', async () => {
		const old = await mulai(pelatih);
		await ulangDunia(services, pelatih, old);
		expect(await statusOf(periksaTugas(services, pelatih, old, newId()))).toBe(404);
	});

	it('may be looked at by a trainer in scope, who cannot work in it, and by nobody else', async () => {
		const id = await mulai(sekdes);
		expect(await bacaDunia(services, pelatih, id, 0)).toMatchObject({ bacaSaja: true });
		expect(await statusOf(kirimPerintah(services, pelatih, id, peran('kades')))).toBe(404);
		expect(await statusOf(periksaTugas(services, pelatih, id, newId()))).toBe(404);
		for (const user of [tetangga, pelatihLain])
			expect(await statusOf(bacaDunia(services, user, id, 0))).toBe(404);
	});

	it('tells the browser neither its perfect run nor its mutants', async () => {
		const id = await mulai(sekdes);
		const { tugas } = await bacaUntukHalaman(services, sekdes, id, new URLSearchParams());
		if (tugas?.jenis !== 'terbuka') throw new Error('Kerjakan is open');
		expect(Object.keys(tugas.task.rules).sort()).toEqual(['cast', 'checks', 'facts', 'run']);
		expect(tugas.task.rules.run).toEqual([]);
		expect(tugas.task.langkah).toEqual([]);
		expect(Object.values(tugas.task.hints).map(({ length }) => length)).not.toContain(4);
	});
});

describe('each wall holds with the other off', () => {
	it('row-level security alone: a query without a where sees only its own scope', async () => {
		const id = await mulai(sekdes);
		await kirimPerintah(services, sekdes, id, peran('kades'));
		const seen = async (user: User) =>
			(
				await inScope(database.db, ownScope(user), (tx) =>
					tx.selectDistinct({ userId: practiceEvent.userId }).from(practiceEvent)
				)
			).map(({ userId }) => userId);
		expect(await seen(sekdes)).toEqual([sekdes.id]);
		expect(await seen(pelatihLain)).toEqual([]);
	});

	it('the scope in the query alone: services answer the same with row-level security off', async () => {
		const id = await mulai(sekdes);
		const bebas = await bukaBebas(services, sekdes);
		const open: Services = { ...services, db: await asOwner(database) };
		expect((await bacaDunia(open, sekdes, id, 0)).version).toBe(0);
		expect((await bacaDunia(open, pelatih, id, 0)).bacaSaja).toBe(true);
		for (const user of [tetangga, pelatihLain])
			expect(await statusOf(bacaDunia(open, user, id, 0))).toBe(404);
		for (const user of [tetangga, pelatih, pelatihLain]) {
			expect(await statusOf(bacaDunia(open, user, bebas, 0))).toBe(404);
			expect(await statusOf(kirimPerintah(open, user, id, peran('kades')))).toBe(404);
			expect((await daftarDunia(open, user)).map((world) => world.id)).not.toContain(id);
		}
	});
});

describe('what is replayed', () => {
	it('is the state that the browser decided on', async () => {
		const id = await bukaBebas(services, tetangga);
		await kirimPerintah(services, tetangga, id, peran('kades'));
		const { asal, events } = await bacaDunia(services, tetangga, id, 0);
		expect(replay(duniaAwal(asal), events)).toMatchObject({ peran: 'kades', version: 1 });
	});
});
