import { and, count, countDistinct, eq, isNull } from 'drizzle-orm';
import { jabatanTerisi, rollDesa } from '../db/schema';
import type { ScopedTx } from '../db/scope';
import { villageChanged } from './village-numbers';
import { lockVillage } from './village-lock';

/** Open seats of a village and the people who hold them. */
export async function countSeats(
	tx: ScopedTx,
	desaKode: string
): Promise<{ readonly seats: number; readonly people: number }> {
	const [row] = await tx
		.select({ seats: count(), people: countDistinct(jabatanTerisi.userId) })
		.from(jabatanTerisi)
		.where(and(eq(jabatanTerisi.desaKode, desaKode), isNull(jabatanTerisi.selesai)));
	return row ?? { seats: 0, people: 0 };
}

/** To be called in the transaction (of a wilayah scope) in which a seat of the village began or ended. */
export async function refreshSeats(tx: ScopedTx, desaKode: string): Promise<void> {
	await lockVillage(tx, desaKode, 'shared');
	await tx.insert(rollDesa).values({ desaKode }).onConflictDoNothing();
	// The row is locked before counting: of two changes at once, the second counts what the first has left.
	await tx
		.select({ desaKode: rollDesa.desaKode })
		.from(rollDesa)
		.where(eq(rollDesa.desaKode, desaKode))
		.for('update');
	villageChanged(tx, desaKode);
	const seats = await countSeats(tx, desaKode);
	await tx
		.update(rollDesa)
		.set({ ...seats, dirty: true })
		.where(eq(rollDesa.desaKode, desaKode));
}
