import { and, asc, eq, sql } from 'drizzle-orm';
import type { Problem } from '$lib/desa/problem';
import { isUuid } from '$lib/ids';
import { findItemById } from '$lib/learning/course';
import { countedInExam } from '$lib/learning/evidence';
import { keepable } from '$lib/learning/answers';
import { textOfHtml } from '$lib/learning/html';
import type { Answers, EssayPoints } from '$lib/learning/grade';
import { gradeExam, heldInMarks } from '$lib/learning/item-analysis/held';
import type { EssayQuestion, Question } from '$lib/learning/question';
import { isInScope, isTrainer, notFound, type User } from '../access';
import { currentLibrary, withVersions } from '../courses/current';
import { essayMark, learningEvent, quizAttempt, users, wilayah } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { catatLihat } from '../pantau/looks';
import { countLater } from '../item-analysis/queue';
import type { Services } from '../runtime';
import { underWilayah, viewScope } from '../scope-of';
import { appendEvent } from './append';
import { markingsOf } from './exam-read';
import { openTry, type Row } from './exam-try';

export type EssayWaiting = {
	readonly attemptId: string;
	readonly nama: string;
	/** Name of the village; its code where it has none. */
	readonly desa: string;
	readonly judul: string;
	readonly at: string;
	readonly jumlah: number;
};

export const mostListed = 100;

const waitsFor = ({ wilayahKode }: User) =>
	and(
		underWilayah(learningEvent.desaKode, wilayahKode),
		sql`${learningEvent.kind} = 'attempt.submitted' and ${learningEvent.data} ? 'pending'`,
		sql`not exists (select from learning_event as m where m.kind = 'attempt.marked'
			and m.desa_kode = ${learningEvent.desaKode} and m.attempt_id = ${learningEvent.attemptId})`
	);

/** How many attempts wait; no more than a list shows, however many there are. */
export async function countEssaysWaiting({ db }: Services, user: User): Promise<number> {
	if (!isTrainer(user)) return 0;
	const rows = await inScope(db, viewScope(user), (tx) =>
		tx.select({ id: learningEvent.id }).from(learningEvent).where(waitsFor(user)).limit(mostListed)
	);
	return rows.length;
}

/** Attempts with essays that wait for a trainer, those that wait longest first. */
export async function essaysWaiting(services: Services, user: User): Promise<EssayWaiting[]> {
	if (!isTrainer(user)) notFound();
	return (await readWaiting(services, user, null, mostListed)).rows;
}

/** All of them in the same order, page by page: for a file. */
export async function* everyEssayWaiting(
	services: Services,
	user: User
): AsyncGenerator<readonly EssayWaiting[], void> {
	if (!isTrainer(user)) notFound();
	for (let after: Place | null | 'beginning' = 'beginning'; after !== null;) {
		const page: Page = await readWaiting(services, user, after === 'beginning' ? null : after, 500);
		yield page.rows;
		after = page.next;
	}
}

/** The last row of a page. */
type Place = { readonly at: Date; readonly id: string };
type Page = { readonly rows: EssayWaiting[]; readonly next: Place | null };

async function readWaiting(
	services: Services,
	user: User,
	after: Place | null,
	size: number
): Promise<Page> {
	const { library } = await currentLibrary(services.db);
	const found = await inScope(services.db, viewScope(user), (tx) =>
		tx
			.select({
				id: learningEvent.id,
				attemptId: learningEvent.attemptId,
				quizId: learningEvent.contentId,
				nama: users.nama,
				desa: sql<string>`coalesce(${wilayah.nama}, ${learningEvent.desaKode})`,
				at: learningEvent.at,
				jumlah: sql<number>`(${learningEvent.data} ->> 'pending')::int`
			})
			.from(learningEvent)
			.innerJoin(users, eq(users.id, learningEvent.userId))
			.leftJoin(wilayah, eq(wilayah.kode, learningEvent.desaKode))
			.where(
				and(
					waitsFor(user),
					after
						? sql`(${learningEvent.at}, ${learningEvent.id}) >
							(${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`
						: undefined
				)
			)
			.orderBy(asc(learningEvent.at), asc(learningEvent.id))
			.limit(size)
	);
	const last = found.at(-1);
	return {
		rows: found.flatMap(({ id: _, attemptId, quizId, at, ...row }) =>
			attemptId === null
				? []
				: [
						{
							...row,
							attemptId,
							judul: findItemById(library, quizId)?.item.title ?? quizId,
							at: at.toISOString()
						}
					]
		),
		next: found.length === size && last ? last : null
	};
}

/** One essay of an attempt, with what it is marked by. */
export type EssayToMark = {
	readonly question: EssayQuestion;
	readonly answer: string;
	readonly points: EssayPoints | null;
	/** What was written to the person with the latest marking. */
	readonly note: string;
};

export type EssaysOfAttempt = {
	readonly attemptId: string;
	readonly nama: string;
	readonly desaKode: string;
	readonly judul: string;
	readonly essays: readonly EssayToMark[];
};

const isEssay = (question: Question): question is EssayQuestion => question.type === 'essay';

