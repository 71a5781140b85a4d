import { and, asc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { newId } from '../../ids';
import type { User } from '../access';
import { jabatanTerisi, rollDesa, rollWilayah, users } from '../db/schema';
import { inScope, type TenantScope } from '../db/scope';
import type { LearnerEvent } from './append';
import { foldDue, freshNumbers } from './fold';
import { catatBelajar } from './record';
import { refreshSeats } from './seats';
import {
	addUsers,
	course,
	library,
	makeServices,
	makeUser,
	rejosari,
	siang,
	sukamaju,
	sumberagung
} from './testing';
import { touchVillage } from './touch-village';
import { totalsOf } from './wilayah-rows';

const { db } = testDatabase();
const services = makeServices(db);
const country: TenantScope = { kind: 'wilayah', userId: '', wilayahKode: '' };
const day = 86_400_000;

const siti = makeUser(sukamaju);
const budi = makeUser(sumberagung, { jabatan: 'operator-sid' });
const joko = makeUser(rejosari);
const pelatih = makeUser('35.99.01');

beforeAll(() => addUsers(db, siti, budi, joko, pelatih));

const read = (days: number, contentId = 'untuk-apa-nik'): LearnerEvent => ({
	...{ id: newId(), kind: 'lesson.completed', courseId: course.id, contentId, contentRev: 1 },
	...{ attemptId: null, at: new Date(siang.getTime() - days * day).toISOString(), data: {} }
});
const record = (user: User, event: LearnerEvent) => catatBelajar(services, user, event, library);
const fold = (parts?: Parameters<typeof foldDue>[2], at = siang) => foldDue(db, at, parts);

const codes = ['', '35', '35.99', '35.99.01', sukamaju] as const;
const padded: Readonly<Record<string, string>> = {
	...{ '': '00.00.00.0000', '35': '35.00.00.0000', '35.99': '35.99.00.0000' },
	...{ '35.99.01': '35.99.01.0000', '35.99.02': '35.99.02.0000' }
};
const row = (kode: string, courseId = '') =>
	inScope(db, country, async (tx) => {
		const [found] = await tx
			.select()
			.from(rollWilayah)
			.where(
				and(eq(rollWilayah.desaKode, padded[kode] ?? kode), eq(rollWilayah.courseId, courseId))
			);
		return found && { ...found, perJabatan: totalsOf(found).perJabatan };
	});
const due = () =>
	inScope(db, country, async (tx) => {
		const rows = await tx
			.select({ kode: rollDesa.desaKode })
			.from(rollDesa)
			.where(eq(rollDesa.dirty, true))
			.orderBy(asc(rollDesa.desaKode));
		return rows.map(({ kode }) => kode);
	});

describe('a fold', () => {
	it('carries what happened in a village up to the country, and says how many villages it was', async () => {
		await record(siti, read(2));
		await record(joko, read(3));
		expect(await fold()).toBe(3);
		expect(await due()).toEqual([]);
		expect(await row(sukamaju)).toMatchObject({
			...{ tingkat: 13, desa: 1, desaAktif: 1, jabatan: 1, orang: 1, teraktivasi: 0 },
			...{ aktif: 1, mulai: 1, selesai: 0, receivedAt: siang, foldedAt: siang },
			perJabatan: { 'sekretaris-desa': { jabatan: 1, aktif: 1, mulai: 1 } }
		});
		expect(await row('35.99.01')).toMatchObject({ tingkat: 8, desa: 2, desaAktif: 1, mulai: 1 });
		for (const kode of ['35.99', '35', ''])
			expect(await row(kode)).toMatchObject({ desa: 3, desaAktif: 2, jabatan: 3, mulai: 2 });
		expect(await row('', course.id)).toMatchObject({ tingkat: 0, desa: 2, mulai: 2, jabatan: 0 });
		expect(await fold()).toBe(0);
	});

	it('counts nothing that trainers learn themselves', async () => {
		const before = await Promise.all(codes.map((kode) => row(kode)));
		await record(pelatih, read(0));
		expect(await fold()).toBe(0);
		const after = await Promise.all(codes.map((kode) => row(kode)));
		expect(after.map((one) => one?.mulai)).toEqual(before.map((one) => one?.mulai));
		expect(await due()).toEqual([]);
	});

	it('follows seats that change and accounts that are used', async () => {
		await inScope(db, country, async (tx) => {
			await tx
				.update(jabatanTerisi)
				.set({ selesai: '2026-11-01' })
				.where(eq(jabatanTerisi.userId, budi.id));
			await refreshSeats(tx, sumberagung);
			await tx.update(users).set({ activatedAt: siang }).where(eq(users.id, siti.id));
			await touchVillage(tx, sukamaju);
		});
		expect(await fold()).toBe(2);
		expect(await row('35')).toMatchObject({ desa: 2, jabatan: 2, orang: 2, teraktivasi: 1 });
	});

	it('does what time alone changes, when it is due', async () => {
		const at = (days: number) => new Date(siang.getTime() + days * day);
		expect(await fold({}, at(18))).toBe(0);
		expect(await fold({}, at(19.1))).toBe(2);
		expect(await row('')).toMatchObject({ senyap: 2, aktif: 2 });
		await fold({}, at(30));
		expect(await row('')).toMatchObject({ senyap: 2, aktif: 0, desaAktif: 0 });
		expect(await fold({}, at(900))).toBe(0);
	});

	it('of one kecamatan leaves the others, and what lies above either is done or stays marked', async () => {
		await record(siti, read(0));
		await record(joko, read(0));
		expect(await fold({ kode: '35.99.01', withoutAbove: true })).toBe(1);
		expect(await due()).toEqual(['35.99.00.0000', rejosari]);
		expect(await row('35.99.01')).toMatchObject({ aktif: 1 });
		expect(await row('35.99')).toMatchObject({ aktif: 0 });
		await fold({ kode: '35.99.01' });
		expect(await due()).toEqual([rejosari]);
		expect(await row('')).toMatchObject({ aktif: 1 });
		await fold();
		expect(await row('')).toMatchObject({ aktif: 2 });
	});

	it('does at most as many villages as it is told', async () => {
		for (const user of [siti, budi, joko]) await record(user, read(0));
		expect(await fold({ limit: 2 })).toBe(2);
		expect(await fold({ limit: 2 })).toBe(1);
		expect(await due()).toEqual([]);
	});

	it('by several processes at once is one fold, beside people who learn', async () => {
		const people = Array.from({ length: 8 }, (_, i) =>
			makeUser(i % 2 ? sukamaju : rejosari, { jabatan: 'kepala-dusun' })
		);
		await addUsers(db, ...people);
		await Promise.all([
			...people.map((user) => record(user, read(1))),
			...[1, 2, 3].map(() => fold())
		]);
		await fold();
		expect(await due()).toEqual([]);
		expect(await row('35.99')).toMatchObject({ jabatan: 10, mulai: 11 });
	});
});

describe('a fold that was cut off', () => {
	/** What a process does that dies after the villages, before what lies above them. */
	async function villagesOnly(): Promise<void> {
		let transactions = 0;
		const dying = new Proxy(db, {
			get(target, name, receiver) {
				if (name !== 'transaction') return Reflect.get(target, name, receiver);
				// The first asks what is due, the second folds the villages.
				if ((transactions += 1) > 2) throw new Error('killed');
				return target.transaction.bind(target);
			}
		});
		await expect(foldDue(dying, siang)).rejects.toThrow('killed');
	}

	it('is finished by the next one', async () => {
		const rini = makeUser(sumberagung, { jabatan: 'kaur-keuangan' });
		await addUsers(db, rini);
		await record(rini, read(4));
		await villagesOnly();
		expect(await row(sumberagung)).toMatchObject({ mulai: 2 });
		expect(await due()).toEqual(['35.99.01.0000']);
		const before = await row('');
		expect(await fold()).toBe(0);
		expect((await row(''))?.mulai).toBe((before?.mulai ?? 0) + 1);
		expect(await due()).toEqual([]);
	});

	it('inside a village has done nothing there', async () => {
		const before = await row(sumberagung);
		await record(budi, read(4, 'membaca-nik'));
		const dying = new Proxy(db, {
			get(target, name, receiver) {
				if (name !== 'transaction') return Reflect.get(target, name, receiver);
				return (run: Parameters<typeof db.transaction>[0]) =>
					target.transaction(async (tx) => {
						const answer = await run(tx);
						if (typeof answer === 'number') throw new Error('killed');
						return answer;
					});
			}
		});
		await expect(foldDue(dying, siang)).rejects.toThrow('killed');
		expect(await row(sumberagung)).toEqual(before);
		expect(await due()).toEqual([sumberagung]);
		await fold();
	});
});

describe('who reads', () => {
	it('gets what was done a moment ago, and the levels above wait for the worker', async () => {
		await record(siti, read(0, 'membaca-nik'));
		const before = await row('');
		await freshNumbers(services, '35.99.01');
		expect(await due()).toEqual(['35.99.00.0000']);
		expect(await row('')).toEqual(before);
		await freshNumbers(services, '');
		expect(await due()).toEqual([]);
	});

	it('does not wait where much is to be done', async () => {
		const villages = Array.from({ length: 21 }, (_, i) => `35.99.03.2${String(100 + i)}`);
		await inScope(db, country, async (tx) => {
			for (const kode of villages) await touchVillage(tx, kode);
		});
		await freshNumbers(services, '35.99.03');
		expect(await due()).toEqual(villages);
		expect(await fold()).toBe(21);
	});
});
