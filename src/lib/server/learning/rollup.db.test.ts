import fc from 'fast-check';
import { asc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { newId } from '../../ids';
import type { LearningFact } from '../../learning/progress';
import type { User } from '../access';
import { jabatanTerisi, learnerItem, rollDesa, rollOrang, rollWilayah } from '../db/schema';
import { inScope, type TenantScope } from '../db/scope';
import type { LearnerEvent } from './append';
import { saveAttempt } from './attempts';
import { foldDue } from './fold';
import { catatBelajar } from './record';
import { rebuildRollups } from './rollup';
import { refreshSeats } from './seats';
import {
	addUsers,
	course,
	library,
	makeAttempt,
	makeServices,
	makeUser,
	rejosari,
	siang,
	sukamaju
} from './testing';

const { db } = testDatabase();
const services = makeServices(db);
const country: TenantScope = { kind: 'wilayah', userId: '', wilayahKode: '' };

const snapshot = () =>
	inScope(db, country, async (tx) => ({
		items: await tx
			.select()
			.from(learnerItem)
			.orderBy(asc(learnerItem.userId), asc(learnerItem.itemId)),
		people: await tx.select().from(rollOrang).orderBy(asc(rollOrang.userId)),
		villages: await tx.select().from(rollDesa).orderBy(asc(rollDesa.desaKode)),
		wilayah: (
			await tx
				.select()
				.from(rollWilayah)
				.orderBy(asc(rollWilayah.desaKode), asc(rollWilayah.courseId))
		).map(({ foldedAt: _, ...row }) => row)
	}));

type Fact = LearningFact & { readonly kind: LearnerEvent['kind']; readonly contentId: string };

type Step = { readonly who: number; readonly post: (user: User) => Promise<unknown> };

const moment = fc
	.integer({ min: 0, max: 60 * 24 * 60 })
	.map((minutes) => new Date(siang.getTime() - minutes * 60_000).toISOString());
const who = fc.integer({ min: 0, max: 3 });

const eventStep = (event: LearnerEvent) => (user: User) =>
	catatBelajar(services, user, event, library);

const step: fc.Arbitrary<Step> = fc.oneof(
	fc
		.record({
			who,
			at: moment,
			id: fc.uuid(),
			fact: fc.constantFrom<Fact[]>(
				{ kind: 'lesson.completed', contentId: 'untuk-apa-nik', data: {} },
				{ kind: 'lesson.completed', contentId: 'membaca-nik', data: {} },
				{ kind: 'practice.started', contentId: 'bayi-lahir', data: {} },
				{
					kind: 'practice.checked',
					contentId: 'bayi-lahir',
					data: { failedCodes: ['kelahiran.kk'], passed: false, aided: false }
				},
				{ kind: 'practice.passed', contentId: 'bayi-lahir', data: { aided: false } }
			)
		})
		.map(({ who, at, id, fact }) => ({
			who,
			post: eventStep({ ...fact, id, at, courseId: course.id, contentRev: 1, attemptId: null })
		})),
	fc
		.record({
			who,
			at: moment,
			id: fc.uuid(),
			percent: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
			quizId: fc.constantFrom('kuis-nik', 'kuis-lama')
		})
		.map(({ who, at, id, percent, quizId }) => ({
			who,
			post: (user: User) =>
				saveAttempt(
					makeServices(db, new Date(at)),
					user,
					makeAttempt({ id, quizId, percent, passed: percent >= 75 }),
					library
				)
		}))
);

const wholeCourse = fc
	.record({ who, ids: fc.array(fc.uuid(), { minLength: 4, maxLength: 4 }), at: moment })
	.map(({ who, ids: [first = '', second = '', third = '', fourth = ''], at }): Step[] => {
		const about = { courseId: course.id, contentRev: 1, attemptId: null, at, data: {} } as const;
		const lesson = { ...about, kind: 'lesson.completed' } as const;
		return [
			eventStep({ ...lesson, id: first, contentId: 'untuk-apa-nik' }),
			eventStep({ ...lesson, id: second, contentId: 'membaca-nik' }),
			eventStep({ ...about, kind: 'practice.passed', id: third, contentId: 'bayi-lahir' }),
			(user: User) => saveAttempt(services, user, makeAttempt({ id: fourth }), library)
		].map((post) => ({ who, post }));
	});

/** A history with everything that goes wrong on a slow link: resends, several at once, any order. */
const history = fc
	.tuple(fc.array(step, { maxLength: 20 }), fc.oneof(fc.constant<Step[]>([]), wholeCourse))
	.map((parts) => parts.flat())
	.chain((steps) =>
		fc.record({
			posts: fc
				.subarray(steps)
				.chain((again) =>
					fc.shuffledSubarray([...steps, ...again], { minLength: steps.length + again.length })
				),
			width: fc.integer({ min: 1, max: 6 })
		})
	);

describe('a rebuild', () => {
	it('gives the numbers that were kept event by event, for any history', async () => {
		await fc.assert(
			fc.asyncProperty(history, async ({ posts, width }) => {
				const people = [
					makeUser(sukamaju),
					makeUser(sukamaju, { jabatan: 'operator-sid' }),
					makeUser(rejosari),
					makeUser('35.99')
				];
				await addUsers(db, ...people);
				for (let i = 0; i < posts.length; i += width)
					await Promise.all(
						posts.slice(i, i + width).map(({ who, post }) => post(people[who] as User))
					);
				await foldDue(db, siang);
				const kept = await snapshot();
				const { differences } = await rebuildRollups(db, { now: siang });
				expect(differences).toEqual([]);
				expect(await snapshot()).toEqual(kept);
			}),
			{ numRuns: 15 }
		);
	});

	describe('of numbers that are wrong', () => {
		const siti = makeUser('35.99.03.2001');
		const desaKode = siti.desaKode;
		beforeAll(async () => {
			await addUsers(db, siti);
			const lesson = { courseId: course.id, contentRev: 1, attemptId: null, data: {} } as const;
			for (const contentId of ['untuk-apa-nik', 'membaca-nik'])
				await eventStep({
					...lesson,
					kind: 'lesson.completed',
					id: newId(),
					contentId,
					at: '2026-11-20T01:00:00.000Z'
				})(siti);
			await saveAttempt(services, siti, makeAttempt(), library);
		});

		it('puts them right and says where', async () => {
			await foldDue(db, siang);
			const right = await snapshot();
			await inScope(db, { kind: 'wilayah', userId: '', wilayahKode: desaKode }, async (tx) => {
				await tx.delete(learnerItem).where(eq(learnerItem.itemId, 'membaca-nik'));
				await tx.update(rollOrang).set({ lessonsDone: 7 });
				await tx
					.update(rollWilayah)
					.set({ scoreSum: 1 })
					.where(eq(rollWilayah.courseId, course.id));
				await tx.insert(rollWilayah).values({
					...{ desaKode, courseId: 'kursus-yang-tak-pernah-ada', tingkat: 13, foldedAt: siang }
				});
				await tx.update(rollDesa).set({ seats: 9, lastAt: null });
			});
			const report = await rebuildRollups(db, { now: siang });
			expect(report.differences).toEqual([
				{ desaKode, table: 'learner_item', rows: 1 },
				{ desaKode, table: 'roll_orang', rows: 1 },
				{ desaKode, table: 'roll_desa', rows: 1 },
				{ desaKode, table: 'roll_wilayah', rows: 2 }
			]);
			expect(await snapshot()).toEqual(right);
		});

		it('makes them from the log alone', async () => {
			await foldDue(db, siang);
			const right = await snapshot();
			await inScope(db, country, async (tx) => {
				for (const table of [learnerItem, rollOrang, rollWilayah, rollDesa]) await tx.delete(table);
			});
			await rebuildRollups(db, { now: siang });
			expect(await snapshot()).toEqual(right);
		});

		it('goes on beside people who are learning', async () => {
			const people = Array.from({ length: 6 }, () => makeUser(desaKode));
			await addUsers(db, ...people);
			const learn = people.map((user, index) =>
				saveAttempt(services, user, makeAttempt({ percent: 70 + index }), library)
			);
			await Promise.all([
				...learn,
				rebuildRollups(db, { now: siang }),
				rebuildRollups(db, { now: siang })
			]);
			expect((await rebuildRollups(db, { now: siang })).differences).toEqual([]);
		});

		it('tells how far it is', async () => {
			const seen: number[] = [];
			const { villages } = await rebuildRollups(db, {
				now: siang,
				progress: (done) => seen.push(done)
			});
			expect(seen).toEqual(Array.from({ length: villages }, (_, index) => index + 1));
		});
	});
});

describe('seats of a village', () => {
	const kosong = '35.99.03.2002';
	const scope: TenantScope = { kind: 'wilayah', userId: '', wilayahKode: kosong };
	const seats = async () => (await snapshot()).villages.find(({ desaKode }) => desaKode === kosong);

	it('counts open seats and the people in them, also when two begin at once', async () => {
		const people = [makeUser(kosong), makeUser(kosong), makeUser(kosong)];
		await addUsers(db, ...people.map((user) => ({ ...user, jabatan: null })));
		await Promise.all(
			people.flatMap((user) =>
				['kaur-keuangan', 'operator-sid'].map((jabatan) =>
					inScope(db, scope, async (tx) => {
						await tx
							.insert(jabatanTerisi)
							.values({ desaKode: kosong, userId: user.id, jabatan, mulai: '2026-02-01' });
						await refreshSeats(tx, kosong);
					})
				)
			)
		);
		expect(await seats()).toMatchObject({ seats: 6, people: 3 });
	});

	it('no longer counts a seat that ended', async () => {
		await inScope(db, scope, async (tx) => {
			await tx
				.update(jabatanTerisi)
				.set({ selesai: '2026-10-31' })
				.where(eq(jabatanTerisi.jabatan, 'operator-sid'));
			await refreshSeats(tx, kosong);
		});
		expect(await seats()).toMatchObject({ seats: 3, people: 3 });
		expect((await rebuildRollups(db, { now: siang })).differences).toEqual([]);
	});
});
