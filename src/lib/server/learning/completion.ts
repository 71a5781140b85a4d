import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { makePgArray } from 'drizzle-orm/pg-core';
import {
	completionOf,
	itemEvidence,
	itemsAskedCloser,
	ruleOf,
	type Completion
} from '../../learning/completion';
import type { Course } from '../../learning/course';
import type { LearningEvent } from '../../learning/progress';
import type { User } from '../access';
import { prepared } from '../db/prepared';
import { learnerItem, learningEvent, rollOrang } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import { eventsWhere, type CourseKey } from './read-events';

/** An item as it stands: its row may still show it as it was. */
type ItemNow = { readonly itemId: string; readonly doneAt: string | null };

/** What is known of the items of a course, as far as its rule asks. */
export type CompletionEvidence = {
	readonly items: readonly ItemNow[];
	readonly events: readonly LearningEvent[];
};

const itemsDone = prepared((db) =>
	db
		.select({ itemId: learnerItem.itemId, doneAt: learnerItem.doneAt })
		.from(learnerItem)
		.where(
			and(
				eq(learnerItem.desaKode, sql.placeholder('desaKode')),
				eq(learnerItem.userId, sql.placeholder('userId')),
				eq(learnerItem.courseId, sql.placeholder('courseId')),
				isNotNull(learnerItem.doneAt)
			)
		)
);

export async function readEvidence(
	tx: ScopedTx,
	key: CourseKey,
	course: Course
): Promise<CompletionEvidence> {
	const closer = itemsAskedCloser(ruleOf(course));
	const [rows, events] = await Promise.all([
		itemsDone(tx, key),
		closer.length === 0 ? [] : eventsAbout(tx, key, closer)
	]);
	return {
		items: rows.map(({ itemId, doneAt }) => ({ itemId, doneAt: doneAt && doneAt.toISOString() })),
		events
	};
}

/** Where a person stands with what a course asks for, by the rule of this version of it. */
export const completionBy = (
	course: Course,
	{ items, events }: CompletionEvidence,
	now?: ItemNow
): Completion =>
	completionOf(course, ruleOf(course), itemEvidence(now ? [...items, now] : items, events));

const readAbout = eventsWhere<{ readonly itemIds: string }>(
	sql`${learningEvent.contentId} = any(${sql.placeholder('itemIds')}::text[])`
);

/** What the log has about some items of a course, in no order. */
export const eventsAbout = (tx: ScopedTx, key: CourseKey, itemIds: readonly string[]) =>
	readAbout(tx, { ...key, itemIds: makePgArray([...itemIds]) });

/**
 * What a course asks for and what of it is met. Finished is what the log says: it stays when a later version asks for
 * more, beside requirements that are not met; and when one asks for less, it comes with the next event.
 */
export async function completionFor(
	{ db }: Services,
	user: User,
	course: Course
): Promise<Completion> {
	const key = { desaKode: user.desaKode, userId: user.id, courseId: course.id };
	return inScope(db, ownScope(user), async (tx) => {
		const [evidence, [roll]] = await Promise.all([
			readEvidence(tx, key, course),
			tx
				.select({ finishedAt: rollOrang.finishedAt })
				.from(rollOrang)
				.where(
					and(
						eq(rollOrang.desaKode, key.desaKode),
						eq(rollOrang.userId, key.userId),
						eq(rollOrang.courseId, key.courseId)
					)
				)
		]);
		const finishedAt = roll?.finishedAt?.toISOString() ?? null;
		return { ...completionBy(course, evidence), finished: finishedAt !== null, finishedAt };
	});
}
