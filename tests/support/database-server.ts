import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { loadDriver } from '../../src/lib/server/db/driver';
import { startEmbedded, type Embedded } from '../../src/lib/server/db/embedded';
import { lockHolder } from '../../src/lib/server/db/embedded/lock';
import { findPostmaster } from '../../src/lib/server/db/embedded/postmaster';
import { asInstaller, migrate } from '../../src/lib/server/db/migrate';
import { loadWilayah } from '../../src/lib/server/db/wilayah';

declare module 'vitest' {
	interface ProvidedContext {
		testServer: { superuserUrl: string; template: string; ownerPassword: string };
	}
}

const silent = () => undefined;

/** The same address, another database or user. */
export function withParts(
	url: string,
	parts: { database?: string; user?: string; password?: string }
): string {
	const changed = new URL(url);
	if (parts.database) changed.pathname = `/${parts.database}`;
	if (parts.user) changed.username = parts.user;
	if (parts.password) changed.password = parts.password;
	return changed.href;
}

const prefix = 'gladi-uji-';

/** A folder for one test that every user may enter: as root the server runs as another. */
export async function temporaryDataDir(): Promise<string> {
	const dir = await mkdtemp(path.join(tmpdir(), prefix));
	await chmod(dir, 0o755);
	return dir;
}

/** Servers and folders that a killed test run has left. A younger one may belong to a run at this moment. */
async function sweep(): Promise<void> {
	const hourAgo = Date.now() - 3_600_000;
	for (const name of (await readdir(tmpdir())).filter((entry) => entry.startsWith(prefix))) {
		const dir = path.join(tmpdir(), name);
		const made = await stat(dir).catch(() => null);
		if (!made || made.mtimeMs > hourAgo || (await lockHolder(path.join(dir, 'aplikasi.lock'))))
			continue;
		const server = await findPostmaster(path.join(dir, 'postgres'));
		if (server) process.kill(server.pid, 'SIGQUIT');
		await rm(dir, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
	}
}

/** One server for all files and one migrated database, of which every file gets a copy (Vitest globalSetup). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const given = process.env.TEST_DATABASE_URL;
	let embedded: Embedded | null = null;
	let dataDir: string | null = null;
	if (!given) {
		await sweep();
		dataDir = await temporaryDataDir();
		embedded = await startEmbedded({
			dataDir,
			explicit: true,
			as: 'app',
			durable: false,
			progress: silent
		});
	}
	const superuserUrl = given ?? (embedded as Embedded).superuserUrl; // one of the two is there
	const template = `uji_${process.pid}_template`;
	const owner = 'gladi_uji';
	const ownerPassword = 'gladi-uji';

	const admin = loadDriver()(superuserUrl, { max: 1, onnotice: silent });
	const [role] = await admin`select from pg_roles where rolname = ${owner}`;
	if (!role)
		await admin.unsafe(`create role ${owner} login createrole password '${ownerPassword}'`);
	await admin.unsafe(`grant ${owner} to current_user`);
	// A server given to us may know the app's role from another database.
	const [app] = await admin`select from pg_roles where rolname = 'gladi_app'`;
	if (app) await admin.unsafe(`grant gladi_app to ${owner}`);
	await admin.unsafe(`create database ${template} owner ${owner}`);
	const templateUrl = withParts(superuserUrl, {
		database: template,
		user: owner,
		password: ownerPassword
	});
	await asInstaller(templateUrl, silent, async (db) => {
		await migrate(db);
		await loadWilayah(db, { only: 'latihan', progress: silent });
	});
	project.provide('testServer', { superuserUrl, template, ownerPassword });

	return async () => {
		await admin.unsafe(`drop database if exists ${template} with (force)`);
		await admin.end();
		await embedded?.close();
		if (dataDir) await rm(dataDir, { recursive: true, force: true });
	};
}
