import path from 'node:path';
import { ensureOwner, passwordsOf, scriptsConnected, urlOf } from './embedded/accounts';
import { createCluster, hasCluster, type Progress } from './embedded/cluster';
import { takeFolder } from './embedded/folder';
import { lockHolder, withLock } from './embedded/lock';
import { prepareNative } from './embedded/native';
import { findPlace, type WantedPlace } from './embedded/place';
import { findPostmaster, type Postmaster } from './embedded/postmaster';
import { isAlive } from './embedded/process';
import { startServer, stopServer } from './embedded/server';

export type EmbeddedOptions = WantedPlace & {
	readonly progress: Progress;
	/** An app owns the folder alone; scripts share the server with it and with each other. */
	readonly as: 'app' | 'script';
	/** False in tests only: quick, and lost when the machine stops. */
	readonly durable?: boolean;
};

export type Embedded = {
	/** Signs in as the owner of the tables, who is no superuser. */
	readonly ownerUrl: string;
	/** For backups and tests. */
	readonly superuserUrl: string;
	/** Process id of the server. */
	readonly pid: number;
	/** Where the data are. */
	readonly dir: string;
	/** Stops the server, unless an app or another script still uses it: the last one out turns off the light. */
	close(): Promise<void>;
};

/**
 * Our own PostgreSQL on a folder: started, or joined when it runs already because its app was killed or a script
 * started it. Two apps on one folder are refused.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
	const { progress, durable = true } = options;
	const place = await findPlace(options, progress);
	const appLock = path.join(place.dir, 'aplikasi.lock');
	const leaveFolder =
		options.as === 'app' ? await takeFolder(place.dir, appLock) : async () => undefined;
	// Starting and stopping happen one at a time, so that nobody stops a server that somebody else has just joined.
	const inTurn = <T>(run: () => Promise<T>) =>
		withLock(
			path.join(place.dir, 'postgres.lock'),
			(pid) => progress(`Menunggu proses ${pid} menyiapkan basis data...`),
			run
		);
	try {
		const native = await prepareNative(place.dir, place.runAs);
		const passwords = await passwordsOf(place);
		const superuserUrl = (port: number) => urlOf('postgres', passwords.superuser, port, 'postgres');

		const startOrJoin = async (port?: number): Promise<Postmaster> => {
			const running = await findPostmaster(place.pgdata);
			if (running?.status === 'ready') return running;
			// Left behind half-way: it is stopping, or nobody waits for its start any more.
			if (running) await stopServer(place, native, progress);
			if (!(await hasCluster(place))) {
				progress('Menyiapkan basis data baru...');
				await createCluster(place, native, passwords.superuser, { durable, progress });
			}
			return startServer(place, native, { durable, progress, port });
		};

		const server = await inTurn(async () => {
			const started = await startOrJoin();
			await ensureOwner(superuserUrl(started.port), passwords.owner);
			return started;
		});
		const stopWatching =
			options.as === 'app'
				? watch(server, progress, () => inTurn(() => startOrJoin(server.port)))
				: () => undefined;
		return {
			ownerUrl: urlOf('gladi', passwords.owner, server.port, 'gladi'),
			superuserUrl: superuserUrl(server.port),
			pid: server.pid,
			dir: place.dir,
			async close() {
				stopWatching();
				await leaveFolder();
				await inTurn(async () => {
					if ((await lockHolder(appLock)) !== null) return;
					if (await scriptsConnected(superuserUrl(server.port))) return;
					await stopServer(place, native, progress);
				});
			}
		};
	} catch (error) {
		await leaveFolder();
		throw error;
	}
}

const lookEvery = 500;

/** Starts the server again, at the same address, when it has ended without us (killed for want of memory, say). */
function watch(
	server: Postmaster,
	progress: Progress,
	restart: () => Promise<Postmaster>
): () => void {
	let pid = server.pid;
	let stopped = false;
	const look = async () => {
		if (!isAlive(pid) && !stopped) {
			progress('PostgreSQL berhenti mendadak dan dimulai lagi...');
			try {
				pid = (await restart()).pid;
				progress('PostgreSQL berjalan lagi.');
			} catch (error) {
				progress(
					`PostgreSQL belum dapat dimulai: ${error instanceof Error ? error.message : error}`
				);
			}
		}
		if (!stopped) timer = setTimeout(look, lookEvery).unref();
	};
	let timer = setTimeout(look, lookEvery).unref();
	return () => {
		stopped = true;
		clearTimeout(timer);
	};
}
