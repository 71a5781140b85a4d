import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import { formatSaat, zonaWilayah, type Zona } from '../../format/tanggal';
import { isUuid } from '../../ids';
import { findItemById, type Courses, type QuizMode } from '../../learning/course';
import { isCertainty, type Certainty } from '../../learning/diagnosis';
import { practiceQuestions } from '../../learning/draw';
import type { EssayPoints } from '../../learning/grade';
import { gradeExam, heldInMarks } from '../../learning/item-analysis/held';
import {
	showQuestion,
	showResult,
	type ShownQuestion,
	type ShownResult
} from '../../learning/show';
import { isInScope, notFound, type User } from '../access';
import { withVersions } from '../courses/current';
import { learningEvent, quizAttempt, users } from '../db/schema';
import { inScope, type ScopedTx } from '../db/scope';
import { markingsOf } from '../learning/exam-read';
import { outcomesOf } from '../learning/exam-standing';
import { openTry, type VersionOf } from '../learning/exam-try';
import type { Services } from '../runtime';
import { underWilayah, viewScope } from '../scope-of';
import { catatLihat } from './looks';
import { jejakPantau, type Jejak } from './tempat';

/** An attempt that was sent in. A *Diagnosa* has neither mark nor pass. */
export type BarisPercobaan = {
	readonly id: string;
	readonly judul: string;
	readonly mode: QuizMode;
	readonly dikirim: string;
	readonly percent: number | null;
	readonly lulus: boolean | null;
	/** Essays that wait for a trainer. */
	readonly menunggu: number;
};

export type DaftarPercobaan = {
	readonly baris: readonly BarisPercobaan[];
	readonly adaLagi: boolean;
};

const terbaru = 20;

/** A person's attempts in one village, newest first; `batas` is the user's own wilayah, as in `bacaCatatan`. */
export async function daftarPercobaan(
	tx: ScopedTx,
	batas: string,
	{ id, desaKode }: { readonly id: string; readonly desaKode: string },
	library: Courses,
	semua: boolean
): Promise<DaftarPercobaan> {
	const query = tx
		.select({
			id: quizAttempt.id,
			quizId: quizAttempt.quizId,
			mode: quizAttempt.mode,
			submittedAt: quizAttempt.submittedAt,
			percent: quizAttempt.percent,
			passed: quizAttempt.passed
		})
		.from(quizAttempt)
		.where(
			and(
				eq(quizAttempt.desaKode, desaKode),
				eq(quizAttempt.userId, id),
				underWilayah(quizAttempt.desaKode, batas),
				isNotNull(quizAttempt.submittedAt)
			)
		)
		.orderBy(desc(quizAttempt.submittedAt), desc(quizAttempt.id));
	const found = await (semua ? query : query.limit(terbaru + 1));
	const rows = semua ? found : found.slice(0, terbaru);
	const ids = rows.map((row) => row.id);
	const outcomes = await outcomesOf(tx, { id, desaKode }, inArray(learningEvent.attemptId, ids));
	return {
		baris: rows.flatMap(({ quizId, submittedAt, percent, passed, ...row }) => {
			if (submittedAt === null) return [];
			// An essay that was marked afterwards is in the log alone.
			const outcome = outcomes.get(row.id);
			const dinilai = row.mode !== 'diagnosa';
			return [
				{
					...row,
					judul: findItemById(library, quizId)?.item.title ?? quizId,
					dikirim: submittedAt.toISOString(),
					percent: dinilai ? (outcome?.percent ?? percent) : null,
					lulus: dinilai ? (outcome?.passed ?? passed ?? false) : null,
					menunggu: outcome?.pending ?? 0
				}
			];
		}),
		adaLagi: found.length > rows.length
	};
}

export type SoalPercobaan = {
	readonly question: ShownQuestion;
	readonly result: ShownResult;
	/** Where it was asked. */
	readonly yakin: Certainty | null;
	/** Sure and wrong: harder to mend than what is not known. */
	readonly yakinKeliru: boolean;
	/** What a trainer gave an essay, and wrote to it. */
	readonly points: EssayPoints | null;
	readonly catatan: string;
	/** BU-04: left out of the score, because its key is being looked at again. */
	readonly ditahan: boolean;
};

