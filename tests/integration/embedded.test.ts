import { sql } from 'drizzle-orm';
import { chown, mkdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { connect as connectSocket } from 'node:net';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bootDatabase, connectForScript } from '../../src/lib/server/db/boot';
import { connect, disconnect, type Database } from '../../src/lib/server/db/connect';
import { startEmbedded, type Embedded } from '../../src/lib/server/db/embedded';
import { findPackage, prepareNative, program } from '../../src/lib/server/db/embedded/native';
import { findPlace } from '../../src/lib/server/db/embedded/place';
import { isAlive } from '../../src/lib/server/db/embedded/process';
import { canEnter, findRunAs } from '../../src/lib/server/db/embedded/run-as';
import { startChild } from '../support/child';
import { temporaryDataDir } from '../support/database-server';

const silent = () => undefined;
const asRoot = process.getuid?.() === 0;

let dataDir = '';
const toClose: (() => Promise<unknown>)[] = [];

// One folder for all: making a database is the slow part, and each test leaves it stopped.
beforeAll(async () => {
	dataDir = await temporaryDataDir();
});
afterEach(async () => {
	for (const close of toClose.splice(0).reverse()) await close();
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

async function start(options: { durable?: boolean; progress?: (message: string) => void } = {}) {
	const { durable = false, progress = silent } = options;
	const embedded = await startEmbedded({ dataDir, explicit: true, as: 'app', durable, progress });
	toClose.push(() => embedded.close());
	return embedded;
}

function open(embedded: Embedded): Database {
	const db = connect(embedded.ownerUrl, { role: 'owner', max: 4 });
	toClose.push(() => disconnect(db));
	return db;
}

const setting = async (db: Database, name: string) =>
	(await db.execute<{ value: string }>(sql`select current_setting(${name}) as value`))[0]?.value;

const reachable = (host: string, port: number) =>
	new Promise<boolean>((resolve) => {
		const socket = connectSocket({ host, port });
		socket.once('connect', () => (socket.destroy(), resolve(true)));
		socket.once('error', () => resolve(false));
	});

describe('our own server', () => {
	it('is durable, closed to the network, guarded by a password, and stops on close', async () => {
		const said: string[] = [];
		const embedded = await start({ durable: true, progress: (message) => said.push(message) });
		const db = open(embedded);
		for (const name of ['fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums'])
			expect([name, await setting(db, name)]).toEqual([name, 'on']);
		expect(await setting(db, 'password_encryption')).toBe('scram-sha-256');
		expect(said[0]).toBe('Menyiapkan basis data baru...');

		const { port } = new URL(embedded.ownerUrl);
		expect(await reachable('127.0.0.1', Number(port))).toBe(true);
		const outside = Object.values(networkInterfaces())
			.flatMap((addresses) => addresses ?? [])
			.find((address) => address.family === 'IPv4' && !address.internal);
		if (outside) expect(await reachable(outside.address, Number(port))).toBe(false);

		const guess = connect(embedded.ownerUrl.replace(/:[0-9a-f]{48}@/, ':tebakan@'), {
			role: 'owner',
			max: 1
		});
		await expect(guess.execute(sql`select 1`)).rejects.toThrow();
		await disconnect(guess);
		if (process.platform !== 'win32')
			expect((await stat(path.join(dataDir, 'postgres-sandi.json'))).mode & 0o077).toBe(0);

		await disconnect(db);
		await embedded.close();
		expect(isAlive(embedded.pid)).toBe(false);
	});

	it('does not let the app be a superuser', async () => {
		const db = open(await start());
		const [me] = await db.execute(
			sql`select rolname, rolsuper, rolbypassrls from pg_roles where rolname = current_user`
		);
		expect(me).toEqual({ rolname: 'gladi', rolsuper: false, rolbypassrls: false });
	});
});

describe('one owner', () => {
	it('a second app is refused within 1 s, by the number of the first', async () => {
		const embedded = await start();
		const second = startChild('writer.ts', dataDir);
		await second.untilLines(1);
		const refusal = second.answer<{ message: string; ms: number }>('TOLAK');
		expect(refusal.message).toContain(`nomor proses ${process.pid}`);
		expect(refusal.ms).toBeLessThan(1000);
		expect(isAlive(embedded.pid)).toBe(true);
	});

	it('a server left behind by a killed app is taken over with all its data', async () => {
		const first = startChild('writer.ts', dataDir, 'tulis');
		await first.untilLines(10);
		const left = first.answer<{ pid: number }>('SIAP').pid;
		await first.kill();
		expect(isAlive(left)).toBe(true);

		const embedded = await start();
		expect(embedded.pid).toBe(left);
		const [row] = await open(embedded).execute(sql`select count(*) > 0 as kept from users`);
		expect(row).toEqual({ kept: true });
		await embedded.close();
		expect(isAlive(left)).toBe(false);
	});

	it('a process number that is somebody else by now does not stand in the way', async () => {
		const embedded = await start();
		const file = path.join(dataDir, 'postgres', 'postmaster.pid');
		const lines = (await readFile(file, 'utf8')).split('\n');
		await embedded.close();
		await writeFile(file, [process.pid, ...lines.slice(1)].join('\n'));
		if (asRoot) {
			const { uid, gid } = await stat(path.join(dataDir, 'postgres'));
			await chown(file, uid, gid);
		}
		const again = await start();
		expect(again.pid).not.toBe(process.pid);
		expect(isAlive(again.pid)).toBe(true);
	});

	it('says so when the password file is gone', async () => {
		await (await start()).close();
		const file = path.join(dataDir, 'postgres-sandi.json');
		const kept = await readFile(file);
		await rm(file);
		await expect(start()).rejects.toThrow('postgres-sandi.json hilang');
		await writeFile(file, kept, { mode: 0o600 });
	});
});

describe('scripts', () => {
	const env = () => ({
		dataDir,
		dataDirExplicit: true,
		databaseUrl: undefined,
		dbPrepare: true,
		demo: undefined
	});

	it('share the server of a running app, and whoever leaves last stops it', async () => {
		const app = await bootDatabase(env(), silent);
		expect(app.mode).toBe('demo');
		const script = await connectForScript(env(), silent);
		expect(script.ownerUrl).toBe(app.ownerUrl);
		await script.close();
		expect(await app.readiness()).toBe(true);

		const another = await connectForScript(env(), silent);
		await app.close();
		expect(await another.readiness()).toBe(true);
		await another.close();
		expect(await reachable('127.0.0.1', Number(new URL(app.ownerUrl).port))).toBe(false);
	});
});

describe('a server that is killed', () => {
	it('under load ends no process, comes back by itself, and takes writes again', async () => {
		const said: string[] = [];
		const embedded = await start({ durable: true, progress: (message) => said.push(message) });
		const db = open(embedded);
		await db.execute(sql`create table catatan (nomor int primary key)`);
		const confirmed: number[] = [];
		let next = 0;
		let failures = 0;
		let goOn = true;
		const writers = Array.from({ length: 12 }, async () => {
			while (goOn) {
				const nomor = next++;
				try {
					await db.transaction(async (tx) => {
						await tx.execute(sql`select 1`);
						await tx.execute(sql`insert into catatan values (${nomor})`);
					});
					confirmed.push(nomor);
				} catch {
					failures++;
					await new Promise((resolve) => setTimeout(resolve, 20));
				}
			}
		});
		const reach = async (count: number) => {
			while (confirmed.length < count) await new Promise((resolve) => setTimeout(resolve, 10));
		};
		for (let round = 0; round < 2; round++) {
			await reach(confirmed.length + 100);
			process.kill(await postmasterPid(), 'SIGKILL');
			await reach(confirmed.length + 100);
		}
		goOn = false;
		await Promise.all(writers);

		expect(failures).toBeGreaterThan(0);
		expect(said).toContain('PostgreSQL berjalan lagi.');
		const stored = await db.execute<{ nomor: number }>(sql`select nomor from catatan`);
		const found = new Set(stored.map((row) => row.nomor));
		expect(confirmed.filter((nomor) => !found.has(nomor))).toEqual([]);
	});

	const postmasterPid = async () =>
		Number.parseInt(await readFile(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'));
});

describe.runIf(asRoot)('as root', () => {
	let closed = '';

	beforeEach(async () => {
		closed = path.join(dataDir, 'root');
		await rm(closed, { recursive: true, force: true });
		await mkdir(closed, { mode: 0o700 });
	});

	const runAs = () => {
		const found = findRunAs();
		if (!found) throw new Error('not root');
		return found;
	};

	it('another user runs the server', async () => {
		const embedded = await start();
		expect((await stat(path.join(embedded.dir, 'postgres'))).uid).toBe(runAs().uid);
		expect(runAs().uid).not.toBe(0);
	});

	it('programs in a closed folder are copied, once, and run', async () => {
		const found = await findPackage();
		await symlink(found.dir, path.join(closed, 'native'));
		const inRoot = { ...found, dir: path.join(closed, 'native') };
		expect(canEnter(path.join(inRoot.dir, 'bin'), runAs())).toBe(false);
		const copy = await prepareNative(dataDir, runAs(), inRoot);
		expect(path.dirname(copy.dir)).toBe(dataDir);
		expect(canEnter(path.join(copy.dir, 'bin'), runAs())).toBe(true);
		const made = (await stat(program(copy, 'postgres'))).ctimeMs;
		await prepareNative(dataDir, runAs(), inRoot);
		expect((await stat(program(copy, 'postgres'))).ctimeMs).toBe(made);
	});

	it('data that would lie in a closed folder go elsewhere, and the user is told where', async () => {
		const said: string[] = [];
		const wanted = path.join(closed, 'data');
		const place = await findPlace({ dataDir: wanted, explicit: false }, (m) => said.push(m));
		toClose.push(() => rm(place.dir, { recursive: true, force: true }));
		expect(place.dir.startsWith(wanted)).toBe(false);
		expect(canEnter(place.dir, runAs())).toBe(true);
		expect(said.join()).toContain(place.dir);
		expect(await readFile(path.join(wanted, 'LETAK-DATA.txt'), 'utf8')).toContain(place.dir);
		const again = await findPlace({ dataDir: wanted, explicit: false }, silent);
		expect(again.dir).toBe(place.dir);
	});

	it('a closed folder that the user has named is refused with the mend', async () => {
		const wanted = path.join(closed, 'data');
		await expect(findPlace({ dataDir: wanted, explicit: true }, silent)).rejects.toThrow(
			`tidak dapat dimasuki pengguna "${runAs().name}"`
		);
	});

	it('data that are already in a folder closed since are not silently left there', async () => {
		const wanted = path.join(closed, 'data');
		await mkdir(path.join(wanted, 'postgres'), { recursive: true });
		await writeFile(path.join(wanted, 'postgres', 'PG_VERSION'), '18');
		await expect(findPlace({ dataDir: wanted, explicit: false }, silent)).rejects.toThrow(
			'tidak dapat dimasuki'
		);
	});
});
