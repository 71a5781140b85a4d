import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { newId } from '../../ids';
import { addUsers, makeUser, rejosari, siang, sukamaju } from '../learning/testing';
import { ownScope } from '../scope-of';
import { columnsFor, excluded, prepared, slots } from './prepared';
import { learnerItem } from './schema';
import { inScope } from './scope';

const { db } = testDatabase();

const put = prepared((builder) =>
	builder
		.insert(learnerItem)
		.values(
			slots(
				...(['desaKode', 'userId', 'courseId', 'itemId', 'kind', 'status'] as const),
				...(['best', 'tries', 'firstAt', 'lastAt', 'doneAt'] as const)
			)
		)
		.onConflictDoUpdate({
			target: [learnerItem.desaKode, learnerItem.userId, learnerItem.courseId, learnerItem.itemId],
			set: excluded(learnerItem, 'status', 'best', 'doneAt')
		})
);
const find = prepared((builder) =>
	builder
		.select()
		.from(learnerItem)
		.where(eq(learnerItem.itemId, sql.placeholder('itemId')))
);

const rowOf = (user: { id: string; desaKode: string }, itemId: string) => ({
	...{ desaKode: user.desaKode, userId: user.id, courseId: 'kursus', itemId },
	...{ kind: 'quiz' as const, status: 'started' as const, best: 62.5, tries: 1 },
	...{ firstAt: siang, lastAt: siang, doneAt: null }
});

describe('a statement that is built once', () => {
	it('says the same as one that is built each time, null and moments and fractions', async () => {
		const user = makeUser(sukamaju);
		await addUsers(db, user);
		const itemId = newId();
		const row = rowOf(user, itemId);
		await inScope(db, ownScope(user), async (tx) => {
			await put(tx, columnsFor(learnerItem, row));
			expect(await find(tx, { itemId })).toEqual([row]);
			const done = { ...row, status: 'done' as const, best: 100, doneAt: siang };
			await put(tx, columnsFor(learnerItem, { ...done, tries: 9 }));
			expect(await find(tx, { itemId })).toEqual([done]);
			expect(await tx.select().from(learnerItem).where(eq(learnerItem.itemId, itemId))).toEqual([
				done
			]);
		});
	});

	it('is sent by the transaction that it is handed, in its scope, also when many use it at once', async () => {
		const people = Array.from({ length: 12 }, (_, i) => makeUser(i % 2 ? sukamaju : rejosari));
		await addUsers(db, ...people);
		const itemId = newId();
		const seen = await Promise.all(
			people.map((user) =>
				inScope(db, ownScope(user), async (tx) => {
					await put(tx, columnsFor(learnerItem, rowOf(user, itemId)));
					return (await find(tx, { itemId })).map(({ userId }) => userId);
				})
			)
		);
		expect(seen).toEqual(people.map(({ id }) => [id]));
	});

	it('is undone with its transaction', async () => {
		const user = makeUser(sukamaju);
		await addUsers(db, user);
		const itemId = newId();
		const failed = new Error('after it');
		await expect(
			inScope(db, ownScope(user), async (tx) => {
				await put(tx, columnsFor(learnerItem, rowOf(user, itemId)));
				throw failed;
			})
		).rejects.toBe(failed);
		expect(await inScope(db, ownScope(user), (tx) => find(tx, { itemId }))).toEqual([]);
	});
});
