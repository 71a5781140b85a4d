import { and, eq, inArray, sql, type Placeholder } from 'drizzle-orm';
import type { Course, QuizMode } from '../../learning/course';
import type { LearningEvent } from '../../learning/progress';
import { stuckKinds, stuckOf, type Help, type Stuck } from '../../learning/stuck';
import { columnsFor, excluded, prepared, slots } from '../db/prepared';
import { helpGiven, learnerStuck, learningEvent } from '../db/schema';
import type { ScopedTx } from '../db/scope';
import { eventsWhere, type CourseKey } from './read-events';

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
	const own = { ...key, itemId };
	const [events, helps, there] = await Promise.all([
		readStuck(tx, own),
		helpsOf(tx, key),
		stuckRow(tx, own)
	]);
	const stuck = stuckOf(itemId, events, helps, mode);
	if (stuck) await putStuck(tx, columnsFor(learnerStuck, rowOf(key, itemId, stuck)));
	else if (there.length > 0) await tx.delete(learnerStuck).where(ofItem(own));
	return (stuck ? 1 : 0) - there.length;
}

type Place<Value> = {
	readonly [field in 'desaKode' | 'userId' | 'courseId' | 'itemId']: Value;
};

const ofItem = ({ desaKode, userId, courseId, itemId }: Place<string | Placeholder>) =>
	and(
		eq(learnerStuck.desaKode, desaKode),
		eq(learnerStuck.userId, userId),
		eq(learnerStuck.courseId, courseId),
		eq(learnerStuck.itemId, itemId)
	);

const stuckRow = prepared((db) =>
	db
		.select({ itemId: learnerStuck.itemId })
		.from(learnerStuck)
		.where(
			ofItem({
				desaKode: sql.placeholder('desaKode'),
				userId: sql.placeholder('userId'),
				courseId: sql.placeholder('courseId'),
				itemId: sql.placeholder('itemId')
			})
		)
);

const readStuck = eventsWhere<{ readonly itemId: string }>(
	eq(learningEvent.contentId, sql.placeholder('itemId')),
	inArray(learningEvent.kind, [...stuckKinds])
);

const putStuck = prepared((db) =>
	db
		.insert(learnerStuck)
		.values(slots('desaKode', 'userId', 'courseId', 'itemId', 'reason', 'code', 'times', 'since'))
		.onConflictDoUpdate({
			target: [
				learnerStuck.desaKode,
				learnerStuck.userId,
				learnerStuck.courseId,
				learnerStuck.itemId
			],
			set: excluded(learnerStuck, 'reason', 'code', 'times', 'since')
		})
);

const helpRows = prepared((db) =>
	db
		.select({ itemId: helpGiven.itemId, at: helpGiven.helpedAt })
		.from(helpGiven)
		.where(
			and(
				eq(helpGiven.desaKode, sql.placeholder('desaKode')),
				eq(helpGiven.userId, sql.placeholder('userId')),
				eq(helpGiven.courseId, sql.placeholder('courseId'))
			)
		)
);

async function helpsOf(tx: ScopedTx, key: CourseKey): Promise<Help[]> {
	const rows = await helpRows(tx, key);
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
