import { sql, type SQL } from 'drizzle-orm';
import type { ScopedTx } from '../db/scope';

// Any number will do, as long as nothing else locks pairs that begin with it.
const namespace = 35_990_001;

/**
 * Held until the end of the transaction. Those who add to a village share it; a rebuild has it alone, so that it never
 * reads half of an event and never writes over a newer number.
 */
export async function lockVillage(
	tx: ScopedTx,
	desaKode: string,
	as: 'shared' | 'alone'
): Promise<void> {
	const take = as === 'shared' ? sql`pg_advisory_xact_lock_shared` : sql`pg_advisory_xact_lock`;
	await tx.execute(sql`select ${take}(${namespace}::int, hashtext(${desaKode}))`);
}

/** The same for many: `wanted` is a table with the column `kode`. */
export async function lockVillages(
	tx: ScopedTx,
	wanted: SQL,
	as: 'shared' | 'alone'
): Promise<void> {
	const take = as === 'shared' ? sql`pg_advisory_xact_lock_shared` : sql`pg_advisory_xact_lock`;
	await tx.execute(
		sql`select ${take}(${namespace}::int, hashtext(kode)) from ${wanted} w order by kode`
	);
}
