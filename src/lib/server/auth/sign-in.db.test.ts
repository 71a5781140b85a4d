import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { addUser, testServices } from '../accounts/testing';
import { sessions, users } from '../db/schema';
import type { Services } from '../runtime';
import { createSession, listSessions, readSession } from './sessions';
import { changePassword, signIn, signInDemo } from './sign-in';
import { networkBucket, takeTry } from './throttle';

const database = testDatabase();
const password = 'pagi cerah sekali';
let network = 0;

/** Each test comes from a network of its own, for the count per network is shared by all. */
const attempt = (services: Services, username: string, given: string, address?: string) =>
	signIn(services, {
		username,
		password: given,
		address: address ?? `10.0.${++network % 250}.1`,
		userAgent: 'uji'
	});

const messages = (result: Awaited<ReturnType<typeof signIn>>) =>
	result.ok ? [] : result.problems.map(({ message }) => message);

describe('AK-01 sign-in', () => {
	it('opens a session whose token is not in the database', async () => {
		const services = testServices(database.db);
		await addUser(services, { username: 'siti', password });
		const result = await attempt(services, ' Siti ', password);
		if (!result.ok) throw new Error('signs in');
		const [row] = await database.db
			.select()
			.from(sessions)
			.where(eq(sessions.id, result.token.split('.')[0]!));
		expect(row?.secretHash).toHaveLength(32);
		expect(JSON.stringify(row)).not.toContain(result.token.split('.')[1]);
		expect((await readSession(services, result.token))?.user.username).toBe('siti');
	});

	it('answers the same for a wrong password, an unknown name, a closed account and one without a password', async () => {
		const services = testServices(database.db);
		await addUser(services, { username: 'ada', password });
		const closed = await addUser(services, { username: 'tutup', password });
		await database.db
			.update(users)
			.set({ disabledAt: services.now() })
			.where(eq(users.id, closed.id));
		await addUser(services, { username: 'tanpa' });
		const answers = [
			await attempt(services, 'ada', 'salah sekali lagi'),
			await attempt(services, 'tidak.ada', password),
			await attempt(services, 'tutup', password),
			await attempt(services, 'tanpa', password)
		];
		expect(answers[0]?.ok).toBe(false);
		for (const answer of answers) expect(answer).toEqual(answers[0]);
	});

	it('is slowed down after five wrong tries, also with the right password and for names nobody has', async () => {
		const services = testServices(database.db);
		await addUser(services, { username: 'lambat', password });
		for (const name of ['lambat', 'hantu']) {
			for (let i = 0; i < 5; i++)
				expect(messages(await attempt(services, name, 'bukan ini ya'))).toEqual([
					'Nama akun atau kata sandi tidak cocok.'
				]);
			expect(messages(await attempt(services, name, password))).toEqual([
				'Terlalu banyak percobaan masuk yang gagal.'
			]);
		}
		services.advance(1);
		expect((await attempt(services, 'lambat', password)).ok).toBe(true);
	});

	it('forgets the wrong tries of an account after a right one', async () => {
		const services = testServices(database.db);
		await addUser(services, { username: 'pelupa', password });
		for (let round = 0; round < 3; round++) {
			for (let i = 0; i < 4; i++) await attempt(services, 'pelupa', 'bukan ini ya');
			expect((await attempt(services, 'pelupa', password)).ok).toBe(true);
		}
	});

	it('counts wrong tries of one network over many names, but not the right ones', async () => {
		const services = testServices(database.db);
		await addUser(services, { username: 'tetangga', password });
		for (let wrong = 1; wrong < 50; wrong++) await takeTry(services, networkBucket('10.9.9.2'));
		expect((await attempt(services, 'tetangga', password, '10.9.9.1')).ok).toBe(true);
		expect((await attempt(services, 'tetangga', password, '10.9.9.1')).ok).toBe(true);
		await attempt(services, 'tebakan', 'bukan ini ya', '10.9.9.2');
		expect(messages(await attempt(services, 'tetangga', password, '10.9.9.3'))).toEqual([
			'Terlalu banyak percobaan masuk yang gagal.'
		]);
		expect((await attempt(services, 'tetangga', password, '10.9.8.1')).ok).toBe(true);
	});

	it.each([
		['a zero byte', '\u0000'],
		['a name with a zero byte', 'si\u0000ti'],
		['a very long name', 'x'.repeat(5000)],
		['half of a character', '\ud800']
	])('answers %s calmly', async (_what, username) => {
		const result = await attempt(testServices(database.db), username, 'bukan ini ya');
		expect(messages(result)).toHaveLength(1);
	});
});

