import { and, asc, eq, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { addUsers, makeTrainer, makeUser } from '../../../../tests/support/users';
import { newId } from '$lib/ids';
import { fieldOf } from '$lib/learning/answers';
import type { User } from '../access';
import { currentLibrary } from '../courses/current';
import { attemptToCount, itemStat, quizAttempt } from '../db/schema';
import { inScope } from '../db/scope';
import { appendEvent } from '../learning/append';
import { saveAttempt } from '../learning/attempts';
import { markEssay } from '../learning/essays';
import { saveAnswer } from '../learning/exam-answer';
import { readExamTry } from '../learning/exam-read';
import { submitExam } from '../learning/exam-submit';
import { makeAttempt } from '../learning/testing';
import { diagnosa, examRoom, uraian } from '../learning/testing-exam';
import { ownScope } from '../scope-of';
import { countWaiting, everywhere } from './count';
import { countLater } from './queue';
import { rebuildItemStats } from './rebuild';

const database = testDatabase();
const { db } = database;
const { services, later, begun, answer, allRight } = examRoom(db);
const pelatih = { ...makeTrainer('pelatih', '35.99.00'), wilayahKode: '35.99' };
beforeAll(() => addUsers(db, pelatih));

const kabupaten = '35.99.00.0000';
const statsOf = (desaKode = kabupaten) =>
	inScope(db, everywhere, (tx) =>
		tx
			.select()
			.from(itemStat)
			.where(eq(itemStat.desaKode, desaKode))
			.orderBy(asc(itemStat.quizId), asc(itemStat.questionId), asc(itemStat.rev))
	);
const rowOf = async (quizId: string, questionId: string, desaKode = kabupaten) =>
	(await statsOf(desaKode)).find((row) => row.quizId === quizId && row.questionId === questionId);
const waiting = () => inScope(db, everywhere, (tx) => tx.select().from(attemptToCount));
const marksKept = (user: User) =>
	inScope(db, ownScope(user), async (tx) =>
		(await tx.select().from(quizAttempt).where(eq(quizAttempt.userId, user.id))).map(
			({ marks }) => marks
		)
	);

let made = 0;
const somebody = async (given: Partial<User> = {}): Promise<User> => {
	made += 1;
	const user = makeUser(`orang-${made}`, given);
	await addUsers(db, user);
	return user;
};

/** A quiz of practice with two questions; its content version is not kept any more. */
const practise = (user: User, first: number, second: number, quizId = 'kuis', id = newId()) =>
	saveAttempt(
		services,
		user,
		makeAttempt({
			...{ id, quizId, answers: { k1: ['a'], k2: ['a'] } },
			marks: { k1: { rev: 1, mark: first }, k2: { rev: 1, mark: second } }
		})
	);

const essayOf = async (user: User) => {
	const id = await begun(user, uraian);
	await answer(id, 'u1', 'b', user);
	await answer(id, 'uraian', 'Menurut UU …', user);
	await submitExam(services, user, id);
	return id;
};
const mark = (attemptId: string, a: number, b: number) =>
	markEssay(services, pelatih, attemptId, {
		...{ id: newId(), questionId: 'uraian', note: '' },
		points: { a: String(a), b: String(b) }
	});

const check = async (user: User, attemptId: string, ...failedCodes: string[]) => {
	const { library } = await currentLibrary(db);
	await inScope(db, ownScope(user), async (tx) => {
		const event = {
			...{ id: newId(), kind: 'practice.checked' as const, courseId: 'kursus', attemptId },
			...{ contentId: 'tugas', contentRev: 1, at: services.now().toISOString() },
			data: { failedCodes, passed: failedCodes.length === 0, aided: false }
		};
		await appendEvent(tx, user, event, { library, now: services.now() });
		await countLater(tx, user, event.id);
	});
};

describe('BU-02 attempts are counted', () => {
	beforeEach(() => later(60 * 24 * 30));

	it('in the kabupaten, its province and the country, and the queue is empty then', async () => {
		const user = await somebody();
		await practise(user, 100, 50, 'tiga-tingkat');
		expect(await waiting()).toMatchObject([{ desaKode: user.desaKode, userId: user.id }]);
		expect(await countWaiting(services)).toBe(1);
		expect(await waiting()).toEqual([]);
		for (const desaKode of [kabupaten, '35.00.00.0000', '00.00.00.0000'])
			expect(await rowOf('tiga-tingkat', 'k1', desaKode)).toMatchObject({
				...{ n: 1, sumX: 100, sumXX: 10_000, sumR: 50, sumRR: 2_500, sumXR: 5_000 },
				...{ rev: 1, pairs: { '100|50': 1 }, options: {} }
			});
		expect(await countWaiting(services)).toBe(0);
	});

	it('of practice the first alone, and sent twice it is there once', async () => {
		const user = await somebody();
		const id = newId();
		await practise(user, 0, 0, 'pertama', id);
		await practise(user, 0, 0, 'pertama', id);
		await practise(user, 100, 100, 'pertama');
		await countWaiting(services);
		expect(await rowOf('pertama', 'k1')).toMatchObject({ n: 1, sumX: 0 });
		expect((await marksKept(user)).filter(Boolean)).toHaveLength(1);
	});

	it('sent at once from two devices one of them is the first', async () => {
		const user = await somebody();
		await Promise.all(Array.from({ length: 4 }, () => practise(user, 100, 0, 'serentak')));
		await countWaiting(services);
		expect(await rowOf('serentak', 'k1')).toMatchObject({ n: 1 });
	});

	it('by two processes at once each is added once', async () => {
		for (let i = 0; i < 6; i += 1) await practise(await somebody(), 100, 0, 'dua-proses');
		await Promise.all([countWaiting(services), countWaiting(services), countWaiting(services)]);
		await countWaiting(services);
		expect(await rowOf('dua-proses', 'k1')).toMatchObject({ n: 6 });
	});

	it('of exams each try, with the options that were chosen', async () => {
		const user = await somebody();
		const id = await begun(user);
		await allRight(id, user);
		await submitExam(services, user, id);
		await submitExam(services, user, id);
		await countWaiting(services);
		const { row } = await readExamTry(services, user, id);
		const [questionId = ''] = row.drawn;
		const found = await rowOf('uji-akhir', questionId);
		expect(found).toMatchObject({ n: 1, sumX: 100, sumR: 100 });
		expect(Object.keys(found?.options ?? {})).toEqual(['b']);
		expect(found?.options.b?.[20]).toBe(1);
	});

	it('with essays when the last of them is first marked, by what they got then', async () => {
		const user = await somebody();
		const before = (await rowOf('uji-uraian', 'uraian'))?.n ?? 0;
		const id = await essayOf(user);
		expect(await waiting()).toEqual([]);
		later(1);
		await mark(id, 2, 2);
		later(1);
		await mark(id, 0, 0);
		expect(await waiting()).toHaveLength(1);
		await countWaiting(services);
		const found = await rowOf('uji-uraian', 'uraian');
		expect(found).toMatchObject({ n: before + 1, sumX: 80 });
		later(1);
		await mark(id, 1, 1);
		expect(await waiting()).toEqual([]);
	});

	it('that put the same questions also as a whole', async () => {
		const forms = (await statsOf()).filter(({ questionId }) => questionId.startsWith('form:'));
		// Of the quiz that draws nothing.
		expect(forms.map(({ quizId }) => quizId)).toEqual(['uji-uraian']);
		expect(Object.keys(forms[0]?.options ?? {}).sort()).toEqual(['', 'jodoh', 'u1', 'uraian']);
	});

	it('in which nothing was answered say nothing', async () => {
		const user = await somebody();
		const id = await begun(user);
		await submitExam(services, user, id);
		await saveAttempt(
			services,
			user,
			makeAttempt({ quizId: 'kosong', answers: { k1: [] }, marks: { k1: { rev: 1, mark: 0 } } })
		);
		expect(await waiting()).toEqual([]);
		expect(await marksKept(user)).toEqual([null, null]);
	});

	it('of trainers who try a quiz are none', async () => {
		const trainer = makeTrainer('pencoba', '35.99.01');
		await addUsers(db, trainer);
		await practise(trainer, 100, 100, 'pelatih');
		expect(await waiting()).toEqual([]);
	});

	it('a first Diagnosa says what was known wrongly and for sure', async () => {
		const user = await somebody();
		for (const value of ['a', 'b']) {
			const id = await begun(user, diagnosa);
			const { questions } = await readExamTry(services, user, id);
			for (const { id: questionId } of questions) {
				const form = new FormData();
				form.set(fieldOf(questionId), value);
				form.set('yakin', '3');
				await saveAnswer(services, user, id, questionId, form);
			}
			await submitExam(services, user, id);
			later(60 * 48);
		}
		await countWaiting(services);
		// Three questions, none right, three wrong for sure, one person.
		expect(await rowOf('diagnosa', 'yakin:K99.1')).toMatchObject({
			...{ n: 1, sumX: 3, sumXX: 0, sumR: 3, sumRR: 1 }
		});
		expect((await statsOf()).some((row) => row.quizId === 'diagnosa' && row.rev !== 1)).toBe(false);
	});

	it('BU-05 checks of practice: attempts and persons, each once', async () => {
		const [one, other] = [await somebody(), await somebody()];
		const [first, second] = [newId(), newId()];
		await check(one, first, 'kk', 'nik');
		await countWaiting(services);
		await check(one, first, 'nik');
		await check(one, second, 'nik');
		await check(other, newId());
		await countWaiting(services);
		expect(await rowOf('tugas', 'cek:')).toMatchObject({ n: 3, sumX: 2 });
		expect(await rowOf('tugas', 'cek:nik')).toMatchObject({ n: 2, sumX: 1 });
		expect(await rowOf('tugas', 'cek:kk')).toMatchObject({ n: 1, sumX: 1 });
	});

	it('killed in the middle, and again, come to the same', async () => {
		await practise(await somebody(), 100, 0, 'mati');
		await database.owner.execute(
			sql`alter table item_stat add constraint item_stat_mati check (quiz_id <> 'mati' or n < 0)`
		);
		await expect(countWaiting(services)).rejects.toThrow();
		expect(await waiting()).toHaveLength(1);
		expect(await rowOf('mati', 'k1')).toBeUndefined();
		await database.owner.execute(sql`alter table item_stat drop constraint item_stat_mati`);
		expect(await countWaiting(services)).toBe(1);
		expect(await rowOf('mati', 'k1')).toMatchObject({ n: 1 });
	});
});

describe('BU-02 sums made anew', () => {
	it('are those that were kept step by step, after any history', async () => {
		await countWaiting(services);
		const people = [
			await somebody(),
			await somebody({ desaKode: '35.99.01.2002', wilayahKode: '35.99.01.2002' }),
			await somebody({ desaKode: '33.99.01.2001', wilayahKode: '33.99.01.2001' })
		];
		const percent = fc.constantFrom(0, 33, 67, 100);
		const step = fc.oneof(
			fc.record({
				kind: fc.constant('latihan'),
				a: percent,
				b: percent,
				quiz: fc.constantFrom('p', 'q')
			}),
			fc.record({ kind: fc.constant('uji'), a: percent }),
			fc.record({ kind: fc.constant('uraian'), a: fc.nat(2), b: fc.nat(3) }),
			fc.record({
				kind: fc.constant('cek'),
				codes: fc.subarray(['kk', 'nik']),
				again: fc.boolean()
			}),
			fc.record({ kind: fc.constant('hitung') })
		);
		const worlds = new Map<string, string>();
		await fc.assert(
			fc.asyncProperty(fc.array(fc.tuple(fc.nat(2), step), { maxLength: 12 }), async (steps) => {
				for (const [who, one] of steps) {
					const user = people[who];
					if (!user) continue;
					later(60 * 24 * 2);
					if ('quiz' in one) await practise(user, one.a, one.b, one.quiz);
					else if ('codes' in one) {
						const world = (one.again && worlds.get(user.id)) || newId();
						worlds.set(user.id, world);
						await check(user, world, ...one.codes);
					} else if ('b' in one) {
						const other = await somebody({ desaKode: user.desaKode });
						const id = await essayOf(other);
						if (one.a > 0) {
							later(1);
							if (user.desaKode.startsWith('35.99')) await mark(id, one.a, one.b);
						}
					} else if ('a' in one) {
						const other = await somebody({ desaKode: user.desaKode });
						const id = await begun(other);
						await answer(id, 's1', one.a > 50 ? 'b' : 'a', other).catch(() => undefined);
						await submitExam(services, other, id);
					} else await countWaiting(services);
				}
				await countWaiting(services);
				expect(await rebuildItemStats(db, services.now())).toEqual([]);
			}),
			{ numRuns: 8 }
		);
	});

	it('say what was wrong, and put it right; what waits is counted once', async () => {
		const before = await statsOf();
		await inScope(db, everywhere, (tx) =>
			tx
				.update(itemStat)
				.set({ n: 99 })
				.where(and(eq(itemStat.desaKode, kabupaten), eq(itemStat.quizId, 'mati')))
		);
		await practise(await somebody(), 100, 100, 'menunggu');
		expect(await rebuildItemStats(db, services.now())).toEqual([
			{ desaKode: kabupaten, rows: 4 },
			{ desaKode: '35.00.00.0000', rows: 2 },
			{ desaKode: '00.00.00.0000', rows: 2 }
		]);
		expect(await countWaiting(services)).toBe(0);
		expect(await rowOf('menunggu', 'k1', '00.00.00.0000')).toMatchObject({ n: 1 });
		const after = (await statsOf()).filter(({ quizId }) => quizId !== 'menunggu');
		const plain = (rows: typeof before) => rows.map((row) => ({ ...row, updatedAt: null }));
		expect(plain(after)).toEqual(plain(before));
	});

	it('take in attempts of before there were any, as far as their questions are known', async () => {
		const user = await somebody();
		const id = await begun(user);
		await allRight(id, user);
		await submitExam(services, user, id);
		await countWaiting(services);
		const kept = await statsOf();
		await inScope(db, ownScope(user), (tx) =>
			tx.update(quizAttempt).set({ marks: null }).where(eq(quizAttempt.userId, user.id))
		);
		expect(await rebuildItemStats(db, services.now())).toEqual([]);
		expect(await statsOf()).toEqual(kept);
	});
});
