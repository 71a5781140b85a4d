import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { asOwner, testDatabase } from '../../../../tests/support/database';
import { newId } from '../../ids';
import type { User } from '../access';
import { giveExtension } from '../cohort/extensions';
import { addItems } from '../cohort/items';
import {
	budi,
	camat,
	dpmd,
	formOf,
	joko,
	makeCohort,
	pengamat,
	rini,
	seedCohorts,
	siti,
	tetangga
} from '../cohort/testing';
import { sessions, users } from '../db/schema';
import { catatBelajar } from '../learning/record';
import { course, rejosari, sukamaju } from '../learning/testing';
import type { Services } from '../runtime';
import { bacaTugasDesa } from './desa-tugas';
import { bacaHalamanWilayah } from './halaman';

const database = testDatabase();
let clock = new Date('2026-11-21T02:00:00.000Z');
const services: Services = { db: database.db, mode: 'nyata', now: () => clock };
const gone = expect.objectContaining({ status: 404 });
const bagian = `${course.id}/untuk-apa-nik`;
let angkatan = '';

beforeAll(async () => {
	await seedCohorts(database.db);
	angkatan = await makeCohort(services, dpmd, [siti, budi, rini, joko]);
	await addItems(services, dpmd, angkatan, formOf({ bagian, tenggat: '20-11-2026' }));
	await makeCohort(services, dpmd, [siti], { nama: 'Angkatan lalu', selesai: '15-11-2026' });
	await catatBelajar(services, siti, {
		id: newId(),
		courseId: course.id,
		contentId: 'untuk-apa-nik',
		contentRev: 1,
		attemptId: null,
		at: '2026-11-20T02:00:00.000Z',
		kind: 'lesson.completed',
		data: {}
	});
});

const keadaan = async (user: User, desa: string) =>
	(await bacaTugasDesa(services, user, desa)).map(({ nama, tugas }) => [
		nama,
		...tugas.map(({ title, tenggat, orang }) => [
			title,
			tenggat,
			...orang.map((satu) => [satu.nama, satu.status])
		])
	]);

const sukamajuHariIni = [
	[
		'Angkatan uji',
		['untuk-apa-nik', '2026-11-20', ['Budi Santoso', 'lewat-batas'], ['Siti Aminah', 'selesai']]
	]
];

describe('the tasks of a village', () => {
	it('are those of cohorts that run, with its own people, who is late first', async () => {
		expect(await keadaan(dpmd, sukamaju)).toEqual(sukamajuHariIni);
		const [satu] = await bacaTugasDesa(services, camat, sukamaju);
		expect(satu?.id).toBe(angkatan);
		expect(satu?.tugas[0]).toMatchObject({ selesai: 1, lewat: 1 });
	});

	it('say who has more time, and stay as long as somebody of the village has', async () => {
		const lebih = { id: newId(), desa: rejosari, sampai: '15-1-2027', alasan: 'Banjir' };
		const given = await giveExtension(services, dpmd, angkatan, formOf(lebih));
		expect(given.ok).toBe(true);
		const [satu] = await bacaTugasDesa(services, dpmd, rejosari);
		expect(satu?.tugas[0]?.orang).toMatchObject([
			{ nama: 'Joko', status: 'diperpanjang', day: '2027-01-15', extended: true }
		]);
		clock = new Date('2027-01-02T02:00:00.000Z');
		expect(await keadaan(dpmd, sukamaju)).toEqual([]);
		expect(await keadaan(dpmd, rejosari)).toHaveLength(1);
		clock = new Date('2026-11-21T02:00:00.000Z');
	});

	it('leave out whose account is closed', async () => {
		await database.db.update(users).set({ disabledAt: clock }).where(eq(users.id, budi.id));
		expect((await keadaan(dpmd, sukamaju)).flat(2)).not.toContain('Budi Santoso');
		await database.db.update(users).set({ disabledAt: null }).where(eq(users.id, budi.id));
	});

	it.each([
		['a trainer of another kecamatan', tetangga, sukamaju],
		['an observer', pengamat, sukamaju],
		['a learner', siti, sukamaju],
		['what is no village', dpmd, '35.99.01']
	])('are not there for %s', async (_, user, desa) => {
		await expect(bacaTugasDesa(services, user, desa)).rejects.toEqual(gone);
	});

	it('stand on the page of the village, with those whose device was not seen for long', async () => {
		const day = 86_400_000;
		await database.db.insert(sessions).values({
			id: 'lama',
			secretHash: Buffer.alloc(32),
			userId: budi.id,
			desaKode: budi.desaKode,
			seenAt: new Date(clock.getTime() - 20 * day),
			expiresAt: new Date(clock.getTime() + 20 * day)
		});
		const page = await bacaHalamanWilayah(services, camat, sukamaju, new URLSearchParams());
		expect(page.angkatanDesa.map(({ nama }) => nama)).toEqual(['Angkatan uji']);
		expect(page.belumTerlihat.map(({ nama }) => nama)).toEqual(['Budi Santoso']);
		const kecamatan = await bacaHalamanWilayah(services, camat, '35.99.01', new URLSearchParams());
		expect([kecamatan.angkatanDesa, kecamatan.belumTerlihat]).toEqual([[], []]);
	});

	it('stay within the village when row-level security is off', async () => {
		const db = await asOwner(database);
		const seen = await bacaTugasDesa({ ...services, db }, camat, sukamaju);
		expect(
			seen.flatMap(({ tugas }) => tugas.flatMap(({ orang }) => orang)).map(({ nama }) => nama)
		).toEqual(['Budi Santoso', 'Siti Aminah']);
	});
});