describe('sign-in of a demo person', () => {
	it('works only in a demo, only for them, and only while the account is open', async () => {
		const demo = testServices(database.db, 'demo');
		const contoh = await addUser(demo, { demo: true });
		const nyata = await addUser(demo);
		expect((await signInDemo(demo, contoh.id, '')).ok).toBe(true);
		expect((await signInDemo(testServices(database.db), contoh.id, '')).ok).toBe(false);
		expect((await signInDemo(demo, nyata.id, '')).ok).toBe(false);
		expect((await signInDemo(demo, 'bukan-id', '')).ok).toBe(false);
		await database.db.update(users).set({ disabledAt: demo.now() }).where(eq(users.id, contoh.id));
		expect((await signInDemo(demo, contoh.id, '')).ok).toBe(false);
	});
});

describe('AK-02 change of password', () => {
	const baru = 'tiga kata berbeda';

	it('ends all other sessions, lifts the duty to change and makes the old one useless', async () => {
		const services = testServices(database.db);
		const user = await addUser(services, { username: 'ganti', password, mustChangePassword: true });
		const here = await createSession(services, user, 'sini');
		const there = await createSession(services, user, 'sana');
		expect((await readSession(services, here.token))?.user.mustChangePassword).toBe(true);

		const problems = await changePassword(services, user, here.id, {
			lama: password,
			baru,
			ulang: baru
		});
		expect(problems).toEqual([]);
		expect((await readSession(services, here.token))?.user.mustChangePassword).toBe(false);
		expect(await readSession(services, there.token)).toBeNull();
		expect((await listSessions(services, user)).map(({ id }) => id)).toEqual([here.id]);
		expect((await attempt(services, 'ganti', password)).ok).toBe(false);
		expect(await attempt(services, 'ganti', baru)).toMatchObject({
			ok: true,
			mustChangePassword: false
		});
	});

	it.each([
		['nothing', { lama: '', baru: '', ulang: '' }, ['lama', 'baru']],
		[
			'a wrong old and a weak new one',
			{ lama: 'salah', baru: 'pendek', ulang: '' },
			['lama', 'baru']
		],
		['a weak new one', { lama: password, baru: 'pendek', ulang: 'pendek' }, ['baru']],
		['the old one again', { lama: password, baru: password, ulang: password }, ['baru']],
		['two different new ones', { lama: password, baru, ulang: 'tiga kata lain' }, ['ulang']]
	])('refuses %s and changes nothing', async (_what, input, fields) => {
		const services = testServices(database.db);
		const user = await addUser(services, { password });
		const session = await createSession(services, user, '');
		const other = await createSession(services, user, '');
		const problems = await changePassword(services, user, session.id, input);
		expect(problems.map(({ field }) => field)).toEqual(fields);
		expect(await readSession(services, other.token)).not.toBeNull();
		expect((await attempt(services, user.username, password)).ok).toBe(true);
	});

	it('lets an open device guess the old one only a few times', async () => {
		const services = testServices(database.db);
		const user = await addUser(services, { password });
		const guess = (lama: string) => changePassword(services, user, '', { lama, baru, ulang: baru });
		for (let i = 0; i < 5; i++)
			expect((await guess('salah'))[0]?.message).toBe('Kata sandi lama tidak cocok.');
		expect((await guess(password))[0]?.message).toBe('Terlalu banyak percobaan.');
	});

	it('is not for demo people, who are shared', async () => {
		const services = testServices(database.db, 'demo');
		const user = await addUser(services, { demo: true, password });
		const problems = await changePassword(services, user, '', {
			lama: password,
			baru,
			ulang: baru
		});
		expect(problems).toHaveLength(1);
		expect((await attempt(services, user.username, password)).ok).toBe(true);
	});
});
