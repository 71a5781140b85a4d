import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { newId } from '../../ids';
import type { CompletionRule } from '../../learning/completion';
import type { Course, Library } from '../../learning/course';
import type { LearningFact } from '../../learning/progress';
import type { User } from '../access';
import { learningEvent, rollOrang } from '../db/schema';
import { inScope } from '../db/scope';
import { ownScope } from '../scope-of';
import type { LearnerEvent } from './append';
import { completionFor } from './completion';
import { catatBelajar } from './record';
import { rebuildRollups } from './rollup';
import { addUsers, course, library, makeServices, makeUser, siang, sukamaju } from './testing';

const { db } = testDatabase();
const services = makeServices(db);

const day = (n: number) => new Date(siang.getTime() - (30 - n) * 86_400_000).toISOString();
const event = (contentId: string, n: number, fact: LearningFact): LearnerEvent =>
	({
		...{ id: newId(), courseId: course.id, contentId, contentRev: 1, attemptId: null, at: day(n) },
		...fact
		// Safe: no test here makes the event that only the server makes.
	}) as LearnerEvent;
const read = (id: string, n: number) => event(id, n, { kind: 'lesson.completed', data: {} });
const quiz = (n: number, percent: number) =>
	event('kuis-nik', n, {
		kind: 'attempt.submitted',
		data: { quizId: 'kuis-nik', score: percent, max: 100, percent, passed: percent >= 75 }
	});
const task = (n: number, aided: boolean) =>
	event('bayi-lahir', n, { kind: 'practice.passed', data: { mode: 'kerjakan', aided, seed: n } });

const withRule = (pass: CompletionRule, rev = 1): Course => ({ ...course, pass, rev });
const libraryOf = (one: Course): Library => ({ ...library, courses: [one] });
const strict: CompletionRule = {
	rule: 'all',
	of: [
		{ kind: 'kuis', itemId: 'kuis-nik', percent: 90 },
		{ kind: 'tugas', itemId: 'bayi-lahir', unaided: true }
	]
};

async function person(): Promise<User> {
	const user = makeUser(sukamaju);
	await addUsers(db, user);
	return user;
}
const record = (user: User, one: Course, ...events: LearnerEvent[]) =>
	events.reduce(
		(before, each) => before.then(() => catatBelajar(services, user, each, libraryOf(one))),
		Promise.resolve()
	);
const finishes = (user: User) =>
	inScope(db, ownScope(user), async (tx) => {
		const rows = await tx
			.select()
			.from(learningEvent)
			.where(and(eq(learningEvent.userId, user.id), eq(learningEvent.kind, 'course.finished')));
		return rows.map(({ at, contentRev }) => [at.toISOString(), contentRev]);
	});
const finishedInVillage = async (user: User) => {
	const rows = await inScope(
		db,
		{ kind: 'wilayah', userId: user.id, wilayahKode: user.desaKode },
		(tx) => tx.select().from(rollOrang)
	);
	return rows.filter(({ finishedAt }) => finishedAt !== null).length;
};

describe('a course without a rule', () => {
	it('is finished with everything in it, when the last of it was done', async () => {
		const user = await person();
		await record(user, course, quiz(9, 75), read('untuk-apa-nik', 2), task(4, true));
		expect(await finishes(user)).toEqual([]);
		expect(await completionFor(services, user, course)).toMatchObject({
			finished: false,
			finishedAt: null,
			requirements: [
				{ met: false, count: { done: 1, of: 2 } },
				{ met: true, metAt: day(9) },
				{ met: true, metAt: day(4) }
			]
		});
		await record(user, course, read('membaca-nik', 3));
		expect(await finishes(user)).toEqual([[day(9), 1]]);
		expect(await completionFor(services, user, course)).toMatchObject({
			finished: true,
			finishedAt: day(9)
		});
	});
});

describe('a course with a rule of its own', () => {
	const ruled = withRule(strict);

	it('is finished by that rule: not by a lower score, not with aid, and without the rest', async () => {
		const user = await person();
		await record(user, ruled, quiz(1, 80), task(2, true), task(3, false));
		expect(await finishes(user)).toEqual([]);
		const before = await finishedInVillage(user);
		await record(user, ruled, quiz(6, 90));
		expect(await finishes(user)).toEqual([[day(6), 1]]);
		expect(await finishedInVillage(user)).toBe(before + 1);
		await record(user, ruled, quiz(7, 100), task(8, false));
		expect(await finishes(user)).toHaveLength(1);
	});

	it('may ask for less than the pass mark of a quiz', async () => {
		const user = await person();
		const mild = withRule({
			rule: 'any',
			of: [{ kind: 'kuis', itemId: 'kuis-nik', percent: 50 }]
		});
		await record(user, mild, quiz(1, 49));
		expect(await finishes(user)).toEqual([]);
		await record(user, mild, quiz(2, 60));
		expect(await finishes(user)).toEqual([[day(2), 1]]);
	});

	it('is dated by when things were done, also when they come in late', async () => {
		const user = await person();
		await record(user, ruled, task(20, false), quiz(25, 95), quiz(5, 95));
		expect(await finishes(user)).toEqual([[day(25), 1]]);
		const late = await person();
		await record(late, ruled, quiz(25, 70), task(20, false), quiz(5, 95));
		expect(await finishes(late)).toEqual([[day(20), 1]]);
	});

	it('is finished once, however many complete it at one moment', async () => {
		const user = await person();
		const last = quiz(9, 95);
		await record(user, ruled, task(3, false));
		await Promise.all([
			...Array.from({ length: 5 }, () => record(user, ruled, last)),
			...[91, 92, 93].map((percent) => record(user, ruled, quiz(9, percent)))
		]);
		expect(await finishes(user)).toEqual([[day(9), 1]]);
	});
});

describe('another version of the course', () => {
	it('that asks for more takes nothing away', async () => {
		const user = await person();
		const mild = withRule({ rule: 'all', of: [{ kind: 'pelajaran' }] });
		await record(user, mild, read('untuk-apa-nik', 1), read('membaca-nik', 2));
		const next = withRule(strict, 2);
		await record(user, next, read('membaca-nik', 9));
		expect(await finishes(user)).toEqual([[day(2), 1]]);
		const { finished, finishedAt, requirements } = await completionFor(services, user, next);
		expect({ finished, finishedAt }).toEqual({ finished: true, finishedAt: day(2) });
		expect(requirements.map(({ met }) => met)).toEqual([false, false]);
		expect((await rebuildRollups(db, { library: libraryOf(next) })).differences).toEqual([]);
		expect(await finishes(user)).toHaveLength(1);
	});

	it('that asks for less is met by the next event, dated when it was met', async () => {
		const user = await person();
		await record(user, withRule(strict), read('untuk-apa-nik', 1), read('membaca-nik', 2));
		const mild = withRule({ rule: 'all', of: [{ kind: 'pelajaran' }] }, 2);
		expect(await completionFor(services, user, mild)).toMatchObject({
			finished: false,
			requirements: [{ met: true }]
		});
		await record(user, mild, read('membaca-nik', 9));
		expect(await finishes(user)).toEqual([[day(2), 2]]);
	});
});

it('what others did is nobody else’s evidence', async () => {
	const [siti, budi] = [await person(), await person()];
	await record(siti, course, read('untuk-apa-nik', 1));
	const { requirements } = await completionFor(services, budi, course);
	expect(requirements[0]).toMatchObject({ count: { done: 0, of: 2 } });
});
