import { and, asc, eq, sql } from 'drizzle-orm';
import { findItemById, type Course, type Library, type Quiz } from '$lib/learning/course';
import { deadlineOf, noAllowance, type Allowance } from '$lib/learning/exam';
import type { Answers } from '$lib/learning/grade';
import type { Question } from '$lib/learning/question';
import { notFound, type User } from '../access';
import { withVersions } from '../courses/current';
import { examAllowance, quizAttempt } from '../db/schema';
import { built } from '../db/built';
import { inScope, type ScopedTx } from '../db/scope';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import type { Learner } from './append';

export type Row = typeof quizAttempt.$inferSelect;

/** A try at an *Uji* or a *Diagnosa* as the server sees it, with its questions and their keys. */
export type ExamTryFull = {
	readonly row: Row;
	readonly course: Course;
	readonly quiz: Quiz;
	readonly questions: readonly Question[];
	readonly answers: Answers;
};

export type VersionOf = (hash: string) => Library;

/** One's own rows, with the content versions that they name; done twice it is done once, so it may be tried again. */
export const inOwnScope = <T>(
	{ db }: Services,
	user: User,
	run: (tx: ScopedTx, versionOf: VersionOf) => Promise<T>
): Promise<T> =>
	withVersions(db, (versionOf) =>
		inScope(db, ownScope(user), (tx) => run(tx, versionOf), { idempotent: true })
	);

export const ofUser = (user: Learner) =>
	and(eq(quizAttempt.desaKode, user.desaKode), eq(quizAttempt.userId, user.id));

/** The same in a statement that is built once. */
export const ofLearner = and(
	eq(quizAttempt.desaKode, sql.placeholder('desaKode')),
	eq(quizAttempt.userId, sql.placeholder('userId'))
);

const selectTries = built((tx) =>
	tx
		.select()
		.from(quizAttempt)
		.where(and(ofLearner, eq(quizAttempt.quizId, sql.placeholder('quizId'))))
		.orderBy(asc(quizAttempt.startedAt))
		.prepare('exam_tries')
);

export const allTries = (tx: ScopedTx, { desaKode, id }: Learner, quizId: string): Promise<Row[]> =>
	selectTries(tx, { desaKode, userId: id, quizId });

const selectAllowance = built((tx) =>
	tx
		.select({
			extraTries: sql<number>`coalesce(sum(${examAllowance.extraTries}), 0)::int`,
			extraMinutes: sql<number>`coalesce(sum(${examAllowance.extraMinutes}), 0)::int`
		})
		.from(examAllowance)
		.where(
			and(
				eq(examAllowance.desaKode, sql.placeholder('desaKode')),
				eq(examAllowance.userId, sql.placeholder('userId')),
				eq(examAllowance.quizId, sql.placeholder('quizId'))
			)
		)
		.prepare('exam_allowance')
);

export async function allowanceOf(
	tx: ScopedTx,
	{ desaKode, id }: Learner,
	quizId: string
): Promise<Allowance> {
	const [sum] = await selectAllowance(tx, { desaKode, userId: id, quizId });
	return sum ?? noAllowance;
}

/** The same beside the row of a try, in one statement. */
const givenFor = (column: 'extra_tries' | 'extra_minutes') =>
	sql<number>`(select coalesce(sum(a.${sql.identifier(column)}), 0)::int from exam_allowance as a
		where a.desa_kode = quiz_attempt.desa_kode and a.user_id = quiz_attempt.user_id
			and a.quiz_id = quiz_attempt.quiz_id)`;

const text = (moment: Date | null): string | null => moment && moment.toISOString();

/** Extra minutes that were given while a try ran count for it as well. */
export const tryOf = (row: Row, quiz: Quiz, allowance: Allowance) => ({
	id: row.id,
	startedAt: row.startedAt.toISOString(),
	submittedAt: text(row.submittedAt),
	deadlineAt: deadlineOf(quiz, row.startedAt.toISOString(), allowance)
});

/** Puts the questions of a try beside its row, from the content version it was begun on. */
export function openTry(versionOf: VersionOf, row: Row): ExamTryFull {
	const library = versionOf(row.contentHash);
	const place = findItemById(library, row.quizId);
	if (place?.item.kind !== 'quiz') notFound();
	const { course, item: quiz } = place;
	const known = new Map([...course.bank, ...quiz.questions].map((one) => [one.id, one]));
	return {
		row,
		course,
		quiz,
		questions: row.drawn.flatMap((id) => known.get(id) ?? []),
		// Written by `saveAnswer` alone, from this type.
		answers: row.answers as Answers
	};
}

const selectTry = built((tx) =>
	tx
		.select({
			row: quizAttempt,
			extraTries: givenFor('extra_tries'),
			extraMinutes: givenFor('extra_minutes')
		})
		.from(quizAttempt)
		.where(and(ofLearner, eq(quizAttempt.id, sql.placeholder('id'))))
		.prepare('exam_try')
);

/** A try, and what its person was given on top for its exam. */
export async function findTry(
	tx: ScopedTx,
	user: Learner,
	id: string
): Promise<{ readonly row: Row; readonly allowance: Allowance } | undefined> {
	const { desaKode, id: userId } = user;
	const [found] = await selectTry(tx, { desaKode, userId, id });
	if (!found || found.row.mode === 'latihan') return undefined;
	const { row, ...allowance } = found;
	return { row, allowance };
}
