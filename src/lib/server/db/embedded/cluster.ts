import { spawn, type SpawnOptions } from 'node:child_process';
import { chown, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StartupError } from '../startup-error';
import { program, type Native } from './native';
import type { Place } from './place';

export type Progress = (message: string) => void;

const patience = 3_000;

/** Calls `step` until it answers, and says `message` every 3 s, so that no wait is silent. */
export async function until<T>(
	step: () => Promise<T | null>,
	progress: Progress,
	message: string
): Promise<T> {
	for (let said = Date.now(); ;) {
		const answer = await step();
		if (answer !== null) return answer;
		if (Date.now() - said >= patience) {
			progress(message);
			said = Date.now();
		}
		await wait(25);
	}
}

export const asUser = ({ runAs }: Place): SpawnOptions => ({
	...(runAs && { uid: runAs.uid, gid: runAs.gid }),
	// Nothing of ours: passwords in the environment are no business of the server's.
	env: {
		PATH: process.env.PATH,
		SystemRoot: process.env.SystemRoot,
		TEMP: process.env.TEMP,
		LC_ALL: 'C',
		TZ: 'UTC',
		PGTZ: 'UTC'
	},
	windowsHide: true
});

export const hasCluster = (place: Place): Promise<boolean> =>
	stat(path.join(place.pgdata, 'PG_VERSION')).then(
		() => true,
		() => false
	);

/** Makes the database files in a folder beside and renames it when all is there: a killed start leaves nothing half made. */
export async function createCluster(
	place: Place,
	native: Native,
	password: string,
	options: { durable: boolean; progress: Progress }
): Promise<void> {
	const draft = `${place.pgdata}.baru`;
	const passwordFile = path.join(place.dir, '.sandi-awal');
	await rm(draft, { recursive: true, force: true });
	await mkdir(draft, { mode: 0o700 });
	await writeFile(passwordFile, password, { mode: 0o600 });
	if (place.runAs) {
		await chown(draft, place.runAs.uid, place.runAs.gid);
		await chown(passwordFile, place.runAs.uid, place.runAs.gid);
	}
	try {
		// The built-in C.UTF-8 sorts the same on every system and in every version.
		const args = ['--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8'];
		args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C');
		args.push(`--pwfile=${passwordFile}`, `--pgdata=${draft}`);
		if (!options.durable) args.push('--no-sync');
		const child = spawn(program(native, 'initdb'), args, {
			...asUser(place),
			cwd: draft,
			stdio: ['ignore', 'pipe', 'pipe']
		});
		let output = '';
		child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
		child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
		let ended: string | number | null = null;
		child.on('error', (error) => (ended = error.message));
		child.on('close', (code) => (ended ??= code ?? 'dihentikan'));
		const code = await until(
			async () => ended,
			options.progress,
			'Masih menyiapkan berkas basis data...'
		);
		if (code !== 0) throw cannotRun('initdb', code, output);
	} finally {
		await rm(passwordFile, { force: true });
	}
	await rename(draft, place.pgdata);
}

export function cannotRun(what: string, code: string | number, output: string): StartupError {
	return new StartupError(
		`PostgreSQL bawaan tidak dapat dijalankan di sistem ini (${what}: ${code}).\n` +
			`${output.trim().split('\n').slice(-8).join('\n')}\n` +
			'Bila tidak dapat diperbaiki, pasang PostgreSQL sendiri dan isi DATABASE_URL.'
	);
}
