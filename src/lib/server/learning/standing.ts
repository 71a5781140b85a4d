import { and, eq } from 'drizzle-orm';
import type { ItemState } from '../../learning/progress';
import type { User } from '../access';
import { learnerItem } from '../db/schema';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import { itemStateOf } from './rows';

/** Where a person stands in one course: every item they have touched, by its id. */
export async function progressOf(
	{ db }: Services,
	user: User,
	courseId: string
): Promise<ReadonlyMap<string, ItemState>> {
	const rows = await inScope(db, ownScope(user), (tx) =>
		tx
			.select()
			.from(learnerItem)
			.where(
				and(
					eq(learnerItem.desaKode, user.desaKode),
					eq(learnerItem.userId, user.id),
					eq(learnerItem.courseId, courseId)
				)
			)
	);
	return new Map(rows.map((row) => [row.itemId, itemStateOf(row)]));
}

/** Ids of what is done in one course: lessons read, quizzes and tasks passed. */
export async function doneItems(
	services: Services,
	user: User,
	courseId: string
): Promise<ReadonlySet<string>> {
	const items = await progressOf(services, user, courseId);
	return new Set(
		[...items.values()].flatMap((item) => (item.status === 'done' ? [item.itemId] : []))
	);
}
