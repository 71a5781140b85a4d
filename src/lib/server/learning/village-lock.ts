import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { ScopedTx } from '../db/scope';

// Any number will do, as long as nothing else locks pairs that begin with it.
const namespace = 35_990_001;

export type LockedAs = 'shared' | 'alone';

/** Takes the lock on the way, among what a statement gives back. */
export const takingVillage = (kode: SQLWrapper, as: LockedAs): SQL => {
	const take = as === 'shared' ? sql`pg_advisory_xact_lock_shared` : sql`pg_advisory_xact_lock`;
	return sql`${take}(${namespace}::int, hashtext(${kode}))`;
};

/**
 * Held until the end of the transaction. Those who add to a village share it; a rebuild has it alone, so that it never
 * reads half of an event and never writes over a newer number.
 */
export const lockVillage = (tx: ScopedTx, desaKode: string, as: LockedAs): Promise<unknown> =>
	tx.execute(sql`select ${takingVillage(sql`${desaKode}`, as)}`);

/** The same for many: `wanted` is a table with the column `kode`. */
export const lockVillages = (tx: ScopedTx, wanted: SQL, as: LockedAs): Promise<unknown> =>
	tx.execute(sql`select ${takingVillage(sql`kode`, as)} from ${wanted} w order by kode`);
