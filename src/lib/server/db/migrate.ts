import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import path from 'node:path';
import { connect, disconnect, type Database } from './connect';
import { databaseErrorCode } from './errors';
import { projectRoot } from './project-root';
import { StartupError } from './startup-error';

const migrationsFolder = path.join(projectRoot, 'drizzle');

/** Any number will do, as long as every process of ours uses the same. */
const lockNumber = 35_990_000;
const patience = 3_000;

/**
 * Runs `work` on one connection of the owner while holding the installation lock: of several processes that start
 * at once, one prepares the database and the others wait.
 */
export async function asInstaller<T>(
	ownerUrl: string,
	progress: (message: string) => void,
	work: (owner: Database) => Promise<T>
): Promise<T> {
	// One connection, because the lock belongs to it.
	const owner = connect(ownerUrl, { role: 'owner', max: 1, applicationName: 'gladi-siapkan' });
	try {
		const waiting = setInterval(
			() => progress('Menunggu proses lain selesai menyiapkan basis data...'),
			patience
		);
		try {
			await owner.execute(sql`select pg_advisory_lock(${lockNumber})`);
		} finally {
			clearInterval(waiting);
		}
		return await work(owner);
	} finally {
		await disconnect(owner);
	}
}

/** The first migration makes gladi_app and lets the owner become it; both need rights that a hired database may not give. */
async function requireRole(owner: Database): Promise<void> {
	const [me] = await owner.execute<{ name: string; made: boolean; ok: boolean }>(sql`
		with app as (select oid from pg_roles where rolname = 'gladi_app')
		select current_user::text as name, exists (select from app) as made,
			rolsuper
			or exists (select from app where pg_has_role(app.oid, 'member'))
			or (rolcreaterole and (
				not exists (select from app) or current_setting('server_version_num')::int < 160000
			)) as ok
		from pg_roles where rolname = current_user`);
	if (!me || me.ok) return;
	const make = me.made ? '' : '  CREATE ROLE gladi_app NOLOGIN NOINHERIT;\n';
	throw new StartupError(
		`Pengguna "${me.name}" pada DATABASE_URL tidak boleh membuat atau memakai peran basis data gladi_app. ` +
			`Mintalah pengelola server PostgreSQL menjalankan sekali:\n${make}  GRANT gladi_app TO "${me.name}";`
	);
}

/** Brings the tables to the state this version of the app expects. Call it inside `asInstaller`. */
export async function migrate(owner: Database): Promise<void> {
	await requireRole(owner);
	// A table in use by an older process must not make every other request queue behind us.
	await owner.execute(sql`set lock_timeout = '10s'`);
	try {
		await applyMigrations(owner, { migrationsFolder });
	} catch (cause) {
		if (databaseErrorCode(cause) === '55P03')
			throw new StartupError(
				'Basis data sedang sibuk sehingga tabelnya belum dapat diperbarui. Hentikan proses lama, lalu mulai lagi.',
				{ cause }
			);
		if (databaseErrorCode(cause) === '42501')
			throw new StartupError(
				'Pengguna pada DATABASE_URL tidak berhak membuat tabel di basis data itu. ' +
					'Jadikan pengguna itu pemilik basis datanya.',
				{ cause }
			);
		throw cause;
	} finally {
		await owner.execute(sql`reset lock_timeout`).catch(() => undefined);
	}
}

let newest: number | undefined;

/** Whether the tables are the ones this version of the app was written for. */
export async function migrationsCurrent(db: Database): Promise<boolean> {
	newest ??= readMigrationFiles({ migrationsFolder }).at(-1)?.folderMillis;
	const [last] = await db.execute<{ at: string | null }>(
		sql`select max(created_at) as at from drizzle.__drizzle_migrations`
	);
	return Number(last?.at) === newest;
}
