import { and, eq } from 'drizzle-orm';
import type { Result } from '../../desa/problem';
import { zonaWilayah } from '../../format/tanggal';
import { isUuid, newId } from '../../ids';
import type { Place } from '../../learning/course';
import { questionLimits } from '../../learning/dialogue';
import { notFound, type User } from '../access';
import { currentLibrary } from '../courses/current';
import { practiceWorld } from '../db/schema';
import { inScope } from '../db/scope';
import { duniaSendiri } from '../latihan/milik';
import { placeOf } from '../learning/catalogue';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import { notesUnder } from './published';
import { askQuestion, ownQuestionsAbout } from './questions';

type Params = { readonly course: string; readonly module: string; readonly item: string };
type Form = { readonly id: string; readonly text: string };

/** What stands under a lesson or a task for somebody who is signed in: notes of the trainers, and one's own questions. */
export async function dialogueUnder(services: Services, user: User, { course, item }: Place) {
	const about = { courseId: course.id, itemId: item.id };
	const [notes, questions] = await Promise.all([
		notesUnder(services, user, about),
		ownQuestionsAbout(services, user, about)
	]);
	return {
		notes,
		questions,
		zona: zonaWilayah(user.desaKode),
		longest: questionLimits.longest,
		/** Of the form: sent twice, it is one question. */
		newId: newId()
	};
}

/** A question from the page of a lesson or of a task in its course. */
export async function askFromItem(
	services: Services,
	user: User,
	params: Params,
	form: Form
): Promise<Result<null>> {
	const { library } = await currentLibrary(services.db);
	const { course, item } = placeOf(library, params);
	if (item.kind === 'quiz') notFound();
	return askQuestion(services, user, { courseId: course.id, itemId: item.id }, form);
}

/** A question from one's own attempt at a task. */
export async function askFromWorld(
	services: Services,
	user: User,
	worldId: string,
	form: Form
): Promise<Result<null>> {
	if (!isUuid(worldId)) notFound();
	const [world] = await inScope(services.db, ownScope(user), (tx) =>
		tx
			.select({ courseId: practiceWorld.courseId, itemId: practiceWorld.taskId })
			.from(practiceWorld)
			.where(and(duniaSendiri(user, worldId), eq(practiceWorld.kind, 'tugas')))
	);
	if (!world?.courseId || !world.itemId) notFound();
	const { courseId, itemId } = world;
	return askQuestion(services, user, { courseId, itemId }, form);
}
