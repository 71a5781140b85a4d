import { and, eq } from 'drizzle-orm';
import { isUuid } from '../../ids';
import { keepable } from '../../learning/answers';
import type { Course } from '../../learning/course';
import { isInScope, notFound, type User } from '../access';
import { currentLibrary } from '../courses/current';
import { helpGiven, learnerStuck, rollOrang, users } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { polaKode } from '../pantau/tempat';
import type { Services } from '../runtime';
import { viewScope } from '../scope-of';
import type { CourseKey } from './read-events';
import { keepStuck, modeOf } from './stuck-rows';
import { touchVillage } from './touch-village';
import { lockVillage } from './village-lock';

export type GivenHelp = {
	/** Made by the form: sent twice, it is one help. */
	readonly id: string;
	readonly personId: string;
	readonly courseId: string;
	/** '' of somebody silent, or for the course as a whole. */
	readonly itemId: string;
	readonly note: string;
	/** Where the person learned; without it, where they belong now. */
	readonly desaKode?: string;
};

const longestNote = 500;

/**
 * "Sudah dibantu": says that a trainer has helped somebody with an item or with the course. What the person was stuck at
 * there is over with it; what goes wrong afterwards counts anew. 404 for everything that is malformed, unknown or out of
 * the trainer's wilayah, and for a course that the person has not begun.
 */
export async function giveHelp(services: Services, user: User, given: GivenHelp): Promise<void> {
	const { id, personId, itemId } = given;
	// What the database cannot hold is no course either.
	const courseId = keepable(given.courseId, 200);
	if (!isUuid(id) || !isUuid(personId)) notFound();
	const [person] = await services.db
		.select({ desaKode: users.desaKode })
		.from(users)
		.where(eq(users.id, personId));
	const desaKode = given.desaKode ?? person?.desaKode;
	if (!person || desaKode === undefined) notFound();
	if (!polaKode.test(desaKode) || !isInScope(user, desaKode)) notFound();
	const { library } = await currentLibrary(services.db);
	const course = library.courses.find((one) => one.id === courseId);
	const key: CourseKey = { desaKode, userId: personId, courseId };
	await inScope(
		services.db,
		viewScope(user),
		async (tx) => {
			await lockVillage(tx, desaKode, 'shared');
			const [person] = await tx
				.select({ stuck: rollOrang.stuck })
				.from(rollOrang)
				.where(ofPerson(key))
				.for('update');
			if (!person) notFound();
			const stuckAt = await itemsStuckAt(tx, key);
			if (itemId !== '' && !stuckAt.includes(itemId) && !isItemOf(course, itemId)) notFound();
			const added = await tx
				.insert(helpGiven)
				.values({
					...key,
					id,
					itemId,
					note: keepable(given.note, longestNote),
					helpedBy: user.id,
					helperName: user.nama,
					helpedAt: services.now()
				})
				.onConflictDoNothing()
				.returning({ id: helpGiven.id });
			if (added.length === 0) return;
			let stuck = person.stuck;
			for (const one of stuckAt.filter((one) => itemId === '' || one === itemId))
				stuck += await keepStuck(tx, key, one, modeOf(course, one));
			if (stuck !== person.stuck) await tx.update(rollOrang).set({ stuck }).where(ofPerson(key));
			await touchVillage(tx, desaKode);
		},
		{ idempotent: true }
	);
}

const isItemOf = (course: Course | undefined, itemId: string): boolean =>
	course?.modules.some(({ items }) => items.some(({ id }) => id === itemId)) ?? false;

const ofPerson = ({ desaKode, userId, courseId }: CourseKey) =>
	and(
		eq(rollOrang.desaKode, desaKode),
		eq(rollOrang.userId, userId),
		eq(rollOrang.courseId, courseId)
	);

async function itemsStuckAt(
	tx: ScopedTx,
	{ desaKode, userId, courseId }: CourseKey
): Promise<string[]> {
	const rows = await tx
		.select({ itemId: learnerStuck.itemId })
		.from(learnerStuck)
		.where(
			and(
				eq(learnerStuck.desaKode, desaKode),
				eq(learnerStuck.userId, userId),
				eq(learnerStuck.courseId, courseId)
			)
		);
	return rows.map(({ itemId }) => itemId);
}
