import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Course, QuizMode } from '../../learning/course';
import type { LearningEvent } from '../../learning/progress';
import { stuckKinds, stuckOf, type Help, type Stuck } from '../../learning/stuck';
import { helpGiven, learnerStuck, learningEvent } from '../db/schema';
import type { ScopedTx } from '../db/scope';
import { readEvents, type CourseKey } from './read-events';

/** What a quiz is now, for events of before they said so themselves. */
export function modeOf(
	course: Pick<Course, 'modules'> | undefined,
	itemId: string
): QuizMode | undefined {
	const item = course?.modules.flatMap(({ items }) => items).find(({ id }) => id === itemId);
	return item?.kind === 'quiz' ? item.mode : undefined;
}

const isStuckKind = ({ kind }: LearningEvent): boolean => stuckKinds.some((one) => one === kind);

/**
 * Looks anew at what one person does at one item, inside the transaction that added an event or a help and under the lock
 * of the person's row. Answers by how many items more, or fewer, the person is stuck at.
 */
export async function keepStuck(
	tx: ScopedTx,
	key: CourseKey,
	itemId: string,
	mode: QuizMode | undefined
): Promise<number> {
	const own = and(
		eq(learnerStuck.desaKode, key.desaKode),
		eq(learnerStuck.userId, key.userId),
		eq(learnerStuck.courseId, key.courseId),
		eq(learnerStuck.itemId, itemId)
	);
	const [events, helps, there] = await Promise.all([
		readEvents(
			tx,
			key,
			eq(learningEvent.contentId, itemId),
			inArray(learningEvent.kind, [...stuckKinds])
		),
		helpsOf(tx, key),
		tx.select({ itemId: learnerStuck.itemId }).from(learnerStuck).where(own)
	]);
	const stuck = stuckOf(itemId, events, helps, mode);
	if (stuck)
		await tx
			.insert(learnerStuck)
			.values(rowOf(key, itemId, stuck))
			.onConflictDoUpdate({
				target: [
					learnerStuck.desaKode,
					learnerStuck.userId,
					learnerStuck.courseId,
					learnerStuck.itemId
				],
				set: {
					reason: sql`excluded.reason`,
					code: sql`excluded.code`,
					times: sql`excluded.times`,
					since: sql`excluded.since`
				}
			});
	else if (there.length > 0) await tx.delete(learnerStuck).where(own);
	return (stuck ? 1 : 0) - there.length;
}

async function helpsOf(tx: ScopedTx, { desaKode, userId, courseId }: CourseKey): Promise<Help[]> {
	const rows = await tx
		.select({ itemId: helpGiven.itemId, at: helpGiven.helpedAt })
		.from(helpGiven)
		.where(
			and(
				eq(helpGiven.desaKode, desaKode),
				eq(helpGiven.userId, userId),
				eq(helpGiven.courseId, courseId)
			)
		);
	return rows.map(({ itemId, at }) => ({ itemId, at: at.toISOString() }));
}

const rowOf = (key: CourseKey, itemId: string, { reason, code, times, since }: Stuck) => ({
	desaKode: key.desaKode,
	userId: key.userId,
	courseId: key.courseId,
	itemId,
	reason,
	code,
	times,
	since: new Date(since)
});

/** Everything a person is stuck at in one course, as it stands in the table. */
export function stuckRows(
	key: CourseKey,
	course: Pick<Course, 'modules'> | undefined,
	events: readonly LearningEvent[],
	helps: readonly Help[]
) {
	const byItem = new Map<string, LearningEvent[]>();
	for (const event of events.filter(isStuckKind))
		byItem.set(event.contentId, [...(byItem.get(event.contentId) ?? []), event]);
	return [...byItem].flatMap(([itemId, about]) => {
		const stuck = stuckOf(itemId, about, helps, modeOf(course, itemId));
		return stuck ? [rowOf(key, itemId, stuck)] : [];
	});
}
