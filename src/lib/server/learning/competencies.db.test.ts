import fc from 'fast-check';
import { asc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { newId } from '../../ids';
import type { Course, Library } from '../../learning/course';
import type { LearningFact } from '../../learning/progress';
import type { User } from '../access';
import { learnerCompetency, learningEvent } from '../db/schema';
import { inScope, type TenantScope } from '../db/scope';
import { ownScope } from '../scope-of';
import type { LearnerEvent } from './append';
import { readStandings } from './competencies';
import { catatBelajar } from './record';
import { rebuildRollups } from './rollup';
import {
	addUsers,
	course as bare,
	library as bareLibrary,
	makeServices,
	makeUser,
	rejosari,
	siang,
	sukamaju
} from './testing';

const { db } = testDatabase();
const services = makeServices(db);
const country: TenantScope = { kind: 'wilayah', userId: '', wilayahKode: '' };

const about: Readonly<Record<string, readonly string[]>> = {
	'untuk-apa-nik': ['K04.1'],
	'membaca-nik': ['K04.1', 'K04.2'],
	'kuis-nik': ['K04.1', 'K04.2'],
	'bayi-lahir': ['K04.1', 'K04.2']
};
/** The course of the other tests, with competencies. */
const course: Course = {
	...bare,
	modules: bare.modules.map((module) => ({
		...module,
		items: module.items.map((item) => ({ ...item, competencies: about[item.id] ?? [] }))
	}))
};
const libraryOf = (...courses: Course[]): Library => ({ ...bareLibrary, courses });
const library = libraryOf(course);

const day = (n: number) => new Date(siang.getTime() - (60 - n) * 86_400_000).toISOString();
const event = (contentId: string, n: number, fact: LearningFact, parts = {}): LearnerEvent =>
	({
		...{ id: newId(), courseId: course.id, contentId, contentRev: 1, attemptId: null, at: day(n) },
		...fact,
		...parts
		// Safe: no test here makes the event that only the server makes.
	}) as LearnerEvent;
const read = (id: string, n: number) => event(id, n, { kind: 'lesson.completed', data: {} });
const done = (n: number, seed: number, aided = false) =>
	event('bayi-lahir', n, { kind: 'practice.passed', data: { mode: 'kerjakan', aided, seed } });
const marks = { quizId: 'kuis-nik', score: 1, max: 2, percent: 50, passed: false };
const sent = (n: number, right: number, parts: { mixed?: boolean; pending?: number } = {}) =>
	event('kuis-nik', n, {
		kind: 'attempt.submitted',
		data: { ...marks, competencies: { 'K04.1': { n: 5, right } }, ...parts }
	});

const record = (user: User, ...events: LearnerEvent[]) =>
	events.reduce(
		(before, one) => before.then(() => catatBelajar(services, user, one, library)),
		Promise.resolve()
	);
const levelsOf = async (user: User) =>
	Object.fromEntries(
		(await readStandings(services, user)).map(({ code, level, since }) => [code, [level, since]])
	);

describe('the level of a competency', () => {
	const siti = makeUser(sukamaju);
	const budi = makeUser(sukamaju, { jabatan: 'kaur-keuangan' });
	beforeAll(() => addUsers(db, siti, budi));

	it('rises with the events, in the transaction that writes them', async () => {
		expect(await levelsOf(siti)).toEqual({});
		await record(siti, read('membaca-nik', 5));
		expect(await levelsOf(siti)).toEqual({
			'K04.1': ['mencoba', day(5)],
			'K04.2': ['mencoba', day(5)]
		});
		await record(siti, sent(6, 4));
		await record(siti, done(7, 1));
		expect(await levelsOf(siti)).toEqual({
			'K04.1': ['terampil', day(7)],
			'K04.2': ['terampil', day(7)]
		});
		await record(siti, done(15, 2), sent(20, 1, { mixed: true }));
		expect(await levelsOf(siti)).toEqual({
			'K04.1': ['terampil', day(20)],
			'K04.2': ['tuntas', day(15)]
		});
	});

	it('is read by its owner, and nobody else of the village', async () => {
		expect(await levelsOf(budi)).toEqual({});
		expect(await readStandings(services, { ...budi, id: siti.id, desaKode: rejosari })).toEqual([]);
	});

	it('is not changed by an event that is sent again', async () => {
		const again = done(25, 9);
		await record(budi, read('untuk-apa-nik', 24), again);
		const before = await levelsOf(budi);
		await Promise.all(Array.from({ length: 5 }, () => record(budi, again)));
		await record(budi, { ...again, data: { aided: true } } as LearnerEvent);
		expect(await levelsOf(budi)).toEqual(before);
	});

	it('goes by when things were done, not by when they came in', async () => {
		const late = makeUser(sukamaju);
		await addUsers(db, late);
		await record(late, done(20, 2), read('untuk-apa-nik', 18), done(3, 1), read('membaca-nik', 1));
		expect(await levelsOf(late)).toEqual({
			'K04.1': ['tuntas', day(20)],
			'K04.2': ['tuntas', day(20)]
		});
	});

	it('keeps what an event was about when the course says otherwise later', async () => {
		const ani = makeUser(sukamaju);
		await addUsers(db, ani);
		await record(ani, read('untuk-apa-nik', 3));
		const [kept] = await inScope(db, ownScope(ani), (tx) =>
			tx.select().from(learningEvent).where(eq(learningEvent.userId, ani.id))
		);
		expect(kept?.data).toEqual({ competencies: ['K04.1'] });
		const before = await levelsOf(ani);
		await rebuildRollups(db, { library: libraryOf() });
		expect(await levelsOf(ani)).toEqual(before);
	});
});

const who = fc.integer({ min: 0, max: 2 });
const when = fc.integer({ min: 1, max: 55 });
const anyEvent: fc.Arbitrary<LearnerEvent> = fc.oneof(
	fc
		.tuple(fc.constantFrom('untuk-apa-nik', 'membaca-nik', 'sudah-dihapus'), when)
		.map(([id, n]) => read(id, n)),
	fc
		.tuple(when, fc.nat({ max: 5 }), fc.boolean(), fc.boolean())
		.map(([n, right, mixed, waits]) => sent(n, right, { mixed, ...(waits && { pending: 1 }) })),
	// Of before competencies and seeds were noted.
	when.map((n) => event('kuis-nik', n, { kind: 'attempt.submitted', data: marks })),
	when.map((n) => event('bayi-lahir', n, { kind: 'practice.passed', data: { aided: false } })),
	when.map((n) => event('bayi-lahir', n, { kind: 'practice.started', data: {} })),
	fc
		.tuple(when, fc.integer({ min: 1, max: 3 }), fc.boolean())
		.map(([n, seed, aided]) => done(n, seed, aided))
);
const anyLog = fc
	.array(fc.record({ who, event: anyEvent }), { minLength: 1, maxLength: 25 })
	.chain((posts) =>
		fc.record({
			// Some are sent twice, and several at once.
			posts: fc.subarray(posts).map((again) => [...posts, ...again]),
			width: fc.integer({ min: 1, max: 5 })
		})
	);

const snapshot = () =>
	inScope(db, country, (tx) =>
		tx
			.select()
			.from(learnerCompetency)
			.orderBy(asc(learnerCompetency.userId), asc(learnerCompetency.competency))
	);

describe('a rebuild', () => {
	it('gives the levels that were kept event by event, for any log', async () => {
		await fc.assert(
			fc.asyncProperty(anyLog, async ({ posts, width }) => {
				const people = [makeUser(sukamaju), makeUser(sukamaju), makeUser(rejosari)];
				await addUsers(db, ...people.map((one) => ({ ...one, jabatan: null })));
				for (let i = 0; i < posts.length; i += width)
					await Promise.all(
						// Safe: `who` is one of the three.
						posts.slice(i, i + width).map((one) => record(people[one.who] as User, one.event))
					);
				const kept = await snapshot();
				const { differences } = await rebuildRollups(db, { library });
				expect(differences).toEqual([]);
				expect(await snapshot()).toEqual(kept);
			}),
			{ numRuns: 15 }
		);
	});

	it('puts levels right that are wrong, missing or too many', async () => {
		const right = await snapshot();
		const desaKode = '35.99.03.2001';
		const eko = makeUser(desaKode);
		await addUsers(db, eko);
		await record(eko, read('membaca-nik', 3), done(4, 1));
		await inScope(db, { kind: 'wilayah', userId: '', wilayahKode: desaKode }, async (tx) => {
			await tx.delete(learnerCompetency).where(eq(learnerCompetency.competency, 'K04.1'));
			await tx.update(learnerCompetency).set({ level: 'tuntas' });
			await tx.insert(learnerCompetency).values({
				...{ desaKode, userId: eko.id, courseId: course.id, competency: 'K04.9' },
				...{ level: 'paham' as const, since: siang }
			});
		});
		const { differences } = await rebuildRollups(db, { library });
		expect(differences).toContainEqual({ desaKode, table: 'learner_competency', rows: 3 });
		expect(await levelsOf(eko)).toEqual({
			'K04.1': ['terampil', day(4)],
			'K04.2': ['terampil', day(4)]
		});
		expect((await snapshot()).length).toBe(right.length + 2);
	});
});
