import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { newId } from '../../ids';
import type { Library } from '../../learning/course';
import type { Readiness } from '../../learning/readiness';
import type { User } from '../access';
import { publishLibrary } from '../courses/publish';
import { catatBelajar } from '../learning/record';
import {
	addUsers,
	course,
	library,
	makeServices,
	makeUser,
	siang,
	sukamaju
} from '../learning/testing';
import { bacaHalamanKesiapan } from './halaman-kesiapan';
import { bacaPantau } from './pantau';

const { db } = testDatabase();
const services = makeServices(db);

const lampid: Readiness = {
	...{ id: 'lampid', name: 'menutup LAMPID', due: { month: null, day: 31 }, basis: null },
	seats: [{ anyOf: ['sekretaris-desa'], competencies: ['K04.3'] }]
};
const surat: Readiness = {
	...{ id: 'surat', name: 'melayani surat', due: null, basis: null },
	seats: [{ anyOf: ['kepala-desa'], competencies: ['K04.3'] }]
};
const withReadiness: Library = {
	...library,
	readiness: [lampid, surat],
	courses: [{ ...course, competencies: [{ code: 'K04.3', text: 'Menyusun LAMPID.' }] }]
};

const siti = makeUser(sukamaju, { nama: 'Siti' });
const camat = makeUser('35.99.01');
const dpmd = makeUser('35.99');
const gone = expect.objectContaining({ status: 404 });

const kesiapan = (user: User, alamat: string, query = '') =>
	bacaHalamanKesiapan(services, user, alamat, new URLSearchParams(query));

beforeAll(async () => {
	await publishLibrary(db, { library: withReadiness, findings: [] });
	await addUsers(db, siti, camat, dpmd);
	await catatBelajar(
		services,
		siti,
		{
			...{ id: newId(), kind: 'practice.passed', courseId: course.id, contentId: 'bayi-lahir' },
			...{ contentRev: 1, attemptId: newId(), at: siang.toISOString() },
			data: { mode: 'kerjakan', aided: false, seed: 3, competencies: ['K04.3'] }
		},
		withReadiness
	);
});

describe('which villages are ready', () => {
	it('is told with what the others lack, the ready ones last', async () => {
		const { baris, kesiapan: pilihan } = await kesiapan(camat, '35.99.01');
		expect(pilihan).toMatchObject({
			dipilih: { id: 'lampid', batas: { tanggal: '2026-11-30', hariLagi: 8 } },
			daftar: [{ id: 'lampid' }, { id: 'surat' }]
		});
		expect(baris.at(-1)).toMatchObject({ kode: sukamaju, siap: 1, desa: 1 });
		expect(baris[0]?.rincian).toMatchObject({ siap: false, jabatan: [{ orang: null }] });
	});

	it('is asked of one thing at a time', async () => {
		const { baris } = await kesiapan(camat, '35.99.01', 'siap=surat');
		expect(baris.every(({ siap }) => siap === 0)).toBe(true);
		expect((await kesiapan(camat, '35.99.01', 'siap=x')).kesiapan.dipilih?.id).toBe('lampid');
	});

	it('is counted above the villages, as the list of the wilayah counts', async () => {
		const { baris } = await kesiapan(dpmd, '35.99');
		expect(baris.find(({ kode }) => kode === '35.99.01')).toMatchObject({
			...{ desa: 6, siap: 1, rincian: null }
		});
		const { daftar, angka } = await bacaPantau(
			services,
			dpmd,
			'35.99',
			new URLSearchParams('keadaan=siap')
		);
		expect(angka.desaSiap).toEqual({ lampid: 1 });
		expect(daftar.rows.map(({ nama }) => nama)).toEqual(['Kecamatan Contoh']);
	});

	it('orders a list by how far its villages are from ready', async () => {
		const { daftar } = await bacaPantau(services, camat, '35.99.01', new URLSearchParams());
		expect(daftar.rows.at(-1)?.nama).toBe('Desa Sukamaju');
	});
});

describe('the scope', () => {
	it.each(['35.99.02', '35.99', 'indonesia', '35.99.01.1007'])(
		'of a kecamatan does not reach %s',
		async (alamat) => {
			await expect(kesiapan(camat, alamat)).rejects.toEqual(gone);
		}
	);

	it('is nothing for learners and observers', async () => {
		for (const user of [siti, { ...camat, role: 'pengamat' as const }])
			await expect(kesiapan(user, '35.99.01')).rejects.toEqual(gone);
	});
});
