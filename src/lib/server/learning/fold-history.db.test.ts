import { and, asc, eq, isNull } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { newId } from '../../ids';
import type { Library } from '../../learning/course';
import type { LearningFact } from '../../learning/progress';
import type { User } from '../access';
import { publishLibrary } from '../courses/publish';
import type { Database } from '../db/connect';
import {
	jabatanTerisi,
	learnerCompetency,
	learnerItem,
	learnerStuck,
	learnerWeek,
	rollDesa,
	rollOrang,
	rollWilayah,
	users
} from '../db/schema';
import { inScope, type TenantScope } from '../db/scope';
import type { LearnerEvent } from './append';
import { foldDue } from './fold';
import { giveHelp } from './help';
import { catatBelajar } from './record';
import { rebuildRollups } from './rollup';
import { refreshSeats } from './seats';
import { addUsers, course, items, library, makeUser, rejosari, siang, sukamaju } from './testing';
import { touchVillage } from './touch-village';

/** What is kept event by event and folded afterwards is what a rebuild makes of the log, whatever has happened. */

const { db } = testDatabase();
const country: TenantScope = { kind: 'wilayah', userId: '', wilayahKode: '' };
const day = 86_400_000;

const [, , kuis] = items;
if (kuis?.kind !== 'quiz') throw new Error('the third item is the quiz');
const compared: Library = {
	...library,
	courses: [
		{
			...course,
			competencies: [{ code: 'K04.1', text: 'Mencatat.' }],
			modules: course.modules.map((one) => ({
				...one,
				items: [
					...items,
					{ ...kuis, id: 'awal', mode: 'diagnosa', forms: true, competencies: ['K04.1'] },
					{ ...kuis, id: 'akhir', mode: 'uji', forms: true, competencies: ['K04.1'] }
				]
			}))
		}
	],
	readiness: [
		{
			...{ id: 'siap', name: 'mencatat', due: null, basis: null },
			seats: [{ anyOf: ['sekretaris-desa', 'operator-sid'], competencies: ['K04.1'] }]
		}
	]
};

// Stands still inside a step, and goes on from one history to the next.
let clock = siang.getTime();
const services = { db, mode: 'nyata' as const, now: () => new Date(clock) };
const pelatih = makeUser('35.99');

beforeAll(async () => {
	await publishLibrary(db, { library: compared, findings: [] });
	await addUsers(db, pelatih);
});

/** A database that is gone after so many transactions. */
function dyingAfter(most: number): Database {
	let transactions = 0;
	return new Proxy(db, {
		get(target, name, receiver) {
			if (name !== 'transaction') return Reflect.get(target, name, receiver);
			if ((transactions += 1) > most) throw new Error('killed');
			return target.transaction.bind(target);
		}
	});
}

const codes = ['kelahiran.kk', 'kelahiran.ibu'];
type Fact = LearningFact & { readonly kind: LearnerEvent['kind']; readonly contentId: string };

const fact: fc.Arbitrary<Fact> = fc.oneof(
	fc.constantFrom<Fact[]>(
		{ kind: 'lesson.completed', contentId: 'untuk-apa-nik', data: {} },
		{ kind: 'lesson.completed', contentId: 'membaca-nik', data: {} },
		{ kind: 'practice.started', contentId: 'bayi-lahir', data: {} }
	),
	fc.subarray(codes).map((failedCodes): Fact => ({
		...{ kind: 'practice.checked', contentId: 'bayi-lahir' },
		data: { failedCodes, passed: failedCodes.length === 0, aided: false }
	})),
	fc.record({ seed: fc.nat(2), aided: fc.boolean() }).map(({ seed, aided }): Fact => ({
		...{ kind: 'practice.passed', contentId: 'bayi-lahir' },
		data: { mode: 'kerjakan', aided, seed, competencies: ['K04.1'] }
	})),
	fc.record({ right: fc.nat(8), exam: fc.boolean() }).map(({ right, exam }): Fact => {
		const [quizId, percent] = [exam ? 'akhir' : 'kuis-nik', (right * 100) / 8];
		return {
			...{ kind: 'attempt.submitted', contentId: quizId },
			data: {
				...{ quizId, score: right, max: 8, percent, passed: percent >= 75 },
				...(exam && { mixed: false }),
				competencies: { 'K04.1': { n: 8, right } }
			}
		};
	}),
	fc.nat(8).map((right): Fact => ({
		...{ kind: 'diagnosis.submitted', contentId: 'awal' },
		data: {
			...{ quizId: 'awal', percent: (right * 100) / 8, form: 'A' },
			competencies: { 'K04.1': { n: 8, right, sureWrong: 0 } }
		}
	}))
);

