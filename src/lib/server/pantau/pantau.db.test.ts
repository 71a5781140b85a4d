import { beforeAll, describe, expect, it } from 'vitest';
import { asOwner, testDatabase } from '../../../../tests/support/database';
import { newId } from '../../ids';
import { sebutHitungan } from '../../learning/tutup-kecil';
import type { User } from '../access';
import { inScope, type TenantScope } from '../db/scope';
import { bacaUntukHalaman } from '../latihan/dunia';
import { rebuildRollups } from '../learning/rollup';
import { course, makeServices, rejosari, siang, sukamaju } from '../learning/testing';
import { viewScope } from '../scope-of';
import { tampilkan, tanpaAngka } from './angka';
import { aktifSejak } from './definisi';
import { bacaOrangDesa, susunOrang } from './desa';
import { bacaDilihat } from './looks';
import { bacaCatatan, bacaOrang } from './orang';
import { bacaPantau } from './pantau';
import {
	admin,
	budi,
	camat,
	dpmd,
	freeWorld,
	joko,
	rini,
	seedReports,
	siti,
	taskWorld,
	wati
} from './testing';
import { tutupSeperti } from './tutup';
import { bacaAnak, bacaAngka, jumlahDesa } from './wilayah';

const database = testDatabase();
const { db } = database;
const services = makeServices(db);

beforeAll(() => seedReports(db));

const pantau = (user: User, alamat: string, query = '') =>
	bacaPantau(services, user, alamat, new URLSearchParams(query));
const orang = (user: User, id: string, query = '') =>
	bacaOrang(services, user, id, new URLSearchParams(query));
const gone = expect.objectContaining({ status: 404 });

const names = async (user: User, alamat: string, query = '') =>
	(await pantau(user, alamat, query)).daftar.rows.map(({ nama }) => nama);

describe('the scope of a trainer', () => {
	it.each([
		['a neighbouring kecamatan', '35.99.02'],
		['a village of it', rejosari],
		['the kabupaten above', '35.99'],
		['the province', '35'],
		['the country', 'indonesia'],
		['another province', '33'],
		['a kelurahan', '35.99.01.1007'],
		['a village that is not there', '35.99.01.2999'],
		['a code with zeros', '35.99.01.0000'],
		['half a code', '35.99.0'],
		['a code that only begins alike', '35.99.011'],
		['no code at all', "35.99.01' or true--"],
		['a byte the database cannot read', '35.99.01\0'],
		['nothing', '']
	])('does not reach %s', async (_, alamat) => {
		await expect(pantau(camat, alamat)).rejects.toEqual(gone);
	});

	it.each(['35.99.01', sukamaju])('of a learner reaches nothing, not even %s', async (alamat) => {
		await expect(pantau(siti, alamat)).rejects.toEqual(gone);
	});

	it.each([
		['a kecamatan', camat, '35.99.01', ['Kecamatan Contoh']],
		['a village in it', camat, sukamaju, ['Kecamatan Contoh', 'Desa Sukamaju']],
		[
			'the country',
			admin,
			'35.99',
			['Seluruh Indonesia', 'Provinsi Jawa Timur', 'Kabupaten Latihan']
		]
	])('reaches %s, and the trail begins where it begins', async (_, user, alamat, trail) => {
		expect((await pantau(user, alamat)).tempat.jejak.map(({ nama }) => nama)).toEqual(trail);
	});
});

const ago = (days: number) => new Date(siang.getTime() - days * 86_400_000).toISOString();
/** One seat that is held, with an account not used yet. */
const kosong = {
	...{ jabatan: 1, teraktivasi: 0, aktif: 0, mulai: 0, selesai: 0, macet: 0, senyap: 0 }
};

