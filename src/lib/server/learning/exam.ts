import { randomInt } from 'node:crypto';
import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Problem } from '$lib/desa/problem';
import { isUuid, newId } from '$lib/ids';
import { parseAnswers } from '$lib/learning/answers';
import { findItemById, type Course, type Library, type Quiz } from '$lib/learning/course';
import { diagnose, isCertainty, type Certainty } from '$lib/learning/diagnosis';
import { drawQuestions, formFor, shownInLessons } from '$lib/learning/draw';
import {
	deadlineOf,
	entrance,
	isOverdue,
	noAllowance,
	type Allowance,
	type Entrance
} from '$lib/learning/exam';
import { countedInExam } from '$lib/learning/evidence';
import { gradeQuiz, type Answers, type EssayPoints } from '$lib/learning/grade';
import type { Question } from '$lib/learning/question';
import { veil } from '$lib/learning/veil';
import { notFound, type User } from '../access';
import { currentLibrary, withVersions } from '../courses/current';
import { essayMark, examAllowance, learningEvent, quizAttempt } from '../db/schema';
import { built } from '../db/built';
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

/** The same, with when its time is over and what trainers wrote to it. */
export type OpenTry = ExamTryFull & { readonly deadlineAt: string | null } & Markings;

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

/** The same in a statement that is built once. */
const ofLearner = and(
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

const allTries = (tx: ScopedTx, { desaKode, id }: Learner, quizId: string): Promise<Row[]> =>
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

async function allowanceOf(
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
		outcomesOf(tx, learner, quiz.id)
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
async function outcomesOf(
	tx: ScopedTx,
	{ id, desaKode }: Learner,
	quizId: string
): Promise<ReadonlyMap<string, Outcome>> {
	const rows = await tx
		.select({ attemptId: learningEvent.attemptId, data: learningEvent.data })
		.from(learningEvent)
		.where(
			and(
				eq(learningEvent.desaKode, desaKode),
				eq(learningEvent.userId, id),
				eq(learningEvent.contentId, quizId),
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
	const now = services.now();
	const context = { library: (await currentLibrary(services.db)).library, now };
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
		const drawn = drawQuestions(course, quiz, { seed, form, seen }).map(({ id }) => id);
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
async function findTry(
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

/** One's own try; one whose time is over is sent in first. 404 for ids that are malformed, unknown or another's. */
export async function readExamTry(
	services: Services,
	user: User,
	attemptId: string
): Promise<OpenTry> {
	if (!isUuid(attemptId)) notFound();
	const now = services.now();
	const context = { library: (await currentLibrary(services.db)).library, now };
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

const noMarkings: Markings = { points: {}, notes: {} };

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

const updateAnswer = built((tx) =>
	tx
		.update(quizAttempt)
		.set({
			answers: sql`${quizAttempt.answers} || ${sql.placeholder('answer')}::jsonb`,
			certainty: sql`${quizAttempt.certainty} || ${sql.placeholder('certainty')}::jsonb`,
			savedAt: sql`${sql.param(sql.placeholder('now'), quizAttempt.savedAt)}`
		})
		.where(
			and(ofLearner, eq(quizAttempt.id, sql.placeholder('id')), isNull(quizAttempt.submittedAt))
		)
		.prepare('exam_answer')
);

export type Saved =
	| { readonly ok: true }
	| { readonly ok: false; readonly over: boolean; readonly problems: readonly Problem[] };

/**
 * Keeps the answer to one question, as often as it is given; nothing is kept once the try is over.
 * @param draft The person is still at the question: an answer is kept before they say how sure they are.
 */
export async function saveAnswer(
	services: Services,
	user: User,
	attemptId: string,
	questionId: string,
	form: FormData,
	{ draft = false }: { readonly draft?: boolean } = {}
): Promise<Saved> {
	if (!isUuid(attemptId)) notFound();
	const now = services.now();
	return inOwnScope(services, user, async (tx, versionOf): Promise<Saved> => {
		const { row, allowance } = (await findTry(tx, user, attemptId)) ?? notFound();
		const { questions, quiz } = openTry(versionOf, row);
		const question = questions.find(({ id }) => id === questionId) ?? notFound();
		if (row.submittedAt !== null || isOverdue(tryOf(row, quiz, allowance), now.toISOString()))
			return tooLate;
		const { toKept } = veil(question, row.seed);
		const answer = parseAnswers({ questions: [question] }, toKept(form))[questionId] ?? [];
		const sure = Number(form.get('yakin'));
		const asksSure = quiz.mode === 'diagnosa';
		if (asksSure && !draft && answer.length > 0 && !isCertainty(sure)) return notSaid;
		const sureToo = asksSure && isCertainty(sure);
		await updateAnswer(tx, {
			desaKode: user.desaKode,
			userId: user.id,
			id: attemptId,
			answer: JSON.stringify({ [questionId]: answer }),
			certainty: JSON.stringify(sureToo ? { [questionId]: sure } : {}),
			now
		});
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
		const { row, allowance } = (await findTry(tx, user, attemptId)) ?? notFound();
		if (row.submittedAt !== null) return;
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
	const { grades, score, max, percent, passed, pending } = gradeQuiz(
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
					...(pending > 0 && { pending }),
					...countedInExam(questions, grades)
				}
			},
			context
		);
	return done ?? locked;
}
