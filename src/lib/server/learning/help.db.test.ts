import { and, asc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { newId } from '../../ids';
import type { Library } from '../../learning/course';
import type { LearningFact } from '../../learning/progress';
import type { User } from '../access';
import {
	contentCurrent,
	contentVersion,
	helpGiven,
	learnerStuck,
	learnerWeek,
	rollDesa,
	rollOrang
} from '../db/schema';
import { inScope } from '../db/scope';
import { ownScope, viewScope } from '../scope-of';
import type { LearnerEvent } from './append';
import { giveHelp, type GivenHelp } from './help';
import { catatBelajar } from './record';
import { rebuildRollups } from './rollup';
import {
	addUsers,
	course,
	items,
	library,
	makeServices,
	makeUser,
	rejosari,
	siang,
	sukamaju
} from './testing';

const { db } = testDatabase();
const services = makeServices(db);

const [, , kuis] = items;
if (kuis?.kind !== 'quiz') throw new Error('the third item is the quiz');
/** With a test before and one after. */
const compared: Library = {
	...library,
	courses: [
		{
			...course,
			modules: course.modules.map((one) => ({
				...one,
				items: [
					...items,
					{ ...kuis, id: 'awal', mode: 'diagnosa', forms: true, competencies: ['K04.1'] },
					{ ...kuis, id: 'akhir', mode: 'uji', forms: true, competencies: ['K04.1'] }
				]
			}))
		}
	]
};

const pelatih = makeUser('35.99.01', { nama: 'Bu Camat' });
const tetangga = makeUser('35.99.02');
const pengamat = makeUser('35.99.01', { role: 'pengamat' });

beforeAll(async () => {
	const hash = '0'.repeat(64);
	await db.insert(contentVersion).values({ hash, compiled: compared });
	await db.insert(contentCurrent).values({ hash });
	await addUsers(db, pelatih, tetangga, pengamat);
});

const ago = (days: number) => new Date(siang.getTime() - days * 86_400_000).toISOString();
const event = (
	contentId: string,
	at: string,
	fact: LearningFact & { readonly kind: LearnerEvent['kind'] },
	attemptId: string | null = null
): LearnerEvent =>
	// Safe: kind and data come from one fact.
	({
		id: newId(),
		courseId: course.id,
		contentId,
		contentRev: 1,
		attemptId,
		at,
		...fact
	}) as LearnerEvent;
const check = (days: number, failedCodes: readonly string[], attemptId: string) =>
	event(
		'bayi-lahir',
		ago(days),
		{ kind: 'practice.checked', data: { failedCodes, passed: false, aided: false } },
		attemptId
	);
const read = (days: number) =>
	event('untuk-apa-nik', ago(days), { kind: 'lesson.completed', data: {} });
const record = async (user: User, ...events: LearnerEvent[]) => {
	for (const one of events) await catatBelajar(services, user, one);
};

async function person(): Promise<User> {
	const user = makeUser(sukamaju);
	await addUsers(db, user);
	return user;
}

const stand = (user: User) =>
	inScope(db, ownScope(user), async (tx) => {
		const [roll] = await tx.select().from(rollOrang).where(eq(rollOrang.userId, user.id));
		const stuck = await tx.select().from(learnerStuck).orderBy(asc(learnerStuck.itemId));
		const weeks = await tx.select().from(learnerWeek).orderBy(asc(learnerWeek.week));
		const [village] = await tx.select().from(rollDesa);
		return { roll, stuck, weeks: weeks.map(({ week }) => week), village };
	});

describe('somebody who is stuck', () => {
	it('is noted with the reason and the exact mistake, and no longer after a pass', async () => {
		const user = await person();
		const attempt = newId();
		await record(user, check(5, ['kelahiran.kk', 'kelahiran.ibu'], attempt));
		await record(user, check(4, ['kelahiran.kk'], attempt));
		expect((await stand(user)).stuck).toEqual([]);
		await record(user, check(3, ['kelahiran.kk'], attempt));
		const { roll, stuck, village } = await stand(user);
		expect(stuck).toMatchObject([
			{
				...{ itemId: 'bayi-lahir', reason: 'kesalahan-sama', code: 'kelahiran.kk', times: 3 },
				since: new Date(ago(3))
			}
		]);
		expect(roll).toMatchObject({ stuck: 1 });
		expect(village).toMatchObject({ dirty: true, receivedAt: siang, lastAt: new Date(ago(3)) });
		await record(user, event('bayi-lahir', ago(1), { kind: 'practice.passed', data: {} }, attempt));
		expect(await stand(user)).toMatchObject({ stuck: [], roll: { stuck: 0 } });
	});

	it('is noted once, however many mistakes arrive together and late', async () => {
		const user = await person();
		const attempt = newId();
		await Promise.all([9, 8, 7, 6, 5].map((days) => record(user, check(days, ['a'], attempt))));
		expect(await stand(user)).toMatchObject({
			stuck: [{ times: 5, since: new Date(ago(7)) }],
			roll: { stuck: 1 }
		});
		expect((await rebuildRollups(db)).differences).toEqual([]);
	});
});

describe('what is kept beside the events of a person', () => {
	it('is the weeks in which they did something, in the zone of the village', async () => {
		const user = await person();
		// Siang is a Sunday; three and ten days before are in the same week and in the one before.
		await record(user, read(0), read(3), read(10), read(24), read(10));
		expect((await stand(user)).weeks).toEqual(['2026-10-26', '2026-11-09', '2026-11-16']);
	});

	it('is what the tests before and after came to, once there are both', async () => {
		const user = await person();
		const before = event('awal', ago(9), {
			kind: 'diagnosis.submitted',
			data: {
				...{ quizId: 'awal', percent: 100 / 3, form: 'A' },
				competencies: { 'K04.1': { n: 3, right: 1, sureWrong: 0 } }
			}
		});
		const after = (days: number, percent: number) =>
			event('akhir', ago(days), {
				kind: 'attempt.submitted',
				data: {
					...{ quizId: 'akhir', score: percent, max: 100, percent, passed: percent >= 75 },
					...{ mixed: false, competencies: { 'K04.1': { n: 3, right: 2 } } }
				}
			});
		await record(user, after(3, 60));
		expect((await stand(user)).roll).toMatchObject({ before: null, after: null });
		await record(user, before);
		expect((await stand(user)).roll).toMatchObject({ before: 33.33, after: 60 });
		await record(user, after(2, 80));
		expect((await stand(user)).roll).toMatchObject({ before: 33.33, after: 80 });
		expect((await rebuildRollups(db)).differences).toEqual([]);
	});
});

describe('help', () => {
	const given = (user: User, parts: Partial<GivenHelp> = {}): GivenHelp => ({
		...{ id: newId(), personId: user.id, courseId: course.id, itemId: 'bayi-lahir', note: '' },
		...parts
	});
	const helps = (user: User) =>
		inScope(db, viewScope(pelatih), (tx) =>
			tx
				.select()
				.from(helpGiven)
				.where(and(eq(helpGiven.desaKode, sukamaju), eq(helpGiven.userId, user.id)))
		);
	async function stuckPerson(): Promise<User> {
		const user = await person();
		const attempt = newId();
		await record(user, ...[5, 4, 3].map((days) => check(days, ['a'], attempt)));
		return user;
	}

	it('is kept once, with who gave it, and ends what the person was stuck at', async () => {
		const user = await stuckPerson();
		const help = given(user, { note: ' Diperagakan\0 di kantor. ' });
		await Promise.all([1, 2, 3].map(() => giveHelp(services, pelatih, help)));
		await giveHelp(services, pelatih, { ...help, note: 'lain' });
		expect(await helps(user)).toMatchObject([
			{
				...{ id: help.id, note: 'Diperagakan di kantor.', helperName: 'Bu Camat' },
				...{ helpedBy: pelatih.id, helpedAt: siang }
			}
		]);
		expect(await stand(user)).toMatchObject({ stuck: [], roll: { stuck: 0 } });
		expect((await rebuildRollups(db)).differences).toEqual([]);
	});

	it('with the course ends all of it, and with another item nothing', async () => {
		const user = await stuckPerson();
		await giveHelp(services, pelatih, given(user, { itemId: 'kuis-nik' }));
		expect(await stand(user)).toMatchObject({ roll: { stuck: 1 } });
		await giveHelp(services, pelatih, given(user, { itemId: '' }));
		expect(await stand(user)).toMatchObject({ stuck: [], roll: { stuck: 0 } });
	});

	it('does not count against what goes wrong afterwards', async () => {
		const user = await stuckPerson();
		await giveHelp(makeServices(db, new Date(ago(2))), pelatih, given(user));
		await record(user, ...[1.5, 1].map((days) => check(days, ['a'], newId())));
		expect((await stand(user)).stuck).toEqual([]);
		await record(user, check(0.5, ['a'], newId()));
		expect((await stand(user)).stuck).toMatchObject([{ times: 3, since: new Date(ago(0.5)) }]);
	});

	it.each([
		['from a trainer of another wilayah', (user: User) => [tetangga, given(user)] as const],
		['from an observer', (user: User) => [pengamat, given(user)] as const],
		['from the person', (user: User) => [user, given(user)] as const],
		['with a malformed id', (user: User) => [pelatih, given(user, { id: 'satu' })] as const],
		['for nobody', (user: User) => [pelatih, given(user, { personId: newId() })] as const],
		['for a malformed person', (user: User) => [pelatih, given(user, { personId: '1' })] as const],
		[
			'with an item that is not there',
			(user: User) => [pelatih, given(user, { itemId: 'x' })] as const
		],
		['with a course not begun', (user: User) => [pelatih, given(user, { courseId: 'x' })] as const],
		[
			'with a course that no database can hold',
			(user: User) => [pelatih, given(user, { courseId: 'x\0' })] as const
		],
		[
			'in a village that no database can hold',
			(user: User) => [pelatih, given(user, { desaKode: `${sukamaju}\0` })] as const
		],
		[
			'in a village where they never learned',
			(user: User) => [pelatih, given(user, { desaKode: '35.99.01.2002' })] as const
		],
		[
			'in a village out of reach',
			(user: User) => [pelatih, given(user, { desaKode: rejosari })] as const
		]
	])('%s is not there', async (_, make) => {
		const user = await stuckPerson();
		const [helper, help] = make(user);
		await expect(giveHelp(services, helper, help)).rejects.toMatchObject({ status: 404 });
		expect(await helps(user)).toEqual([]);
		expect(await stand(user)).toMatchObject({ roll: { stuck: 1 } });
	});
});
