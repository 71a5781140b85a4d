import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, inject } from 'vitest';
import { connect, disconnect, type Database } from '../../src/lib/server/db/connect';
import { loadDriver } from '../../src/lib/server/db/driver';
import { withParts } from './database-server';

export type TestDatabase = {
	/** As the app connects: role gladi_app, bound by row-level security. */
	readonly db: Database;
	/** As the owner of the tables, bound by forced row-level security, without any limit of time. */
	readonly owner: Database;
	readonly url: string;
};

/**
 * A database of its own for the test file that calls it, at the top of the file:
 * `const database = testDatabase();` and `database.db` inside the tests. It holds the tables, the provinces and the
 * invented kabupaten 35.99, and is dropped at the end.
 */
export function testDatabase(): TestDatabase {
	const { superuserUrl, template, ownerPassword } = inject('testServer');
	const name = `uji_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
	const url = withParts(superuserUrl, {
		database: name,
		user: 'gladi_uji',
		password: ownerPassword
	});
	const db = connect(url, { role: 'app' });
	const owner = connect(url, { role: 'owner', max: 2 });

	const admin = async (statement: string) => {
		const connection = loadDriver()(superuserUrl, { max: 1, onnotice: () => undefined });
		await connection.unsafe(statement);
		await connection.end();
	};
	beforeAll(() => admin(`create database ${name} template ${template} owner gladi_uji`));
	afterAll(async () => {
		await Promise.all([disconnect(db), disconnect(owner)]);
		await admin(`drop database if exists ${name} with (force)`);
	});
	return { db, owner, url };
}

/** The tables that row-level security guards. */
export async function tenantTables(owner: Database): Promise<string[]> {
	const rows = await owner.execute<{ name: string }>(sql`
		select c.relname as name from pg_class c
		join pg_attribute a on a.attrelid = c.oid and a.attname = 'desa_kode'
		where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname not in ('users', 'sessions')
		order by c.relname`);
	return rows.map((row) => row.name);
}

/**
 * The owner with row-level security switched off for the owner: what the queries themselves keep apart is all that
 * is kept apart (DESIGN 5: each wall holds with the other off). The app's connection stays bound.
 */
export async function asOwner(database: TestDatabase): Promise<Database> {
	for (const name of await tenantTables(database.owner))
		await database.owner.execute(sql.raw(`alter table "${name}" no force row level security`));
	return database.owner;
}
