import { eq } from 'drizzle-orm';
import type { Library } from '../../learning/course';
import { noRujukan } from '../../learning/rujukan/rujukan';
import { upcastLibrary } from '../../learning/upcast';
import type { Database } from '../db/connect';
import { contentCurrent, contentVersion } from '../db/schema';

export type CurrentLibrary = {
	/** Names the version in records; null while nothing has ever been published. */
	readonly hash: string | null;
	readonly library: Library;
};

type Cache = {
	current: CurrentLibrary;
	checkedAt: number;
	checking: Promise<void> | null;
	/** By hash, the latest used last. */
	readonly versions: Map<string, Library>;
};

// A version published by another process shows here after this long at most.
const freshMilliseconds = 5_000;
// Attempts begun before the last publications still need theirs.
const versionsKept = 4;

const caches = new WeakMap<Database, Cache>();

function cacheOf(db: Database): Cache {
	let cache = caches.get(db);
	if (!cache) {
		const current = {
			hash: null,
			library: { courses: [], rujukan: noRujukan, paths: [], readiness: [] }
		};
		cache = { current, checkedAt: -Infinity, checking: null, versions: new Map() };
		caches.set(db, cache);
	}
	return cache;
}

/** What is served now. Asks the database for no more than a hash, and not more often than every five seconds. */
export async function currentLibrary(
	db: Database,
	now: () => number = () => performance.now()
): Promise<CurrentLibrary> {
	const cache = cacheOf(db);
	if (now() - cache.checkedAt >= freshMilliseconds) {
		cache.checking ??= refresh(db, cache)
			.then(() => {
				cache.checkedAt = now();
			})
			.finally(() => {
				cache.checking = null;
			});
		await cache.checking;
	}
	return cache.current;
}

async function refresh(db: Database, cache: Cache): Promise<void> {
	const [row] = await db.select({ hash: contentCurrent.hash }).from(contentCurrent);
	if (row && row.hash !== cache.current.hash)
		cache.current = { hash: row.hash, library: await libraryOf(db, row.hash) };
}

/**
 * The version with this hash, current or not: an attempt is marked by the version it was begun on.
 * @throws when there is no such version; records name only versions that are kept.
 */
export async function libraryOf(db: Database, hash: string): Promise<Library> {
	const { versions } = cacheOf(db);
	const known = versions.get(hash) ?? (await loadVersion(db, hash));
	versions.delete(hash);
	versions.set(hash, known);
	for (const oldest of [...versions.keys()].slice(0, -versionsKept)) versions.delete(oldest);
	return known;
}

class VersionNotLoaded extends Error {
	constructor(readonly hash: string) {
		super(`Content version ${hash} is not in memory`);
	}
}

/**
 * Runs what needs versions that only a transaction names: it finds them in memory, or is run again once they are there.
 * Asking for one inside the transaction would wait for a second connection while holding the first.
 */
export async function withVersions<T>(
	db: Database,
	run: (versionOf: (hash: string) => Library) => Promise<T>
): Promise<T> {
	for (;;)
		try {
			return await run((hash) => {
				const known = cacheOf(db).versions.get(hash);
				if (!known) throw new VersionNotLoaded(hash);
				return known;
			});
		} catch (error) {
			if (!(error instanceof VersionNotLoaded)) throw error;
			await libraryOf(db, error.hash);
		}
}

async function loadVersion(db: Database, hash: string): Promise<Library> {
	const [row] = await db
		.select({ compiled: contentVersion.compiled })
		.from(contentVersion)
		.where(eq(contentVersion.hash, hash));
	if (!row) throw new Error(`Content version ${hash} is not in the database`);
	// Safe: only publishLibrary writes this column, and it writes a Library; of an older shape perhaps.
	return upcastLibrary(row.compiled as Library);
}
