import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { addUser, testServices } from '../accounts/testing';
import { sessions, users } from '../db/schema';
import {
	createSession,
	dropExpired,
	endOtherSessions,
	endOwnSession,
	listSessions,
	readSession,
	sessionLife
} from './sessions';

const database = testDatabase();
const hour = 60;
const day = 24 * hour;

const rowOf = async (id: string) => {
	const [row] = await database.db.select().from(sessions).where(eq(sessions.id, id));
	return row;
};

describe('a session', () => {
	it('keeps only the hash of its secret', async () => {
		const services = testServices(database.db);
		const session = await createSession(services, await addUser(services), 'uji');
		const [, secret = ''] = session.token.split('.');
		const row = await rowOf(session.id);
		expect(row?.secretHash.toString('hex')).toMatch(/^[0-9a-f]{64}$/);
		expect(row?.secretHash.toString('hex')).not.toBe(secret);
	});

	it('follows its account into another village', async () => {
		const services = testServices(database.db);
		const user = await addUser(services);
		const { id } = await createSession(services, user, '');
		expect((await rowOf(id))?.desaKode).toBe(user.desaKode);
		await database.db.update(users).set({ desaKode: '36.01.01.2001' }).where(eq(users.id, user.id));
		expect(await rowOf(id)).toMatchObject({ desaKode: '36.01.01.2001', kabupatenKode: '36.01' });
	});

	it.each([
		['a wrong secret', (token: string) => token.replace(/.$/, (c) => (c === '0' ? '1' : '0'))],
		['no secret', (token: string) => token.split('.')[0] ?? ''],
		['something else', () => 'x'.repeat(500)],
		['nothing', () => '']
	])('is nobody with %s', async (_what, spoil) => {
		const services = testServices(database.db);
		const session = await createSession(services, await addUser(services), '');
		expect(await readSession(services, spoil(session.token))).toBeNull();
		expect(await readSession(services, session.token)).not.toBeNull();
	});

	it('moves its end on at most once an hour', async () => {
		const services = testServices(database.db);
		const session = await createSession(services, await addUser(services), '');
		services.advance(59);
		expect((await readSession(services, session.token))?.renewed).toBe(false);
		expect((await rowOf(session.id))?.expiresAt).toEqual(session.expiresAt);
		services.advance(1);
		const renewed = await readSession(services, session.token);
		expect(renewed?.renewed).toBe(true);
		expect(renewed?.session.expiresAt.getTime()).toBe(session.expiresAt.getTime() + 3_600_000);
		expect((await readSession(services, session.token))?.renewed).toBe(false);
	});

	it('ends when it is not used for a while', async () => {
		const services = testServices(database.db);
		const session = await createSession(services, await addUser(services), '');
		services.advance(30 * day);
		expect(await readSession(services, session.token)).toBeNull();
		expect(await rowOf(session.id)).toBeUndefined();
	});

	it('ends at its absolute end, however much it is used', async () => {
		const services = testServices(database.db);
		const user = await addUser(services, { role: 'pelatih', wilayahKode: '35' });
		const session = await createSession(services, user, '');
		const { absolute } = sessionLife(user);
		for (let hours = 6; hours * 3_600_000 < absolute; hours += 6) {
			services.advance(6 * hour);
			expect(await readSession(services, session.token)).not.toBeNull();
		}
		services.advance(6 * hour);
		expect(await readSession(services, session.token)).toBeNull();
	});

	it.each([
		['peserta', '35.99.01.2001', 30 * 24],
		['pelatih', '35.99.01', 30 * 24],
		['pelatih', '35.99', 12],
		['pelatih', '35', 12],
		['administrator', '', 12],
		['administrator', '35.99.01', 12]
	] as const)('of a %s of "%s" may rest %i hours', (role, wilayahKode, hours) => {
		expect(sessionLife({ role, wilayahKode }).idle).toBe(hours * 3_600_000);
	});

	it('ends when the account is closed', async () => {
		const services = testServices(database.db);
		const user = await addUser(services);
		const session = await createSession(services, user, '');
		await database.db
			.update(users)
			.set({ disabledAt: services.now() })
			.where(eq(users.id, user.id));
		expect(await readSession(services, session.token)).toBeNull();
	});

	it('is ended by its owner only', async () => {
		const services = testServices(database.db);
		const [siti, budi] = [await addUser(services), await addUser(services)];
		const session = await createSession(services, siti, '');
		for (const id of [session.id, 'bukan-id', '\u0000']) await endOwnSession(services, budi, id);
		expect(await readSession(services, session.token)).not.toBeNull();
		await endOwnSession(services, siti, session.id);
		expect(await readSession(services, session.token)).toBeNull();
	});

	it('stays when all others are ended, and other people keep theirs', async () => {
		const services = testServices(database.db);
		const [siti, budi] = [await addUser(services), await addUser(services)];
		const kept = await createSession(services, siti, 'ini');
		await createSession(services, siti, 'itu');
		await createSession(services, budi, 'lain');
		await endOtherSessions(services, siti, kept.id);
		expect((await listSessions(services, siti)).map(({ userAgent }) => userAgent)).toEqual(['ini']);
		expect(await listSessions(services, budi)).toHaveLength(1);
	});

	it('that ran out is not listed, and is thrown away', async () => {
		const services = testServices(database.db);
		const user = await addUser(services);
		const old = await createSession(services, user, 'lama');
		services.advance(30 * day);
		await createSession(services, user, 'baru');
		expect((await listSessions(services, user)).map(({ userAgent }) => userAgent)).toEqual([
			'baru'
		]);
		await dropExpired(services);
		expect(await rowOf(old.id)).toBeUndefined();
	});
});
