import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import type { User } from '../access';
import { makeServices, makeUser, sukamaju } from '../learning/testing';
import { bacaPantau } from './pantau';
import { admin, dpmd, seedReports, siti } from './testing';

const { db } = testDatabase();
const services = makeServices(db);
const pengamat = makeUser('35.99', { role: 'pengamat' });

beforeAll(() => seedReports(db));

const pantau = (user: User, alamat: string) =>
	bacaPantau(services, user, alamat, new URLSearchParams());
const gone = expect.objectContaining({ status: 404 });

describe('an observer', () => {
	it('reads the totals that a trainer of the wilayah reads', async () => {
		const seen = await pantau(pengamat, '35.99');
		expect(seen.kursus?.id).toBe((await pantau(dpmd, '35.99')).kursus?.id);
		expect(seen.tempat.jejak.map(({ kode }) => kode)).toEqual(['35.99']);
		expect(seen.daftar.rows.length).toBe(3);
	});

	it('is shown no list of single villages', async () => {
		const seen = await pantau(pengamat, '35.99.01');
		expect(seen.daftar.rows).toEqual([]);
		expect(seen.angka.desa).toBe((await pantau(dpmd, '35.99.01')).angka.desa);
	});

	it.each([
		['a village', sukamaju],
		['the province above', '35'],
		['the country', 'indonesia'],
		['another kabupaten', '35.98']
	])('does not reach %s', async (_, alamat) => {
		await expect(pantau(pengamat, alamat)).rejects.toEqual(gone);
	});

	it('of the country reaches all but villages, and a learner nothing', async () => {
		const semua = { ...pengamat, wilayahKode: '' };
		expect((await pantau(semua, 'indonesia')).angka.desa).toBe(
			(await pantau(admin, 'indonesia')).angka.desa
		);
		await expect(pantau(semua, sukamaju)).rejects.toEqual(gone);
		await expect(pantau(siti, '35.99')).rejects.toEqual(gone);
	});
});
