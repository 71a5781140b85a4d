import { isDeepStrictEqual } from 'node:util';
import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { groupBy } from '$lib/group-by';
import { attemptToCount, itemStat, learningEvent, quizAttempt, rollOrang } from '../db/schema';
import type { Database } from '../db/connect';
import { inScope, type ScopedTx } from '../db/scope';
import { desaSaja } from '../pantau/definisi';
import { everywhere, lockCounting } from './count';
import { forgetHeld } from './held';
import {
	addedByAttempt,
	addedByCheckings,
	checkingOf,
	firstMarkings,
	readVersions,
	type AttemptRow,
	type Versions
} from './read';
import { rowsOf } from './stat-key';
import { addedOfRow, statKeyOf, tallyOf, writeRows, type Added, type Tally } from './tally';

/** A wilayah whose sums said something else than the attempts; `rows` were put right. */
export type StatDifference = { readonly desaKode: string; readonly rows: number };

/**
 * BU-02: makes the sums anew from attempts and log, kabupaten by kabupaten, and then those of provinces and of the country
 * from these. Also adds attempts of before there were sums, as far as their questions are still known. On sums kept by
 * `countWaiting` it finds nothing to put right.
 */
export async function rebuildItemStats(
	db: Database,
	now: Date = new Date()
): Promise<readonly StatDifference[]> {
	const differences: StatDifference[] = [];
	const note = (desaKode: string, rows: number) => {
		if (rows > 0) differences.push({ desaKode, rows });
	};
	const kabupaten = await kabupatenWithRecords(db);
	for (const kode of kabupaten) {
		const versions = await readVersions(db, await hashesIn(db, kode));
		note(
			rowsOf(kode),
			await inScope(db, everywhere, (tx) => rebuildKabupaten(tx, kode, versions, now), {
				idempotent: true
			})
		);
	}
	const provinsi = [...new Set(kabupaten.map((kode) => kode.slice(0, 2)))];
	for (const kode of [...provinsi, ''])
		note(
			rowsOf(kode),
			await inScope(db, everywhere, (tx) => rebuildAbove(tx, kode, now), { idempotent: true })
		);
	forgetHeld(db);
	return differences;
}

/** Where somebody has learned, and where sums stand. */
const kabupatenWithRecords = (db: Database): Promise<string[]> =>
	inScope(db, everywhere, async (tx) => {
		await tx.execute(sql`set local statement_timeout = 0`);
		const rows = await tx.execute<{ kode: string }>(sql`
			select distinct kabupaten_kode as kode from ${rollOrang} where ${desaSaja(rollOrang.desaKode)}
			union select kabupaten_kode from ${itemStat} where right(kabupaten_kode, 2) <> '00'
			order by kode`);
		return rows.map(({ kode }) => kode);
	});

const villagesIn = async (tx: ScopedTx, kabupaten: string): Promise<string[]> => {
	const rows = await tx
		.selectDistinct({ desaKode: rollOrang.desaKode })
		.from(rollOrang)
		.where(and(eq(rollOrang.kabupatenKode, kabupaten), desaSaja(rollOrang.desaKode)));
	return rows.map(({ desaKode }) => desaKode).sort();
};

const hashesIn = (db: Database, kabupaten: string): Promise<string[]> =>
	inScope(db, everywhere, async (tx) => {
		const villages = await villagesIn(tx, kabupaten);
		const rows = await tx
			.selectDistinct({ hash: quizAttempt.contentHash })
			.from(quizAttempt)
			.where(inArray(quizAttempt.desaKode, villages));
		return rows.map(({ hash }) => hash);
	});

