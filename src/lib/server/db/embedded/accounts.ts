import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadDriver } from '../driver';
import { StartupError } from '../startup-error';
import { hasCluster } from './cluster';
import type { Place } from './place';

export type Passwords = { readonly superuser: string; readonly owner: string };

/** How scripts name themselves to the server, so that whoever stops it can see them. */
export const scriptApplicationName = 'gladi-skrip';

const password = () => randomBytes(24).toString('hex');

/** Random, made once, kept beside the data for their owner only. */
export async function passwordsOf(place: Place): Promise<Passwords> {
	const file = path.join(place.dir, 'postgres-sandi.json');
	const kept = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
		if (cause.code === 'ENOENT') return null;
		throw new StartupError(
			`Berkas ${file} tidak dapat dibaca. Jalankan sebagai pengguna yang menjalankan aplikasi.`,
			{ cause }
		);
	});
	if (kept !== null) return JSON.parse(kept) as Passwords; // our own file
	if (await hasCluster(place))
		throw new StartupError(
			`Berkas ${file} hilang, padahal ${place.pgdata} berisi data. Kembalikan berkas itu dari cadangan.`
		);
	const made = { superuser: password(), owner: password() };
	const draft = `${file}.baru`;
	await writeFile(draft, JSON.stringify(made), { mode: 0o600 });
	await rename(draft, file);
	return made;
}

export const urlOf = (user: string, secret: string, port: number, database: string): string =>
	`postgres://${user}:${secret}@127.0.0.1:${port}/${database}`;

const administer = (superuserUrl: string) =>
	loadDriver()(superuserUrl, { max: 1, connect_timeout: 10, onnotice: () => undefined });

/** The owner of the tables and their database. The app never signs in as superuser: row-level security would not bind it. */
export async function ensureOwner(superuserUrl: string, ownerPassword: string): Promise<void> {
	const sql = administer(superuserUrl);
	try {
		const [role] = await sql`select from pg_roles where rolname = 'gladi'`;
		// A statement of this kind takes no parameters; the password is hexadecimal and our own.
		if (!role) await sql.unsafe(`create role gladi login createrole password '${ownerPassword}'`);
		const [database] = await sql`select from pg_database where datname = 'gladi'`;
		if (!database) await sql`create database gladi owner gladi`;
	} finally {
		await sql.end({ timeout: 5 });
	}
}

export async function scriptsConnected(superuserUrl: string): Promise<boolean> {
	const sql = administer(superuserUrl);
	try {
		const found =
			await sql`select from pg_stat_activity where application_name = ${scriptApplicationName}`;
		return found.length > 0;
	} catch {
		// A server that does not answer serves no script.
		return false;
	} finally {
		await sql.end({ timeout: 1 });
	}
}
