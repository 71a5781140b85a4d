import { execFileSync, spawnSync } from 'node:child_process';
import { StartupError } from '../startup-error';

/** Whom the server runs as. */
export type RunAs = { readonly name: string; readonly uid: number; readonly gid: number };

function lookUp(name: string): RunAs | null {
	try {
		const id = (flag: string) =>
			Number(
				execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
			);
		const [uid, gid] = [id('-u'), id('-g')];
		return Number.isInteger(uid) && Number.isInteger(gid) && uid > 0 ? { name, uid, gid } : null;
	} catch {
		return null;
	}
}

// The first is Debian's and Red Hat's, the others are BusyBox's.
const waysToCreate = [
	[
		[
			'useradd',
			'--system',
			'--user-group',
			'--no-create-home',
			'--shell',
			'/usr/sbin/nologin',
			'postgres'
		]
	],
	[
		['addgroup', '-S', 'postgres'],
		['adduser', '-S', '-D', '-H', '-G', 'postgres', 'postgres']
	]
] as const;

function create(): RunAs | null {
	for (const way of waysToCreate) {
		for (const [command, ...args] of way) spawnSync(command, args, { stdio: 'ignore' });
		const made = lookUp('postgres');
		if (made) return made;
	}
	return null;
}

/** PostgreSQL refuses to run as root: as root it runs as `postgres`, made if absent, else as `nobody`. Null: as ourselves. */
export function findRunAs(): RunAs | null {
	if (process.getuid?.() !== 0) return null;
	const runAs = lookUp('postgres') ?? create() ?? lookUp('nobody');
	if (!runAs)
		throw new StartupError(
			'PostgreSQL tidak boleh berjalan sebagai root, dan pengguna "postgres" tidak dapat dibuat. ' +
				'Jalankan sebagai pengguna biasa, atau isi DATABASE_URL.'
		);
	return runAs;
}

/** Asked of the system itself, so that access lists and mounts count too. */
export function canEnter(dir: string, runAs: RunAs): boolean {
	const tried = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', dir], {
		uid: runAs.uid,
		gid: runAs.gid,
		cwd: '/',
		stdio: 'ignore'
	});
	return tried.status === 0;
}
