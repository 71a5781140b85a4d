import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { loadDriver } from '../../src/lib/server/db/driver';
import { startEmbedded, type Embedded } from '../../src/lib/server/db/embedded';
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

/** One server for all files and one migrated database, of which every file gets a copy (Vitest globalSetup). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const given = process.env.TEST_DATABASE_URL;
	let embedded: Embedded | null = null;
	let dataDir: string | null = null;
	if (!given) {
		dataDir = await mkdtemp(path.join(tmpdir(), 'gladi-uji-'));
		const { chmod } = await import('node:fs/promises');
		await chmod(dataDir, 0o755);
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
