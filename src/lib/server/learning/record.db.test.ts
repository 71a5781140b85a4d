import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { newId } from '../../ids';
import type { User } from '../access';
import { learningEvent, quizAttempt, rollDesa, rollOrang, rollWilayah } from '../db/schema';
import { inScope } from '../db/scope';
import { ownScope } from '../scope-of';
import type { LearnerEvent } from './append';
import { listAttempts, readAttempt, saveAttempt } from './attempts';
import { foldDue } from './fold';
import { catatBelajar } from './record';
import { doneItems, progressOf } from './standing';
import {
	addUsers,
	course,
	items,
	library,
	makeAttempt,
	makeServices,
	makeUser,
	rejosari,
	siang,
	sukamaju,
	sumberagung
} from './testing';

const { db } = testDatabase();
const services = makeServices(db);

const read = (itemId: string, at: string, id = newId()): LearnerEvent => ({
	id,
	kind: 'lesson.completed',
	courseId: course.id,
	contentId: itemId,
	contentRev: 1,
	attemptId: null,
	at,
	data: {}
});
const passTask = (at: string): LearnerEvent => ({
	...read('bayi-lahir', at),
	kind: 'practice.passed',
	data: { aided: false }
});
const record = (user: User, event: LearnerEvent) => catatBelajar(services, user, event, library);

async function standing(user: User) {
	await foldDue(db, siang);
	const { desaKode } = user;
	const [inCourse] = await inScope(
		db,
		{ kind: 'wilayah', userId: user.id, wilayahKode: desaKode },
		(tx) =>
			tx
				.select()
				.from(rollWilayah)
				.where(and(eq(rollWilayah.desaKode, desaKode), eq(rollWilayah.courseId, course.id)))
	);
	const own = await inScope(db, ownScope(user), async (tx) => {
		const [person] = await tx.select().from(rollOrang);
		const [village] = await tx.select().from(rollDesa);
		const log = await tx.select().from(learningEvent).orderBy(learningEvent.at);
		return { person, village, log };
	});
	return { ...own, inCourse };
}

describe('an event', () => {
	const siti = makeUser(sukamaju);
	const budi = makeUser(sukamaju, { jabatan: 'kaur-keuangan' });
	beforeAll(() => addUsers(db, siti, budi));

	it('is there once, however often it is sent', async () => {
		const event = read('untuk-apa-nik', '2026-11-20T01:00:00.000Z');
		await Promise.all(Array.from({ length: 8 }, () => record(siti, event)));
		await record(siti, { ...event, contentId: 'membaca-nik' });
		const { person, village, inCourse, log } = await standing(siti);
		expect(log.map(({ id, contentId }) => [id, contentId])).toEqual([[event.id, 'untuk-apa-nik']]);
		expect(person).toMatchObject({ lessonsDone: 1, finishedAt: null });
		expect(inCourse).toMatchObject({ mulai: 1, selesai: 0 });
		expect(village).toMatchObject({ seats: 2, people: 2, lastAt: new Date(event.at) });
	});

	it('counts persons, not events, in the village', async () => {
		await record(siti, read('membaca-nik', '2026-11-20T02:00:00Z'));
		await record(budi, read('membaca-nik', '2026-11-19T02:00:00Z'));
		const { inCourse, village } = await standing(budi);
		expect(inCourse).toMatchObject({ mulai: 2, lulusLatihan: 0, scoreN: 0 });
		expect(village?.lastAt).toEqual(new Date('2026-11-20T02:00:00Z'));
	});

	it('from a device whose clock is ahead happened when it came', async () => {
		await record(budi, read('untuk-apa-nik', '2027-05-01T00:00:00Z'));
		expect((await standing(budi)).person?.lastAt).toEqual(siang);
	});

	it('shows in the progress of its person only', async () => {
		expect(await doneItems(services, siti, course.id)).toEqual(
			new Set(['untuk-apa-nik', 'membaca-nik'])
		);
		expect((await progressOf(services, budi, course.id)).get('membaca-nik')).toEqual({
			itemId: 'membaca-nik',
			kind: 'lesson',
			status: 'done',
			best: null,
			tries: 0,
			firstAt: '2026-11-19T02:00:00.000Z',
			lastAt: '2026-11-19T02:00:00.000Z',
			doneAt: '2026-11-19T02:00:00.000Z'
		});
		expect(await progressOf(services, siti, 'kursus-lain')).toEqual(new Map());
	});
});

