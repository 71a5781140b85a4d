import { and, eq, inArray, sql } from 'drizzle-orm';
import { attemptToCount, learningEvent, quizAttempt } from '../db/schema';
import type { Database } from '../db/connect';
import { inScope, type ScopedTx, type TenantScope } from '../db/scope';
import type { Services } from '../runtime';
import { forgetHeld } from './held';
import {
	addedByAttempt,
	addedByCheckings,
	checkingOf,
	firstMarkings,
	readVersions,
	type Versions
} from './read';
import { levelsOf } from './stat-key';
import { addToRows, tallyOf, type Added } from './tally';

/** The sums of everybody: kept by the application itself. */
export const everywhere: TenantScope = { kind: 'wilayah', userId: '', wilayahKode: '' };

// Any pair of numbers will do, as long as nothing else locks it.
const counting = sql`(35990002::int, 1::int)`;

/** Sums are read, added to and written: one at a time, in all processes. */
export const lockCounting = (tx: ScopedTx): Promise<unknown> =>
	tx.execute(sql`select pg_advisory_xact_lock${counting}`);

async function tryLockCounting(tx: ScopedTx): Promise<boolean> {
	const [row] = await tx.execute<{ mine: boolean }>(
		sql`select pg_try_advisory_xact_lock${counting} as mine`
	);
	return row?.mine ?? false;
}

type Waiting = { readonly desaKode: string; readonly id: string; readonly hash: string | null };

const batchSize = 500;
// Each version is a whole library in memory.
const versionsAtOnce = 3;

/**
 * BU-02: adds what waits to the sums of its kabupaten, its province and the country, until nothing does. What was added and
 * that it no longer waits are one transaction: killed in the middle, it is done again and counts once.
 * @returns How many were done.
 */
export async function countWaiting({ db, now }: Pick<Services, 'db' | 'now'>): Promise<number> {
	for (let done = 0; ;) {
		const batch = await nextBatch(db);
		if (batch.length === 0) return done;
		const hashes = [...new Set(batch.flatMap(({ hash }) => hash ?? []))].slice(0, versionsAtOnce);
		const versions = await readVersions(db, hashes);
		const here = batch.filter(({ hash }) => hash === null || versions.has(hash));
		const counted = await inScope(db, everywhere, (tx) => countBatch(tx, here, versions, now()), {
			idempotent: true
		});
		// Somebody else is at it.
		if (!counted) return done;
		done += here.length;
		forgetHeld(db);
	}
}

const nextBatch = (db: Database): Promise<Waiting[]> =>
	inScope(db, everywhere, (tx) =>
		tx
			.select({
				desaKode: attemptToCount.desaKode,
				id: attemptToCount.attemptId,
				hash: quizAttempt.contentHash
			})
			.from(attemptToCount)
			.leftJoin(
				quizAttempt,
				and(
					eq(quizAttempt.desaKode, attemptToCount.desaKode),
					eq(quizAttempt.id, attemptToCount.attemptId)
				)
			)
			.limit(batchSize)
	);

/** Those of the batch that still wait; false: another process is counting. */
async function countBatch(
	tx: ScopedTx,
	batch: readonly Waiting[],
	versions: Versions,
	now: Date
): Promise<boolean> {
	if (!(await tryLockCounting(tx))) return false;
	const villages = [...new Set(batch.map(({ desaKode }) => desaKode))];
	const ids = batch.map(({ id }) => id);
	const taken = await tx
		.delete(attemptToCount)
		.where(and(inArray(attemptToCount.desaKode, villages), inArray(attemptToCount.attemptId, ids)))
		.returning({ id: attemptToCount.attemptId });
	const mine = new Set(taken.map(({ id }) => id));
	if (mine.size === 0) return true;
	const added = new Map<string, Added[]>();
	const add = (desaKode: string, parts: readonly Added[]) => {
		const kabupaten = desaKode.slice(0, 5);
		added.set(kabupaten, [...(added.get(kabupaten) ?? []), ...parts]);
	};
	const attempts = await tx
		.select()
		.from(quizAttempt)
		.where(and(inArray(quizAttempt.desaKode, villages), inArray(quizAttempt.id, [...mine])));
	const markings = await firstMarkings(tx, attempts);
	for (const row of attempts)
		add(row.desaKode, addedByAttempt(row, versions.get(row.contentHash) ?? null, markings));
	for (const desaKode of villages) add(desaKode, await checkingsIn(tx, desaKode, mine));
	const levels = new Map<string, Added[]>();
	for (const [kabupaten, parts] of added)
		for (const level of levelsOf(kabupaten))
			levels.set(level, [...(levels.get(level) ?? []), ...parts]);
	for (const [level, parts] of levels) await addToRows(tx, level, tallyOf(parts), now);
	return true;
}

/** What the checkings of a village that are taken add to those that wait no longer. */
async function checkingsIn(
	tx: ScopedTx,
	desaKode: string,
	taken: ReadonlySet<string>
): Promise<readonly Added[]> {
	const fresh = await tx
		.select()
		.from(learningEvent)
		.where(and(eq(learningEvent.desaKode, desaKode), inArray(learningEvent.id, [...taken])));
	if (fresh.length === 0) return [];
	const rows = await tx
		.select()
		.from(learningEvent)
		.where(
			and(
				eq(learningEvent.desaKode, desaKode),
				inArray(learningEvent.userId, [...new Set(fresh.map(({ userId }) => userId))]),
				eq(learningEvent.kind, 'practice.checked'),
				inArray(learningEvent.contentId, [...new Set(fresh.map(({ contentId }) => contentId))])
			)
		);
	// Asked for after the events: one that is there by now and not counted waits here as well.
	const waiting = await tx
		.select({ id: attemptToCount.attemptId })
		.from(attemptToCount)
		.where(
			and(
				eq(attemptToCount.desaKode, desaKode),
				inArray(
					attemptToCount.attemptId,
					rows.map(({ id }) => id)
				)
			)
		);
	const later = new Set(waiting.map(({ id }) => id));
	const checkings = rows.flatMap((row) => checkingOf(row) ?? []);
	return addedByCheckings(
		checkings.filter(({ eventId }) => !taken.has(eventId) && !later.has(eventId)),
		checkings.filter(({ eventId }) => taken.has(eventId))
	);
}
