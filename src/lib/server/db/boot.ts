import { sql } from 'drizzle-orm';
import type { Env } from '../env';
import { connect, disconnect, type Database } from './connect';
import { startEmbedded, type Embedded } from './embedded';
import { scriptApplicationName } from './embedded/accounts';
import { databaseErrorCode } from './errors';
import { asInstaller, migrate, migrationsCurrent } from './migrate';
import { installation, type installationModes } from './schema';
import { StartupError } from './startup-error';
import { loadWilayah } from './wilayah';

export type InstallationMode = (typeof installationModes)[number];
export type DatabaseEnv = Pick<
	Env,
	'dataDir' | 'dataDirExplicit' | 'databaseUrl' | 'dbPrepare' | 'demo'
>;
type Progress = (message: string) => void;

export type Boot = {
	/** Bound by row-level security: what requests work with. */
	readonly db: Database;
	/** For migrations and loading; no request may use it. */
	readonly ownerUrl: string;
	readonly mode: InstallationMode;
	/** Whether the database answers now and has the tables this version expects. */
	readiness(): Promise<boolean>;
	close(): Promise<void>;
};

/** Starts or reaches the database and brings it up to date. The app's own; a second app on the same folder is refused. */
export const bootDatabase = (env: DatabaseEnv, progress: Progress): Promise<Boot> =>
	neverSilent(progress, (say) => boot(env, say, 'app'));

/** The same for a command: shares the server with a running app, or starts it for as long as the command takes. */
export const connectForScript = (env: DatabaseEnv, progress: Progress): Promise<Boot> =>
	neverSilent(progress, (say) => boot(env, say, 'script'));

/** Gives a sign of life when a step has said nothing for 4 s. */
async function neverSilent<T>(progress: Progress, run: (say: Progress) => Promise<T>): Promise<T> {
	let spoken = Date.now();
	const say = (message: string) => {
		spoken = Date.now();
		progress(message);
	};
	const pulse = setInterval(() => {
		if (Date.now() - spoken > 3_500) say('Masih menyiapkan basis data...');
	}, 500);
	try {
		return await run(say);
	} finally {
		clearInterval(pulse);
	}
}

async function boot(env: DatabaseEnv, progress: Progress, as: 'app' | 'script'): Promise<Boot> {
	const embedded: Embedded | null = env.databaseUrl
		? null
		: await startEmbedded({ dataDir: env.dataDir, explicit: env.dataDirExplicit, as, progress });
	const ownerUrl = embedded?.ownerUrl ?? env.databaseUrl ?? ''; // one of the two is there
	let db: Database | null = null;
	try {
		const mode = await prepare(ownerUrl, progress, firstMode(env));
		if (env.demo === 'off' && mode === 'demo')
			progress(
				'DEMO=off diabaikan: basis data ini dibuat untuk demo dan tetap demo. Untuk pemasangan nyata pakai DATA_DIR atau basis data lain.'
			);
		const app = (db = connect(ownerUrl, {
			role: 'app',
			prepare: env.dbPrepare,
			...(as === 'script' && { max: 2, applicationName: scriptApplicationName })
		}));
		await app.execute(sql`select 1`);
		return {
			db: app,
			ownerUrl,
			mode,
			readiness: () => isReady(app),
			async close() {
				await disconnect(app);
				await embedded?.close();
			}
		};
	} catch (error) {
		if (db) await disconnect(db);
		await embedded?.close();
		throw explained(error, ownerUrl);
	}
}

const firstMode = (env: DatabaseEnv): InstallationMode => {
	if (env.demo) return env.demo === 'off' ? 'nyata' : 'demo';
	return env.databaseUrl ? 'nyata' : 'demo';
};

const oldestServer = 14;

function prepare(
	ownerUrl: string,
	progress: Progress,
	mode: InstallationMode
): Promise<InstallationMode> {
	return asInstaller(ownerUrl, progress, async (owner) => {
		const [server] = await owner.execute<{ version: number }>(
			sql`select current_setting('server_version_num')::int / 10000 as version`
		);
		if (server && server.version < oldestServer)
			throw new StartupError(
				`Server PostgreSQL pada DATABASE_URL versi ${server.version}; Gladi Desa memerlukan versi ${oldestServer} atau lebih baru.`
			);
		await migrate(owner);
		await loadWilayah(owner, { progress });
		await owner.insert(installation).values({ mode }).onConflictDoNothing();
		const [row] = await owner.select({ mode: installation.mode }).from(installation);
		return row?.mode ?? mode;
	});
}

async function isReady(db: Database): Promise<boolean> {
	const tooLate = new Promise<boolean>((resolve) => setTimeout(resolve, 2_000, false).unref());
	return Promise.race([migrationsCurrent(db).catch(() => false), tooLate]);
}

const reasons: Record<string, string> = {
	ECONNREFUSED: 'tidak ada server yang menjawab di alamat itu',
	ENOTFOUND: 'nama servernya tidak dikenal',
	CONNECT_TIMEOUT: 'servernya tidak menjawab',
	'28P01': 'nama pengguna atau kata sandinya salah',
	'28000': 'penggunanya tidak diizinkan masuk',
	'3D000': 'basis datanya tidak ada'
};

function explained(error: unknown, ownerUrl: string): unknown {
	const reason = reasons[databaseErrorCode(error) ?? ''];
	if (!reason) return error;
	const { host, pathname } = new URL(ownerUrl);
	return new StartupError(`Basis data ${host}${pathname} tidak dapat dibuka: ${reason}.`, {
		cause: error
	});
}