/** The essays that somebody in one's wilayah has sent in; 404 for everything else. */
export async function readEssays(
	services: Services,
	user: User,
	attemptId: string
): Promise<EssaysOfAttempt> {
	if (!isUuid(attemptId)) notFound();
	const { userId, ...attempt } = await withVersions(services.db, (versionOf) =>
		inScope(services.db, viewScope(user), async (tx) => {
			const row = await findAttempt(tx, user, attemptId);
			const { quiz, questions, answers } = openTry(versionOf, row);
			const [person] = await tx
				.select({ nama: users.nama })
				.from(users)
				.where(eq(users.id, row.userId));
			const { points, notes } = await markingsOf(tx, row);
			return {
				attemptId,
				userId: row.userId,
				nama: person?.nama ?? '',
				desaKode: row.desaKode,
				judul: quiz.title,
				essays: essaysIn(questions, answers).map((question) => ({
					question,
					answer: answers[question.id]?.[0] ?? '',
					points: points[question.id] ?? null,
					note: notes[question.id] ?? ''
				}))
			};
		})
	);
	await catatLihat(services, user, {
		userId,
		desaKode: attempt.desaKode,
		what: 'uraian',
		about: attempt.judul
	});
	return attempt;
}

const essaysIn = (questions: readonly Question[], answers: Answers): readonly EssayQuestion[] =>
	questions.filter(isEssay).filter(({ id }) => (answers[id] ?? []).length > 0);

async function findAttempt(tx: ScopedTx, user: User, attemptId: string): Promise<Row> {
	const [row] = await tx
		.select()
		.from(quizAttempt)
		.where(
			and(underWilayah(quizAttempt.desaKode, user.wilayahKode), eq(quizAttempt.id, attemptId))
		);
	if (!row || row.submittedAt === null || row.mode !== 'uji' || !isInScope(user, row.desaKode))
		notFound();
	return row;
}

export type EssayMarking = {
	/** Made by the form: sent twice, it is one marking. */
	readonly id: string;
	readonly questionId: string;
	/** By line of the rubric, as typed. */
	readonly points: Readonly<Record<string, string>>;
	readonly note: string;
};

export type Marked =
	| { readonly ok: true; readonly left: number }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Keeps what a trainer gave one essay. With the last essay of an attempt marked, what it came to is written into the log
 * of the person it belongs to: an exam is passed then, and never taken away by a later marking.
 */
export async function markEssay(
	services: Services,
	user: User,
	attemptId: string,
	{ id, questionId, points, note }: EssayMarking
): Promise<Marked> {
	if (!isUuid(attemptId) || !isUuid(id)) notFound();
	const now = services.now();
	const context = { library: (await currentLibrary(services.db)).library, now };
	return withVersions(services.db, (versionOf) =>
		inScope(
			services.db,
			viewScope(user),
			async (tx): Promise<Marked> => {
				const row = await findAttempt(tx, user, attemptId);
				const { quiz, questions, answers } = openTry(versionOf, row);
				const essays = essaysIn(questions, answers);
				const essay = essays.find((one) => one.id === questionId) ?? notFound();
				const read = readPoints(essay, points);
				if (!read.ok) return read;
				await tx
					.insert(essayMark)
					.values({
						desaKode: row.desaKode,
						id,
						userId: row.userId,
						attemptId,
						questionId,
						points: { ...read.points },
						note: keepable(note, 2_000),
						markedBy: user.id,
						markedAt: now
					})
					.onConflictDoNothing();
				const { points: given } = await markingsOf(tx, row);
				const left = essays.filter((one) => given[one.id] === undefined).length;
				if (left > 0) return { ok: true, left };
				const { grades, score, max, percent, passed, counted } = gradeExam(
					{ questions, pass: quiz.pass },
					answers,
					heldInMarks(row.marks),
					given
				);
				const learner = { id: row.userId, desaKode: row.desaKode };
				const added = await appendEvent(
					tx,
					learner,
					{
						// Of the marking that completed it: sent again it is there once.
						id,
						kind: 'attempt.marked',
						courseId: row.courseId,
						contentId: row.quizId,
						contentRev: row.quizRev,
						attemptId,
						at: now.toISOString(),
						data: {
							...{ quizId: row.quizId, score, max, percent, passed },
							...countedInExam(counted, grades)
						}
					},
					context
				);
				if (added && (await isFirstMarking(tx, row))) await countLater(tx, learner, row.id);
				return { ok: true, left: 0 };
			},
			{ idempotent: true }
		)
	);
}

/** BU-02: the event of this marking is there, and holds the row of the item: of two at once one is the first. */
async function isFirstMarking(tx: ScopedTx, { desaKode, id }: Row): Promise<boolean> {
	const rows = await tx
		.select({ id: learningEvent.id })
		.from(learningEvent)
		.where(
			and(
				eq(learningEvent.desaKode, desaKode),
				eq(learningEvent.kind, 'attempt.marked'),
				eq(learningEvent.attemptId, id)
			)
		)
		.limit(2);
	return rows.length === 1;
}

type PointsRead =
	| { readonly ok: true; readonly points: EssayPoints }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** Whole points from nothing to what the line is worth. */
function readPoints(
	{ rubric }: EssayQuestion,
	typed: Readonly<Record<string, string>>
): PointsRead {
	const problems: Problem[] = [];
	const points: Record<string, number> = {};
	for (const line of rubric) {
		const text = (typed[line.id] ?? '').trim();
		const value = Number(text);
		if (/^\d{1,3}$/.test(text) && value <= line.points) points[line.id] = value;
		else
			problems.push({
				field: `poin.${line.id}`,
				level: 'galat',
				rule: 'UJ-04',
				message:
					text === ''
						? `Poin untuk “${textOfHtml(line.html)}” belum diisi.`
						: `Poin “${text}” tidak dapat dipakai.`,
				mend: `Tulis bilangan bulat dari 0 sampai ${line.points}.`
			});
	}
	return problems.length > 0 ? { ok: false, problems } : { ok: true, points };
}
