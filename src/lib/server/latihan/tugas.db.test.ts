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
import { accepted } from '$lib/desa/problem';
import { newId } from '$lib/ids';
import { findItemById, type Task } from '$lib/learning/course';
import { fillCast } from '$lib/learning/praktik/cast';
import type { Mode } from '$lib/learning/praktik/mode';
import { mutate, playRun } from '$lib/learning/praktik/run';
import type { User } from '../access';
import { currentLibrary } from '../courses/current';
import { publishCourses } from '../courses/publish';
import { learnerItem, learningEvent } from '../db/schema';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import { caraTugas } from './cara';
import { bacaDunia, bacaUntukHalaman } from './dunia';
import { kirimPerintah } from './kirim-perintah';
import { kirimUji, periksaTugas, sanggah, tunjukkan } from './periksa';
import { putarUlang } from './putar-ulang';
import { bukaBebas, mulaiTugas, ulangDunia } from './tugas';

const database = testDatabase();
let jam = new Date('2026-11-22T02:00:00Z');
const services = testServices(database.db, () => jam);
const taskId = 'bayi-lahir-di-dusun-krajan';

const pelatih = makeTrainer('pelatih', '35.99.01');
const pelatihLain = makeTrainer('pelatih.lain', '35.99.02');
let urut = 0;
let task: Task;

/** A learner of their own for each test, so that none sees what another did. */
async function peserta(): Promise<User> {
	const user = makeUser(`peserta.${++urut}`);
	await addUsers(database.db, user);
	return user;
}

beforeAll(async () => {
	await addUsers(database.db, pelatih, pelatihLain);
	await publishCourses(database.db, { today: '2026-11-22', report: () => undefined });
	const { library } = await currentLibrary(database.db);
	const found = findItemById(library, taskId)?.item;
	if (found?.kind !== 'task') throw new Error('the course has the task');
	task = found;
});

const mulai = async (user: User, mode: Mode, worldId = newId()): Promise<string> => {
	const opened = await mulaiTugas(services, user, taskId, worldId, mode);
	if (!opened.ok) throw new Error(opened.problems[0]?.message);
	return opened.value;
};

/** Does the task in a world as it should be done, or spoilt in one way. */
async function kerjakan(user: User, worldId: string, spoilt?: string): Promise<void> {
	const { asal } = await bacaDunia(services, user, worldId, 0);
	const start = duniaAwal(asal);
	const mutant = task.rules.mutants.find(({ check, cara }) => check === spoilt && cara === 'ubah');
	const run = mutant ? mutate(task.rules, mutant) : task.rules.run;
	for (const command of playRun(run, fillCast(task, start, asal.seed), start, '').commands) {
		const answer = await kirimPerintah(services, user, worldId, {
			commandId: newId(),
			command: accepted(command)
		});
		expect(answer.ok ? [] : answer.problems).toEqual([]);
	}
}

const catatan = (user: User) =>
	inScope(database.db, ownScope(user), (tx) =>
		tx
			.select({ kind: learningEvent.kind, data: learningEvent.data })
			.from(learningEvent)
			.where(eq(learningEvent.userId, user.id))
			.orderBy(asc(learningEvent.id))
	);
const jenisCatatan = async (user: User) => (await catatan(user)).map(({ kind }) => kind).sort();
const selesai = async (user: User) =>
	(
		await inScope(database.db, ownScope(user), (tx) =>
			tx.select().from(learnerItem).where(eq(learnerItem.userId, user.id))
		)
	).find(({ itemId }) => itemId === taskId)?.status;
const isi = (user: User, id: string, query = '') =>
	bacaUntukHalaman(services, user, id, new URLSearchParams(query));

