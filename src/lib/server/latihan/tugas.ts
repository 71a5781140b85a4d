import { randomInt } from 'node:crypto';
import { and, desc, eq, isNull } from 'drizzle-orm';
import { aturanTerkini } from '$lib/desa/aturan';
import { dataTerkini, type NamaData } from '$lib/desa/data/versi';
import { refused, accepted, type Result } from '$lib/desa/problem';
import { isUuid, newId } from '$lib/ids';
import { findItemById, type Course, type Task } from '$lib/learning/course';
import type { Mode } from '$lib/learning/praktik/mode';
import { notFound, type User } from '../access';
import { currentLibrary } from '../courses/current';
import { practiceWorld } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { derivedId } from '../derived-id';
import { catatBelajar } from '../learning/record';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import { mulaiDenganTerbaru } from './aturan-tahun';
import { duniaSendiri } from './milik';

/** Opens the person's free world of a data set, and makes it the first time. Asking twice gives the same world. */
export async function bukaBebas(
	services: Services,
	user: User,
	data: NamaData = 'desa-kecil'
): Promise<string> {
	return inScope(services.db, ownScope(user), async (tx) => {
		const dataSet = dataTerkini[data];
		const open = and(
			eq(practiceWorld.desaKode, user.desaKode),
			eq(practiceWorld.userId, user.id),
			eq(practiceWorld.kind, 'bebas'),
			eq(practiceWorld.dataSet, dataSet)
		);
		// The unique index over open free worlds decides when two requests come at once.
		const [baru] = await tx
			.insert(practiceWorld)
			.values({ ...duniaBaru(user), dataSet, kind: 'bebas' })
			.onConflictDoNothing()
			.returning();
		if (baru) await mulaiDenganTerbaru(tx, baru);
		const worlds = await tx.select().from(practiceWorld).where(open);
		const world = worlds.find(({ endedAt }) => endedAt === null);
		if (!world) throw new Error('A free world was made or was there');
		return world.id;
	});
}

/**
 * Ends a world and opens a fresh one of the same kind: reset is a new stream (DESIGN 3.1). A test has one go, so it is
 * not to be had again with the same people.
 */
export async function ulangDunia(services: Services, user: User, worldId: string): Promise<string> {
	const id = newId();
	await inScope(services.db, ownScope(user), async (tx) => {
		const which = duniaSendiri(user, worldId);
		const [world] = await tx.select().from(practiceWorld).where(which).for('update');
		if (!world || world.endedAt || world.mode === 'uji') notFound();
		await tx.update(practiceWorld).set({ endedAt: services.now() }).where(which);
		const baru = {
			...world,
			id,
			// A task keeps its people, so that what was read stays true; the free world does as well. What was shown of
			// the answers was shown about these very people, so it is kept too.
			version: 0,
			createdAt: services.now(),
			endedAt: null
		};
		await tx.insert(practiceWorld).values(baru);
		await mulaiDenganTerbaru(tx, baru);
	});
	return id;
}

/**
 * Starts an attempt at a task in one of its modes: its own world, with people drawn for this person and attempt. The id
 * comes with the form, so that a double click is one attempt.
 */
export async function mulaiTugas(
	services: Services,
	user: User,
	taskId: string,
	worldId: string,
	mode: Mode = 'kerjakan'
): Promise<Result<string>> {
	const { hash, library } = await currentLibrary(services.db);
	const place = findItemById(library, taskId);
	if (place?.item.kind !== 'task' || hash === null || !isUuid(worldId)) notFound();
	const { course, item: task } = place;
	if (!task.rules.modes.includes(mode)) notFound();
	const opened = await inScope(services.db, ownScope(user), (tx) =>
		bukaPercobaan(tx, services, user, { task, course, hash, worldId, mode })
	);
	if (!opened.ok) return opened;
	const event = {
		courseId: course.id,
		contentId: taskId,
		contentRev: task.rev,
		attemptId: opened.value,
		at: services.now().toISOString()
	};
	await catatBelajar(
		services,
		user,
		mode === 'lihat'
			? {
					...event,
					id: derivedId('practice.viewed', opened.value),
					kind: 'practice.viewed',
					data: {}
				}
			: {
					...event,
					id: derivedId('practice.started', opened.value),
					kind: 'practice.started',
					data: { mode }
				}
	);
	return opened;
}

type Percobaan = {
	readonly task: Task;
	readonly course: Course;
	readonly hash: string;
	readonly worldId: string;
	readonly mode: Mode;
};

async function bukaPercobaan(
	tx: ScopedTx,
	services: Services,
	user: User,
	{ task, course, hash, worldId, mode }: Percobaan
): Promise<Result<string>> {
	const punya = and(
		eq(practiceWorld.desaKode, user.desaKode),
		eq(practiceWorld.userId, user.id),
		eq(practiceWorld.taskId, task.id),
		eq(practiceWorld.courseId, course.id),
		eq(practiceWorld.mode, mode)
	);
	const lama = await tx
		.select()
		.from(practiceWorld)
		// What was tested stays in view; of the others only what is open matters.
		.where(and(punya, mode === 'uji' ? undefined : isNull(practiceWorld.endedAt)))
		.orderBy(desc(practiceWorld.createdAt));
	const [terakhir] = lama;
	// Watching leaves nothing behind, so one world serves for every time, as long as the task is the same.
	if (mode === 'lihat' && terakhir?.contentHash === hash) return accepted(terakhir.id);
	if (mode === 'uji' && terakhir) {
		const sekali = bolehUji(terakhir, services.now());
		if (sekali !== 'baru') return sekali;
	}
	// A test is about other people than any attempt before it; two to the thirty-one make that all but certain.
	const seeds = new Set(lama.map(({ seed }) => seed));
	let seed = benih();
	while (seeds.has(seed)) seed = benih();
	await tx
		.insert(practiceWorld)
		.values({
			...duniaBaru(user),
			dataSet: dataTerkini[task.rules.data],
			seed,
			id: worldId,
			kind: 'tugas',
			mode,
			taskId: task.id,
			courseId: course.id,
			contentHash: hash
		})
		.onConflictDoNothing();
	if (mode !== 'uji') return accepted(worldId);
	// The unique index over open tests decides when two tabs begin one at once.
	const [terbuka] = await tx
		.select({ id: practiceWorld.id })
		.from(practiceWorld)
		.where(and(punya, isNull(practiceWorld.endedAt)));
	return accepted(terbuka?.id ?? worldId);
}

/** A test that was not passed may be taken again after so long, with other people [produk]. */
const jedaUjiJam = 24;

/** One test at a time: an open one is gone on with, a passed one is looked at, a failed one may be tried again later. */
function bolehUji(
	{ id, verdict, endedAt }: typeof practiceWorld.$inferSelect,
	now: Date
): Result<string> | 'baru' {
	if (!verdict || !endedAt || verdict.passed) return accepted(id);
	const lagi = new Date(endedAt.getTime() + jedaUjiJam * 3_600_000);
	if (now >= lagi) return 'baru';
	return refused({
		field: 'uji',
		level: 'galat',
		rule: 'DL-06',
		message: `Uji ini dapat diulang ${jedaUjiJam} jam sesudah yang terakhir dikirim.`,
		mend: 'Sambil menunggu, latihlah lagi dengan cara Coba atau Kerjakan.'
	});
}

const benih = (): number => randomInt(1, 2 ** 31 - 1);

const duniaBaru = (user: User) => ({
	desaKode: user.desaKode,
	id: newId(),
	userId: user.id,
	seed: benih(),
	ruleSet: aturanTerkini
});
