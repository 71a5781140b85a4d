import { sql } from 'drizzle-orm';
import { columnsFor, prepared, slots } from '../db/prepared';
import { rollDesa } from '../db/schema';
import type { ScopedTx } from '../db/scope';
import { villageChanged } from './village-numbers';

/**
 * To be called in a transaction that changes what the reports count of a village: its numbers are folded anew (`fold.ts`).
 * Who folds waits for the row that is written here, so that nothing is lost in between.
 */
export function touchVillage(
	tx: ScopedTx,
	desaKode: string,
	event?: { readonly at: Date; readonly receivedAt: Date }
): Promise<unknown> {
	villageChanged(tx, desaKode);
	return touch(
		tx,
		columnsFor(rollDesa, {
			desaKode,
			lastAt: event?.at ?? null,
			receivedAt: event?.receivedAt ?? null
		})
	);
}

const touch = prepared((db) =>
	db
		.insert(rollDesa)
		.values(slots('desaKode', 'lastAt', 'receivedAt'))
		.onConflictDoUpdate({
			target: rollDesa.desaKode,
			set: {
				dirty: true,
				lastAt: sql`greatest(${rollDesa.lastAt}, excluded.last_at)`,
				receivedAt: sql`greatest(${rollDesa.receivedAt}, excluded.received_at)`
			}
		})
);
