import { sql } from 'drizzle-orm';
import { isBlank, type Marks } from '$lib/learning/item-analysis/marks';
import type { Answers } from '$lib/learning/grade';
import { attemptToCount } from '../db/schema';
import type { ScopedTx } from '../db/scope';
import type { Learner } from '../learning/append';
import { isDesa } from '../pantau/definisi';

/**
 * BU-02: notes that item analysis has something to add: an attempt, or the event of a checking. What trainers try out for
 * themselves is in no statistics.
 */
export async function countLater(
	tx: ScopedTx,
	{ id, desaKode }: Learner,
	what: string
): Promise<void> {
	if (!isDesa(desaKode)) return;
	await tx
		.insert(attemptToCount)
		.values({ desaKode, attemptId: what, userId: id })
		.onConflictDoNothing();
}

/**
 * BU-02: of practice and of a *Diagnosa* the first attempt counts: afterwards the answers are known. Called when the event
 * of the attempt is there: it holds the row of the item, so that of two sent at once one is the first.
 */
export async function keepFirstMarks(
	tx: ScopedTx,
	{ id, desaKode }: Learner,
	attempt: { readonly id: string; readonly answers: Answers },
	marks: Marks
): Promise<void> {
	if (isBlank(attempt.answers)) return;
	await tx.execute(sql`
		with kept as (
			update quiz_attempt as one set marks = ${JSON.stringify(marks)}::jsonb
			where one.desa_kode = ${desaKode} and one.user_id = ${id} and one.id = ${attempt.id}
				and not exists (select from quiz_attempt as other
					where other.desa_kode = one.desa_kode and other.user_id = one.user_id
						and other.quiz_id = one.quiz_id and other.mode = one.mode
						and other.id <> one.id and other.submitted_at is not null)
			returning one.desa_kode, one.id, one.user_id
		)
		insert into attempt_to_count (desa_kode, attempt_id, user_id)
		select desa_kode, id, user_id from kept where ${isDesa(desaKode)}::boolean
		on conflict do nothing`);
}
