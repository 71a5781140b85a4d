import { and, eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { addUsers, makeTrainer, makeUser, statusOf } from '../../../../tests/support/users';
import { newId } from '../../ids';
import { fieldOf } from '../../learning/answers';
import type { User } from '../access';
import { lookLog, users } from '../db/schema';
import { inScope } from '../db/scope';
import { saveAttempt } from '../learning/attempts';
import { markEssay } from '../learning/essays';
import { saveAnswer } from '../learning/exam-answer';
import { submitExam } from '../learning/exam-submit';
import { makeAttempt } from '../learning/testing';
import { diagnosa, examRoom, uji, uraian } from '../learning/testing-exam';
import { ownScope, viewScope } from '../scope-of';
import { bacaDilihat } from './looks';
import { bacaPercobaanOrang, daftarPercobaan } from './percobaan';

const database = testDatabase();
const { db } = database;
const { services, later, begun, answer, allRight, triesOf } = examRoom(db);
const pelatih = makeTrainer('pelatih', '35.99.01');
const pelatihLain = makeTrainer('pelatih.lain', '35.99.02');
const pengamat = makeUser('pengamat', {
	role: 'pengamat',
	wilayahKode: '35.99',
	desaKode: '35.99.00.0000'
});
const tetangga = makeUser('tetangga');

beforeAll(() => addUsers(db, pelatih, pelatihLain, pengamat, tetangga));

let siti = makeUser('siti');
let urut = 0;
beforeEach(async () => {
	later(60 * 24 * 30);
	siti = makeUser(`siti${++urut}`, { nama: 'Siti Aminah' });
	await addUsers(db, siti);
});

const buka = (user: User, id: string, orang = siti.id) =>
	bacaPercobaanOrang(services, user, orang, id);
const dilihat = async () =>
	(await bacaDilihat(services, siti, '')).looks.map(({ what, about }) => [what, about]);
const daftar = (user: User, siapa: User, semua = false) =>
	inScope(db, viewScope(user), (tx) =>
		daftarPercobaan(tx, user.wilayahKode, siapa, { courses: [] }, semua)
	);
const sentIn = async (quiz = uji, value = 'a') => {
	const id = await begun(siti, quiz);
	const [row] = (await triesOf(siti)).filter((one) => one.id === id);
	for (const questionId of row?.drawn ?? []) await answer(id, questionId, value, siti);
	await submitExam(services, siti, id);
	return id;
};

describe('the answers of one attempt', () => {
	it('stand there as they were given, with the key that the person may not see yet', async () => {
		const id = await sentIn();
		const seen = await buka(pelatih, id);
		expect(seen).toMatchObject({
			orang: { nama: 'Siti Aminah' },
			judul: 'Uji akhir',
			mode: 'uji',
			percent: 0,
			lulus: false,
			tepat: 0,
			desaLama: null
		});
		expect(seen.soal).toHaveLength(3);
		for (const { result } of seen.soal) {
			expect(result.chosen).toEqual(['a']);
			expect(result.parts.find((part) => part.id === 'b')?.right).toBe(true);
			expect(result.explanationHtml).toBe('<p>Pembahasan.</p>');
		}
	});

	it('that were right are a pass', async () => {
		const id = await begun(siti);
		await allRight(id, siti);
		await submitExam(services, siti, id);
		expect(await buka(pelatih, id)).toMatchObject({ percent: 100, lulus: true, tepat: 3 });
	});

	it('of a practice quiz are kept with the mark that was given then', async () => {
		const [exam] = [await sentIn()];
		const [row] = (await triesOf(siti)).filter((one) => one.id === exam);
		const attempt = makeAttempt({
			contentHash: row?.contentHash ?? '',
			quizId: 'uji-uraian',
			answers: { u1: ['b'] }
		});
		await saveAttempt(services, siti, attempt);
		const seen = await buka(pelatih, attempt.id);
		expect(seen).toMatchObject({ mode: 'latihan', percent: 75, lulus: true, menunggu: 0 });
		expect(seen.soal.map(({ question }) => question.id)).toEqual(['u1', 'jodoh', 'uraian']);
		expect(seen.soal[0]?.result).toMatchObject({ chosen: ['b'], got: 1 });
	});

	it('of a Diagnosa come with how sure the person was, and without a mark', async () => {
		const id = await begun(siti, diagnosa);
		const [row] = await triesOf(siti);
		for (const [index, questionId] of (row?.drawn ?? []).entries()) {
			const form = new FormData();
			form.set(fieldOf(questionId), 'a');
			form.set('yakin', String(index + 1));
			await saveAnswer(services, siti, id, questionId, form);
		}
		await submitExam(services, siti, id);
		const seen = await buka(pelatih, id);
		expect(seen).toMatchObject({ mode: 'diagnosa', percent: null, lulus: null });
		expect(seen.soal.map(({ yakin, yakinKeliru }) => [yakin, yakinKeliru])).toEqual([
			[1, false],
			[2, false],
			[3, true]
		]);
	});

	it('UJ-04 with an essay wait for a trainer, and then carry points and a note', async () => {
		const id = await begun(siti, uraian);
		await answer(id, 'uraian', 'Menurut UU …', siti);
		await submitExam(services, siti, id);
		expect(await buka(pelatih, id)).toMatchObject({ menunggu: 1, lulus: false });
		await markEssay(services, pelatih, id, {
			id: newId(),
			questionId: 'uraian',
			points: { a: '2', b: '2' },
			note: 'Sebutkan pasalnya.'
		});
		const seen = await buka(pelatih, id);
		expect(seen.menunggu).toBe(0);
		expect(seen.soal.at(-1)).toMatchObject({
			points: { a: 2, b: 2 },
			catatan: 'Sebutkan pasalnya.',
			result: { chosen: ['Menurut UU …'], pending: false }
		});
		expect((await daftar(pelatih, siti)).baris).toMatchObject([
			{ id, menunggu: 0, percent: seen.percent }
		]);
	});
});

describe('who may open them', () => {
	it('a look is written down once, for the person to read', async () => {
		const id = await sentIn();
		await Promise.all([buka(pelatih, id), buka(pelatih, id)]);
		await buka(pelatih, id);
		expect(await dilihat()).toEqual([['jawaban', expect.stringMatching(/^Uji akhir, .* WIB$/)]]);
	});

	it('an attempt that is open is not there', async () => {
		const id = await begun(siti);
		expect(await statusOf(buka(pelatih, id))).toBe(404);
		expect((await daftar(pelatih, siti)).baris).toEqual([]);
		expect(await dilihat()).toEqual([]);
	});

	it.each<[string, User]>([
		['a trainer of another kecamatan', pelatihLain],
		['an observer', pengamat],
		['another learner of the village', tetangga]
	])('not %s, and nothing is written down', async (_, user) => {
		const id = await sentIn();
		expect(await statusOf(buka(user, id))).toBe(404);
		expect(await dilihat()).toEqual([]);
	});

	it('not one’s own: what an exam keeps to itself it keeps from a trainer who takes it', async () => {
		const id = await sentIn();
		expect(await statusOf(buka(siti, id))).toBe(404);
		const ujian = await begun(pelatih);
		await submitExam(services, pelatih, ujian);
		expect(await statusOf(buka(pelatih, ujian, pelatih.id))).toBe(404);
	});

	it('ids that are malformed, unknown or of somebody else are not there', async () => {
		const id = await sentIn();
		for (const [orang, percobaan] of [
			[siti.id, 'bukan-id'],
			['bukan-id', id],
			[siti.id, newId()],
			[newId(), id],
			[tetangga.id, id]
		] as const)
			expect(await statusOf(buka(pelatih, percobaan, orang))).toBe(404);
	});

	it('who has moved is seen by the trainer of where it was taken', async () => {
		const id = await sentIn();
		await db.update(users).set({ desaKode: '35.99.02.2001' }).where(eq(users.id, siti.id));
		expect((await buka(pelatih, id)).desaLama).toBe('35.99.01.2001');
		expect(await statusOf(buka(pelatihLain, id))).toBe(404);
	});
});

describe('the list', () => {
	it('begins with the latest, and shows twenty until all are asked for', async () => {
		const ids: string[] = [];
		for (let i = 0; i < 21; i++) {
			const attempt = makeAttempt();
			ids.unshift(attempt.id);
			later(1);
			await saveAttempt(services, siti, attempt);
		}
		const some = await daftar(pelatih, siti);
		expect(some.baris.map(({ id }) => id)).toEqual(ids.slice(0, 20));
		expect(some.adaLagi).toBe(true);
		const all = await daftar(pelatih, siti, true);
		expect(all.baris.map(({ id }) => id)).toEqual(ids);
		expect(all.adaLagi).toBe(false);
		expect((await daftar(pelatihLain, siti)).baris).toEqual([]);
	});

	it('is not a look at the answers', async () => {
		await sentIn();
		await daftar(pelatih, siti);
		const looks = await inScope(db, ownScope(siti), (tx) =>
			tx
				.select()
				.from(lookLog)
				.where(and(eq(lookLog.desaKode, siti.desaKode), eq(lookLog.userId, siti.id)))
		);
		expect(looks).toEqual([]);
	});
});
