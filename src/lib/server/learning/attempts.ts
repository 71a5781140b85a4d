import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { isUuid, newId } from '../../ids';
import type { Library } from '../../learning/course';
import type { Marks } from '../../learning/item-analysis/marks';
import type { Answers, QuizGrade } from '../../learning/grade';
import type { CompetencyCount } from '../../learning/progress';
import { notFound, type User } from '../access';
import { currentLibrary } from '../courses/current';
import { quizAttempt } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { keepFirstMarks } from '../item-analysis/queue';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import { appendEvent } from './append';

/** A quiz sent in, already marked. */
export type AttemptToSave = Pick<QuizGrade, 'score' | 'max' | 'percent' | 'passed'> & {
	/** Made by the client when the quiz was opened, so that sending twice is sending once. */
	readonly id: string;
	readonly courseId: string;
	readonly quizId: string;
	readonly quizRev: number;
	/** The content version the questions came from. */
	readonly contentHash: string;
	readonly seed: number;
	readonly startedAt: Date;
	readonly answers: Answers;
	/** By competency, for the log; none of an attempt that is read back. */
	readonly competencies?: Readonly<Record<string, CompetencyCount>>;
	/** By question, for item analysis; none of an attempt that is read back. */
	readonly marks?: Marks;
};

export type Attempt = AttemptToSave & { readonly submittedAt: Date };

/**
 * Keeps an attempt and records it as done, in one transaction. The first one with this id stands: sending again, with
 * the same answers or others, gives back what was kept then.
 */
export async function saveAttempt(
	services: Services,
	user: User,
	attempt: AttemptToSave,
	library?: Library
): Promise<Attempt> {
	if (!isUuid(attempt.id)) notFound();
	const now = services.now();
	const context = { library: library ?? (await currentLibrary(services.db)).library, now };
	const saved = await inScope(
		services.db,
		ownScope(user),
		async (tx) => {
			const [row] = await tx
				.insert(quizAttempt)
				.values({
					...attempt,
					// Kept below, of a first attempt alone.
					marks: null,
					answers: { ...attempt.answers },
					desaKode: user.desaKode,
					userId: user.id,
					submittedAt: now
				})
				.onConflictDoNothing()
				.returning();
			if (!row) return findAttempt(tx, user, attempt.id);
			const event = await appendEvent(tx, user, submitted(attempt, now), context);
			if (attempt.marks && event?.isFirstOfItem)
				await keepFirstMarks(tx, user, attempt, attempt.marks);
			return attemptOf(row);
		},
		{ idempotent: true }
	);
	// The id is taken by somebody else of the same village: no client of ours makes the same id twice.
	return saved ?? notFound();
}

const submitted = (attempt: AttemptToSave, at: Date) => {
	const { quizId, score, max, percent, passed, competencies } = attempt;
	return {
		// Its own id: whether it is new was decided by the attempt.
		id: newId(),
		kind: 'attempt.submitted',
		courseId: attempt.courseId,
		contentId: quizId,
		contentRev: attempt.quizRev,
		attemptId: attempt.id,
		at: at.toISOString(),
		data: { quizId, score, max, percent, passed, ...(competencies && { competencies }) }
	} as const;
};

/** One's own attempts at a quiz, the latest first. */
export async function listAttempts(
	{ db }: Services,
	user: User,
	quizId: string
): Promise<readonly Attempt[]> {
	const rows = await inScope(db, ownScope(user), (tx) =>
		tx
			.select()
			.from(quizAttempt)
			.where(and(ofUser(user), eq(quizAttempt.quizId, quizId), isNotNull(quizAttempt.submittedAt)))
			.orderBy(desc(quizAttempt.submittedAt), desc(quizAttempt.id))
	);
	return rows.map(attemptOf);
}

/** One's own attempt; 404 for ids that are malformed, unknown or somebody else's. */
export async function readAttempt(
	{ db }: Services,
	user: User,
	attemptId: string
): Promise<Attempt> {
	if (!isUuid(attemptId)) notFound();
	return (
		(await inScope(db, ownScope(user), (tx) => findAttempt(tx, user, attemptId))) ?? notFound()
	);
}

/** Tries at an exam are rows of the same table, and nobody's attempts here. */
const ofUser = (user: User) =>
	and(
		eq(quizAttempt.desaKode, user.desaKode),
		eq(quizAttempt.userId, user.id),
		eq(quizAttempt.mode, 'latihan')
	);

async function findAttempt(tx: ScopedTx, user: User, id: string): Promise<Attempt | undefined> {
	const [row] = await tx
		.select()
		.from(quizAttempt)
		.where(and(ofUser(user), eq(quizAttempt.id, id)));
	return row && attemptOf(row);
}

function attemptOf(row: typeof quizAttempt.$inferSelect): Attempt {
	const { submittedAt, score, max, percent, passed } = row;
	if (submittedAt === null || score === null || max === null || percent === null || passed === null)
		throw new Error(`Attempt ${row.id} was kept without its mark`);
	return {
		id: row.id,
		courseId: row.courseId,
		quizId: row.quizId,
		quizRev: row.quizRev,
		contentHash: row.contentHash,
		seed: row.seed,
		startedAt: row.startedAt,
		submittedAt,
		// Written by `saveAttempt` alone, from this type.
		answers: row.answers as Answers,
		score,
		max,
		percent,
		passed
	};
}
