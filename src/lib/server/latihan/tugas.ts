import { randomInt } from 'node:crypto';
import { eq, and } from 'drizzle-orm';
import { aturanTerkini } from '$lib/desa/aturan';
import { dataTerkini, duniaAwal } from '$lib/desa/data/muat';
import { replay } from '$lib/desa/dunia';
import { isUuid, newId } from '$lib/ids';
import { findItemById, type Task } from '$lib/learning/course';
import { assess, type TaskResult } from '$lib/learning/praktik/assess';
import { fillCast } from '$lib/learning/praktik/cast';
import { forLearner, type TaskForLearner } from '$lib/learning/praktik/task';
import { notFound, type User } from '../access';
import { currentLibrary, libraryOf } from '../courses/current';
import { practiceWorld } from '../db/schema';
import { inScope } from '../db/scope';
import { derivedId } from '../derived-id';
import { catatBelajar } from '../learning/record';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import { asalDari, bacaDunia } from './dunia';

type World = typeof practiceWorld.$inferSelect;

/** The task of a world, in the revision that the attempt began with. */
export async function taskForWorld(
	services: Services,
	world: Pick<World, 'taskId' | 'courseId' | 'contentHash'>
): Promise<{ courseId: string; task: TaskForLearner } | null> {
	const found = await taskOf(services, world);
	return found && { courseId: found.courseId, task: forLearner(found.task) };
}

async function taskOf(
	services: Services,
	{ taskId, courseId, contentHash }: Pick<World, 'taskId' | 'courseId' | 'contentHash'>
): Promise<{ courseId: string; task: Task } | null> {
	if (!taskId || !courseId || !contentHash) return null;
	const place = findItemById(await libraryOf(services.db, contentHash), taskId);
	if (place?.item.kind !== 'task') throw new Error(`Task ${taskId} is not in ${contentHash}`);
	return { courseId, task: place.item };
}

/** Opens the person's free world, and makes it the first time. Asking twice gives the same world. */
export async function bukaBebas(services: Services, user: User): Promise<string> {
	return inScope(services.db, ownScope(user), async (tx) => {
		const open = and(
			eq(practiceWorld.desaKode, user.desaKode),
			eq(practiceWorld.userId, user.id),
			eq(practiceWorld.kind, 'bebas')
		);
		// The unique index over open free worlds decides when two requests come at once.
		await tx
			.insert(practiceWorld)
			.values({ ...duniaBaru(user), kind: 'bebas' })
			.onConflictDoNothing();
		const worlds = await tx.select().from(practiceWorld).where(open);
		const world = worlds.find(({ endedAt }) => endedAt === null);
		if (!world) throw new Error('A free world was made or was there');
		return world.id;
	});
}

/** Ends a world and opens a fresh one of the same kind: reset is a new stream (DESIGN 3.1). */
export async function ulangDunia(services: Services, user: User, worldId: string): Promise<string> {
	const id = newId();
	await inScope(services.db, ownScope(user), async (tx) => {
		const which = and(
			eq(practiceWorld.desaKode, user.desaKode),
			eq(practiceWorld.id, worldId),
			eq(practiceWorld.userId, user.id)
		);
		const [world] = await tx.select().from(practiceWorld).where(which).for('update');
		if (!world || world.endedAt) notFound();
		await tx.update(practiceWorld).set({ endedAt: services.now() }).where(which);
		await tx.insert(practiceWorld).values({
			...world,
			id,
			// A task keeps its people, so that what was read stays true; the free world does as well.
			version: 0,
			createdAt: services.now(),
			endedAt: null
		});
	});
	return id;
}

/** Starts an attempt at a task: its own world, with people drawn for this person and attempt. */
export async function mulaiTugas(
	services: Services,
	user: User,
	taskId: string,
	worldId: string
): Promise<string> {
	const { hash, library } = await currentLibrary(services.db);
	const place = findItemById(library, taskId);
	if (place?.item.kind !== 'task' || hash === null) notFound();
	if (!isUuid(worldId)) notFound();
	const world = {
		...duniaBaru(user),
		id: worldId,
		kind: 'tugas' as const,
		taskId,
		courseId: place.course.id,
		contentHash: hash
	};
	await inScope(services.db, ownScope(user), (tx) =>
		// The id was made with the form: a double click is one attempt.
		tx.insert(practiceWorld).values(world).onConflictDoNothing()
	);
	await catatBelajar(services, user, {
		id: derivedId('practice.started', world.id),
		kind: 'practice.started',
		courseId: place.course.id,
		contentId: taskId,
		contentRev: place.item.rev,
		attemptId: world.id,
		at: services.now().toISOString(),
		data: {}
	});
	return world.id;
}

const duniaBaru = (user: User) => ({
	desaKode: user.desaKode,
	id: newId(),
	userId: user.id,
	dataSet: dataTerkini['desa-kecil'],
	seed: randomInt(1, 2 ** 31 - 1),
	ruleSet: aturanTerkini
});

/**
 * Marks a task on demand: the server replays what was recorded, and its verdict is the one that
 * counts. Each check leaves an event with the failing codes; a pass leaves one more.
 */
export async function periksaTugas(
	services: Services,
	user: User,
	worldId: string,
	checkId: string
): Promise<TaskResult & { readonly version: number }> {
	const { jenis, bacaSaja, asal, events, world } = await bacaDuniaTugas(services, user, worldId);
	const found = await taskOf(services, world);
	if (jenis !== 'tugas' || bacaSaja || world.endedAt || !found) notFound();
	const { task, courseId } = found;
	const start = duniaAwal(asal);
	const result = assess(task.rules, fillCast(task, start, asal.seed), start, replay(start, events));
	const event = {
		courseId,
		contentId: task.id,
		contentRev: task.rev,
		attemptId: worldId,
		at: services.now().toISOString()
	};
	await catatBelajar(services, user, {
		...event,
		id: isUuid(checkId) ? checkId : newId(),
		kind: 'practice.checked',
		data: { failedCodes: result.failedCodes, passed: result.passed, aided: false }
	});
	if (result.passed)
		await catatBelajar(services, user, {
			...event,
			// An attempt is passed once, however often it is checked afterwards.
			id: derivedId('practice.passed', worldId),
			kind: 'practice.passed',
			data: { aided: false }
		});
	return { ...result, version: events.at(-1)?.version ?? 0 };
}

async function bacaDuniaTugas(services: Services, user: User, worldId: string) {
	const catatan = await bacaDunia(services, user, worldId, 0);
	const [world] = await inScope(services.db, ownScope(user), (tx) =>
		tx
			.select()
			.from(practiceWorld)
			.where(
				and(
					eq(practiceWorld.desaKode, user.desaKode),
					eq(practiceWorld.id, worldId),
					eq(practiceWorld.userId, user.id)
				)
			)
	);
	if (!world) notFound();
	return { ...catatan, world, asal: asalDari(world) };
}
