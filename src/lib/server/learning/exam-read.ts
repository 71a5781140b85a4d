import { and, asc, eq } from 'drizzle-orm';
import { isUuid } from '$lib/ids';
import { isOverdue } from '$lib/learning/exam';
import type { EssayPoints } from '$lib/learning/grade';
import { notFound, type User } from '../access';
import { essayMark } from '../db/schema';
import type { ScopedTx } from '../db/scope';
import type { Services } from '../runtime';
import { examContext, finish } from './exam-submit';
import { findTry, inOwnScope, openTry, tryOf, type ExamTryFull, type Row } from './exam-try';

/** A try with its questions, when its time is over, and what trainers wrote to it. */
export type OpenTry = ExamTryFull & { readonly deadlineAt: string | null } & Markings;

/** One's own try; one whose time is over is sent in first. 404 for ids that are malformed, unknown or another's. */
export async function readExamTry(
	services: Services,
	user: User,
	attemptId: string
): Promise<OpenTry> {
	if (!isUuid(attemptId)) notFound();
	const context = await examContext(services);
	const { now } = context;
	return inOwnScope(services, user, async (tx, versionOf) => {
		const { row, allowance } = (await findTry(tx, user, attemptId)) ?? notFound();
		const opened = openTry(versionOf, row);
		const one = tryOf(row, opened.quiz, allowance);
		if (isOverdue(one, now.toISOString())) {
			const done = await finish(tx, user, opened, context, allowance);
			return { ...opened, row: done, deadlineAt: one.deadlineAt, ...noMarkings };
		}
		// Only what is sent in can be marked.
		const markings = row.submittedAt === null ? noMarkings : await markingsOf(tx, row);
		return { ...opened, deadlineAt: one.deadlineAt, ...markings };
	});
}

/** What trainers gave the essays of a try and wrote to them, by question. */
export type Markings = {
	readonly points: Readonly<Record<string, EssayPoints>>;
	readonly notes: Readonly<Record<string, string>>;
};

export const noMarkings: Markings = { points: {}, notes: {} };

/** The latest marking of each essay of a try. */
export async function markingsOf(
	tx: ScopedTx,
	{ desaKode, id }: Pick<Row, 'desaKode' | 'id'>
): Promise<Markings> {
	const rows = await tx
		.select({
			questionId: essayMark.questionId,
			points: essayMark.points,
			note: essayMark.note
		})
		.from(essayMark)
		.where(and(eq(essayMark.desaKode, desaKode), eq(essayMark.attemptId, id)))
		.orderBy(asc(essayMark.markedAt), asc(essayMark.id));
	return {
		points: Object.fromEntries(rows.map(({ questionId, points }) => [questionId, points])),
		notes: Object.fromEntries(rows.map(({ questionId, note }) => [questionId, note]))
	};
}
