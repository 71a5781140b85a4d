import { newId } from '$lib/ids';
import { desaKodeOf, type User } from '../access';
import { hashPassword } from '../auth/password';
import type { Database } from '../db/connect';
import { users } from '../db/schema';
import type { Services } from '../runtime';

export type TestServices = Services & {
	/** Moves the clock of these services on. */
	advance(minutes: number): void;
};

/** Services on a test database with a clock that stands still: 22 November 2026, 09.00 WIB. */
export function testServices(db: Database, mode: Services['mode'] = 'nyata'): TestServices {
	let at = Date.parse('2026-11-22T02:00:00Z');
	return {
		db,
		mode,
		now: () => new Date(at),
		advance(minutes) {
			at += minutes * 60_000;
		}
	};
}

type Wanted = {
	readonly username?: string;
	readonly nama?: string;
	readonly role?: User['role'];
	readonly wilayahKode?: string;
	readonly jabatan?: string | null;
	readonly password?: string;
	readonly mustChangePassword?: boolean;
	readonly demo?: boolean;
};

let counter = 0;

/** Somebody in the database: a peserta in Sukamaju unless the test says otherwise. */
export async function addUser({ db }: Pick<Services, 'db'>, wanted: Wanted = {}): Promise<User> {
	counter++;
	const user: User = {
		id: newId(),
		username: wanted.username ?? `orang${counter}`,
		nama: wanted.nama ?? `Orang ke-${counter}`,
		role: wanted.role ?? 'peserta',
		wilayahKode: wanted.wilayahKode ?? '35.99.01.2001',
		desaKode: desaKodeOf(wanted.wilayahKode ?? '35.99.01.2001'),
		jabatan: wanted.jabatan ?? null,
		mustChangePassword: wanted.mustChangePassword ?? false,
		demo: wanted.demo ?? false
	};
	await db.insert(users).values({
		...user,
		isDemo: user.demo,
		passwordHash: wanted.password ? await hashPassword(wanted.password) : null
	});
	return user;
}
