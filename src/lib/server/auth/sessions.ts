import { and, desc, eq, gt, lte, ne, sql } from 'drizzle-orm';
import type { User } from '../access';
import type { Database } from '../db/connect';
import { sessions, users } from '../db/schema';
import type { Services } from '../runtime';
import { dropOldTries } from './throttle';
import { formatToken, hashSecret, isSecretOf, isSessionId, newToken, parseToken } from './token';

const hour = 3_600_000;
const day = 24 * hour;

/** Idle and absolute life of a session; shorter for those who see many people's records (from kabupaten up). */
export function sessionLife(user: Pick<User, 'role' | 'wilayahKode'>): {
	idle: number;
	absolute: number;
} {
	const wide =
		user.role === 'administrator' || (user.role === 'pelatih' && user.wilayahKode.length <= 5);
	return wide ? { idle: 12 * hour, absolute: 7 * day } : { idle: 30 * day, absolute: 90 * day };
}

export type OpenSession = { readonly id: string; readonly expiresAt: Date };

export async function createSession(
	{ db, now }: Services,
	user: Pick<User, 'id' | 'role' | 'wilayahKode'>,
	userAgent: string
): Promise<OpenSession & { readonly token: string }> {
	const token = newToken();
	const expiresAt = new Date(now().getTime() + sessionLife(user).idle);
	await db.insert(sessions).values({
		id: token.id,
		secretHash: Buffer.from(hashSecret(token.secret), 'hex'),
		userId: user.id,
		// As it is now: who is asking may have been read before a move.
		desaKode: sql`(select ${users.desaKode} from ${users} where ${users.id} = ${user.id})`,
		userAgent: userAgent.slice(0, 300),
		createdAt: now(),
		seenAt: now(),
		expiresAt
	});
	return { id: token.id, token: formatToken(token), expiresAt };
}

/** Prepared once per database: this runs on every request of a signed-in person. Sessions are not a tenant table. */
const lookups = new WeakMap<Database, ReturnType<typeof prepareLookup>>();

const prepareLookup = (db: Database) =>
	db
		.select({
			id: sessions.id,
			secretHash: sessions.secretHash,
			createdAt: sessions.createdAt,
			seenAt: sessions.seenAt,
			expiresAt: sessions.expiresAt,
			disabledAt: users.disabledAt,
			user: {
				id: users.id,
				username: users.username,
				nama: users.nama,
				role: users.role,
				wilayahKode: users.wilayahKode,
				desaKode: users.desaKode,
				jabatan: users.jabatan,
				mustChangePassword: users.mustChangePassword,
				demo: users.isDemo
			}
		})
		.from(sessions)
		.innerJoin(users, eq(users.id, sessions.userId))
		.where(eq(sessions.id, sql.placeholder('id')))
		.prepare('session_user');

/** The user of a cookie's token, or null. Slides the expiry, at most once an hour. */
export async function readSession(
	{ db, now }: Services,
	cookie: string
): Promise<{ user: User; session: OpenSession; renewed: boolean } | null> {
	const token = parseToken(cookie);
	if (!token) return null;
	const lookup = lookups.get(db) ?? prepareLookup(db);
	lookups.set(db, lookup);
	const [row] = await lookup.execute({ id: token.id });
	if (!row || !isSecretOf(token.secret, row.secretHash.toString('hex'))) return null;
	const { idle, absolute } = sessionLife(row.user);
	const at = now().getTime();
	const end = row.createdAt.getTime() + absolute;
	if (row.expiresAt.getTime() <= at || end <= at || row.disabledAt) {
		await db.delete(sessions).where(eq(sessions.id, row.id));
		return null;
	}
	if (at - row.seenAt.getTime() < hour)
		return { user: row.user, session: { id: row.id, expiresAt: row.expiresAt }, renewed: false };
	const expiresAt = new Date(Math.min(at + idle, end));
	await db.update(sessions).set({ seenAt: now(), expiresAt }).where(eq(sessions.id, row.id));
	return { user: row.user, session: { id: row.id, expiresAt }, renewed: true };
}

export async function endSession({ db }: Services, sessionId: string): Promise<void> {
	await db.delete(sessions).where(eq(sessions.id, sessionId));
}

/** Ends a session of this user; somebody else's id does nothing. */
export async function endOwnSession(
	{ db }: Services,
	user: User,
	sessionId: string
): Promise<void> {
	if (!isSessionId(sessionId)) return;
	await db.delete(sessions).where(and(eq(sessions.id, sessionId), eq(sessions.userId, user.id)));
}

export async function endOtherSessions(
	{ db }: Services,
	user: User,
	keepId: string
): Promise<void> {
	await db.delete(sessions).where(and(eq(sessions.userId, user.id), ne(sessions.id, keepId)));
}

export async function listSessions({ db, now }: Services, user: User) {
	return db
		.select({
			id: sessions.id,
			userAgent: sessions.userAgent,
			createdAt: sessions.createdAt,
			seenAt: sessions.seenAt
		})
		.from(sessions)
		.where(and(eq(sessions.userId, user.id), gt(sessions.expiresAt, now())))
		.orderBy(desc(sessions.seenAt));
}

/** Sessions and counts of tries that ran out are worth nothing and are thrown away now and then. */
export async function dropExpired(services: Services): Promise<void> {
	await services.db.delete(sessions).where(lte(sessions.expiresAt, services.now()));
	await dropOldTries(services);
}
