import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { isUuid } from '../../ids';
import type { Library } from '../../learning/course';
import type { Marks } from '../../learning/item-analysis/marks';
import type { Answers, QuizGrade } from '../../learning/grade';
import type { CompetencyCount } from '../../learning/progress';
import { notFound, type User } from '../access';
import { currentLibrary } from '../courses/current';
import { columnsFor, prepared, slots } from '../db/prepared';
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
	const own = ownScope(user);
	const keep = async (tx: ScopedTx) => {
		// Sent together. The event bears the id of the attempt, so that both are new or none is.
		const [[row], event] = await Promise.all([
			putAttempt(tx, attemptColumns(user, attempt, now)),
			appendEvent(tx, user, submitted(attempt, now), context)
		]);
		if (!row && !event) return findAttempt(tx, user, attempt.id);
		// Kept when events had ids of their own, or the id is that of another event.
		if (!row || !event) throw new HalfKnown();
		if (attempt.marks && event.isFirstOfItem)
			await keepFirstMarks(tx, user, attempt, attempt.marks);
		return attemptOf(row);
	};
	const saved = await inScope(services.db, own, keep, { idempotent: true }).catch((error) => {
		if (!(error instanceof HalfKnown)) throw error;
		return inScope(services.db, own, (tx) => findAttempt(tx, user, attempt.id));
	});
	// The id is taken by somebody else of the same village: no client of ours makes the same id twice.
	return saved ?? notFound();
}

/** Nothing of it is kept then. */
class HalfKnown extends Error {}

const putAttempt = prepared((db) =>
	db
		.insert(quizAttempt)
		.values(
			slots(
				...(['id', 'desaKode', 'userId', 'courseId', 'quizId', 'quizRev', 'contentHash'] as const),
				...(['seed', 'startedAt', 'submittedAt', 'answers'] as const),
				...(['score', 'max', 'percent', 'passed'] as const)
			)
		)
		.onConflictDoNothing()
		.returning()
);

/** Without its marks, which are kept of a first attempt alone. */
function attemptColumns(user: User, attempt: AttemptToSave, now: Date) {
	const { marks: _marks, competencies: _competencies, answers, ...columns } = attempt;
	return columnsFor(quizAttempt, {
		...columns,
		answers: { ...answers },
		desaKode: user.desaKode,
		userId: user.id,
		submittedAt: now
	});
}

const submitted = (attempt: AttemptToSave, at: Date) => {
	const { quizId, score, max, percent, passed, competencies } = attempt;
	return {
		id: attempt.id,
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
