import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} AppServer
 * @property {string} url Without a slash at the end.
 * @property {string} demoPassword Of every demo person.
 * @property {number} readyAfter Milliseconds from the start of the process until it was ready.
 * @property {() => string} output What the application printed so far.
 * @property {() => Promise<void>} stop
 *
 * @typedef {object} AppOptions
 * @property {string} [dataDir] Kept after the stop; without it a new folder, which is removed.
 * @property {number} [timeout] Milliseconds until it has to be ready.
 * @property {boolean} [empty] A real installation, without the invented officers of the demo.
 * @property {(message: string) => void} [progress]
 */

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const demoPassword = 'latihan-uji-coba-7351';

/**
 * Starts the built application, in demo mode unless it is to be empty, on a free port of this machine, with a database of its own.
 * @param {AppOptions} [options]
 * @returns {Promise<AppServer>}
 */
export async function startApp({
	dataDir,
	timeout = 240_000,
	empty = false,
	progress = () => undefined
} = {}) {
	const folder = dataDir ?? (await newDataDir());
	const port = await freePort();
	const url = `http://127.0.0.1:${port}`;
	const began = performance.now();
	// As `npm start` runs it: most of what a page makes is thrown away at once, which is cheaper in a larger nursery.
	const child = spawn(process.execPath, ['--max-semi-space-size=32', 'scripts/serve.mjs'], {
		cwd: projectRoot,
		env: { ...appEnvironment(port, folder), ...(empty && { DEMO: 'off' }) },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let printed = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (/** @type {Buffer} */ chunk) => (printed += chunk.toString()));
	/** @type {Promise<number>} */
	const ended = new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));

	/** @type {Promise<void> | undefined} */
	let stopped;
	const stop = () =>
		(stopped ??= endProcess(child, ended, folder).then(async () => {
			process.off('SIGINT', stop).off('SIGTERM', stop);
			if (!dataDir) await rm(folder, { recursive: true, force: true });
		}));
	// Whoever is told to stop takes the application along; nothing keeps this process alive after that.
	process.on('SIGINT', stop).on('SIGTERM', stop);
	progress(`Starting the application on ${url}`);
	try {
		await untilReady(url, timeout, ended);
	} catch (thrown) {
		await stop();
		const reason = thrown instanceof Error ? thrown.message : String(thrown);
		throw new Error(`The application did not start: ${reason}\nIt printed:\n${printed}`, {
			cause: thrown
		});
	}
	return { url, demoPassword, readyAfter: performance.now() - began, output: () => printed, stop };
}

/**
 * Only what the test means reaches the application. Empty instead of left out: a variable that is there, even empty, is
 * not taken from a developer's `.env`, whose DATABASE_URL would be the wrong database to test on. The address is left
 * to the application, so that forms over plain http are tested as they come.
 * @param {number} port
 * @param {string} dataDir
 */
export const appEnvironment = (port, dataDir) => ({
	...process.env,
	NODE_ENV: 'production',
	PORT: String(port),
	HOST: '127.0.0.1',
	ORIGIN: undefined,
	PROTOCOL_HEADER: undefined,
	HOST_HEADER: undefined,
	DATA_DIR: dataDir,
	DATABASE_URL: '',
	DEMO: '',
	DEMO_PASSWORD: demoPassword
});

/** A folder for the data; open to the user that the database runs as when we are root. */
export async function newDataDir() {
	const folder = await mkdtemp(path.join(tmpdir(), 'gladi-desa-uji-'));
	await chmod(folder, 0o755);
	return folder;
}

/** Ports that were handed out: whoever got one may not have opened it yet. */
const given = new Set();

/**
 * Below those that systems hand out themselves: an application opens its port some seconds later, and until then any
 * connection on this machine could have been given one of those.
 * @returns {Promise<number>}
 */
export async function freePort() {
	for (;;) {
		const port = 20_000 + Math.floor(Math.random() * 12_000);
		if (given.has(port) || !(await isFree(port))) continue;
		given.add(port);
		return port;
	}
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
const isFree = (port) =>
	new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(false));
		server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
	});

/**
 * @param {string} url
 * @param {number} timeout
 * @param {Promise<number>} ended
 */
export async function untilReady(url, timeout, ended) {
	let over = false;
	const failed = ended.then((code) => {
		over = true;
		throw new Error(`the process ended with code ${code}`);
	});
	failed.catch(() => undefined);
	const ready = async () => {
		const until = performance.now() + timeout;
		while (!over && performance.now() < until) {
			const answer = await fetch(`${url}/readyz`, {
				signal: AbortSignal.timeout(5_000)
			}).catch(() => null);
			await answer?.arrayBuffer().catch(() => null);
			if (answer?.ok) return;
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
		throw new Error(`not ready within ${timeout / 1000} s`);
	};
	await Promise.race([ready(), failed]);
}

/**
 * Asks the process, and its group where it leads one, to end; when they do not, ends them and the database they leave.
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<number>} ended
 * @param {string} dataDir
 */
export async function endProcess(child, ended, dataDir) {
	if (child.exitCode === null && child.signalCode === null) signal(child, 'SIGTERM');
	const limit = new Promise((resolve) => setTimeout(resolve, 20_000, 'late').unref());
	if ((await Promise.race([ended, limit])) !== 'late') return;
	signal(child, 'SIGKILL');
	await ended;
	const pidFile = path.join(dataDir, 'postgres', 'postmaster.pid');
	const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0]);
	// SIGQUIT: PostgreSQL stops at once; the folder is ours and goes away.
	if (Number.isInteger(pid) && pid > 1) process.kill(pid, 'SIGQUIT');
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} name
 */
function signal(child, name) {
	if (child.pid === undefined) return;
	try {
		process.kill(-child.pid, name);
	} catch {
		// It leads no group.
		child.kill(name);
	}
}