describe('numbers', () => {
	it('of a village are of its people', async () => {
		const { angka, dataSaat } = await pantau(camat, sukamaju);
		expect(angka).toEqual({
			...tampilkan(tanpaAngka),
			desa: 1,
			desaTerisi: 1,
			desaAktif: 1,
			desaTanpaKegiatan: 0,
			jabatan: 2,
			orang: 2,
			aktif: 1,
			mulai: 3,
			selesai: 1,
			senyap: 1,
			lulusLatihan: 1,
			jumlahNilai: 140,
			orangBernilai: 2,
			nilai: 70,
			perJabatan: {
				'sekretaris-desa': { ...kosong, aktif: 1, mulai: 1, selesai: 1 },
				'kaur-keuangan': { ...kosong, mulai: 1, senyap: 1 }
			},
			minggu: expect.objectContaining({ '2026-11-16': { aktif: 1, mulai: 0, selesai: 1 } }),
			terakhir: ago(3),
			diterima: ago(3),
			dihitung: siang.toISOString()
		});
		expect(dataSaat).toBe(siang.toISOString());
	});

	it.each(['indonesia', '35', '35.99', '35.99.01'])(
		'of %s are the sum of what lies below',
		async (alamat) => {
			const { angka, daftar, jenis } = await pantau(admin, alamat);
			if (jenis !== 'wilayah') throw new Error('a list of wilayah');
			const below = await Promise.all(
				daftar.rows.map(async ({ kode, nama }) => ({
					row: daftar.rows.find((row) => row.kode === kode),
					nama,
					own: (await pantau(admin, kode)).angka
				}))
			);
			// Above the kecamatan small numbers are closed; what lies below it is told in full to its trainers.
			if (alamat !== '35.99.01') {
				for (const { row, own } of below) expect(row).toMatchObject(tutupSeperti(own, row ?? own));
				return;
			}
			for (const { row, own } of below) expect(row).toMatchObject(own);
			for (const key of ['desa', 'jabatan', 'orang', 'aktif', 'mulai', 'selesai'] as const)
				expect(angka[key]).toBe(below.reduce((sum, { own }) => sum + own[key], 0));
			expect(angka.jumlahNilai).toBe(below.reduce((sum, { own }) => sum + own.jumlahNilai, 0));
		}
	);

	it('count villages and their people, and what trainers learn nowhere', async () => {
		const { angka } = await pantau(admin, 'indonesia');
		expect(angka).toMatchObject({ desa: 18, desaAktif: 3, desaTanpaKegiatan: 15, mulai: 5 });
		const kecil = [angka.jabatan, angka.aktif, angka.selesai, angka.lulusLatihan];
		expect(kecil.map(sebutHitungan)).toEqual(['< 5', '< 5', '< 5', '< 5']);
		expect(angka.nilai).toBeNull();
		expect((await pantau(camat, '35.99.01')).angka).toMatchObject({
			desa: 6,
			desaAktif: 2,
			jabatan: 3,
			aktif: 2,
			mulai: 4,
			selesai: 1,
			lulusLatihan: 1,
			nilai: (90 + 50) / 2
		});
	});

	it('are what a rebuild gives', async () => {
		const before = await pantau(admin, '35.99');
		expect((await rebuildRollups(db, { now: siang })).differences).toEqual([]);
		expect(await pantau(admin, '35.99')).toEqual(before);
	});

	it('of a course that nobody knows are those of the first', async () => {
		expect((await pantau(dpmd, '35.99', 'kursus=tidak-ada')).kursus?.id).toBe(course.id);
	});
});

describe('a list', () => {
	it('begins with the villages where nothing happens', async () => {
		const rows = await names(camat, '35.99.01');
		expect(rows).toHaveLength(6);
		expect(rows.slice(-2)).toEqual(['Desa Sukamaju', 'Desa Sumberagung']);
		expect(rows).not.toContain('Kelurahan Contoh Kota');
	});

	it('above the villages ends with those who have no seat yet', async () => {
		expect(await names(dpmd, '35.99')).toEqual([
			'Kecamatan Teladan',
			'Kecamatan Contoh',
			'Kecamatan Rintisan'
		]);
	});

	it('leaves out what has no desa', async () => {
		expect(await names(admin, 'indonesia')).toEqual(['Provinsi Jawa Timur']);
	});

	it('of a village shows who sits there and who learned there', async () => {
		expect(await names(camat, sukamaju)).toEqual(['Siti Aminah', '=Budi', 'Wati']);
		expect(await names(camat, sukamaju, 'keadaan=senyap')).toEqual(['=Budi']);
		expect(await names(camat, sukamaju, 'keadaan=tidak-dilanjutkan')).toEqual(['Wati']);
	});
});

