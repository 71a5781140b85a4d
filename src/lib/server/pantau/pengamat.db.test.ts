import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { daftarJabatan } from '../../learning/jabatan';
import { sebutHitungan } from '../../learning/tutup-kecil';
import type { User } from '../access';
import { bacaLaporan } from '../laporan/laporan';
import { addUsers, makeServices, makeUser, sukamaju } from '../learning/testing';
import { bacaPantau } from './pantau';
import { admin, camat, dpmd, seedReports, siti } from './testing';

const { db } = testDatabase();
const services = makeServices(db);
const pengamat = makeUser('35.99', { role: 'pengamat' });

beforeAll(() => seedReports(db));

const pantau = (user: User, alamat: string, query = '') =>
	bacaPantau(services, user, alamat, new URLSearchParams(query));
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

describe('a kecamatan of few beside one of many', () => {
	// In Kecamatan Contoh twelve people hold a seat now, in Kecamatan Teladan one, in Kecamatan Rintisan nobody.
	beforeAll(() =>
		addUsers(db, ...daftarJabatan.slice(0, 9).map((jabatan) => makeUser(sukamaju, { jabatan })))
	);
	const pelatih = makeUser('35');
	const jabatan = async (user: User, alamat: string, query = '') => {
		const { jenis, daftar } = await pantau(user, alamat, query);
		if (jenis !== 'wilayah') throw new Error('a list of wilayah');
		return daftar.rows.map((row) => [row.nama, sebutHitungan(row.jabatan)]);
	};

	it.each([
		['an observer', pengamat],
		['a trainer of the province', pelatih]
	])('is not told apart to %s by the list, on paper or in a file', async (_, user) => {
		expect((await pantau(user, '35.99')).angka.jabatan).toBe(13);
		const tertutup = [
			['Kecamatan Contoh', 'ditutup'],
			['Kecamatan Rintisan', 0],
			['Kecamatan Teladan', 'ditutup']
		];
		expect((await jabatan(user, '35.99', 'urut=nama')).toSorted()).toEqual(tertutup);
		expect((await jabatan(user, '35.99', 'urut=nama&cetak=semua')).toSorted()).toEqual(tertutup);
		const berkas = await bacaPantau(services, user, '35.99', new URLSearchParams(), {
			semua: true
		});
		expect(JSON.stringify(berkas)).not.toContain('"jabatan":12');
	});

	it('nor by the place in the list: what is closed stands by its name', async () => {
		for (const arah of ['naik', 'turun'])
			expect(
				(await jabatan(pengamat, '35.99', `urut=jabatan&arah=${arah}`))
					.map(([nama]) => nama)
					.filter((nama) => nama !== 'Kecamatan Rintisan')
			).toEqual(['Kecamatan Contoh', 'Kecamatan Teladan']);
	});

	it('nor to an observer by the page or the report of its neighbour', async () => {
		const contoh = await pantau(pengamat, '35.99.01');
		expect(sebutHitungan(contoh.angka.jabatan)).toBe('ditutup');
		expect(sebutHitungan(contoh.angka.orang)).toBe('ditutup');
		const { laporan } = await bacaLaporan(services, pengamat, '35.99.01', new URLSearchParams());
		expect(laporan.pokok.join(' ')).toContain('dari sejumlah orang yang menjabat');
		expect(laporan.angka[0]).toMatchObject({
			label: 'Akun dipakai',
			catatan: '0 dari sejumlah orang yang menjabat'
		});
	});

	it('while those who know its people read it in full', async () => {
		expect((await pantau(camat, '35.99.01')).angka.jabatan).toBe(12);
		expect((await pantau(pelatih, '35.99.01')).angka.jabatan).toBe(12);
	});
});
