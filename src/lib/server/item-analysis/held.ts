import { and, eq, gt, notLike } from 'drizzle-orm';
import { groupBy } from '$lib/group-by';
import { heldKey, type Held } from '$lib/learning/item-analysis/held';
import { isSuspect } from '$lib/learning/item-analysis/lights';
import { itemStat } from '../db/schema';
import type { Database } from '../db/connect';
import { inScope } from '../db/scope';
import { Remembered, rememberedPer } from '../remembered';
import { rowsOf } from './stat-key';

// Thousands may begin an exam together, and the sums change with every counting.
const minute = 60_000;
const heldSaved = rememberedPer<Database, Held>(() => new Remembered(1, minute));

/** BU-04: revisions whose key is suspect by the sums of the whole country; at most a minute old. */
export const heldQuestions = (db: Database): Promise<Held> =>
	heldSaved(db).get('', () => readHeld(db));

/** The sums have changed. Another process sees it within the minute. */
export const forgetHeld = (db: Database): void => heldSaved(db).forget(() => true);

async function readHeld(db: Database): Promise<Held> {
	const { n, sumX, sumXX, sumR, sumRR, sumXR, questionId, rev } = itemStat;
	// Totals of the country, without the row of any person.
	const rows = await inScope(db, { kind: 'angka', userId: '', wilayahKode: '' }, (tx) =>
		tx
			.select({ n, sumX, sumXX, sumR, sumRR, sumXR, questionId, rev })
			.from(itemStat)
			.where(and(eq(itemStat.desaKode, rowsOf('')), notLike(questionId, '%:%'), gt(n, 0)))
	);
	const byRevision = groupBy(rows, (row) => heldKey(row.questionId, row.rev));
	return new Set([...byRevision].flatMap(([key, byQuiz]) => (isSuspect(byQuiz) ? [key] : [])));
}
