import { sql, type AnyColumn, type SQL } from 'drizzle-orm';
import { isTrainer, type User } from './access';
import type { TenantScope } from './db/scope';

/** What a person does themselves: their own rows in their own village. */
export const ownScope = (user: User): TenantScope => ({
	kind: 'orang',
	userId: user.id,
	desaKode: user.desaKode
});

/** What a person may look at: a trainer everything in their wilayah, a learner their own. */
export const viewScope = (user: User): TenantScope =>
	isTrainer(user)
		? { kind: 'wilayah', userId: user.id, wilayahKode: user.wilayahKode }
		: ownScope(user);

/** What a person may see added up: an observer the totals of their wilayah and no row of a person. */
export const totalsScope = (user: User): TenantScope =>
	user.role === 'pengamat'
		? { kind: 'angka', userId: user.id, wilayahKode: user.wilayahKode }
		: viewScope(user);

/**
 * The scope in the query, the first of the two walls (row-level security is the second). Codes have
 * a fixed width, so the first characters are the level; '' is the whole country.
 */
export const underWilayah = (column: AnyColumn, wilayahKode: string): SQL =>
	sql`left(${column}, ${wilayahKode.length}::int) = ${wilayahKode}`;
