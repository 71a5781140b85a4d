import { and, inArray, type SQL } from 'drizzle-orm';
import type { ItemProgress } from '$lib/cohort/deadline';
import { learnerItem, rollOrang } from '../db/schema';
import type { ScopedTx } from '../db/scope';
import { itemKey, type ItemHere } from './items';

/** What each person has begun and done, by the key of the item. */
export type Progress = ReadonlyMap<string, ReadonlyMap<string, ItemProgress>>;

/** What those whom the condition names have begun and done of these items: parts of courses and whole ones. */
export async function progressOf(
	tx: ScopedTx,
	items: readonly Pick<ItemHere, 'courseId' | 'itemId'>[],
	whose: (table: typeof learnerItem | typeof rollOrang) => SQL | undefined
): Promise<Progress> {
	const single = items.filter(({ itemId }) => itemId !== '').map(({ itemId }) => itemId);
	const whole = items.filter(({ itemId }) => itemId === '').map(({ courseId }) => courseId);
	const parts =
		single.length === 0
			? []
			: await tx
					.select({
						userId: learnerItem.userId,
						courseId: learnerItem.courseId,
						itemId: learnerItem.itemId,
						doneAt: learnerItem.doneAt
					})
					.from(learnerItem)
					.where(and(whose(learnerItem), inArray(learnerItem.itemId, single)));
	const courses =
		whole.length === 0
			? []
			: await tx
					.select({
						userId: rollOrang.userId,
						courseId: rollOrang.courseId,
						doneAt: rollOrang.finishedAt
					})
					.from(rollOrang)
					.where(and(whose(rollOrang), inArray(rollOrang.courseId, whole)));
	const done = new Map<string, Map<string, ItemProgress>>();
	for (const row of [...parts, ...courses.map((one) => ({ ...one, itemId: '' }))]) {
		const own = done.get(row.userId) ?? new Map<string, ItemProgress>();
		own.set(itemKey(row), { begun: true, doneAt: row.doneAt && row.doneAt.toISOString() });
		done.set(row.userId, own);
	}
	return done;
}
