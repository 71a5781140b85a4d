import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive, startOf } from './process';

type Holder = { pid: number; started: string; host: string; token: string };

export type Lock = { readonly holder: number; release(): Promise<void> };
export type Taken = { readonly takenBy: number };

const heartbeat = 10_000;

async function readHolder(file: string): Promise<Holder | null> {
	const text = await readFile(file, 'utf8').catch(() => null);
	if (text === null) return null;
	try {
		return JSON.parse(text) as Holder; // our own file
	} catch {
		return { pid: 0, started: '', host: hostname(), token: text };
	}
}

async function isHeld(file: string, holder: Holder): Promise<boolean> {
	if (holder.host !== hostname()) {
		// Another container on the same volume: its process ids say nothing here, its heartbeat does.
		const touched = await stat(file).catch(() => null);
		return touched !== null && Date.now() - touched.mtimeMs < 3 * heartbeat;
	}
	return holder.pid > 0 && isAlive(holder.pid) && startOf(holder.pid) === holder.started;
}

/** Who holds the lock now, or null. */
export async function lockHolder(file: string): Promise<number | null> {
	const holder = await readHolder(file);
	return holder && (await isHeld(file, holder)) ? holder.pid : null;
}

/**
 * A lock file that only one living process holds. One left by a killed process is taken over: moved away first,
 * which only one of several can do, and then looked at again, in case it was a new one after all.
 */
export async function takeLock(file: string): Promise<Lock | Taken> {
	const mine: Holder = {
		pid: process.pid,
		started: startOf(process.pid),
		host: hostname(),
		token: randomUUID()
	};
	for (;;) {
		const holder = await readHolder(file);
		if (holder && (await isHeld(file, holder))) return { takenBy: holder.pid };
		if (holder && !(await moveAway(file, holder))) continue;
		if (!(await create(file, mine))) continue;
		if (holder) {
			await wait(50);
			const now = await readHolder(file);
			if (now?.token !== mine.token) continue;
		}
		return hold(file, mine);
	}
}

/** Appears with its content in one step, so that nobody reads it half written. False: somebody was quicker. */
async function create(file: string, mine: Holder): Promise<boolean> {
	const draft = `${file}.${mine.token}`;
	await writeFile(draft, JSON.stringify(mine), { mode: 0o644 });
	try {
		await link(draft, file);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	} finally {
		await rm(draft, { force: true });
	}
}

async function moveAway(file: string, stale: Holder): Promise<boolean> {
	const aside = `${file}.${process.pid}`;
	const moved = await rename(file, aside).then(
		() => true,
		() => false
	);
	if (!moved) return false;
	const seen = await readHolder(aside);
	if (seen?.token !== stale.token) await link(aside, file).catch(() => undefined);
	await rm(aside, { force: true });
	return seen?.token === stale.token;
}

function hold(file: string, mine: Holder): Lock {
	const beat = setInterval(() => {
		const now = new Date();
		utimes(file, now, now).catch(() => undefined);
	}, heartbeat);
	beat.unref();
	return {
		holder: mine.pid,
		async release() {
			clearInterval(beat);
			const now = await readHolder(file);
			if (now?.token === mine.token) await rm(file, { force: true });
		}
	};
}

/** Waits for the lock, for short critical sections; `waiting` is called about every 3 s. */
export async function withLock<T>(
	file: string,
	waiting: (holder: number) => void,
	run: () => Promise<T>
): Promise<T> {
	for (let turn = 1; ; turn++) {
		const lock = await takeLock(file);
		if ('release' in lock) {
			try {
				return await run();
			} finally {
				await lock.release();
			}
		}
		if (turn % 30 === 0) waiting(lock.takenBy);
		await wait(100);
	}
}
