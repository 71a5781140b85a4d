import { randomInt } from 'node:crypto';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Problem } from '$lib/desa/problem';
import { isUuid, newId } from '$lib/ids';
import { parseAnswers } from '$lib/learning/answers';
import { findItemById, type Course, type Library, type Quiz } from '$lib/learning/course';
import { diagnose, isCertainty, type Certainty } from '$lib/learning/diagnosis';
import { drawQuestions, formFor } from '$lib/learning/draw';
import { deadlineOf, entrance, isOverdue, type Allowance, type Entrance } from '$lib/learning/exam';
import { gradeQuiz, type Answers, type EssayPoints } from '$lib/learning/grade';
import type { Question } from '$lib/learning/question';
import { notFound, type User } from '../access';
import { currentLibrary, withVersions } from '../courses/current';
import { essayMark, examAllowance, quizAttempt } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import { appendEvent, type AppendContext, type Learner } from './append';

type Row = typeof quizAttempt.$inferSelect;

/** A try at an *Uji* or a *Diagnosa* as the server sees it, with its questions and their keys. */
export type ExamTryFull = {
	readonly row: Row;
	readonly course: Course;
	readonly quiz: Quiz;
	readonly questions: readonly Question[];
	readonly answers: Answers;
};

type VersionOf = (hash: string) => Library;

/** One's own rows, with the content versions that they name; done twice it is done once, so it may be tried again. */
const inOwnScope = <T>(
	{ db }: Services,
	user: User,
	run: (tx: ScopedTx, versionOf: VersionOf) => Promise<T>
): Promise<T> =>
	withVersions(db, (versionOf) =>
		inScope(db, ownScope(user), (tx) => run(tx, versionOf), { idempotent: true })
	);

const ofUser = (user: Learner) =>
	and(eq(quizAttempt.desaKode, user.desaKode), eq(quizAttempt.userId, user.id));

const allTries = (tx: ScopedTx, user: Learner, quizId: string): Promise<Row[]> =>
	tx
		.select()
		.from(quizAttempt)
		.where(and(ofUser(user), eq(quizAttempt.quizId, quizId)))
		.orderBy(asc(quizAttempt.startedAt));

async function allowanceOf(tx: ScopedTx, user: Learner, quizId: string): Promise<Allowance> {
	const [sum] = await tx
		.select({
			extraTries: sql<number>`coalesce(sum(${examAllowance.extraTries}), 0)::int`,
			extraMinutes: sql<number>`coalesce(sum(${examAllowance.extraMinutes}), 0)::int`
		})
		.from(examAllowance)
		.where(
			and(
				eq(examAllowance.desaKode, user.desaKode),
				eq(examAllowance.userId, user.id),
				eq(examAllowance.quizId, quizId)
			)
		);
	return sum ?? { extraTries: 0, extraMinutes: 0 };
}

const text = (moment: Date | null): string | null => moment && moment.toISOString();

/** Extra minutes that were given while a try ran count for it as well. */
const tryOf = (row: Row, quiz: Quiz, allowance: Allowance) => ({
	id: row.id,
	startedAt: row.startedAt.toISOString(),
	submittedAt: text(row.submittedAt),
	deadlineAt: deadlineOf(quiz, row.startedAt.toISOString(), allowance)
});

/** How this person stands with an exam: whether it may be begun, and the tries there were. */
export async function examStanding(
	{ db, now }: Services,
	user: User,
	quiz: Quiz
): Promise<{ readonly entrance: Entrance; readonly tries: readonly Row[] }> {
	return inScope(db, ownScope(user), async (tx) => {
		const [rows, allowance] = await Promise.all([
			allTries(tx, user, quiz.id),
			allowanceOf(tx, user, quiz.id)
		]);
		const tries = rows.map((row) => tryOf(row, quiz, allowance));
		return { entrance: entrance(quiz, tries, now().toISOString(), allowance), tries: rows };
	});
}

