import { and, asc, eq } from 'drizzle-orm';
import { duniaAwal } from '$lib/desa/data/muat';
import { findItemById, itemPath, type Place, type Task } from '$lib/learning/course';
import type { TaskResult } from '$lib/learning/praktik/assess';
import { bacaanAturan, type Bacaan } from '$lib/learning/praktik/bacaan';
import { kunciTemuan } from '$lib/learning/praktik/kunci';
import type { Mode } from '$lib/learning/praktik/mode';
import {
	fillForTest,
	forLearner,
	type FilledTask,
	type TaskForLearner
} from '$lib/learning/praktik/task';
import { libraryOf } from '../courses/current';
import { learningEvent, type practiceWorld } from '../db/schema';
import type { ScopedTx } from '../db/scope';
import type { Services } from '../runtime';
import { eventOf } from '../learning/rows';
import { asalDari } from './asal';

export type World = typeof practiceWorld.$inferSelect;

/** A check that the learner holds to be wrong, as it was sent to the trainers. */
export type Sanggahan = {
	readonly check: string;
	readonly version: number;
	readonly note: string;
	readonly at: string;
};

/** The task of a world as its pages show it. */
export type TugasUntukHalaman = {
	readonly courseId: string;
	readonly mode: Mode;
	readonly selesai: boolean;
	/** Checks whose answer was shown: the attempt is aided. */
	readonly shown: readonly string[];
	/** By rule number, the paragraph of the course that explains it. */
	readonly bacaan: Readonly<Record<string, Bacaan>>;
	readonly sanggahan: readonly Sanggahan[];
	/** Page of the task in its course. */
	readonly href: string;
	/** Whether it asks for marks on what is wrong. */
	readonly cariTemuan: boolean;
} & (
	| { readonly jenis: 'terbuka'; readonly task: TaskForLearner }
	/** A test: texts only, and the verdict once it was sent in. */
	| { readonly jenis: 'uji'; readonly isi: FilledTask; readonly hasil: TaskResult | null }
);

export type TugasDunia = { readonly place: Place; readonly task: Task; readonly courseId: string };

/** The task of a world, in the revision that the attempt began with. */
export async function taskOf(
	services: Services,
	{ taskId, courseId, contentHash }: Pick<World, 'taskId' | 'courseId' | 'contentHash'>
): Promise<TugasDunia | null> {
	if (!taskId || !courseId || !contentHash) return null;
	const place = findItemById(await libraryOf(services.db, contentHash), taskId);
	if (place?.item.kind !== 'task') throw new Error(`Task ${taskId} is not in ${contentHash}`);
	return { place, task: place.item, courseId };
}

export async function tugasUntukHalaman(
	services: Services,
	world: World,
	sanggahan: readonly Sanggahan[]
): Promise<TugasUntukHalaman | null> {
	const found = await taskOf(services, world);
	if (!found || world.mode === null) return null;
	const { task, courseId, place } = found;
	const head = {
		courseId,
		mode: world.mode,
		selesai: world.endedAt !== null,
		shown: world.shown,
		bacaan: Object.fromEntries(bacaanAturan(place.course)),
		sanggahan,
		href: itemPath(place.course, place.module, place.item),
		cariTemuan: task.rules.checks.some(({ check }) => check === 'temuan')
	};
	if (world.mode !== 'uji')
		return { ...head, jenis: 'terbuka', task: forLearner(task, world.mode, world.shown) };
	const asal = asalDari(world);
	const isi = fillForTest(task, duniaAwal(asal), asal.seed, kunciTemuan(asal));
	return { ...head, jenis: 'uji', isi, hasil: world.verdict };
}

/** What was disputed in a world, in the order it was sent. */
export async function bacaSanggahan(
	tx: ScopedTx,
	{ desaKode, id, userId }: Pick<World, 'desaKode' | 'id' | 'userId'>
): Promise<Sanggahan[]> {
	const rows = await tx
		.select()
		.from(learningEvent)
		.where(
			and(
				eq(learningEvent.desaKode, desaKode),
				eq(learningEvent.userId, userId),
				eq(learningEvent.kind, 'practice.disputed'),
				eq(learningEvent.attemptId, id)
			)
		)
		.orderBy(asc(learningEvent.at), asc(learningEvent.id));
	return rows.map(eventOf).flatMap((event) => {
		if (event.kind !== 'practice.disputed') return [];
		const { check, version, note } = event.data;
		return [{ check, version, note, at: event.at }];
	});
}
