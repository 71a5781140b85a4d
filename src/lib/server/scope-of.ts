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
 * The scope in the query, the first of the two walls (row-level security is the second). '' is the whole country. A range
 * and no cut of the code: an index that begins with the column finds it, and the planner knows how many rows it has.
 */
export const underWilayah = (column: AnyColumn, wilayahKode: string): SQL =>
	wilayahKode === ''
		? sql`true`
		: sql`${column} between ${wilayahKode} and ${wilayahKode + ofVillage.slice(wilayahKode.length)}`;

/**
 * A wilayah that was asked for, within the user's own: the narrower of the two holds, because the planner takes two ranges of
 * one column for two independent facts, and then sorts what it could read in order.
 * @throws where it is not within: whoever asks has checked it before, with an answer for people.
 */
export function within(batas: string, kode: string): string {
	if (!kode.startsWith(batas)) throw new Error(`${kode} does not lie within ${batas}`);
	return kode;
}

/** The highest code there could be: all codes have its form, or the first levels of it. */
const ofVillage = '99.99.99.9999';
