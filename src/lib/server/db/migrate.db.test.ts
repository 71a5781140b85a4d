import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { withParts } from '../../../../tests/support/database-server';
import { bootDatabase } from './boot';
import { connect, disconnect } from './connect';
import { asInstaller, migrate, migrationsCurrent } from './migrate';

const database = testDatabase();
const { superuserUrl } = inject('testServer');
const admin = connect(superuserUrl, { role: 'owner', max: 1 });
const tag = `uji_${process.pid}_migrate`;
const silent = () => undefined;

const urlFor = (user: string) =>
	withParts(superuserUrl, { database: `${tag}_db`, user, password: 'gladi-uji' });
const run = (statement: string) => admin.execute(sql.raw(statement));

beforeAll(async () => {
	await run(`create role ${tag}_plain login password 'gladi-uji'`);
	await run(`create database ${tag}_db owner ${tag}_plain`);
});
afterAll(async () => {
	await run(`drop database if exists ${tag}_db with (force)`);
	await run(`drop role ${tag}_plain`);
	await disconnect(admin);
});

const migrateAsPlain = () => asInstaller(urlFor(`${tag}_plain`), silent, migrate);

it('says what to do when the user of DATABASE_URL may not make the role', async () => {
	await expect(migrateAsPlain()).rejects.toThrow(
		`menjalankan sekali:\n  GRANT gladi_app TO "${tag}_plain";`
	);
});

it('goes on after that was done, also when several processes start at once', async () => {
	await run(`grant gladi_app to ${tag}_plain`);
	await Promise.all([migrateAsPlain(), migrateAsPlain(), migrateAsPlain()]);
	const app = connect(urlFor(`${tag}_plain`), { role: 'app', max: 1 });
	expect(await migrationsCurrent(app)).toBe(true);
	await disconnect(app);
});

it('knows that a database is behind', async () => {
	expect(await migrationsCurrent(database.db)).toBe(true);
	await database.owner.execute(
		sql`delete from drizzle.__drizzle_migrations where id = (select max(id) from drizzle.__drizzle_migrations)`
	);
	expect(await migrationsCurrent(database.db)).toBe(false);
});

const env = { dataDir: '/', dataDirExplicit: true, dbPrepare: true };

it('a database of the operator is real unless DEMO says otherwise, and keeps what it was made as', async () => {
	const databaseUrl = urlFor(`${tag}_plain`);
	const first = await bootDatabase({ ...env, databaseUrl, demo: undefined }, silent);
	expect(first.mode).toBe('nyata');
	expect(await first.readiness()).toBe(true);
	await first.close();
	expect(await first.readiness()).toBe(false);
	const second = await bootDatabase({ ...env, databaseUrl, demo: 'lan' }, silent);
	expect(second.mode).toBe('nyata');
	await second.close();
});

it.each([
	['a server that is not there', () => 'postgres://gladi:x@127.0.0.1:9/gladi', 'tidak ada server'],
	[
		'a wrong password',
		() => withParts(urlFor(`${tag}_plain`), { password: 'x' }),
		'kata sandinya salah'
	],
	['no such database', () => withParts(urlFor(`${tag}_plain`), { database: 'x' }), 'tidak ada']
])('explains %s', async (_, url, message) => {
	const boot = bootDatabase({ ...env, databaseUrl: url(), demo: undefined }, silent);
	await expect(boot).rejects.toThrow(message);
});
