import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Task } from '$lib/learning/course';
import { kalimatMode, labelMode, type Mode } from '$lib/learning/praktik/mode';
import type { User } from '../access';
import { learningEvent } from '../db/schema';
import { inScope } from '../db/scope';
import { eventOf } from '../learning/rows';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import { daftarDunia } from './dunia';

/** One way to work on a task, as its page in the course offers it. */
export type CaraTugas = {
	readonly mode: Mode;
	readonly label: string;
	readonly kalimat: string;
	readonly keadaan: 'belum' | 'mulai' | 'selesai' | 'dibantu';
	/** An attempt that is still open, to go on with. */
	readonly duniaId: string | null;
};

/** The modes of a task with what this person has done in each; nothing is known of a guest. */
export async function caraTugas(
	services: Services,
	user: User | null,
	courseId: string,
	task: Task
): Promise<CaraTugas[]> {
	const [done, worlds] = user
		? await Promise.all([
				bacaSelesai(services, user, courseId, task.id),
				daftarDunia(services, user)
			])
		: [new Map<Mode, CaraTugas['keadaan']>(), []];
	return task.rules.modes.map((mode) => {
		const terbuka =
			mode === 'lihat'
				? undefined
				: worlds.find((world) => world.taskId === task.id && world.mode === mode);
		return {
			mode,
			label: labelMode(mode),
			kalimat: kalimatMode(mode),
			keadaan: done.get(mode) ?? (terbuka ? 'mulai' : 'belum'),
			duniaId: terbuka?.id ?? null
		};
	});
}

async function bacaSelesai(
	{ db }: Services,
	user: User,
	courseId: string,
	taskId: string
): Promise<Map<Mode, CaraTugas['keadaan']>> {
	const rows = await inScope(db, ownScope(user), (tx) =>
		tx
			.select()
			.from(learningEvent)
			.where(
				and(
					eq(learningEvent.desaKode, user.desaKode),
					eq(learningEvent.userId, user.id),
					eq(learningEvent.courseId, courseId),
					eq(learningEvent.contentId, taskId),
					inArray(learningEvent.kind, ['practice.viewed', 'practice.practised', 'practice.passed'])
				)
			)
			.orderBy(desc(learningEvent.at))
	);
	const done = new Map<Mode, CaraTugas['keadaan']>();
	for (const event of rows.map(eventOf)) {
		if (event.kind === 'practice.viewed') done.set('lihat', 'selesai');
		else if (event.kind === 'practice.practised') done.set('coba', 'selesai');
		else if (event.kind === 'practice.passed') {
			const mode = event.data.mode ?? 'kerjakan';
			// Once without help is without help, whatever came before or after.
			if (done.get(mode) !== 'selesai') done.set(mode, event.data.aided ? 'dibantu' : 'selesai');
		}
	}
	return done;
}