describe('a person', () => {
	it('is shown with parts, attempts and what they did last', async () => {
		const seen = await orang(camat, siti.id);
		expect(seen.orang).toMatchObject({ status: 'selesai', nilai: 90, sebutan: 'Sekretaris Desa' });
		expect(seen.modul.flatMap(({ items }) => items)).toMatchObject([
			{ id: 'untuk-apa-nik', status: 'done', best: null, tries: 0 },
			{ id: 'membaca-nik', status: 'done' },
			{ id: 'kuis-nik', status: 'done', best: 90, tries: 2 },
			{ id: 'bayi-lahir', status: 'done' }
		]);
		expect(seen.kegiatan[0]).toMatchObject({ kind: 'course.finished', title: course.title });
		expect(seen.kegiatan).toHaveLength(7);
		expect(seen.jejak.map(({ nama }) => nama)).toEqual(['Kecamatan Contoh', 'Desa Sukamaju']);
	});

	it('can be followed through task attempts, never through the free world', async () => {
		const { latihan } = await orang(dpmd, siti.id);
		expect(latihan).toEqual([
			expect.objectContaining({
				duniaId: taskWorld.id,
				title: 'bayi-lahir',
				pemeriksaan: 1,
				lulus: false,
				gagal: ['kelahiran.kk']
			})
		]);
	});

	it('who has not begun is shown as such', async () => {
		const seen = await orang(admin, admin.id);
		expect(seen.orang.status).toBe('belum-mulai');
		expect(seen.kegiatan).toEqual([]);
	});

	it('who moved is known in the old village by what they did there', async () => {
		expect((await orang(camat, wati.id, `desa=${sukamaju}`)).orang).toMatchObject({
			sebutan: 'Tidak lagi menjabat',
			pelajaran: 1
		});
	});

	it.each([
		['a malformed id', 'siti', ''],
		['an unknown id', newId(), ''],
		['somebody of another kecamatan', joko.id, ''],
		['somebody through a village they never were in', joko.id, `desa=${sukamaju}`],
		['somebody through a village out of reach', siti.id, `desa=${rejosari}`],
		['a village that is no code', siti.id, 'desa=35.99.01%00'],
		['a trainer above', dpmd.id, '']
	])('is not there: %s', async (_, id, query) => {
		await expect(orang(camat, id, query)).rejects.toEqual(gone);
	});

	it('is not shown to a colleague', async () => {
		await expect(orang(budi, siti.id)).rejects.toEqual(gone);
	});
});

const ask = (kode: string) => ({ kode, courseId: course.id, sejak: aktifSejak(siang), now: siang });
const everything = {
	kabupaten: [
		['35.99.01', 3, 2, 4],
		['35.99.02', 1, 1, 1],
		['35.99.03', 0, 0, 0]
	],
	provinsi: [['35.99', 4, 3, 5]],
	desa: ['Joko'],
	orang: 1
};
const contoh = {
	kabupaten: [['35.99.01', 3, 2, 4]],
	// Its own numbers are those of a whole kabupaten, and not a part of it.
	provinsi: [],
	desa: [],
	orang: 0
};

/** The questions of the reports, asked for more than the kecamatan; `batas` is the scope in the query. */
async function askAll(over: typeof db, scope: TenantScope, batas: string) {
	const jumlah = await jumlahDesa(over, '35.99');
	return inScope(over, scope, async (tx) => {
		const kabupaten = await bacaAnak(tx, batas, ask('35.99'), jumlah);
		const angka = await bacaAngka(tx, batas, ask('35'));
		const { kursi, catatan: diDesa } = await bacaOrangDesa(tx, batas, [rejosari]);
		const desa = susunOrang(kursi, diDesa, ask(rejosari));
		const { catatan } = await bacaCatatan(tx, batas, joko);
		const { worlds } = await bacaCatatan(tx, batas, siti);
		expect(worlds.map(({ id }) => id)).not.toContain(freeWorld.id);
		return {
			kabupaten: kabupaten.map((row) => [row.kode, row.jabatan, row.aktif, row.mulai]).sort(),
			provinsi: [...angka].map(([kode, row]) => [kode, row.jabatan, row.aktif, row.mulai]),
			desa: desa.map(({ nama }) => nama),
			orang: catatan.length
		};
	});
}

describe('what a trainer looks at', () => {
	it('is told to the person: their page, and the steps of an attempt', async () => {
		await orang(camat, rini.id);
		await bacaUntukHalaman(services, camat, taskWorld.id, new URLSearchParams());
		const seenBy = async (user: User) =>
			(await bacaDilihat(services, user, '')).looks.map(({ lookerName, what }) => [
				lookerName,
				what
			]);
		expect(await seenBy(rini)).toEqual([['Pelatih kecamatan', 'halaman']]);
		expect(await seenBy(siti)).toContainEqual(['Pelatih kecamatan', 'putar-ulang']);
		await orang(camat, siti.id, `desa=${rejosari}`).catch(() => undefined);
		expect(await seenBy(joko)).toEqual([]);
	});
});

describe('row-level security alone', () => {
	it('keeps a kecamatan to itself when the query asks for everything', async () => {
		expect(await askAll(db, viewScope(admin), '')).toEqual(everything);
		// Names of wilayah are no secret; their numbers are.
		expect(await askAll(db, viewScope(camat), '')).toEqual({
			...contoh,
			kabupaten: [...contoh.kabupaten, ['35.99.02', 0, 0, 0], ['35.99.03', 0, 0, 0]]
		});
		expect(await askAll(db, viewScope(rini), '')).toMatchObject({ desa: [], orang: 0 });
	});
});

// Last, for it changes the tables of this file's database.
describe('the scope in the query alone', () => {
	it('keeps a kecamatan to itself when row-level security is off', async () => {
		const unguarded = await asOwner(database);
		expect(await askAll(unguarded, viewScope(camat), '')).toEqual(everything);
		expect(await askAll(unguarded, viewScope(admin), '35.99.01')).toEqual(contoh);
	});
});