type Step = (people: readonly User[]) => Promise<unknown>;
const who = fc.nat(3);
const some = (people: readonly User[], index: number): User => people[index] ?? pelatih;

const learns: fc.Arbitrary<Step> = fc
	.record({ who, id: fc.uuid(), ago: fc.nat(60 * 24), attempt: fc.nat(1), fact })
	.map(({ who, id, ago, attempt, fact }) => (people) => {
		const user = some(people, who);
		const attemptId = user.id.slice(0, -1) + String(attempt);
		const at = new Date(clock - ago * 3_600_000).toISOString();
		// Safe: kind and data come from one fact.
		const event = {
			...{ id, courseId: course.id, contentRev: 1, attemptId, at },
			...fact
		} as LearnerEvent;
		// Twice: a slow link sends again.
		return Promise.all([1, 2].map(() => catatBelajar(services, user, event, compared)));
	});

const isHelped: fc.Arbitrary<Step> = fc
	.record({ who, id: fc.uuid(), itemId: fc.constantFrom('', 'bayi-lahir', 'kuis-nik', 'akhir') })
	.map(({ who, id, itemId }) => async (people) => {
		const personId = some(people, who).id;
		const help = { id, personId, courseId: course.id, itemId, note: '' };
		// Who has not begun cannot be helped.
		await giveHelp(services, pelatih, help).catch((error: unknown) => {
			expect(error).toMatchObject({ status: 404 });
		});
	});

/** Takes a seat, or leaves the one they have. */
const changesSeat: fc.Arbitrary<Step> = fc
	.record({ who, jabatan: fc.constantFrom('sekretaris-desa', 'operator-sid') })
	.map(({ who, jabatan }) => (people) => {
		const { id: userId, desaKode } = some(people, who);
		return inScope(db, country, async (tx) => {
			const held = and(
				eq(jabatanTerisi.desaKode, desaKode),
				eq(jabatanTerisi.userId, userId),
				eq(jabatanTerisi.jabatan, jabatan),
				isNull(jabatanTerisi.selesai)
			);
			const ended = await tx
				.update(jabatanTerisi)
				.set({ selesai: '2026-12-01' })
				.where(held)
				.returning({ id: jabatanTerisi.id });
			if (ended.length === 0)
				await tx.insert(jabatanTerisi).values({ desaKode, userId, jabatan, mulai: '2026-01-05' });
			await refreshSeats(tx, desaKode);
		});
	});

const changesAccount: fc.Arbitrary<Step> = fc
	.record({ who, closed: fc.boolean(), used: fc.boolean() })
	.map(({ who, closed, used }) => (people) => {
		const { id, desaKode } = some(people, who);
		return inScope(db, country, async (tx) => {
			await tx
				.update(users)
				.set({ disabledAt: closed ? siang : null, activatedAt: used ? siang : null })
				.where(eq(users.id, id));
			await touchVillage(tx, desaKode);
		});
	});

const isFolded: fc.Arbitrary<Step> = fc
	.record({
		kode: fc.constantFrom('', '35.99', '35.99.01', sukamaju),
		limit: fc.constantFrom(1, 5),
		withoutAbove: fc.boolean(),
		/** Null: to the end. */
		most: fc.option(fc.nat(6))
	})
	.map(
		({ most, ...options }) =>
			() =>
				foldDue(most === null ? db : dyingAfter(most), new Date(clock), options).catch(
					(error: unknown) => {
						expect(error).toEqual(new Error('killed'));
					}
				)
	);

/** Only with nothing else going on: a step sees one time. */
const passes =
	(days: number): Step =>
	async () => {
		clock += days * day;
	};

type Batch = { readonly steps: readonly Step[]; readonly after: Step };

