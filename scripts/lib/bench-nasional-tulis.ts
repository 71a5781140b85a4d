import { eq } from 'drizzle-orm';
import { newId } from '../../src/lib/ids';
import type { User } from '../../src/lib/server/access';
import { currentLibrary } from '../../src/lib/server/courses/current';
import type { Database } from '../../src/lib/server/db/connect';
import { learningEvent, quizAttempt, users } from '../../src/lib/server/db/schema';
import { inScope } from '../../src/lib/server/db/scope';
import { saveAttempt, type AttemptToSave } from '../../src/lib/server/learning/attempts';
import { ownScope } from '../../src/lib/server/scope-of';
import { median } from './http-load.mjs';

const submits = 1_200;
const atOnce = 8;
const rounds = 3;

export type Writes = {
	/** Of three rounds, the middle one. */
	readonly insertPerSecond: number;
	readonly submitPerSecond: number;
};

/**
 * Quizzes sent in, so many at once, each by somebody in a village of their own: kept with all that follows from them, and
 * the same attempt and event put into their tables and nothing else. By turns, so that what else the machine does falls
 * on both alike.
 */
export async function measureWrites(db: Database, now: Date): Promise<Writes> {
	const { library } = await currentLibrary(db);
	const services = { db, mode: 'nyata' as const, now: () => now };
	const learners = await db
		.select()
		.from(users)
		.where(eq(users.jabatan, 'sekretaris-desa'))
		.limit(submits);
	const one = (index: number): User => {
		const row = learners[index % learners.length];
		if (!row) throw new Error('Nobody is there to send anything in');
		return { ...row, demo: false };
	};
	const attempt = (index: number): AttemptToSave => ({
		id: newId(),
		...{ courseId: 'administrasi-kependudukan', quizId: 'cek-nik', quizRev: 1 },
		contentHash: '0'.repeat(64),
		seed: index,
		startedAt: now,
		answers: { 'soal-1': ['a'] },
		...{ score: 7, max: 10, percent: 70, passed: false },
		competencies: { 'K04.1': { n: 10, right: 7 } },
		marks: { 'soal-1': { rev: 1, mark: 100 } }
	});
	const insertOnly = (index: number) => {
		const user = one(index);
		const { competencies, ...row } = attempt(index);
		const { quizId, score, max, percent, passed } = row;
		return inScope(db, ownScope(user), (tx) =>
			Promise.all([
				tx.insert(quizAttempt).values({
					...row,
					marks: null,
					answers: { ...row.answers },
					desaKode: user.desaKode,
					userId: user.id,
					submittedAt: now
				}),
				tx.insert(learningEvent).values({
					id: newId(),
					desaKode: user.desaKode,
					userId: user.id,
					kind: 'attempt.submitted',
					courseId: row.courseId,
					contentId: quizId,
					contentRev: 1,
					attemptId: row.id,
					data: { quizId, score, max, percent, passed, competencies },
					at: now,
					receivedAt: now
				})
			])
		);
	};
	const submit = (index: number) => saveAttempt(services, one(index), attempt(index), library);
	const perSecond = async (work: (index: number) => Promise<unknown>) => {
		let next = 0;
		const began = performance.now();
		await Promise.all(
			Array.from({ length: atOnce }, async () => {
				while (next < submits) await work(next++);
			})
		);
		return (submits * 1000) / (performance.now() - began);
	};
	const measured: Writes[] = [];
	// The first round warms both.
	for (let round = 0; round <= rounds; round++) {
		const insertPerSecond = await perSecond(insertOnly);
		measured.push({ insertPerSecond, submitPerSecond: await perSecond(submit) });
	}
	return {
		insertPerSecond: median(measured.slice(1).map((of) => of.insertPerSecond)),
		submitPerSecond: median(measured.slice(1).map((of) => of.submitPerSecond))
	};
}