describe('Lihat', () => {
	it('has the perfect run, records that it was seen and nothing else, and is one world for every time', async () => {
		const user = await peserta();
		const id = await mulai(user, 'lihat');
		expect(await mulai(user, 'lihat')).toBe(id);
		const { tugas } = await isi(user, id);
		if (tugas?.jenis !== 'terbuka') throw new Error('Lihat is open');
		expect(tugas.task.rules.run).toEqual(task.rules.run);
		expect(tugas.task.langkah.length).toBe(task.langkah.length);
		expect(await jenisCatatan(user)).toEqual(['practice.viewed']);
		const answer = await kirimPerintah(services, user, id, {
			commandId: newId(),
			command: accepted({ kind: 'peran.ganti', peran: 'kades' })
		});
		expect(answer.ok ? [] : answer.problems.map(({ rule }) => rule)).toEqual(['DL-05']);
		expect((await isi(user, id)).version).toBe(0);
		expect(await statusOf(periksaTugas(services, user, id, newId()))).toBe(404);
		expect(await selesai(user)).toBe('started');
	});
});

describe('Coba', () => {
	it('is recorded as practised, which completes nothing', async () => {
		const user = await peserta();
		const id = await mulai(user, 'coba');
		await kerjakan(user, id);
		expect((await periksaTugas(services, user, id, newId())).passed).toBe(true);
		expect(await jenisCatatan(user)).toEqual([
			'practice.checked',
			'practice.practised',
			'practice.started'
		]);
		expect(await selesai(user)).toBe('started');
	});
});

describe('Kerjakan', () => {
	it('shows three rungs of a ladder, and the fourth when it is asked for: the attempt is aided from then on', async () => {
		const user = await peserta();
		const id = await mulai(user, 'kerjakan');
		const tangga = async (check: string) => {
			const { tugas } = await isi(user, id);
			return tugas?.jenis === 'terbuka' ? tugas.task.hints[check]?.length : undefined;
		};
		expect(await tangga('nama')).toBe(3);
		await Promise.all([1, 2, 3].map(() => tunjukkan(services, user, id, 'nama')));
		expect(await tangga('nama')).toBe(4);
		expect(await tangga('kk')).toBe(3);
		expect((await isi(user, id)).tugas?.shown).toEqual(['nama']);
		await kerjakan(user, id);
		await periksaTugas(services, user, id, newId());
		const passed = (await catatan(user)).find(({ kind }) => kind === 'practice.passed');
		expect(passed?.data).toMatchObject({ mode: 'kerjakan', aided: true });
		expect(await selesai(user)).toBe('done');
		expect(await statusOf(tunjukkan(services, user, id, 'tidak-ada'))).toBe(404);
	});

	it('stays aided when it is started over with the same people', async () => {
		const user = await peserta();
		const id = await mulai(user, 'kerjakan');
		await tunjukkan(services, user, id, 'nama');
		const fresh = await ulangDunia(services, user, id);
		expect((await isi(user, fresh)).tugas?.shown).toEqual(['nama']);
	});

	it('without help is recorded as unaided, and the page of the task says so', async () => {
		const user = await peserta();
		const dibantu = await mulai(user, 'kerjakan');
		await tunjukkan(services, user, dibantu, 'kk');
		await kerjakan(user, dibantu);
		await periksaTugas(services, user, dibantu, newId());
		const keadaan = async () =>
			(await caraTugas(services, user, 'administrasi-kependudukan', task)).map(
				({ mode, keadaan }) => [mode, keadaan]
			);
		expect(await keadaan()).toContainEqual(['kerjakan', 'dibantu']);
		const sendiri = await mulai(user, 'kerjakan');
		await kerjakan(user, sendiri);
		await periksaTugas(services, user, sendiri, newId());
		expect(await keadaan()).toEqual([
			['lihat', 'belum'],
			['coba', 'belum'],
			['kerjakan', 'selesai'],
			['uji', 'belum']
		]);
	});
});

