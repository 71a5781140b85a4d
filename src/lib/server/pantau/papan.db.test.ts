import { beforeAll, describe, expect, it } from 'vitest';
import { asOwner, testDatabase } from '../../../../tests/support/database';
import { newId } from '../../ids';
import { jabatanTerisi } from '../db/schema';
import { inScope } from '../db/scope';
import type { User } from '../access';
import { course, makeServices, rejosari, sukamaju } from '../learning/testing';
import { viewScope } from '../scope-of';
import { bacaHalamanWilayah } from './halaman';
import { bacaPapan } from './papan';
import { admin, budi, camat, dpmd, joko, seedReports, siti, wati } from './testing';

const database = testDatabase();
const { db } = database;
const services = makeServices(db);
const kursus = { ...course, competencies: [{ code: 'K04.1', text: 'Membaca NIK' }] };
const gone = expect.objectContaining({ status: 404 });

beforeAll(async () => {
	await seedReports(db);
	await inScope(db, viewScope(camat), (tx) =>
		tx.insert(jabatanTerisi).values({
			desaKode: sukamaju,
			id: newId(),
			userId: wati.id,
			jabatan: 'operator-sid',
			mulai: '2025-01-02',
			selesai: '2026-03-31'
		})
	);
});

const papan = (user: User, kode: string) => bacaPapan(services, user, kode, kursus);

describe('the seats of a kecamatan', () => {
	it('are there village by village, with who holds them and where they stand', async () => {
		const { desa, riwayat } = await papan(camat, '35.99.01');
		expect(desa.map(({ kode }) => kode)).toContain(sukamaju);
		const satu = desa.find(({ kode }) => kode === sukamaju);
		expect(satu?.kursi).toEqual({
			'sekretaris-desa': [{ id: siti.id, nama: 'Siti Aminah', status: 'selesai' }],
			'kaur-keuangan': [{ id: budi.id, nama: '=Budi', status: 'senyap' }]
		});
		expect(satu?.diterima).toBe('2026-11-19T02:40:00.000Z');
		expect(desa.flatMap(({ kursi }) => Object.keys(kursi))).not.toContain('kepala-desa');
		expect(riwayat).toEqual([]);
	});

	it('show who handed over, in a village', async () => {
		const { desa, riwayat, orang } = await papan(camat, sukamaju);
		expect(desa).toHaveLength(1);
		expect(riwayat).toMatchObject([
			{ nama: 'Wati', jabatan: 'operator-sid', mulai: '2025-01-02', selesai: '2026-03-31' }
		]);
		expect(orang.map(({ nama }) => nama).toSorted()).toEqual(['=Budi', 'Siti Aminah']);
	});
});

describe('the scope', () => {
	it.each(['35.99.02', rejosari, '35.99', '', '35.99.01.1007', '35.99.01.0000'])(
		'of a kecamatan does not reach %j',
		async (kode) => {
			await expect(papan(camat, kode)).rejects.toEqual(gone);
		}
	);

	it('is nothing for a learner or an observer', async () => {
		const pengamat: User = { ...camat, role: 'pengamat' };
		for (const user of [siti, pengamat])
			await expect(papan(user, '35.99.01')).rejects.toEqual(gone);
	});
});

describe('the page of a wilayah', () => {
	const halaman = (user: User, kode: string) =>
		bacaHalamanWilayah(services, user, kode, new URLSearchParams(`kursus=${course.id}`));

	it('has people for a trainer, from the kecamatan down', async () => {
		expect((await halaman(dpmd, '35.99')).papan).toBeNull();
		expect((await halaman(dpmd, '35.99.01')).papan?.desa).not.toEqual([]);
	});

	it('tells an observer totals, none of fewer than five, and nobody', async () => {
		const pengamat: User = { ...dpmd, role: 'pengamat' };
		const kecamatan = await halaman(pengamat, '35.99.01');
		expect(kecamatan).toMatchObject({ papan: null, mendesak: [], pembina: false });
		expect(kecamatan.daftar.rows).toEqual([]);
		expect(kecamatan.angka).toMatchObject({ jabatan: 0.5, aktif: 0.5, nilai: null, senyap: 0.5 });
		expect(JSON.stringify(kecamatan)).not.toContain('Siti');
		await expect(halaman(pengamat, sukamaju)).rejects.toEqual(gone);
		const kabupaten = await halaman(pengamat, '35.99');
		expect(kabupaten.daftar.rows.map(({ nama }) => nama)).toContain('Kecamatan Contoh');
	});

	it('closes small numbers to trainers above the kecamatan, and not within it', async () => {
		const { angka, daftar } = await halaman(admin, '35.99');
		expect(angka.mulai).toBe(5);
		expect(daftar.rows).toMatchObject([{ mulai: 0.5 }, { mulai: 0.5 }, { mulai: 0 }]);
		expect((await halaman(camat, '35.99.01')).angka.mulai).toBe(4);
	});
});

// Last, for it changes the tables of this file's database.
describe('the scope in the query alone', () => {
	it('keeps a village to itself when row-level security is off', async () => {
		const unguarded = makeServices(await asOwner(database));
		const { desa } = await bacaPapan(unguarded, admin, rejosari, kursus);
		expect(desa[0]?.kursi['sekretaris-desa']).toMatchObject([{ id: joko.id }]);
		await expect(bacaPapan(unguarded, camat, rejosari, kursus)).rejects.toEqual(gone);
	});
});
