import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { newId } from '../../ids';
import type { Library } from '../../learning/course';
import type { Readiness } from '../../learning/readiness';
import type { User } from '../access';
import { publishLibrary } from '../courses/publish';
import { rollDesa } from '../db/schema';
import { foldDue } from '../learning/fold';
import { catatBelajar } from '../learning/record';
import { rebuildRollups } from '../learning/rollup';
import {
	addUsers,
	course,
	library,
	makeServices,
	makeUser,
	rejosari,
	siang,
	sukamaju
} from '../learning/testing';
import { bacaKesiapanDesa } from './kesiapan';
import { bacaAngka } from './wilayah';
import { inScope } from '../db/scope';
import { viewScope } from '../scope-of';

const { db } = testDatabase();
const services = makeServices(db);

const lampid: Readiness = {
	...{ id: 'lampid', name: 'menutup LAMPID', due: { month: null, day: 31 } },
	basis: { ref: 'Permendagri 47/2016', certainty: 'perlu-dicek' },
	seats: [
		{ anyOf: ['sekretaris-desa', 'kasi-pemerintahan'], competencies: ['K04.3'] },
		{ anyOf: ['operator-sid'], competencies: ['K04.2'] }
	]
};
const withReadiness = (readiness: readonly Readiness[]): Library => ({
	...library,
	readiness,
	courses: [
		{
			...course,
			competencies: [
				{ code: 'K04.2', text: 'Mencatat peristiwa.' },
				{ code: 'K04.3', text: 'Menyusun LAMPID.' }
			]
		}
	]
});
const publish = (readiness: readonly Readiness[]) =>
	publishLibrary(db, { library: withReadiness(readiness), findings: [] });

const siti = makeUser(sukamaju, { nama: 'Siti' });
const budi = makeUser(sukamaju, { nama: 'Budi', jabatan: 'operator-sid' });
const camat = makeUser('35.99.01');
const tetangga = makeUser('35.99.02');
const pengamat = makeUser('35.99.01', { role: 'pengamat' });

beforeAll(async () => {
	await publish([lampid]);
	await addUsers(db, siti, budi, camat, tetangga, pengamat);
});

const proves = (user: User, competency: string) =>
	catatBelajar(
		services,
		user,
		{
			...{ id: newId(), kind: 'practice.passed', courseId: course.id, contentId: 'bayi-lahir' },
			...{ contentRev: 1, attemptId: newId(), at: siang.toISOString() },
			data: { mode: 'kerjakan', aided: false, seed: 3, competencies: [competency] }
		},
		withReadiness([lampid])
	);
const siap = async (kode: string) => {
	await foldDue(db, siang);
	const angka = await inScope(db, viewScope(camat), (tx) =>
		bacaAngka(tx, '', { kode, courseId: '' })
	);
	return [...angka.values()].map(({ desaSiap }) => desaSiap);
};

describe('a village', () => {
	it('is told who lacks what, and how many days are left', async () => {
		await proves(siti, 'K04.2');
		expect(await bacaKesiapanDesa(services, camat, sukamaju)).toEqual([
			{
				...{ id: 'lampid', nama: 'menutup LAMPID', siap: false },
				batas: { tanggal: '2026-11-30', hariLagi: 8 },
				dasar: { ref: 'Permendagri 47/2016', certainty: 'perlu-dicek' },
				jabatan: [
					{
						salahSatu: ['sekretaris-desa', 'kasi-pemerintahan'],
						orang: { id: siti.id, nama: 'Siti', jabatan: 'sekretaris-desa' },
						siap: false,
						kompetensi: [{ kode: 'K04.3', teks: 'Menyusun LAMPID.', terbukti: false }]
					},
					{
						salahSatu: ['operator-sid'],
						orang: { id: budi.id, nama: 'Budi', jabatan: 'operator-sid' },
						siap: false,
						kompetensi: [{ kode: 'K04.2', teks: 'Mencatat peristiwa.', terbukti: false }]
					}
				]
			}
		]);
		expect(await siap(sukamaju)).toEqual([{}]);
	});

	it('counts among those that are ready, on every level, once all have shown it', async () => {
		await proves(siti, 'K04.3');
		await proves(budi, 'K04.2');
		const [kesiapan] = await bacaKesiapanDesa(services, camat, sukamaju);
		expect(kesiapan).toMatchObject({ siap: true, jabatan: [{ siap: true }, { siap: true }] });
		expect(await siap(sukamaju)).toEqual([{ lampid: 1 }]);
		expect(await siap('35.99.01')).toEqual([{ lampid: 1 }]);
		expect((await rebuildRollups(db, { now: siang })).differences).toEqual([]);
	});

	it('is counted anew when what is asked changes', async () => {
		await publish([{ ...lampid, seats: [{ anyOf: ['kepala-desa'], competencies: ['K04.3'] }] }]);
		const marked = await inScope(db, viewScope(camat), (tx) =>
			tx.select().from(rollDesa).where(eq(rollDesa.dirty, true))
		);
		expect(marked.map(({ desaKode }) => desaKode)).toEqual([sukamaju]);
		expect(await siap('35.99.01')).toEqual([{}]);
	});
});

describe('who asks', () => {
	it.each([
		['a trainer of another kecamatan', tetangga, sukamaju],
		['an observer', pengamat, sukamaju],
		['the person', siti, sukamaju],
		['a trainer, for a village out of reach', camat, rejosari],
		['a trainer, for a kecamatan', camat, '35.99.01'],
		['a trainer, for a kelurahan', camat, '35.99.01.1007'],
		['a trainer, for nothing', camat, '']
	])('%s finds nothing', async (_, user, kode) => {
		await expect(bacaKesiapanDesa(services, user, kode)).rejects.toMatchObject({ status: 404 });
	});
});
