import { and, eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { addUsers, makeUser } from '../../../../tests/support/users';
import { newId } from '$lib/ids';
import { ownScope } from '../scope-of';
import { built } from './built';
import { examAllowance } from './schema';
import { inScope } from './scope';

const database = testDatabase();

it('is built once, and runs in the transaction, and so in the scope, that it is given', async () => {
	let times = 0;
	const given = built((tx) => {
		times++;
		return tx
			.select({ reason: examAllowance.reason })
			.from(examAllowance)
			.where(
				and(
					eq(examAllowance.desaKode, sql.placeholder('desaKode')),
					eq(examAllowance.userId, sql.placeholder('userId'))
				)
			)
			.prepare('given_in_test');
	});
	const one = makeUser('satu');
	const other = makeUser('dua');
	await addUsers(database.db, one, other);
	for (const { id, desaKode } of [one, other])
		await inScope(database.db, { kind: 'wilayah', userId: id, wilayahKode: '35.99' }, (tx) =>
			tx.insert(examAllowance).values({
				desaKode,
				id: newId(),
				userId: id,
				quizId: 'uji',
				extraTries: 1,
				reason: id,
				givenBy: id,
				givenAt: new Date()
			})
		);
	const asked = await Promise.all(
		[one, other, one].map(({ desaKode, id }, index) =>
			// The third asks for what the second has, within the scope of the first.
			inScope(database.db, ownScope(index === 1 ? other : one), (tx) =>
				given(tx, { desaKode, userId: index === 2 ? other.id : id })
			)
		)
	);
	expect(asked).toEqual([[{ reason: one.id }], [{ reason: other.id }], []]);
	expect(times).toBe(1);
});