describe('a course', () => {
	const rini = makeUser(sumberagung);
	const pelatih = makeUser('35.99.01');
	beforeAll(() => addUsers(db, rini, pelatih));

	const finishedEvents = async (user: User) =>
		(await standing(user)).log.filter(({ kind }) => kind === 'course.finished');

	it('is finished with its last item, when that was done, also if it arrives late', async () => {
		await record(rini, passTask('2026-11-21T05:00:00.000Z'));
		await saveAttempt(services, rini, makeAttempt({ percent: 50, passed: false }), library);
		await record(rini, read('membaca-nik', '2026-11-18T05:00:00.000Z'));
		await saveAttempt(services, rini, makeAttempt({ percent: 90 }), library);
		expect(await finishedEvents(rini)).toEqual([]);
		await record(rini, read('untuk-apa-nik', '2026-11-17T05:00:00.000Z'));
		const [finished, ...others] = await finishedEvents(rini);
		expect(others).toEqual([]);
		expect(finished).toMatchObject({ contentId: course.id, contentRev: course.rev, at: siang });
		const { person, inCourse } = await standing(rini);
		expect(person).toMatchObject({
			finishedAt: siang,
			lessonsDone: 2,
			quizzesPassed: 1,
			practicePassed: 1,
			scoreSum: 90,
			scoreN: 1
		});
		expect(inCourse).toMatchObject({ mulai: 1, selesai: 1, lulusLatihan: 1, scoreSum: 90 });
	});

	it('is finished once', async () => {
		await record(rini, passTask('2026-11-22T01:00:00.000Z'));
		await saveAttempt(services, rini, makeAttempt({ percent: 100 }), library);
		expect(await finishedEvents(rini)).toHaveLength(1);
		expect((await standing(rini)).inCourse).toMatchObject({ selesai: 1, scoreSum: 100 });
	});

	it('is finished once when its last items arrive together', async () => {
		const joko = makeUser(rejosari);
		await addUsers(db, joko);
		await Promise.all([
			...items
				.filter(({ kind }) => kind === 'lesson')
				.map(({ id }) => record(joko, read(id, '2026-11-20T03:00:00.000Z'))),
			record(joko, passTask('2026-11-20T04:00:00.000Z')),
			saveAttempt(services, joko, makeAttempt(), library)
		]);
		expect(await finishedEvents(joko)).toHaveLength(1);
		expect((await standing(joko)).inCourse).toMatchObject({ mulai: 1, selesai: 1 });
	});

	it('taken by a trainer counts under their own code', async () => {
		await record(pelatih, read('untuk-apa-nik', '2026-11-20T01:00:00.000Z'));
		expect((await standing(pelatih)).village).toMatchObject({
			desaKode: '35.99.01.0000',
			seats: 0
		});
	});
});

describe('an attempt', () => {
	const ani = makeUser(rejosari, { jabatan: 'operator-sid' });
	const eko = makeUser(rejosari, { jabatan: 'kepala-dusun' });
	const first = makeAttempt({ percent: 66.666, passed: false });
	beforeAll(() => addUsers(db, ani, eko));

	const attemptsAndEvents = (user: User) =>
		inScope(db, ownScope(user), async (tx) => [
			(await tx.select().from(quizAttempt)).length,
			(
				await tx
					.select()
					.from(learningEvent)
					.where(
						and(eq(learningEvent.kind, 'attempt.submitted'), eq(learningEvent.attemptId, first.id))
					)
			).length
		]);

	it('is kept once, and the first answers stand', async () => {
		const posts = await Promise.all(
			Array.from({ length: 8 }, () => saveAttempt(services, ani, first, library))
		);
		const later = { ...first, answers: { 'nik-1': ['b'] }, percent: 100, passed: true };
		const again = await saveAttempt(services, ani, later, library);
		for (const kept of [...posts, again])
			expect(kept).toEqual({ ...first, percent: 66.67, submittedAt: siang });
		expect(await attemptsAndEvents(ani)).toEqual([1, 1]);
		expect((await standing(ani)).person).toMatchObject({ scoreSum: 66.67, quizzesPassed: 0 });
	});

	it('is read by its own person, the latest first', async () => {
		const second = makeAttempt({ percent: 100 });
		await saveAttempt(makeServices(db, new Date(siang.getTime() + 60_000)), ani, second, library);
		expect((await listAttempts(services, ani, 'kuis-nik')).map(({ id }) => id)).toEqual([
			second.id,
			first.id
		]);
		expect(await readAttempt(services, ani, first.id)).toMatchObject({ percent: 66.67 });
		expect(await listAttempts(services, eko, 'kuis-nik')).toEqual([]);
	});

	it.each([
		['malformed', 'bukan-id'],
		['unknown', newId()],
		["somebody else's", first.id]
	])('with an id that is %s is not there', async (_, id) => {
		await expect(readAttempt(services, eko, id)).rejects.toMatchObject({ status: 404 });
	});

	it("does not answer to somebody else's id", async () => {
		await expect(saveAttempt(services, eko, first, library)).rejects.toMatchObject({ status: 404 });
		expect((await standing(eko)).person).toBeUndefined();
	});
});
