import type { User } from '../../src/lib/server/access';
import type { Database } from '../../src/lib/server/db/connect';
import { users } from '../../src/lib/server/db/schema';
import type { Services } from '../../src/lib/server/runtime';
import { newId } from '../../src/lib/ids';

/** What server code is given, on the database of a test; the day is that of the demo village. */
export const testServices = (
	db: Database,
	now: () => Date = () => new Date('2026-11-22T02:00:00Z')
): Services => ({ db, mode: 'demo', now });

/** A village secretary, unless said otherwise. */
export const makeUser = (username: string, given: Partial<User> = {}): User => ({
	id: newId(),
	username,
	nama: 'Orang Uji',
	role: 'peserta',
	wilayahKode: '35.99.01.2001',
	desaKode: '35.99.01.2001',
	jabatan: 'sekretaris-desa',
	mustChangePassword: false,
	demo: false,
	...given
});

/** A trainer of a kecamatan such as '35.99.01'. */
export const makeTrainer = (username: string, kecamatan: string): User =>
	makeUser(username, {
		role: 'pelatih',
		jabatan: null,
		wilayahKode: kecamatan,
		desaKode: `${kecamatan}.0000`
	});

export async function addUsers(db: Database, ...people: readonly User[]): Promise<void> {
	for (const { id, username, nama, role, wilayahKode, desaKode } of people)
		await db.insert(users).values({ id, username, nama, role, wilayahKode, desaKode });
}

/** The HTTP status that server code ends with: 200 when it answers. */
export async function statusOf(work: Promise<unknown>): Promise<number> {
	try {
		await work;
		return 200;
	} catch (thrown) {
		if (thrown && typeof thrown === 'object' && 'status' in thrown) return Number(thrown.status);
		throw thrown;
	}
}