export type Begun =
	| { readonly ok: true; readonly attemptId: string }
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
	const now = services.now();
	const context = { library: (await currentLibrary(services.db)).library, now };
	return inOwnScope(services, user, async (tx, versionOf): Promise<Begun> => {
		const [rows, allowance] = await Promise.all([
			allTries(tx, user, quiz.id),
			allowanceOf(tx, user, quiz.id)
		]);
		if (rows.some(({ id }) => id === attemptId)) return { ok: true, attemptId };
		const tries = rows.map((row) => tryOf(row, quiz, allowance));
		const way = entrance(quiz, tries, now.toISOString(), allowance);
		if (way.kind === 'lanjutkan') return { ok: true, attemptId: way.tryId };
		if (way.kind !== 'boleh') return { ok: false, entrance: way };
		for (const row of rows)
			if (row.submittedAt === null)
				await finish(tx, user, openTry(versionOf, row), context, allowance);
		const seed = randomInt(1, 2 ** 31 - 1);
		const form = quiz.forms ? formFor(quiz.mode, `${user.id}/${course.id}`) : null;
		const seen = rows.flatMap(({ drawn }) => drawn);
		const drawn = drawQuestions(course, quiz, { seed, form, seen }).map(({ id }) => id);
		await tx
			.insert(quizAttempt)
			.values({
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
				deadlineAt: momentOf(deadlineOf(quiz, now.toISOString(), allowance))
			})
			.onConflictDoNothing();
		const [open] = await tx
			.select({ id: quizAttempt.id })
			.from(quizAttempt)
			.where(and(ofUser(user), eq(quizAttempt.quizId, quiz.id), isNull(quizAttempt.submittedAt)));
		return open ? { ok: true, attemptId: open.id } : notFound();
	});
}

const momentOf = (iso: string | null): Date | null => (iso === null ? null : new Date(iso));

