import { createHash } from 'node:crypto';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { groupBy } from '$lib/group-by';
import { findItemById, type Library, type Quiz } from '$lib/learning/course';
import { diagnose, type Certainty } from '$lib/learning/diagnosis';
import { practiceQuestions } from '$lib/learning/draw';
import { gradeQuiz, type Answers, type EssayPoints } from '$lib/learning/grade';
import { addedByChecks, type Checking } from '$lib/learning/item-analysis/checks';
import { formOfMarks, formSumsOf } from '$lib/learning/item-analysis/form';
import { isBlank, marksOf, observe, type Marks } from '$lib/learning/item-analysis/marks';
import { noSums, sumsOf } from '$lib/learning/item-analysis/sums';
import type { Question } from '$lib/learning/question';
import { contentVersion, essayMark, learningEvent, type quizAttempt } from '../db/schema';
import { libraryOf } from '../courses/current';
import type { Database } from '../db/connect';
import type { ScopedTx } from '../db/scope';
import { eventOf } from '../learning/rows';
import { checkKey, formPrefix, sureKey } from './stat-key';
import type { Added } from './tally';

/** What an attempt, and the checkings of a person at a task, add to the sums. */

export type AttemptRow = typeof quizAttempt.$inferSelect;

/** By hash; null of a version that is no longer there. */
export type Versions = ReadonlyMap<string, Library | null>;

/** Before a transaction: asking inside would wait for a second connection while holding the first. */
export async function readVersions(db: Database, hashes: readonly string[]): Promise<Versions> {
	const versions = new Map<string, Library | null>(hashes.map((hash) => [hash, null]));
	if (hashes.length === 0) return versions;
	const there = await db
		.select({ hash: contentVersion.hash })
		.from(contentVersion)
		.where(inArray(contentVersion.hash, [...hashes]));
	for (const { hash } of there) versions.set(hash, await libraryOf(db, hash));
	return versions;
}

type Put = { readonly quiz: Quiz; readonly questions: readonly Question[] };

/** The questions of an attempt as they were put; null when their version is not known. */
function putIn(row: AttemptRow, version: Library | null): Put | null {
	const place = version && findItemById(version, row.quizId);
	if (place?.item.kind !== 'quiz') return null;
	const { course, item: quiz } = place;
	if (row.mode === 'latihan') return { quiz, questions: practiceQuestions(course, quiz, row.seed) };
	const known = new Map([...course.bank, ...quiz.questions].map((one) => [one.id, one]));
	return { quiz, questions: row.drawn.flatMap((id) => known.get(id) ?? []) };
}

export type EssayMarkings = ReadonlyMap<string, Readonly<Record<string, EssayPoints>>>;

/**
 * BU-02: by attempt what its essays got when the last of them was first marked; a later marking changes no statistics. An
 * attempt that is not there still waits.
 */
export async function firstMarkings(
	tx: ScopedTx,
	attempts: readonly AttemptRow[]
): Promise<EssayMarkings> {
	const ids = attempts.flatMap(({ id, mode }) => (mode === 'uji' ? [id] : []));
	if (ids.length === 0) return new Map();
	const villages = [...new Set(attempts.map(({ desaKode }) => desaKode))];
	const marked = await tx
		.select({ attemptId: learningEvent.attemptId, at: learningEvent.at })
		.from(learningEvent)
		.where(
			and(
				inArray(learningEvent.desaKode, villages),
				eq(learningEvent.kind, 'attempt.marked'),
				inArray(learningEvent.attemptId, ids)
			)
		);
	const first = new Map<string, number>();
	for (const { attemptId, at } of marked)
		if (attemptId) first.set(attemptId, Math.min(first.get(attemptId) ?? Infinity, at.getTime()));
	if (first.size === 0) return new Map();
	const rows = await tx
		.select()
		.from(essayMark)
		.where(
			and(inArray(essayMark.desaKode, villages), inArray(essayMark.attemptId, [...first.keys()]))
		)
		.orderBy(asc(essayMark.markedAt), asc(essayMark.id));
	const markings = new Map<string, Record<string, EssayPoints>>();
	for (const { attemptId, questionId, points, markedAt } of rows)
		if (markedAt.getTime() <= (first.get(attemptId) ?? 0))
			markings.set(attemptId, { ...markings.get(attemptId), [questionId]: points });
	return markings;
}

