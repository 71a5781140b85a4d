import { and, eq, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { User } from '../access';
import { practiceWorld } from '../db/schema';
import type { World } from './isi-tugas';

/** A world and whose it is: enough to ask for all that lies in it. */
export type Milik = Pick<World, 'desaKode' | 'id' | 'userId'>;

/** The first wall (0009): one's own world and nobody else's. */
export const duniaSendiri = (user: User, worldId: string): SQL | undefined =>
	and(
		eq(practiceWorld.desaKode, user.desaKode),
		eq(practiceWorld.id, worldId),
		eq(practiceWorld.userId, user.id)
	);

/** The same for the rows of a world. */
export const isiDunia = (
	table: Readonly<Record<'desaKode' | 'worldId' | 'userId', AnyPgColumn>>,
	{ desaKode, id, userId }: Milik
): SQL | undefined =>
	and(eq(table.desaKode, desaKode), eq(table.worldId, id), eq(table.userId, userId));