/** Puts the questions of a try beside its row, from the content version it was begun on. */
function openTry(versionOf: VersionOf, row: Row): ExamTryFull {
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

async function findTry(tx: ScopedTx, user: Learner, id: string): Promise<Row | undefined> {
	const [row] = await tx
		.select()
		.from(quizAttempt)
		.where(and(ofUser(user), eq(quizAttempt.id, id)));
	return row && row.mode !== 'latihan' ? row : undefined;
}

/** One's own try; one whose time is over is sent in first. 404 for ids that are malformed, unknown or another's. */
export async function readExamTry(
	services: Services,
	user: User,
	attemptId: string
): Promise<ExamTryFull & { readonly deadlineAt: string | null; readonly points: Points }> {
	if (!isUuid(attemptId)) notFound();
	const now = services.now();
	const context = { library: (await currentLibrary(services.db)).library, now };
	return inOwnScope(services, user, async (tx, versionOf) => {
		const row = (await findTry(tx, user, attemptId)) ?? notFound();
		const opened = openTry(versionOf, row);
		const allowance = await allowanceOf(tx, user, row.quizId);
		const one = tryOf(row, opened.quiz, allowance);
		if (isOverdue(one, now.toISOString())) {
			const done = await finish(tx, user, opened, context, allowance);
			return { ...opened, row: done, deadlineAt: one.deadlineAt, points: {} };
		}
		return { ...opened, deadlineAt: one.deadlineAt, points: await pointsOf(tx, row) };
	});
}

type Points = Readonly<Record<string, EssayPoints>>;

/** What trainers gave the essays of a try: the latest marking of each. */
export async function pointsOf(
	tx: ScopedTx,
	{ desaKode, id }: Pick<Row, 'desaKode' | 'id'>
): Promise<Points> {
	const rows = await tx
		.select({ questionId: essayMark.questionId, points: essayMark.points })
		.from(essayMark)
		.where(and(eq(essayMark.desaKode, desaKode), eq(essayMark.attemptId, id)))
		.orderBy(asc(essayMark.markedAt), asc(essayMark.id));
	return Object.fromEntries(rows.map(({ questionId, points }) => [questionId, points]));
}

export type Saved =
	| { readonly ok: true }
	| { readonly ok: false; readonly over: boolean; readonly problems: readonly Problem[] };

/** Keeps the answer to one question, as often as it is given; nothing is kept once the try is over. */
export async function saveAnswer(
	services: Services,
	user: User,
	attemptId: string,
	questionId: string,
	form: FormData
): Promise<Saved> {
	if (!isUuid(attemptId)) notFound();
	const now = services.now();
	return inOwnScope(services, user, async (tx, versionOf): Promise<Saved> => {
		const row = (await findTry(tx, user, attemptId)) ?? notFound();
		const { questions, quiz } = openTry(versionOf, row);
		const question = questions.find(({ id }) => id === questionId) ?? notFound();
		const allowance = await allowanceOf(tx, user, row.quizId);
		if (row.submittedAt !== null || isOverdue(tryOf(row, quiz, allowance), now.toISOString()))
			return tooLate;
		const answer = parseAnswers({ questions: [question] }, form)[questionId] ?? [];
		const sure = Number(form.get('yakin'));
		const asksSure = quiz.mode === 'diagnosa';
		if (asksSure && answer.length > 0 && !isCertainty(sure)) return notSaid;
		await tx
			.update(quizAttempt)
			.set({
				answers: sql`${quizAttempt.answers} || ${JSON.stringify({ [questionId]: answer })}::jsonb`,
				...(asksSure && {
					certainty: sql`${quizAttempt.certainty} || ${JSON.stringify({ [questionId]: sure })}::jsonb`
				}),
				savedAt: now
			})
			.where(and(ofUser(user), eq(quizAttempt.id, attemptId), isNull(quizAttempt.submittedAt)));
		return { ok: true };
	});
}

const tooLate: Saved = {
	ok: false,
	over: true,
	problems: [
		{
			field: '',
			level: 'galat',
			rule: 'UJ-02',
			message: 'Uji ini sudah selesai, jadi jawaban tidak dapat diubah lagi.',
			mend: 'Lihat hasilnya di halaman ini.'
		}
	]
};

const notSaid: Saved = {
	ok: false,
	over: false,
	problems: [
		{
			field: 'yakin',
			level: 'galat',
			rule: 'UJ-03',
			message: 'Anda belum menyebut seberapa yakin.',
			mend: 'Pilih satu dari tiga.'
		}
	]
};

/** Sends a try in. The first time counts; sending again gives the same. */
export async function submitExam(services: Services, user: User, attemptId: string): Promise<void> {
	if (!isUuid(attemptId)) notFound();
	const now = services.now();
	const context = { library: (await currentLibrary(services.db)).library, now };
	await inOwnScope(services, user, async (tx, versionOf) => {
		const row = (await findTry(tx, user, attemptId)) ?? notFound();
		if (row.submittedAt !== null) return;
		const allowance = await allowanceOf(tx, user, row.quizId);
		await finish(tx, user, openTry(versionOf, row), context, allowance);
	});
}

/** Marks what was saved and closes the try, at its deadline at the latest. Who comes second finds it closed. */
async function finish(
	tx: ScopedTx,
	user: Learner,
	{ row, course, quiz, questions }: ExamTryFull,
	context: AppendContext,
	allowance: Allowance
): Promise<Row> {
	const deadline = deadlineOf(quiz, row.startedAt.toISOString(), allowance);
	const nowText = context.now.toISOString();
	const endedAt = new Date(deadline !== null && deadline < nowText ? deadline : nowText);
	// Locked: an answer that is being saved is in it or too late, never lost in between.
	const [locked] = await tx
		.select()
		.from(quizAttempt)
		.where(and(ofUser(user), eq(quizAttempt.id, row.id)))
		.for('update');
	if (!locked || locked.submittedAt !== null) return locked ?? row;
	const answers = locked.answers as Answers;
	const { score, max, percent, passed, pending } = gradeQuiz(
		{ questions, pass: quiz.pass },
		answers
	);
	const isPassed = quiz.mode === 'uji' && passed && pending === 0;
	const [done] = await tx
		.update(quizAttempt)
		.set({ submittedAt: endedAt, score, max, percent, passed: isPassed })
		.where(and(ofUser(user), eq(quizAttempt.id, row.id)))
		.returning();
	const about = {
		id: newId(),
		courseId: course.id,
		contentId: quiz.id,
		contentRev: quiz.rev,
		attemptId: row.id,
		at: endedAt.toISOString()
	};
	if (quiz.mode === 'diagnosa')
		await appendEvent(
			tx,
			user,
			{
				...about,
				kind: 'diagnosis.submitted',
				data: {
					quizId: quiz.id,
					percent,
					form: row.form,
					competencies: diagnose(
						questions,
						answers,
						locked.certainty as Readonly<Record<string, Certainty>>
					)
				}
			},
			context
		);
	else
		await appendEvent(
			tx,
			user,
			{
				...about,
				kind: 'attempt.submitted',
				data: {
					quizId: quiz.id,
					score,
					max,
					percent,
					passed: isPassed,
					...(pending > 0 && { pending })
				}
			},
			context
		);
	return done ?? locked;
}
