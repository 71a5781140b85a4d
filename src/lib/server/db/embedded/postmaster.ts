import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { commandOf, isAlive } from './process';

export type Postmaster = {
	readonly pid: number;
	readonly port: number;
	readonly status: 'starting' | 'stopping' | 'ready' | 'standby';
};

const pidFile = (pgdata: string) => path.join(pgdata, 'postmaster.pid');

/** What the server says of itself: lines 1, 4 and 8 of postmaster.pid. Null: no such file, or not yet complete. */
export async function readPostmaster(pgdata: string): Promise<Postmaster | null> {
	const text = await readFile(pidFile(pgdata), 'utf8').catch(() => null);
	const lines = text?.split('\n') ?? [];
	const pid = Number(lines[0]);
	if (!(pid > 0)) return null;
	const status = (lines[7]?.trim() || 'starting') as Postmaster['status']; // one of PostgreSQL's four words
	return { pid, port: Number(lines[3]), status };
}

/** The server that runs on this folder, if one does. */
export async function findPostmaster(pgdata: string): Promise<Postmaster | null> {
	const said = await readPostmaster(pgdata);
	if (!said || !isAlive(said.pid)) return null;
	const command = commandOf(said.pid);
	return command === '' || command.includes(pgdata) ? said : null;
}

// Above the highest process id of Linux and macOS: a process that cannot exist.
const nobodysPid = 4_194_305;

/**
 * After a power cut the number in a left-behind file may belong to another process, and then PostgreSQL refuses to
 * start. The number is replaced rather than the file removed, because the file also names the shared memory that
 * PostgreSQL looks at to see whether a child of the old server still writes.
 */
export async function disownPidFile(pgdata: string): Promise<void> {
	const text = await readFile(pidFile(pgdata), 'utf8').catch(() => null);
	if (text === null) return;
	await writeFile(pidFile(pgdata), text.replace(/^\d+/, String(nobodysPid)));
}
