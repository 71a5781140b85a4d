import { and, count, countDistinct, eq, isNull, sql } from 'drizzle-orm';
import { jabatanTerisi, rollDesa } from '../db/schema';
import type { ScopedTx } from '../db/scope';
import { villageChanged } from './village-numbers';
import { lockVillage, lockVillages } from './village-lock';

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

/** The same for many villages at once: an import changes seats in hundreds of them. */
export async function refreshSeatsOfMany(
	tx: ScopedTx,
	desaKodes: readonly string[]
): Promise<void> {
	// In one order, so that two who change the same villages wait for each other and do not block each other.
	const kodes = JSON.stringify([...new Set(desaKodes)].sort());
	const wanted = sql`(select jsonb_array_elements_text(${kodes}::text::jsonb) as kode)`;
	await lockVillages(tx, wanted, 'shared');
	await tx.execute(
		sql`insert into ${rollDesa} (desa_kode) select kode from ${wanted} w order by kode on conflict do nothing`
	);
	await tx.execute(
		sql`select desa_kode from ${rollDesa} where desa_kode in (select kode from ${wanted} w) order by desa_kode for update`
	);
	for (const kode of new Set(desaKodes)) villageChanged(tx, kode);
	await tx.execute(sql`
		update ${rollDesa} set seats = coalesce(n.seats, 0), people = coalesce(n.people, 0), dirty = true
		from ${wanted} w left join (
			select desa_kode, count(*) as seats, count(distinct user_id) as people from ${jabatanTerisi}
			where selesai is null and desa_kode in (select kode from ${wanted} x) group by desa_kode
		) n on n.desa_kode = w.kode
		where ${rollDesa}.desa_kode = w.kode`);
}
