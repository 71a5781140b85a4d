import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

function read(file: string): string | null {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return null;
	}
}

/** The fields of /proc/<pid>/stat after the name, which may itself contain blanks and brackets. */
function procStat(pid: number): string[] | null {
	const text = read(`/proc/${pid}/stat`);
	return text ? text.slice(text.lastIndexOf(')') + 2).split(' ') : null;
}

export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
	} catch (error) {
		// EPERM: it is there and belongs to somebody else.
		if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
	}
	// A killed child whose parent is gone may stay as a zombie where nothing collects it (containers).
	const state = procStat(pid)?.[0];
	return state !== 'Z' && state !== 'X';
}

function ps(pid: number, field: string): string {
	if (process.platform === 'win32') return '';
	try {
		return execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		}).trim();
	} catch {
		return '';
	}
}

/** When a process began, in a form that is only compared: a process id alone may have been given out again. '' if unknown. */
export function startOf(pid: number): string {
	const started = procStat(pid)?.[19];
	const boot = read('/proc/sys/kernel/random/boot_id');
	return started && boot ? `${boot.trim()}:${started}` : ps(pid, 'lstart');
}

/** What it was started with. '' if unknown. */
export function commandOf(pid: number): string {
	return read(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ').trim() ?? ps(pid, 'command');
}