async function rebuildKabupaten(
	tx: ScopedTx,
	kabupaten: string,
	versions: Versions,
	now: Date
): Promise<number> {
	await tx.execute(sql`set local statement_timeout = 0`);
	await lockCounting(tx);
	let wanted: Tally = new Map();
	for (const desaKode of await villagesIn(tx, kabupaten)) {
		const { added, read } = await recordsOf(tx, desaKode, versions);
		wanted = tallyOf([...wanted.values(), ...added]);
		// Only what was read: what came since then waits for the next counting.
		if (read.length > 0)
			await tx
				.delete(attemptToCount)
				.where(and(eq(attemptToCount.desaKode, desaKode), inArray(attemptToCount.attemptId, read)));
	}
	return mend(tx, rowsOf(kabupaten), wanted, now);
}

async function recordsOf(
	tx: ScopedTx,
	desaKode: string,
	versions: Versions
): Promise<{ readonly added: readonly Added[]; readonly read: readonly string[] }> {
	const rows = await tx
		.select()
		.from(quizAttempt)
		.where(and(eq(quizAttempt.desaKode, desaKode), isNotNull(quizAttempt.submittedAt)));
	// A version that was published meanwhile.
	const attempts = rows.filter(({ contentHash }) => versions.has(contentHash));
	const markings = await firstMarkings(tx, attempts);
	const events = await tx
		.select()
		.from(learningEvent)
		.where(and(eq(learningEvent.desaKode, desaKode), eq(learningEvent.kind, 'practice.checked')));
	const checkings = events.flatMap((row) => checkingOf(row) ?? []);
	return {
		added: [
			...thatCount(attempts).flatMap((row) =>
				addedByAttempt(row, versions.get(row.contentHash) ?? null, markings)
			),
			...addedByCheckings([], checkings)
		],
		read: [...attempts, ...events].map(({ id }) => id)
	};
}

/** BU-02: every *Uji*; of practice and *Diagnosa* the first, which says so itself unless it is of before it could. */
function thatCount(attempts: readonly AttemptRow[]): readonly AttemptRow[] {
	const groups = groupBy(attempts, ({ userId, quizId, mode }) => `${userId}/${quizId}/${mode}`);
	return [...groups.values()].flatMap((group) => {
		if (group[0]?.mode === 'uji') return group;
		const [earliest] = group.toSorted(
			(a, b) =>
				(a.submittedAt?.getTime() ?? 0) - (b.submittedAt?.getTime() ?? 0) || (a.id < b.id ? -1 : 1)
		);
		return group.find(({ marks }) => marks !== null) ?? earliest ?? [];
	});
}

/** A province is the sum of its kabupaten, the country of all. */
async function rebuildAbove(tx: ScopedTx, kode: string, now: Date): Promise<number> {
	await tx.execute(sql`set local statement_timeout = 0`);
	await lockCounting(tx);
	const rows = await tx
		.select()
		.from(itemStat)
		.where(
			and(
				sql`substr(${itemStat.kabupatenKode}, 4) <> '00'`,
				kode === '' ? undefined : eq(itemStat.provinsiKode, kode)
			)
		);
	return mend(tx, rowsOf(kode), tallyOf(rows.map(addedOfRow)), now);
}

/** Writes what differs, and takes away what nobody wants. */
async function mend(tx: ScopedTx, desaKode: string, wanted: Tally, now: Date): Promise<number> {
	const rows = await tx.select().from(itemStat).where(eq(itemStat.desaKode, desaKode));
	const there = new Map(rows.map((row) => [statKeyOf(row), row]));
	const wrong = [...wanted].flatMap(([key, added]) => {
		const row = there.get(key);
		return row && isDeepStrictEqual(addedOfRow(row), added) ? [] : [added];
	});
	const extra = rows.filter((row) => !wanted.has(statKeyOf(row)));
	for (const { quizId, questionId, rev } of extra)
		await tx
			.delete(itemStat)
			.where(
				and(
					eq(itemStat.desaKode, desaKode),
					eq(itemStat.quizId, quizId),
					eq(itemStat.questionId, questionId),
					eq(itemStat.rev, rev)
				)
			);
	await writeRows(tx, desaKode, wrong, now);
	return wrong.length + extra.length;
}
