import { eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { asOwner, testDatabase } from '../../../../tests/support/database';
import {
	enrolment,
	cohort,
	jabatanTerisi,
	learningEvent,
	practiceCommand,
	practiceEvent,
	practiceWorld,
	rollDesa,
	rollOrang,
	rollWilayah,
	users
} from './schema';
import { inScope, type TenantScope } from './scope';
import { newId } from '../../ids';

const database = testDatabase();
const { db } = database;

const at = new Date('2026-11-16T01:00:00Z');
const sukamaju = '35.99.01.2001';
const sumberagung = '35.99.01.2002';
const rejosari = '35.99.02.2001';

const siti = { id: newId(), username: 'siti', nama: 'Siti', desaKode: sukamaju };
const budi = { id: newId(), username: 'budi', nama: 'Budi', desaKode: sukamaju };
const rini = { id: newId(), username: 'rini', nama: 'Rini', desaKode: sumberagung };
const joko = { id: newId(), username: 'joko', nama: 'Joko', desaKode: rejosari };
const people = [siti, budi, rini, joko];

const own = (person: typeof siti): TenantScope => ({
	kind: 'orang',
	userId: person.id,
	desaKode: person.desaKode
});
const observer = (wilayahKode: string): TenantScope => ({
	kind: 'angka',
	userId: siti.id,
	wilayahKode
});
const trainer = (wilayahKode: string): TenantScope => ({
	kind: 'wilayah',
	userId: siti.id,
	wilayahKode
});

const eventOf = (person: typeof siti) => ({
	desaKode: person.desaKode,
	id: newId(),
	userId: person.id,
	kind: 'lesson-done',
	courseId: 'k04',
	contentId: 'untuk-apa-nik',
	contentRev: 1,
	at
});
const worldOf = (person: typeof siti, kind: 'bebas' | 'tugas') => ({
	desaKode: person.desaKode,
	id: newId(),
	userId: person.id,
	kind,
	dataSet: 'desa-kecil@1',
	seed: 1,
	ruleSet: '2026',
	taskId: kind === 'tugas' ? 'bayi' : null,
	mode: kind === 'tugas' ? ('kerjakan' as const) : null
});
const factOf = (world: ReturnType<typeof worldOf>, version: number) => ({
	desaKode: world.desaKode,
	worldId: world.id,
	userId: world.userId,
	worldKind: world.kind,
	version,
	commandId: newId(),
	kind: 'kelahiran.dicatat',
	data: {}
});

const freeWorld = worldOf(siti, 'bebas');
const taskWorld = worldOf(siti, 'tugas');

beforeAll(async () => {
	await db
		.insert(users)
		.values(people.map((p) => ({ ...p, role: 'peserta' as const, wilayahKode: p.desaKode })));
	for (const person of people)
		await inScope(db, own(person), async (tx) => {
			await tx.insert(learningEvent).values(eventOf(person));
			await tx
				.insert(rollDesa)
				.values({ desaKode: person.desaKode, seats: 1 })
				.onConflictDoNothing();
		});
	await inScope(db, own(siti), async (tx) => {
		await tx.insert(practiceWorld).values([freeWorld, taskWorld]);
		await tx.insert(practiceEvent).values([factOf(freeWorld, 1), factOf(taskWorld, 1)]);
	});
});

const seenBy = (scope: TenantScope) =>
	inScope(db, scope, async (tx) =>
		(await tx.select({ id: learningEvent.userId }).from(learningEvent))
			.map((row) => people.find((person) => person.id === row.id)?.username)
			.sort()
	);

const refusal = (code: string) =>
	expect.objectContaining({ cause: expect.objectContaining({ code }) });
const refusedByPolicy = refusal('42501');

describe('row-level security alone: queries without a condition', () => {
	it('shows nothing without a scope, also on a connection that had one', async () => {
		expect(await db.select().from(learningEvent)).toEqual([]);
		expect(await db.select().from(rollDesa)).toEqual([]);
		const emptied = await db.transaction(async (tx) => {
			await tx.execute(sql`select set_config('app.wilayah', '', true)`);
			return tx.select().from(learningEvent);
		});
		expect(emptied).toEqual([]);
	});

	it.each([
		['oneself', own(siti), ['siti']],
		['a neighbour in the same village', own(budi), ['budi']],
		['a village', trainer(sukamaju), ['budi', 'siti']],
		['a kecamatan', trainer('35.99.01'), ['budi', 'rini', 'siti']],
		['another kecamatan', trainer('35.99.02'), ['joko']],
		['a kabupaten', trainer('35.99'), ['budi', 'joko', 'rini', 'siti']],
		['another province', trainer('33'), []],
		['the country', trainer(''), ['budi', 'joko', 'rini', 'siti']]
	] as const)('in the scope of %s', async (_, scope, expected) => {
		expect(await seenBy(scope)).toEqual(expected);
	});

	it('refuses a code that is not a whole level', async () => {
		await expect(seenBy(trainer('35.9'))).rejects.toThrow('not a code of a wilayah');
		await expect(seenBy({ ...own(siti), desaKode: '35.99.01' } as TenantScope)).rejects.toThrow();
	});

	it.each([
		['another village', { ...eventOf(siti), desaKode: sumberagung }],
		['another person', { ...eventOf(siti), userId: budi.id }]
	])('refuses to write for %s', async (_, row) => {
		const write = inScope(db, own(siti), (tx) => tx.insert(learningEvent).values(row));
		await expect(write).rejects.toEqual(refusedByPolicy);
	});

	it('lets a trainer read the work of people, not write it', async () => {
		const write = inScope(db, trainer('35'), (tx) =>
			tx.insert(learningEvent).values(eventOf(siti))
		);
		await expect(write).rejects.toEqual(refusedByPolicy);
	});

	it('lets a trainer fill seats and enrol in scope only', async () => {
		const seat = (desaKode: string) => ({
			desaKode,
			userId: siti.id,
			jabatan: 'sekretaris-desa',
			mulai: '2026-01-01'
		});
		await inScope(db, trainer('35.99.01'), (tx) => tx.insert(jabatanTerisi).values(seat(sukamaju)));
		const outside = inScope(db, trainer('35.99.01'), (tx) =>
			tx.insert(jabatanTerisi).values(seat(rejosari))
		);
		await expect(outside).rejects.toEqual(refusedByPolicy);
		const bySelf = inScope(db, own(siti), (tx) =>
			tx.insert(jabatanTerisi).values({ ...seat(sukamaju), jabatan: 'kaur-keuangan' })
		);
		await expect(bySelf).rejects.toEqual(refusedByPolicy);

		const enrol = {
			desaKode: sukamaju,
			cohortId: newId(),
			cohortDesaKode: '35.99.00.0000',
			userId: siti.id,
			via: 'daftar' as const
		};
		await inScope(db, trainer('35.99'), (tx) => tx.insert(enrolment).values(enrol));
		expect(await inScope(db, own(siti), (tx) => tx.select().from(enrolment))).toHaveLength(1);
		expect(await inScope(db, own(budi), (tx) => tx.select().from(enrolment))).toEqual([]);
	});

	it('lets those within a wilayah read what it has, and only its trainers and those above write', async () => {
		const group = {
			desaKode: '35.99.00.0000',
			id: newId(),
			wilayahKode: '35.99',
			nama: 'Angkatan I',
			mulai: '2026-11-16',
			selesai: '2026-12-16',
			createdBy: siti.id
		};
		const add = (scope: TenantScope) =>
			inScope(db, scope, (tx) => tx.insert(cohort).values({ ...group, id: newId() }));
		await inScope(db, trainer('35.99'), (tx) => tx.insert(cohort).values(group));
		await add(trainer('35'));
		for (const scope of [own(siti), trainer('35.99.01'), trainer('35.98'), observer('35.99')])
			await expect(add(scope)).rejects.toThrow();
		const seen = (scope: TenantScope) =>
			inScope(db, scope, async (tx) => (await tx.select().from(cohort)).length);
		for (const scope of [own(siti), trainer('35.99.01'), trainer('35.99'), trainer('')])
			expect(await seen(scope)).toBe(2);
		const elsewhere = { ...own(siti), desaKode: '36.01.01.2001' } as const;
		for (const scope of [elsewhere, trainer('35.98'), observer('35.99')])
			expect(await seen(scope)).toBe(0);
		// Of the whole country: everybody is within it, and still nobody without a scope.
		await inScope(db, trainer(''), (tx) =>
			tx
				.insert(cohort)
				.values({ ...group, desaKode: '00.00.00.0000', wilayahKode: '', id: newId() })
		);
		expect(await seen(own(joko))).toBe(3);
		expect(await db.select().from(cohort)).toEqual([]);
	});

	it('shows an observer totals, and no row of a person', async () => {
		const row = {
			desaKode: '35.99.00.0000',
			courseId: '',
			tingkat: 5,
			foldedAt: at
		};
		await inScope(db, trainer(''), (tx) =>
			tx.insert(rollWilayah).values([row, { ...row, desaKode: '36.01.00.0000' }])
		);
		const seen = await inScope(db, observer('35.99'), async (tx) => ({
			totals: (await tx.select().from(rollWilayah)).map(({ desaKode }) => desaKode),
			people: await tx.select().from(rollOrang),
			events: await tx.select().from(learningEvent),
			seats: await tx.select().from(jabatanTerisi)
		}));
		expect(seen).toEqual({ totals: ['35.99.00.0000'], people: [], events: [], seats: [] });
		await expect(
			inScope(db, observer('35.99'), (tx) => tx.update(rollWilayah).set({ aktif: 9 }).returning())
		).resolves.toEqual([]);
		expect(await inScope(db, own(siti), (tx) => tx.select().from(rollWilayah))).toEqual([]);
	});

	it('shows a trainer task worlds and their events, never a free world', async () => {
		const seen = await inScope(db, trainer('35.99'), async (tx) => ({
			worlds: await tx.select({ id: practiceWorld.id }).from(practiceWorld),
			events: await tx.select({ id: practiceEvent.worldId }).from(practiceEvent)
		}));
		expect(seen).toEqual({ worlds: [{ id: taskWorld.id }], events: [{ id: taskWorld.id }] });
		const mine = await inScope(db, own(siti), (tx) => tx.select().from(practiceWorld));
		expect(mine).toHaveLength(2);
	});

	it("refuses an event in another person's world, and one that hides its kind", async () => {
		const intoSitis = { ...factOf(taskWorld, 2), userId: budi.id };
		await expect(
			inScope(db, own(budi), (tx) => tx.insert(practiceEvent).values(intoSitis))
		).rejects.toEqual(refusal('23503'));
		const hidden = { ...factOf(taskWorld, 2), worldKind: 'bebas' as const };
		await expect(
			inScope(db, own(siti), (tx) => tx.insert(practiceEvent).values(hidden))
		).rejects.toEqual(refusal('23503'));
	});

	it('refuses a second free world, and two events of one version', async () => {
		await expect(
			inScope(db, own(siti), (tx) => tx.insert(practiceWorld).values(worldOf(siti, 'bebas')))
		).rejects.toEqual(refusal('23505'));
		await expect(
			inScope(db, own(siti), (tx) => tx.insert(practiceEvent).values(factOf(freeWorld, 1)))
		).rejects.toEqual(refusal('23505'));
	});

	it.each([
		['learning_event', learningEvent],
		['practice_event', practiceEvent],
		['practice_command', practiceCommand]
	] as const)('%s is append-only', async (_, table) => {
		await expect(
			inScope(db, own(siti), (tx) => tx.update(table).set({ desaKode: sukamaju }))
		).rejects.toEqual(refusedByPolicy);
		await expect(inScope(db, own(siti), (tx) => tx.delete(table))).rejects.toEqual(refusedByPolicy);
	});

	it('binds the owner of the tables as well', async () => {
		expect(await database.owner.select().from(learningEvent)).toEqual([]);
		const scoped = await inScope(database.owner, own(siti), (tx) =>
			tx.select().from(learningEvent)
		);
		expect(scoped).toHaveLength(1);
	});
});

describe('inScope', () => {
	it('sets the scope before the first statement, whichever way that is sent', async () => {
		const counts = await Promise.all(
			Array.from({ length: 60 }, (_, i) =>
				inScope(db, own(siti), async (tx) => {
					if (i % 3 === 0) return (await tx.select().from(learningEvent)).length;
					if (i % 3 === 1) return (await tx.query.learningEvent.findMany()).length;
					return (await tx.execute(sql`select from learning_event`)).length;
				})
			)
		);
		expect(counts).toEqual(Array.from({ length: 60 }, () => 1));
	});

	it('rolls back as a whole', async () => {
		const broken = inScope(db, own(siti), async (tx) => {
			await tx.insert(learningEvent).values({ ...eventOf(siti), contentId: 'half' });
			throw new Error('stop');
		});
		await expect(broken).rejects.toThrow('stop');
		const half = await inScope(db, own(siti), (tx) =>
			tx.select().from(learningEvent).where(eq(learningEvent.contentId, 'half'))
		);
		expect(half).toEqual([]);
	});

	it('tries idempotent work again after a deadlock, other work not', async () => {
		const deadlock = sql`do $$ begin raise exception 'deadlock' using errcode = '40P01'; end $$`;
		const attempts = { idempotent: 0, other: 0 };
		const result = await inScope(
			db,
			own(siti),
			async (tx) => {
				if (++attempts.idempotent < 3) await tx.execute(deadlock);
				return 'done';
			},
			{ idempotent: true }
		);
		expect(result).toBe('done');
		expect(attempts.idempotent).toBe(3);
		await expect(
			inScope(db, own(siti), async (tx) => {
				attempts.other++;
				await tx.execute(deadlock);
			})
		).rejects.toEqual(refusal('40P01'));
		expect(attempts.other).toBe(1);
	});
});

// Last, for it changes the tables of this file's database.
describe('with row-level security off for the owner', () => {
	it('a query without a condition sees everyone, so that services can be tried without that wall', async () => {
		const unguarded = await asOwner(database);
		const all = await inScope(unguarded, own(siti), (tx) => tx.select().from(learningEvent));
		expect(all).toHaveLength(people.length);
		await inScope(unguarded, own(siti), (tx) =>
			tx.insert(rollOrang).values({
				desaKode: sukamaju,
				userId: siti.id,
				courseId: 'k04',
				firstAt: at,
				lastAt: at
			})
		);
		expect(await seenBy(own(siti))).toEqual(['siti']);
	});
});
