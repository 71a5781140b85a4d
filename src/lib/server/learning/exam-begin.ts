import { randomInt } from 'node:crypto';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { isUuid } from '$lib/ids';
import type { Course, Quiz } from '$lib/learning/course';
import { drawQuestions, formFor, shownInLessons } from '$lib/learning/draw';
import { deadlineOf, entrance, type Entrance } from '$lib/learning/exam';
import { heldAmong } from '$lib/learning/item-analysis/held';
import { notFound, type User } from '../access';
import { quizAttempt } from '../db/schema';
import { built } from '../db/built';
import type { Services } from '../runtime';
import { noMarkings, type OpenTry } from './exam-read';
import { examContext, finish } from './exam-submit';
import { allowanceOf, allTries, inOwnScope, ofUser, openTry, tryOf } from './exam-try';

const insertTry = built((tx) =>
	tx
		.insert(quizAttempt)
		.values({
			desaKode: sql.placeholder('desaKode'),
			id: sql.placeholder('id'),
			userId: sql.placeholder('userId'),
			courseId: sql.placeholder('courseId'),
			quizId: sql.placeholder('quizId'),
			quizRev: sql.placeholder('quizRev'),
			contentHash: sql.placeholder('contentHash'),
			seed: sql.placeholder('seed'),
			mode: sql.placeholder('mode'),
			form: sql.placeholder('form'),
			drawn: sql.placeholder('drawn'),
			startedAt: sql.placeholder('startedAt'),
			// Drizzle would call `toISOString` of a null.
			deadlineAt: sql`${sql.placeholder('deadlineAt')}::timestamptz`
		})
		.onConflictDoNothing()
		.returning()
		.prepare('exam_begin')
);

export type Begun =
	| {
			readonly ok: true;
			readonly attemptId: string;
			/** The try as it stands, where this very call began it. */
			readonly opened: OpenTry | null;
	  }
	| { readonly ok: false; readonly entrance: Extract<Entrance, { kind: 'tunggu' | 'habis' }> };

/**
 * Begins a try, or gives back the one that is open. The id comes from the form, so that sending it again is the same
 * try; of several that are begun at one moment one stands, and all are given that one.
 */
export async function beginExam(
	services: Services,
	user: User,
	course: Course,
	quiz: Quiz,
	contentHash: string,
	attemptId: string
): Promise<Begun> {
	if (!isUuid(attemptId) || quiz.mode === 'latihan') notFound();
	const context = await examContext(services);
	const { now } = context;
	return inOwnScope(services, user, async (tx, versionOf): Promise<Begun> => {
		const [rows, allowance] = await Promise.all([
			allTries(tx, user, quiz.id),
			allowanceOf(tx, user, quiz.id)
		]);
		if (rows.some(({ id }) => id === attemptId)) return { ok: true, attemptId, opened: null };
		const tries = rows.map((row) => tryOf(row, quiz, allowance));
		const way = entrance(quiz, tries, now.toISOString(), allowance);
		if (way.kind === 'lanjutkan') return { ok: true, attemptId: way.tryId, opened: null };
		if (way.kind !== 'boleh') return { ok: false, entrance: way };
		for (const row of rows)
			if (row.submittedAt === null)
				await finish(tx, user, openTry(versionOf, row), context, allowance);
		const seed = randomInt(1, 2 ** 31 - 1);
		const form = quiz.forms ? formFor(quiz.mode, `${user.id}/${course.id}`) : null;
		const seen = [...rows.flatMap(({ drawn }) => drawn), ...shownInLessons(course)];
		const held = quiz.mode === 'uji' ? heldAmong(context.held, course.bank) : undefined;
		const drawn = drawQuestions(course, quiz, { seed, form, seen, held }).map(({ id }) => id);
		const deadlineAt = deadlineOf(quiz, now.toISOString(), allowance);
		const [begun] = await insertTry(tx, {
			desaKode: user.desaKode,
			id: attemptId,
			userId: user.id,
			courseId: course.id,
			quizId: quiz.id,
			quizRev: quiz.rev,
			contentHash,
			seed,
			mode: quiz.mode,
			form,
			drawn,
			startedAt: now,
			deadlineAt
		});
		if (begun)
			return {
				ok: true,
				attemptId,
				opened: { ...openTry(versionOf, begun), deadlineAt, ...noMarkings }
			};
		const [open] = await tx
			.select({ id: quizAttempt.id })
			.from(quizAttempt)
			.where(and(ofUser(user), eq(quizAttempt.quizId, quiz.id), isNull(quizAttempt.submittedAt)));
		return open ? { ok: true, attemptId: open.id, opened: null } : notFound();
	});
}
