import { createHash } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { hasGalat, type Compiled } from '../../learning/compile/library';
import type { Finding } from '../../learning/compile/finding';
import type { SourceFile } from '../../learning/compile/source';
import type { Library } from '../../learning/course';
import { canonicalJson } from '../canonical-json';
import type { Database } from '../db/connect';
import { contentCurrent, contentVersion, rollDesa } from '../db/schema';
import { inScope } from '../db/scope';
import { desaSaja } from '../pantau/definisi';
import { compileFiles, coursesFolder, readCourses } from './read';
import { findingLine, summaryLine } from './report';

export type Published =
	| { readonly published: true; readonly hash: string }
	/** Something is wrong in the files; what was served before is served on. */
	| { readonly published: false };

/** A draft is served to nobody, so what is still wrong in its folder keeps nothing else from being served. */
export function findingsOfServed({ drafts, findings }: Compiled): readonly Finding[] {
	const folders = drafts.map(({ slug }) => `${slug}/`);
	return findings.filter(({ path }) => !folders.some((folder) => path.startsWith(folder)));
}

/**
 * Compiles what is on the disk and makes it the version that every process serves, unless it has a galat. The same files,
 * compiled on the same day by the same build, are not compiled again: that is most of what a start takes.
 */
export async function publishCourses(
	db: Database,
	options: {
		readonly today: string;
		readonly report: (line: string) => void;
		readonly folder?: string;
		/** Which build compiles; without a name of it everything is compiled. */
		readonly build?: string;
	}
): Promise<Published> {
	const { today, build } = options;
	const files = await readCourses(options.folder ?? coursesFolder());
	const source = build === undefined ? null : sourceOf(files, { today, build });
	const known = source === null ? null : await servedFrom(db, source);
	if (known !== null) {
		options.report('Kursus: tidak berubah.');
		return { published: true, hash: known };
	}
	const compiled = compileFiles(files, today);
	// What only reminds authors is told by the check, not at every start.
	const findings = findingsOfServed(compiled);
	for (const finding of findings)
		if (finding.level === 'galat') options.report(findingLine(finding));
	options.report(`Kursus: ${summaryLine(compiled.library, findings)}`);
	const result = await publishLibrary(db, { library: compiled.library, findings }, source);
	if (!result.published)
		options.report('Kursus tidak diterbitkan. Versi terakhir yang baik tetap dipakai.');
	return result;
}

export async function publishLibrary(
	db: Database,
	{ library, findings }: Pick<Compiled, 'library' | 'findings'>,
	source: string | null = null
): Promise<Published> {
	if (hasGalat(findings)) return { published: false };
	const hash = hashOf(library);
	const before = await servedReadiness(db);
	await db.transaction(async (tx) => {
		await tx.insert(contentVersion).values({ hash, compiled: library }).onConflictDoNothing();
		// `since` stays when the same version is published again.
		await tx
			.insert(contentCurrent)
			.values({ hash, source })
			.onConflictDoUpdate({
				target: contentCurrent.id,
				set: {
					hash,
					source,
					since: sql`case when ${contentCurrent.hash} = excluded.hash then ${contentCurrent.since} else now() end`
				}
			});
	});
	if (canonicalJson(before) !== canonicalJson(library.readiness)) await foldEveryVillage(db);
	return { published: true, hash };
}

/** What is served, if it was compiled from that; null where it was not. */
async function servedFrom(db: Database, source: string): Promise<string | null> {
	const [row] = await db
		.select({ hash: contentCurrent.hash })
		.from(contentCurrent)
		.where(eq(contentCurrent.source, source));
	return row?.hash ?? null;
}

/** A name for files as they are compiled on a day, which some rules look at, by a build. */
export const sourceOf = (
	files: readonly SourceFile[],
	by: { readonly today: string; readonly build: string }
): string => {
	const inOrder = files
		.map(({ path, text }) => [path, text])
		.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
	return createHash('sha256')
		.update(JSON.stringify([by.build, by.today, inOrder]))
		.digest('hex');
};

/** As it is served now; null of a version from before there was any. */
async function servedReadiness(db: Database): Promise<unknown> {
	const [row] = await db
		.select({ readiness: sql`${contentVersion.compiled} -> 'readiness'` })
		.from(contentCurrent)
		.innerJoin(contentVersion, eq(contentVersion.hash, contentCurrent.hash));
	return row?.readiness ?? null;
}

/** Whoever was ready by what was asked before may not be ready by what is asked now. Doing it once too often does no harm. */
const foldEveryVillage = (db: Database): Promise<unknown> =>
	inScope(db, { kind: 'wilayah', userId: '', wilayahKode: '' }, (tx) =>
		tx.update(rollDesa).set({ dirty: true }).where(desaSaja(rollDesa.desaKode))
	);

/** The name of a version is its content: keys in one order, so that the database may keep them in another. */
export const hashOf = (library: Library): string =>
	createHash('sha256').update(canonicalJson(library)).digest('hex');