describe('Uji', () => {
	it('sends data and texts to the browser, and neither seed nor checks nor hints nor steps', async () => {
		const user = await peserta();
		const id = await mulai(user, 'uji');
		const { asal } = await bacaDunia(services, user, id, 0);
		const halaman = await isi(user, id);
		expect(halaman.asal).toBeNull();
		expect(halaman.kemasan?.data.penduduk.length).toBeGreaterThan(100);
		expect((await isi(user, id, 'data=0')).kemasan).toBeNull();
		const { tugas } = halaman;
		if (tugas?.jenis !== 'uji') throw new Error('Uji is closed');
		expect(tugas.hasil).toBeNull();
		expect(tugas.isi.langkah).toEqual([]);
		expect(tugas.isi.requirements.flatMap(({ hintsHtml }) => hintsHtml)).toEqual([]);
		const sent = JSON.stringify(halaman);
		expect(sent).not.toContain(String(asal.seed));
		for (const word of ['mutants', 'peristiwa.isian', 'ibu-muda', 'alasanTanpaAyah'])
			expect(sent).not.toContain(word);
	});

	it('is about other people than the attempts before it', async () => {
		const user = await peserta();
		const seeds = [];
		for (const mode of ['kerjakan', 'kerjakan', 'uji'] as const)
			seeds.push((await bacaDunia(services, user, await mulai(user, mode), 0)).asal.seed);
		expect(new Set(seeds).size).toBe(3);
	});

	it('is one at a time, also when two tabs begin one at once', async () => {
		const user = await peserta();
		const ids = await Promise.all([1, 2, 3, 4].map(() => mulai(user, 'uji')));
		expect(new Set(ids).size).toBe(1);
	});

	it('is sent in once: marked, closed, and proven when it was right', async () => {
		const user = await peserta();
		const id = await mulai(user, 'uji');
		await kerjakan(user, id);
		expect(await statusOf(periksaTugas(services, user, id, newId()))).toBe(404);
		const answers = await Promise.all([1, 2, 3].map(() => kirimUji(services, user, id)));
		expect(answers.map(({ passed }) => passed)).toEqual([true, true, true]);
		expect(await jenisCatatan(user)).toEqual([
			'practice.checked',
			'practice.passed',
			'practice.started'
		]);
		const passed = (await catatan(user)).find(({ kind }) => kind === 'practice.passed');
		expect(passed?.data).toEqual({
			...{ mode: 'uji', aided: false, proven: true },
			// Which village it was, and of what it is evidence.
			...{ seed: expect.any(Number), competencies: ['K04.2'] }
		});
		expect(await selesai(user)).toBe('done');
		const { tugas } = await isi(user, id);
		expect(tugas?.jenis === 'uji' && tugas.hasil?.passed).toBe(true);

		const answer = await kirimPerintah(services, user, id, {
			commandId: newId(),
			command: accepted({ kind: 'peran.ganti', peran: 'kades' })
		});
		expect(answer.ok ? [] : answer.problems.map(({ rule }) => rule)).toEqual(['DL-05']);
		expect(await statusOf(ulangDunia(services, user, id))).toBe(404);
		// Passed once is enough: asking again leads back to it.
		expect(await mulai(user, 'uji')).toBe(id);
	});

	it('that failed may be taken again the next day, with other people', async () => {
		const user = await peserta();
		const id = await mulai(user, 'uji');
		await kerjakan(user, id, 'nama');
		expect(await kirimUji(services, user, id)).toMatchObject({
			passed: false,
			failedCodes: ['peristiwa.isian.lahir.nama']
		});
		const again = await mulaiTugas(services, user, taskId, newId(), 'uji');
		expect(again.ok ? [] : again.problems.map(({ rule }) => rule)).toEqual(['DL-06']);
		jam = new Date(jam.getTime() + 25 * 3_600_000);
		const next = await mulai(user, 'uji');
		expect(next).not.toBe(id);
	});

	it('cannot be started over, have its answers shown, or be replayed while it is open', async () => {
		const user = await peserta();
		const id = await mulai(user, 'uji');
		expect(await statusOf(ulangDunia(services, user, id))).toBe(404);
		expect(await statusOf(tunjukkan(services, user, id, 'nama'))).toBe(404);
		expect(await statusOf(putarUlang(services, user, id, 0))).toBe(404);
		expect(
			await statusOf(sanggah(services, user, id, { check: 'nama', version: 0, note: 'Benar' }))
		).toBe(404);
	});
});

