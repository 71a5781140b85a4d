import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { StartupError } from '../startup-error';
import { asUser, cannotRun, until, type Progress } from './cluster';
import { program, type Native } from './native';
import type { Place } from './place';
import { disownPidFile, findPostmaster, readPostmaster, type Postmaster } from './postmaster';
import { isAlive } from './process';

const settings = (durable: boolean): string[] => [
	'listen_addresses=127.0.0.1',
	'unix_socket_directories=',
	'max_connections=60',
	'timezone=UTC',
	'log_timezone=UTC',
	'jit=off',
	'max_wal_size=256MB',
	// Without the values: a log names no person.
	'log_error_verbosity=terse',
	...(durable
		? [
				'fsync=on',
				'synchronous_commit=on',
				'full_page_writes=on',
				'logging_collector=on',
				'log_filename=postgres-%a.log',
				'log_truncate_on_rotation=on',
				'log_rotation_age=1d',
				'log_rotation_size=0'
			]
		: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'])
];

const freePort = (): Promise<number> =>
	new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});

type StartOptions = {
	readonly durable: boolean;
	readonly progress: Progress;
	/** To start again where the app expects it; otherwise any free port. */
	readonly port?: number;
};

/** Starts the server and waits until it answers. After a sudden end it first replays its log, which may take a while. */
export async function startServer(
	place: Place,
	native: Native,
	options: StartOptions
): Promise<Postmaster> {
	for (let attempt = 1; ; attempt++) {
		if (!(await findPostmaster(place.pgdata))) await disownPidFile(place.pgdata);
		try {
			return await startOnce(place, native, options);
		} catch (error) {
			// Somebody else may have taken the free port in the meantime.
			const portTaken =
				error instanceof StartupError &&
				/could not bind|could not create any TCP/.test(error.message);
			if (!portTaken || attempt === 3) throw error;
		}
	}
}

async function startOnce(
	place: Place,
	native: Native,
	{ durable, progress, port = 0 }: StartOptions
): Promise<Postmaster> {
	port ||= await freePort();
	const logFile = path.join(place.dir, 'postgres-mulai.log');
	// Another user may have started the server last.
	await rm(logFile, { force: true });
	const log = openSync(logFile, 'w', 0o600);
	let ended: string | number | null = null;
	const failed = async () => cannotRun('postgres', ended ?? '', await readFile(logFile, 'utf8'));
	try {
		if (process.platform === 'win32')
			startOnWindows(place, native, port, settings(durable), logFile);
		else {
			const args = ['-D', place.pgdata, '-p', String(port)];
			const child = spawn(
				program(native, 'postgres'),
				[...args, ...settings(durable).flatMap((setting) => ['-c', setting])],
				// Detached: Ctrl+C in a terminal reaches us alone, and we stop the server when the last request is done.
				{ ...asUser(place), cwd: place.pgdata, detached: true, stdio: ['ignore', log, log] }
			);
			child.on('error', (error) => (ended = error.message));
			child.on('exit', (code, signal) => (ended ??= code ?? signal ?? 'berhenti'));
			child.unref();
		}
		return await until(
			async () => {
				const now = await readPostmaster(place.pgdata);
				if (now?.status === 'ready' && now.port === port && isAlive(now.pid)) return now;
				if (ended !== null) throw await failed();
				return null;
			},
			progress,
			'PostgreSQL memulihkan data setelah mati mendadak...'
		);
	} finally {
		closeSync(log);
	}
}

/** Windows: only pg_ctl can drop the rights of an administrator, with which PostgreSQL refuses to run. */
function startOnWindows(
	place: Place,
	native: Native,
	port: number,
	set: string[],
	logFile: string
): void {
	const options = [`-p ${port}`, ...set.map((setting) => `-c "${setting}"`)].join(' ');
	const started = spawnSync(
		program(native, 'pg_ctl'),
		['start', '-D', place.pgdata, '-l', `${logFile}.txt`, '-o', options, '-w', '-t', '300'],
		{ ...asUser(place), stdio: 'ignore' }
	);
	if (started.status !== 0)
		throw cannotRun('pg_ctl', started.status ?? 'gagal', `Lihat ${logFile}.txt`);
}

/** Fast shutdown: open transactions are rolled back, everything confirmed is on the disk. */
export async function stopServer(place: Place, native: Native, progress: Progress): Promise<void> {
	const running = await findPostmaster(place.pgdata);
	if (!running) return;
	if (process.platform === 'win32') {
		spawnSync(program(native, 'pg_ctl'), ['stop', '-D', place.pgdata, '-m', 'fast', '-w'], {
			...asUser(place),
			stdio: 'ignore'
		});
		return;
	}
	process.kill(running.pid, 'SIGINT');
	const since = Date.now();
	let hurried = false;
	await until(
		async () => {
			if (!isAlive(running.pid)) return true;
			// Immediate shutdown loses nothing either; the next start replays the log.
			if (!hurried && Date.now() - since > 30_000) {
				process.kill(running.pid, 'SIGQUIT');
				hurried = true;
			}
			return null;
		},
		progress,
		'Menunggu PostgreSQL selesai menyimpan...'
	);
}
