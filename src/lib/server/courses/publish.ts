import { createHash } from 'node:crypto';
import { eq, ne, sql } from 'drizzle-orm';
import { hasGalat, type Compiled } from '../../learning/compile/library';
import type { Finding } from '../../learning/compile/finding';
import type { Library } from '../../learning/course';
import { canonicalJson } from '../canonical-json';
import type { Database } from '../db/connect';
import { contentCurrent, contentVersion, rollDesa } from '../db/schema';
import { inScope } from '../db/scope';
import { desaSaja } from '../pantau/definisi';
import { compileCourses } from './read';
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

/** Compiles what is on the disk and makes it the version that every process serves, unless it has a galat. */
export async function publishCourses(
	db: Database,
	options: {
		readonly today: string;
		readonly report: (line: string) => void;
		readonly folder?: string;
	}
): Promise<Published> {
	const compiled = await compileCourses(options.today, options.folder);
	// What only reminds authors is told by the check, not at every start.
	const findings = findingsOfServed(compiled);
	for (const finding of findings)
		if (finding.level === 'galat') options.report(findingLine(finding));
	options.report(`Kursus: ${summaryLine(compiled.library, findings)}`);
	const result = await publishLibrary(db, { library: compiled.library, findings });
	if (!result.published)
		options.report('Kursus tidak diterbitkan. Versi terakhir yang baik tetap dipakai.');
	return result;
}

export async function publishLibrary(
	db: Database,
	{ library, findings }: Pick<Compiled, 'library' | 'findings'>
): Promise<Published> {
	if (hasGalat(findings)) return { published: false };
	const hash = hashOf(library);
	const before = await servedReadiness(db);
	await db.transaction(async (tx) => {
		await tx.insert(contentVersion).values({ hash, compiled: library }).onConflictDoNothing();
		// `since` stays when the same version is published again.
		await tx
			.insert(contentCurrent)
			.values({ hash })
			.onConflictDoUpdate({
				target: contentCurrent.id,
				set: { hash, since: sql`now()` },
				setWhere: ne(contentCurrent.hash, hash)
			});
	});
	if (canonicalJson(before) !== canonicalJson(library.readiness)) await foldEveryVillage(db);
	return { published: true, hash };
}

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