/** BU-01: what an attempt was marked with; null while an essay of it waits, and where it cannot be told any more. */
function marksIn(
	row: AttemptRow,
	put: Put | null,
	points: Readonly<Record<string, EssayPoints>>
): Marks | null {
	// Written by `saveAnswer` and `saveAttempt` alone, from this type.
	const answers = row.answers as Answers;
	if (isBlank(answers)) return null;
	if (!put || (row.marks && !put.questions.some(({ type }) => type === 'essay'))) return row.marks;
	const { grades, pending } = gradeQuiz({ ...put.quiz, questions: put.questions }, answers, points);
	if (pending > 0) return null;
	return { ...marksOf(put.questions, grades), ...row.marks };
}

/** What one attempt adds. */
export function addedByAttempt(
	row: AttemptRow,
	version: Library | null,
	markings: EssayMarkings
): readonly Added[] {
	const put = putIn(row, version);
	const { courseId, quizId } = row;
	if (row.mode === 'diagnosa') return put ? addedByDiagnosis(row, put) : [];
	const marks = marksIn(row, put, markings.get(row.id) ?? {});
	if (!marks) return [];
	const ofQuestions = observe(marks, put?.questions ?? [], row.answers as Answers).map(
		(observed) => ({
			...{ courseId, quizId, questionId: observed.questionId, rev: observed.rev },
			sums: sumsOf(observed)
		})
	);
	// Where questions are drawn hardly two people see the same.
	if (!put || put.quiz.draw) return ofQuestions;
	const form = createHash('sha256').update(formOfMarks(marks)).digest('hex').slice(0, 16);
	const ofForm = {
		...{ courseId, quizId, questionId: formPrefix + form, rev: row.quizRev },
		sums: { ...noSums, ...formSumsOf(marks) }
	};
	return [...ofQuestions, ofForm];
}

/** In the columns of the sums: questions, right answers, wrong ones one was sure of, and whether there was one. */
function addedByDiagnosis(row: AttemptRow, { questions }: Put): readonly Added[] {
	const { courseId, quizId, quizRev: rev } = row;
	if (isBlank(row.answers as Answers)) return [];
	// Written by `saveAnswer` alone, one to three.
	const certainty = row.certainty as Readonly<Record<string, Certainty>>;
	const found = diagnose(questions, row.answers as Answers, certainty);
	return Object.entries(found).map(([competency, { n, right, sureWrong }]) => ({
		...{ courseId, quizId, questionId: sureKey(competency), rev },
		sums: {
			...{ ...noSums, n: 1, sumX: n, sumXX: right },
			...{ sumR: sureWrong, sumRR: sureWrong > 0 ? 1 : 0 }
		}
	}));
}

type EventRow = typeof learningEvent.$inferSelect;

/** One checking of the log. */
export type CheckingRow = Checking & {
	readonly userId: string;
	readonly courseId: string;
	readonly taskId: string;
};

export function checkingOf(row: EventRow): CheckingRow | null {
	const event = eventOf(row);
	if (event.kind !== 'practice.checked' || event.attemptId === null) return null;
	return {
		...{ eventId: event.id, attemptId: event.attemptId, rev: event.contentRev },
		failedCodes: event.data.failedCodes,
		...{ userId: row.userId, courseId: event.courseId, taskId: event.contentId }
	};
}

/** What checkings of anybody at any task add to those that are counted already. */
export function addedByCheckings(
	counted: readonly CheckingRow[],
	fresh: readonly CheckingRow[]
): readonly Added[] {
	const groupOf = ({ userId, taskId }: CheckingRow) => `${userId}/${taskId}`;
	const before = groupBy(counted, groupOf);
	return [...groupBy(fresh, groupOf)].flatMap(([group, rows]) => {
		const [one] = rows;
		if (!one) return [];
		return addedByChecks(before.get(group) ?? [], rows).map(
			({ rev, code, attempts, persons }): Added => ({
				...{ courseId: one.courseId, quizId: one.taskId, questionId: checkKey(code), rev },
				sums: { ...noSums, n: attempts, sumX: persons }
			})
		);
	});
}