describe('"Pemeriksaan ini keliru?"', () => {
	it('reaches the trainer with the state at which it stood, once', async () => {
		const user = await peserta();
		const id = await mulai(user, 'kerjakan');
		await kerjakan(user, id, 'nama');
		const kasus = { check: 'nama', version: 1, note: '  Namanya  memang begitu ' };
		await sanggah(services, user, id, kasus);
		await sanggah(services, user, id, kasus);
		expect((await isi(user, id)).tugas?.sanggahan).toMatchObject([
			{ check: 'nama', version: 1, note: 'Namanya memang begitu' }
		]);
		const sent = (await catatan(user)).filter(({ kind }) => kind === 'practice.disputed');
		expect(sent.map(({ data }) => data)).toEqual([
			{
				check: 'nama',
				code: 'peristiwa.isian.lahir.nama',
				version: 1,
				note: 'Namanya memang begitu'
			}
		]);
		expect((await putarUlang(services, pelatih, id, 1)).sanggahan).toHaveLength(1);
	});

	it('needs a word of why, and a case that exists', async () => {
		const user = await peserta();
		const id = await mulai(user, 'kerjakan');
		const empty = await sanggah(services, user, id, { check: 'nama', version: 0, note: ' ' });
		expect(empty.ok ? [] : empty.problems.map(({ field }) => field)).toEqual(['catatan-nama']);
		for (const kasus of [
			{ check: 'tidak-ada', version: 0, note: 'x' },
			{ check: 'nama', version: 9, note: 'x' },
			{ check: 'nama', version: Number.NaN, note: 'x' }
		])
			expect(await statusOf(sanggah(services, user, id, kasus))).toBe(404);
		const kasus = { check: 'nama', version: 0, note: 'x' };
		expect(await statusOf(sanggah(services, pelatih, id, kasus))).toBe(404);
	});
});

describe('replay', () => {
	it('marks an attempt as it stood at each of its events', async () => {
		const user = await peserta();
		const id = await mulai(user, 'kerjakan');
		await kerjakan(user, id, 'nama');
		const lulus = async (sampai: number) =>
			(await putarUlang(services, pelatih, id, sampai)).checks.flatMap(({ id, status }) =>
				status === 'lulus' ? [id] : []
			);
		expect(await lulus(0)).toEqual([]);
		const sesudah = await lulus(1);
		expect(sesudah).toContain('tercatat');
		expect(sesudah).not.toContain('nama');
	});

	it.each([
		['row-level security', () => Promise.resolve(database.db)],
		['the scope in the query', () => asOwner(database)]
	])('is for the owner and a trainer in scope, by %s alone', async (_, open) => {
		const user = await peserta();
		const id = await mulai(user, 'kerjakan');
		const bebas = await bukaBebas(services, user);
		const walls: Services = { ...services, db: await open() };
		expect((await putarUlang(walls, user, id, 0)).checks).toHaveLength(task.rules.checks.length);
		expect((await putarUlang(walls, pelatih, id, 0)).checks).not.toEqual([]);
		for (const who of [pelatihLain, await peserta()])
			expect(await statusOf(putarUlang(walls, who, id, 0))).toBe(404);
		// A free world is nobody's but its owner's, and not even replayed for them.
		for (const who of [user, pelatih, pelatihLain])
			expect(await statusOf(putarUlang(walls, who, bebas, 0))).toBe(404);
	});

	it('of a test is for its trainer at any time', async () => {
		const user = await peserta();
		const id = await mulai(user, 'uji');
		expect((await putarUlang(services, pelatih, id, 0)).judul).toBe(task.title);
		const { tugas, asal } = await isi(pelatih, id);
		expect(tugas?.jenis).toBe('uji');
		expect(asal).toBeNull();
	});
});