/** An attempt with its answers and their key, for the trainer of the person. */
export type HalamanPercobaan = BarisPercobaan & {
	readonly orang: { readonly id: string; readonly nama: string };
	/** Where it was taken, when the person belongs to another village now. */
	readonly desaLama: string | null;
	readonly jejak: Jejak;
	readonly kursus: string;
	readonly form: 'A' | 'B' | null;
	readonly mulai: string;
	readonly pass: number;
	readonly tepat: number;
	readonly soal: readonly SoalPercobaan[];
	readonly zona: Zona;
};

/**
 * One attempt of somebody in one's wilayah, by the questions that were seen then. The key is told whether or not the
 * person may see it yet; 404 for an attempt that is open, and for one's own: an exam that a trainer takes keeps its key.
 */
export async function bacaPercobaanOrang(
	services: Services,
	user: User,
	orangId: string,
	attemptId: string
): Promise<HalamanPercobaan> {
	if (!isUuid(orangId) || !isUuid(attemptId) || orangId === user.id) notFound();
	const { desaKode, ...page } = await withVersions(services.db, (versionOf) =>
		inScope(services.db, viewScope(user), (tx) =>
			bukaPercobaan(tx, versionOf, user, orangId, attemptId)
		)
	);
	const [jejak] = await Promise.all([
		jejakPantau(services, user, desaKode),
		catatLihat(services, user, {
			userId: orangId,
			desaKode,
			what: 'jawaban',
			// Two attempts at one quiz are two looks.
			about: `${page.judul}, ${formatSaat(page.dikirim, page.zona)}`
		})
	]);
	return { ...page, jejak };
}

async function bukaPercobaan(
	tx: ScopedTx,
	versionOf: VersionOf,
	user: User,
	orangId: string,
	attemptId: string
) {
	const [found] = await tx
		.select({ row: quizAttempt, nama: users.nama, desaKini: users.desaKode })
		.from(quizAttempt)
		.innerJoin(users, eq(users.id, quizAttempt.userId))
		.where(
			and(
				underWilayah(quizAttempt.desaKode, user.wilayahKode),
				eq(quizAttempt.id, attemptId),
				eq(quizAttempt.userId, orangId),
				isNotNull(quizAttempt.submittedAt)
			)
		);
	if (!found || !isInScope(user, found.row.desaKode)) notFound();
	const { row, nama, desaKini } = found;
	const { id, desaKode, mode, seed, submittedAt } = row;
	if (submittedAt === null) notFound();
	const { course, quiz, answers, ...opened } = openTry(versionOf, row);
	// What practice draws follows from its seed and is not kept.
	const questions = mode === 'latihan' ? practiceQuestions(course, quiz, seed) : opened.questions;
	const { points, notes } = await markingsOf(tx, row);
	const outcomes = await outcomesOf(tx, { id: orangId, desaKode }, eq(learningEvent.attemptId, id));
	const hasil = gradeExam({ questions, pass: quiz.pass }, answers, heldInMarks(row.marks), points);
	const dinilai = mode !== 'diagnosa';
	const lulus =
		(outcomes.get(id)?.passed ?? row.passed ?? false) ||
		// A later marking takes no pass away, and gives one as soon as it is there.
		(mode === 'uji' && hasil.passed && hasil.pending === 0);
	return {
		id,
		desaKode,
		judul: quiz.title,
		kursus: course.title,
		mode,
		form: row.form,
		mulai: row.startedAt.toISOString(),
		dikirim: submittedAt.toISOString(),
		percent: dinilai ? (mode === 'uji' ? hasil.percent : row.percent) : null,
		pass: quiz.pass,
		lulus: dinilai ? lulus : null,
		menunggu: mode === 'uji' ? hasil.pending : 0,
		tepat: hasil.grades.filter(({ correct }) => correct).length,
		orang: { id: orangId, nama },
		desaLama: desaKini === desaKode ? null : desaKode,
		zona: zonaWilayah(desaKode),
		soal: questions.flatMap((question, index): SoalPercobaan[] => {
			const grade = hasil.grades[index];
			if (!grade) return [];
			const yakin = row.certainty[question.id];
			return [
				{
					question: showQuestion(question, seed, { hints: false }),
					result: showResult(question, grade),
					yakin: isCertainty(yakin) ? yakin : null,
					yakinKeliru: yakin === 3 && grade.answered && !grade.correct,
					points: points[question.id] ?? null,
					catatan: notes[question.id] ?? '',
					ditahan: hasil.held.has(question.id)
				}
			];
		})
	};
}
