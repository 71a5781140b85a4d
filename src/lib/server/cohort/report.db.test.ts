import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { statusOf } from '../../../../tests/support/users';
import { newId } from '../../ids';
import type { User } from '../access';
import { catatBelajar } from '../learning/record';
import { course, sukamaju } from '../learning/testing';
import type { Services } from '../runtime';
import { giveExtension } from './extensions';
import { addItems } from './items';
import { readReport } from './report';
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
} from './testing';

const database = testDatabase();
let clock = new Date('2026-11-25T02:00:00.000Z');
const services: Services = { db: database.db, mode: 'nyata', now: () => clock };
let id = '';
const key = `${course.id}/untuk-apa-nik`;

const read = (user: User, itemId: string, at: string) =>
	catatBelajar(services, user, {
		id: newId(),
		courseId: course.id,
		contentId: itemId,
		contentRev: 1,
		attemptId: null,
		at,
		kind: 'lesson.completed',
		data: {}
	});

beforeAll(async () => {
	await seedCohorts(database.db);
	id = await makeCohort(services, dpmd, [siti, budi, rini, joko]);
	// A lesson is asked of nobody from the page; the report counts whatever the cohort names.
	await addItems(services, dpmd, id, formOf({ bagian: [key, course.id], tenggat: '20-11-2026' }));
	await read(siti, 'untuk-apa-nik', '2026-11-20T16:00:00.000Z');
	await read(rini, 'untuk-apa-nik', '2026-11-21T02:00:00.000Z');
	await giveExtension(
		services,
		dpmd,
		id,
		formOf({ id: newId(), desa: joko.desaKode, sampai: '30-11-2026', alasan: 'Banjir' })
	);
});

const report = (user: User, words = '') =>
	readReport(services, user, id, new URLSearchParams(words));
const names = async (user: User, words: string) =>
	(await report(user, words)).daftar.rows.map(({ nama }) => nama);

describe('the report of a cohort', () => {
	test('shows each member and item, by the days of the village', async () => {
		const { daftar, perTugas, angka } = await report(dpmd);
		expect(daftar.rows.map(({ nama, cells }) => [nama, ...cells.map((one) => one.status)])).toEqual(
			[
				['Budi Santoso', 'lewat-batas', 'lewat-batas'],
				['Siti Aminah', 'selesai', 'lewat-batas'],
				['Rini', 'selesai-terlambat', 'lewat-batas'],
				['Joko', 'diperpanjang', 'diperpanjang']
			]
		);
		expect(perTugas[0]).toMatchObject({
			counts: { selesai: 1, 'selesai-terlambat': 1, 'lewat-batas': 1, diperpanjang: 1 },
			extended: 1
		});
		expect(angka).toEqual({
			...{ peserta: 4, selesai: 0, tertinggal: 3, terlambat: 1, diperpanjang: 1 }
		});
	});

	test('each number opens the list of as many', async () => {
		const { angka, perTugas } = await report(dpmd);
		for (const keadaan of ['selesai', 'tertinggal', 'terlambat', 'diperpanjang'] as const)
			expect(await names(dpmd, `keadaan=${keadaan}`)).toHaveLength(angka[keadaan]);
		for (const { item, counts } of perTugas)
			for (const [status, count] of Object.entries(counts))
				expect(await names(dpmd, `tugas=${item.key}&status=${status}`)).toHaveLength(count);
		expect(await names(dpmd, 'keadaan=zzz&tugas=zzz&status=zzz')).toHaveLength(4);
	});

	test('shows a trainer below the cohort their own people, in every number', async () => {
		const own = await report(camat);
		expect(own.daftar.rows.map(({ desaKode }) => desaKode.slice(0, 8))).toEqual(
			Array(3).fill(sukamaju.slice(0, 8))
		);
		expect(own.angka).toMatchObject({ peserta: 3, diperpanjang: 0 });
		expect((await report(tetangga)).daftar.rows.map(({ nama }) => nama)).toEqual(['Joko']);
	});

	test('is for trainers: not for members, observers, or under an id that is none', async () => {
		for (const user of [siti, pengamat]) expect(await statusOf(report(user))).toBe(404);
		for (const wrong of [newId(), 'bukan-id'])
			expect(await statusOf(readReport(services, dpmd, wrong, new URLSearchParams()))).toBe(404);
	});

	test('a day later more is late, and what was done stays done', async () => {
		clock = new Date('2026-12-02T02:00:00.000Z');
		const { angka } = await report(dpmd);
		expect(angka).toMatchObject({ tertinggal: 4, terlambat: 1, diperpanjang: 1 });
	});
});
