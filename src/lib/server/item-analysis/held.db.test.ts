import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { addUsers, makeTrainer, makeUser } from '../../../../tests/support/users';
import { newId } from '$lib/ids';
import type { User } from '../access';
import { itemStat } from '../db/schema';
import { inScope } from '../db/scope';
import { markEssay } from '../learning/essays';
import { readExamTry } from '../learning/exam-read';
import { bacaPercobaan } from '../learning/exam-page';
import { examStanding } from '../learning/exam-standing';
import { submitExam } from '../learning/exam-submit';
import { examRoom, uji, uraian } from '../learning/testing-exam';
import { everywhere } from './count';
import { forgetHeld, heldQuestions } from './held';

const database = testDatabase();
const { db } = database;
const { services, later, begun, answer, eventsOf } = examRoom(db);
const pelatih = makeTrainer('pelatih', '35.99.01');
beforeAll(() => addUsers(db, pelatih));
beforeEach(async () => {
	later(60 * 24 * 30);
	await inScope(db, everywhere, (tx) => tx.delete(itemStat).where(eq(itemStat.courseId, 'uji')));
	forgetHeld(db);
});

/** Sums of the country in which those who know the rest get it wrong (`sumXR` low) or right. */
const sums = async (
	questionId: string,
	{ n = 30, sumXR = 0, quizId = 'kuis', rev = 1, desaKode = '00.00.00.0000' } = {}
) => {
	await inScope(db, everywhere, (tx) =>
		tx.insert(itemStat).values({
			...{ desaKode, quizId, questionId, rev, courseId: 'uji', n, sumXR },
			...{ sumX: 50 * n, sumXX: 5_000 * n, sumR: 50 * n, sumRR: 5_000 * n },
			updatedAt: services.now()
		})
	);
	forgetHeld(db);
};

let made = 0;
const somebody = async (): Promise<User> => {
	made += 1;
	const user = makeUser(`orang-${made}`);
	await addUsers(db, user);
	return user;
};

describe('BU-04 which questions are held', () => {
	it('are revisions with thirty attempts in the country and D under 0', async () => {
		await sums('s1');
		await sums('s2', { n: 29 });
		await sums('s3', { sumXR: 30 * 2_500 });
		await sums('s4', { desaKode: '35.99.00.0000' });
		await sums('cek:nik');
		expect(await heldQuestions(db)).toEqual(new Set(['s1@1']));
		await sums('s2', { n: 1, quizId: 'lain' });
		await sums('s1', { quizId: 'lain', n: 100, sumXR: 100 * 4_000 });
		expect(await heldQuestions(db)).toEqual(new Set(['s2@1']));
	});
});

describe('BU-04 an exam', () => {
	it('does not put a suspect key while there are enough others', async () => {
		await sums('s1');
		for (let i = 0; i < 5; i += 1) {
			const user = await somebody();
			const { row } = await readExamTry(services, user, await begun(user));
			expect(row.drawn.toSorted()).toEqual(['s2', 's3', 's4']);
		}
	});

	it('puts it when there are not, and is scored without it; the page says so', async () => {
		await sums('s1');
		await sums('s2');
		const user = await somebody();
		const id = await begun(user);
		const { row } = await readExamTry(services, user, id);
		const held = row.drawn.filter((one) => ['s1', 's2'].includes(one));
		expect(held).toHaveLength(1);
		for (const question of row.drawn)
			await answer(id, question, held.includes(question) ? 'a' : 'b', user);
		await submitExam(services, user, id);
		const halaman = await bacaPercobaan(services, user, id);
		if (halaman.keadaan !== 'selesai') throw new Error('the exam was sent in');
		expect(halaman).toMatchObject({ percent: 100, lulus: true, dinilai: 2 });
		expect(halaman.kompetensi).toMatchObject([{ n: 2, tepat: 2 }]);
		expect(halaman.soal.filter(({ ditahan }) => ditahan)).toMatchObject([
			{ question: { id: held[0] } }
		]);
		const [event] = await eventsOf(user);
		expect(event?.data).toMatchObject({
			percent: 100,
			competencies: { 'K99.1': { n: 2, right: 2 } }
		});
	});

	it('stays as it was scored, whatever becomes of the question afterwards', async () => {
		await sums('s1');
		await sums('s2');
		const user = await somebody();
		const id = await begun(user);
		const { row } = await readExamTry(services, user, id);
		for (const question of row.drawn) await answer(id, question, 'b', user);
		await submitExam(services, user, id);
		await inScope(db, everywhere, (tx) => tx.delete(itemStat).where(eq(itemStat.courseId, 'uji')));
		for (const question of row.drawn) await sums(question);
		expect(await bacaPercobaan(services, user, id)).toMatchObject({ percent: 100, dinilai: 2 });
	});

	it('that was passed stays passed when its questions become suspect', async () => {
		const user = await somebody();
		const id = await begun(user);
		const { row } = await readExamTry(services, user, id);
		for (const question of row.drawn) await answer(id, question, 'b', user);
		await submitExam(services, user, id);
		for (const question of row.drawn) await sums(question);
		expect(await bacaPercobaan(services, user, id)).toMatchObject({ percent: 100, lulus: true });
		expect((await examStanding(services, user, uji)).tries[0]?.outcome?.passed).toBe(true);
	});

	it('with an essay leaves the same questions out when it is marked', async () => {
		await sums('jodoh', { quizId: 'uji-uraian' });
		const user = await somebody();
		const id = await begun(user, uraian);
		await answer(id, 'u1', 'b', user);
		await answer(id, 'uraian', 'Menurut UU …', user);
		await submitExam(services, user, id);
		await inScope(db, everywhere, (tx) => tx.delete(itemStat).where(eq(itemStat.courseId, 'uji')));
		forgetHeld(db);
		await markEssay(services, pelatih, id, {
			...{ id: newId(), questionId: 'uraian', note: '' },
			points: { a: '2', b: '3' }
		});
		expect((await examStanding(services, user, uraian)).tries[0]?.outcome).toMatchObject({
			...{ percent: 100, passed: true }
		});
	});
});
