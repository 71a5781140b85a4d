import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { lockHolder, takeLock, withLock, type Lock, type Taken } from './lock';
import { isAlive, startOf } from './process';

let dir = '';
let file = '';
let turn = 0;

beforeAll(async () => {
	dir = await mkdtemp(path.join(tmpdir(), 'gladi-lock-'));
});
beforeEach(() => {
	file = path.join(dir, `${turn++}.lock`);
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const isLock = (answer: Lock | Taken): answer is Lock => 'release' in answer;

async function take(): Promise<Lock> {
	const answer = await takeLock(file);
	if (!isLock(answer)) throw new Error('taken');
	return answer;
}

async function deadPid(): Promise<number> {
	const child = spawn(process.execPath, ['-e', '']);
	await once(child, 'exit');
	return child.pid ?? 0;
}

const leftBy = (holder: object) =>
	writeFile(
		file,
		JSON.stringify({
			pid: process.pid,
			started: startOf(process.pid),
			host: hostname(),
			token: 'old',
			...holder
		})
	);

it('is held by one at a time and names the holder', async () => {
	const lock = await take();
	expect(await takeLock(file)).toEqual({ takenBy: process.pid });
	expect(await lockHolder(file)).toBe(process.pid);
	await lock.release();
	expect(await lockHolder(file)).toBe(null);
	await (await take()).release();
});

it('is taken over from a process that has ended', async () => {
	const pid = await deadPid();
	expect(isAlive(pid)).toBe(false);
	await leftBy({ pid });
	const lock = await take();
	expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ pid: process.pid });
	await lock.release();
});

it('is taken over when the number belongs to another process by now', async () => {
	await leftBy({ started: 'before the power cut' });
	expect(await lockHolder(file)).toBe(null);
	await (await take()).release();
});

it('is taken over when its file is damaged', async () => {
	await writeFile(file, 'half');
	const lock = await take();
	expect(await lockHolder(file)).toBe(process.pid);
	await lock.release();
});

it('of another container is respected as long as that gives signs of life', async () => {
	await leftBy({ host: 'another', pid: 1 });
	expect(await takeLock(file)).toEqual({ takenBy: 1 });
	const old = new Date(Date.now() - 60_000);
	await utimes(file, old, old);
	await (await take()).release();
});

it.each([
	['a free lock', false],
	['a stale lock', true]
])('goes to one of many that want %s at once', async (_, stale) => {
	if (stale) await leftBy({ pid: await deadPid() });
	const answers = await Promise.all(Array.from({ length: 20 }, () => takeLock(file)));
	expect(answers.filter(isLock)).toHaveLength(1);
	await answers.find(isLock)?.release();
	expect((await readdir(dir)).filter((name) => name.startsWith(path.basename(file)))).toEqual([]);
});

it('makes others wait their turn, and is given back after a failure', async () => {
	let inside = 0;
	const most: number[] = [];
	const work = () =>
		withLock(
			file,
			() => undefined,
			async () => {
				most.push(++inside);
				await new Promise(setImmediate);
				inside--;
				throw new Error('failed');
			}
		).catch((error: Error) => error.message);
	expect(await Promise.all([work(), work(), work()])).toEqual(['failed', 'failed', 'failed']);
	expect(Math.max(...most)).toBe(1);
});