const history: fc.Arbitrary<Batch[]> = fc.array(
	fc.record({
		steps: fc.array(
			fc.oneof(
				{ arbitrary: learns, weight: 6 },
				{ arbitrary: isFolded, weight: 2 },
				isHelped,
				changesSeat,
				changesAccount
			),
			{ minLength: 1, maxLength: 5 }
		),
		after: fc.constantFrom(0, 0, 3, 22, 29).map(passes)
	}),
	{ minLength: 1, maxLength: 7 }
);

const snapshot = () =>
	inScope(db, country, async (tx) => ({
		items: await tx
			.select()
			.from(learnerItem)
			.orderBy(asc(learnerItem.userId), asc(learnerItem.itemId)),
		levels: await tx.select().from(learnerCompetency).orderBy(asc(learnerCompetency.userId)),
		stuck: await tx
			.select()
			.from(learnerStuck)
			.orderBy(asc(learnerStuck.userId), asc(learnerStuck.itemId)),
		weeks: await tx
			.select()
			.from(learnerWeek)
			.orderBy(asc(learnerWeek.userId), asc(learnerWeek.week)),
		people: await tx.select().from(rollOrang).orderBy(asc(rollOrang.userId)),
		villages: (await tx.select().from(rollDesa).orderBy(asc(rollDesa.desaKode))).filter(
			// Above the villages a row is a mark and no more: without anything to mark there may be none.
			({ desaKode, lastAt }) => !desaKode.endsWith('.0000') || lastAt !== null
		),
		wilayah: (
			await tx
				.select()
				.from(rollWilayah)
				.orderBy(asc(rollWilayah.desaKode), asc(rollWilayah.courseId))
		).map(({ foldedAt: _, ...row }) => row)
	}));

/** When a fold looks next follows from when it looked last. */
const withoutNextAt = ({ villages, ...rest }: Awaited<ReturnType<typeof snapshot>>) => ({
	...rest,
	villages: villages.map(({ nextAt: _, ...village }) => village)
});

async function live(batches: readonly Batch[]): Promise<void> {
	const people = [
		makeUser(sukamaju),
		makeUser(sukamaju, { jabatan: 'operator-sid' }),
		makeUser(rejosari),
		makeUser('35.99.01')
	];
	await addUsers(db, ...people);
	for (const { steps, after } of batches) {
		await Promise.all(steps.map((step) => step(people)));
		await after(people);
	}
}

describe('after any history', () => {
	it('what was folded is what a rebuild gives, and what the log alone gives', async () => {
		await fc.assert(
			fc.asyncProperty(history, async (batches) => {
				await live(batches);
				const now = new Date(clock);
				await foldDue(db, now);
				const kept = await snapshot();
				expect(kept.villages.filter(({ dirty }) => dirty)).toEqual([]);
				expect((await rebuildRollups(db, { now })).differences).toEqual([]);
				expect(await snapshot()).toEqual(kept);
				await inScope(db, country, async (tx) => {
					for (const table of [learnerItem, learnerCompetency, learnerStuck, learnerWeek])
						await tx.delete(table);
					for (const table of [rollOrang, rollWilayah, rollDesa]) await tx.delete(table);
				});
				await rebuildRollups(db, { now });
				expect(withoutNextAt(await snapshot())).toEqual(withoutNextAt(kept));
			}),
			{ numRuns: 10 }
		);
	}, 120_000);
});

describe('a process that dies at any moment of a fold', () => {
	it('leaves what the next one finishes', async () => {
		const people = [makeUser(sukamaju), makeUser(rejosari)];
		await addUsers(db, ...people);
		for (let most = 0; most < 12; most++) {
			for (const user of people)
				await catatBelajar(
					services,
					user,
					{
						...{ id: newId(), kind: 'lesson.completed', courseId: course.id, contentRev: 1 },
						...{ contentId: 'untuk-apa-nik', attemptId: null, data: {} },
						at: new Date(clock).toISOString()
					},
					compared
				);
			clock += day;
			await foldDue(dyingAfter(most), new Date(clock)).catch(() => undefined);
			await foldDue(db, new Date(clock));
			expect((await rebuildRollups(db, { now: new Date(clock) })).differences).toEqual([]);
		}
	});
});
