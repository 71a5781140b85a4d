import { and, asc, desc, eq, inArray, type SQL } from 'drizzle-orm';
import type { Quiz } from '$lib/learning/course';
import { entrance, type Allowance, type Entrance } from '$lib/learning/exam';
import type { User } from '../access';
import { learningEvent } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import type { Learner } from './append';
import { allowanceOf, allTries, tryOf, type Row } from './exam-try';

/** How this person stands with an exam: whether it may be begun, and the tries there were. */
export async function examStanding(
	{ db, now }: Services,
	user: User,
	quiz: Quiz
): Promise<Standing> {
	return inScope(db, ownScope(user), (tx) => standingIn(tx, user, quiz, now()));
}

export type Standing = {
	readonly entrance: Entrance;
	/** When the try that is under way ends; null without one, and without a limit of time. */
	readonly deadlineAt: string | null;
	readonly allowance: Allowance;
	readonly tries: readonly (Row & { readonly outcome: Outcome | null })[];
};

/** The same inside a transaction, of anybody whose rows its scope shows. */
export async function standingIn(
	tx: ScopedTx,
	learner: Learner,
	quiz: Quiz,
	now: Date
): Promise<Standing> {
	const [rows, allowance, outcomes] = await Promise.all([
		allTries(tx, learner, quiz.id),
		allowanceOf(tx, learner, quiz.id),
		outcomesOf(tx, learner, eq(learningEvent.contentId, quiz.id))
	]);
	const tries = rows.map((row) => tryOf(row, quiz, allowance));
	const way = entrance(quiz, tries, now.toISOString(), allowance);
	const open = way.kind === 'lanjutkan' ? tries.find(({ id }) => id === way.tryId) : undefined;
	return {
		entrance: way,
		deadlineAt: open?.deadlineAt ?? null,
		allowance,
		tries: rows.map((row) => ({ ...row, outcome: outcomes.get(row.id) ?? null }))
	};
}

/** What a try came to, its essays with it once they are marked. A pass is never taken away by a later marking. */
export type Outcome = {
	readonly percent: number;
	readonly passed: boolean;
	/** Essays that still wait for a trainer. */
	readonly pending: number;
};

/** By attempt, from the log: the row of an attempt is its own person's and stays as it was sent in. */
export async function outcomesOf(
	tx: ScopedTx,
	{ id, desaKode }: Learner,
	which: SQL
): Promise<ReadonlyMap<string, Outcome>> {
	const rows = await tx
		.select({ attemptId: learningEvent.attemptId, data: learningEvent.data })
		.from(learningEvent)
		.where(
			and(
				eq(learningEvent.desaKode, desaKode),
				eq(learningEvent.userId, id),
				which,
				inArray(learningEvent.kind, ['attempt.submitted', 'attempt.marked'])
			)
		)
		.orderBy(asc(learningEvent.at), desc(learningEvent.kind));
	const found = new Map<string, Outcome>();
	for (const { attemptId, data } of rows) {
		// Of one moment "submitted" stands before "marked".
		// Safe: what the two kinds of event that were asked for carry (progress.ts).
		const {
			percent,
			passed,
			pending = 0
		} = data as Omit<Outcome, 'pending'> & { pending?: number };
		if (attemptId !== null)
			found.set(attemptId, {
				percent,
				passed: passed || (found.get(attemptId)?.passed ?? false),
				pending
			});
	}
	return found;
}
