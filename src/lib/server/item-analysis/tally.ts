import { and, eq, inArray, sql } from 'drizzle-orm';
import { addSums, noSums, type ItemSums } from '$lib/learning/item-analysis/sums';
import { itemStat } from '../db/schema';
import type { ScopedTx } from '../db/scope';

export type StatKey = {
	readonly courseId: string;
	readonly quizId: string;
	/** As stat-key.ts names it. */
	readonly questionId: string;
	readonly rev: number;
};

/** One thing to be added to the sums. */
export type Added = StatKey & { readonly sums: ItemSums };

/** Sums by what they are about. */
export type Tally = ReadonlyMap<string, Added>;

export const statKeyOf = ({ quizId, questionId, rev }: Omit<StatKey, 'courseId'>): string =>
	`${quizId}/${questionId}/${rev}`;

export function tallyOf(parts: Iterable<Added>): Tally {
	const tally = new Map<string, Added>();
	for (const part of parts) {
		const key = statKeyOf(part);
		const before = tally.get(key);
		tally.set(key, before ? { ...before, sums: addSums(before.sums, part.sums) } : part);
	}
	return tally;
}

export type StatRow = typeof itemStat.$inferSelect;

export const sumsOfRow = (row: Pick<StatRow, keyof ItemSums>): ItemSums => ({
	n: row.n,
	sumX: row.sumX,
	sumXX: row.sumXX,
	sumR: row.sumR,
	sumRR: row.sumRR,
	sumXR: row.sumXR,
	options: row.options,
	pairs: row.pairs
});

export const addedOfRow = (row: StatRow): Added => ({
	courseId: row.courseId,
	quizId: row.quizId,
	questionId: row.questionId,
	rev: row.rev,
	sums: sumsOfRow(row)
});

const columnsOf = ({ sums, ...key }: Added) => ({
	...key,
	...sums,
	options: { ...sums.options },
	pairs: { ...sums.pairs }
});

// A row has fifteen parameters, and a statement at most 65,535.
const batchSize = 500;

/** Writes rows as they should be, whatever was there. */
export async function writeRows(
	tx: ScopedTx,
	desaKode: string,
	rows: readonly Added[],
	updatedAt: Date
): Promise<void> {
	for (let i = 0; i < rows.length; i += batchSize)
		await tx
			.insert(itemStat)
			.values(
				rows.slice(i, i + batchSize).map((row) => ({ desaKode, updatedAt, ...columnsOf(row) }))
			)
			.onConflictDoUpdate({
				target: [itemStat.desaKode, itemStat.quizId, itemStat.questionId, itemStat.rev],
				set: {
					courseId: sql`excluded.course_id`,
					n: sql`excluded.n`,
					sumX: sql`excluded.sum_x`,
					sumXX: sql`excluded.sum_xx`,
					sumR: sql`excluded.sum_r`,
					sumRR: sql`excluded.sum_rr`,
					sumXR: sql`excluded.sum_xr`,
					options: sql`excluded.options`,
					pairs: sql`excluded.pairs`,
					updatedAt: sql`excluded.updated_at`
				}
			});
}

/** Adds to what a wilayah has. Whoever adds holds the lock of `counting`: what was read is still so when it is written. */
export async function addToRows(
	tx: ScopedTx,
	desaKode: string,
	tally: Tally,
	updatedAt: Date
): Promise<void> {
	const quizzes = [...new Set([...tally.values()].map(({ quizId }) => quizId))];
	if (quizzes.length === 0) return;
	const rows = await tx
		.select()
		.from(itemStat)
		.where(and(eq(itemStat.desaKode, desaKode), inArray(itemStat.quizId, quizzes)));
	const before = new Map(rows.map((row) => [statKeyOf(row), sumsOfRow(row)]));
	const sums = [...tally].map(([key, added]) => ({
		...added,
		sums: addSums(before.get(key) ?? noSums, added.sums)
	}));
	await writeRows(tx, desaKode, sums, updatedAt);
}
