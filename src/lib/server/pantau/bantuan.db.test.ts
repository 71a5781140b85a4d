import { beforeAll, describe, expect, it } from 'vitest';
import { asOwner, testDatabase } from '../../../../tests/support/database';
import { newId } from '../../ids';
import type { User } from '../access';
import { contentCurrent, contentVersion, practiceWorld, sessions, users } from '../db/schema';
import { inScope } from '../db/scope';
import { eq } from 'drizzle-orm';
import { giveHelp } from '../learning/help';
import { catatBelajar } from '../learning/record';
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
} from '../learning/testing';
import { ownScope } from '../scope-of';
import { bacaBantuan, semuaBantuan } from './bantuan';
import { bacaOrang } from './orang';

const database = testDatabase();
const { db } = database;
const services = makeServices(db);
const day = 86_400_000;
const ago = (days: number) => new Date(siang.getTime() - days * day);

const siti = makeUser(sukamaju, { nama: 'Siti Aminah', jabatan: 'kaur-keuangan' });
const rini = makeUser(sumberagung, { nama: 'Rini' });
const joko = makeUser(rejosari, { nama: 'Joko' });
const camat = makeUser('35.99.01', { nama: 'Camat' });
const dpmd = makeUser('35', { nama: 'Pelatih provinsi' });
const pengamat = makeUser('35.99', { nama: 'Pengamat', role: 'pengamat' });
const world = newId();

const about = { courseId: course.id, contentRev: 1 } as const;

async function fail(user: User, days: number, attemptId: string): Promise<void> {
	await catatBelajar(makeServices(db, ago(days)), user, {
		...about,
		id: newId(),
		attemptId,
		kind: 'practice.checked',
		contentId: 'bayi-lahir',
		at: ago(days).toISOString(),
		data: { failedCodes: ['keluarga.kepala'], passed: false, aided: false }
	});
}

const read = (user: User, days: number) =>
	catatBelajar(makeServices(db, ago(days)), user, {
		...about,
		id: newId(),
		attemptId: null,
		kind: 'lesson.completed',
		contentId: 'untuk-apa-nik',
		at: ago(days).toISOString(),
		data: {}
	});

const bantuan = (user: User, query = '') => bacaBantuan(services, user, new URLSearchParams(query));
const names = async (user: User, query = '') =>
	(await bantuan(user, query)).baris?.map(({ nama }) => nama) ?? null;
const gone = expect.objectContaining({ status: 404 });

beforeAll(async () => {
	const hash = '0'.repeat(64);
	await db.insert(contentVersion).values({ hash, compiled: library });
	await db.insert(contentCurrent).values({ hash });
	await addUsers(db, siti, rini, joko, camat, dpmd, pengamat);
	await db.update(users).set({ noHp: '6281234567890' }).where(eq(users.id, siti.id));
	for (const days of [5, 4, 3]) await fail(siti, days, world);
	for (const days of [9, 8, 7]) await fail(joko, days, newId());
	await read(rini, 30);
	await inScope(db, ownScope(siti), (tx) =>
		tx.insert(practiceWorld).values({
			id: world,
			desaKode: sukamaju,
			userId: siti.id,
			kind: 'tugas',
			mode: 'kerjakan',
			taskId: 'bayi-lahir',
			dataSet: 'desa-kecil@1',
			seed: 1,
			ruleSet: '2026',
			createdAt: ago(5)
		})
	);
	const session = (user: User, seen: number, left: number) => ({
		id: newId(),
		secretHash: Buffer.alloc(32),
		userId: user.id,
		desaKode: user.desaKode,
		createdAt: ago(60),
		seenAt: ago(seen),
		expiresAt: ago(-left)
	});
	await db
		.insert(sessions)
		.values([
			session(rini, 20, 10),
			session(siti, 20, 10),
			session(siti, 1, 29),
			session(joko, 40, -10)
		]);
});

describe('who is stuck', () => {
	it('stands with the reason, the check, since when, and the way to help', async () => {
		const [row] = (await bantuan(camat)).baris ?? [];
		expect(row).toMatchObject({
			nama: 'Siti Aminah',
			noHp: '6281234567890',
			jabatan: ['kaur-keuangan'],
			desa: 'Sukamaju',
			alasan: 'kesalahan-sama',
			code: 'keluarga.kepala',
			times: 3,
			sejak: ago(3).toISOString(),
			duniaId: world,
			tentang: { title: 'bayi-lahir' }
		});
	});

	it('is listed with those who wait longest first', async () => {
		expect(await names(dpmd)).toEqual(['Joko', 'Siti Aminah']);
	});

	it.each([
		['wilayah=35.99.01', ['Siti Aminah']],
		['jabatan=kaur-keuangan', ['Siti Aminah']],
		['jabatan=kepala-desa', []],
		[`kursus=${course.id}`, ['Joko', 'Siti Aminah']],
		['kursus=tidak-ada', ['Joko', 'Siti Aminah']],
		['jabatan=presiden', ['Joko', 'Siti Aminah']]
	])('can be asked for by %s', async (query, found) => {
		expect(await names(dpmd, query)).toEqual(found);
	});

	it('is read page by page, and all at once for a file', async () => {
		const [joko] = (await bantuan(dpmd)).baris ?? [];
		const mulai = `${joko?.sejak}_${joko?.orangId}_${joko?.itemId}`;
		expect(await names(dpmd, `mulai=${mulai}`)).toEqual(['Siti Aminah']);
		const all = [];
		for await (const page of semuaBantuan(services, dpmd, new URLSearchParams())) all.push(...page);
		expect(all.map(({ nama }) => nama)).toEqual(['Joko', 'Siti Aminah']);
	});
});

describe('who has left the village', () => {
	it('is nobody to help there any more', async () => {
		const pergi = makeUser(sukamaju, { nama: 'Pergi', jabatan: null });
		await addUsers(db, pergi);
		const attempt = newId();
		for (const days of [35, 34, 33]) await fail(pergi, days, attempt);
		expect(await names(camat)).not.toContain('Pergi');
		expect(await names(camat, 'jenis=senyap')).not.toContain('Pergi');
	});
});

describe('who is silent or not seen', () => {
	it('are other people than those who are stuck', async () => {
		const [silent, ...more] = (await bantuan(camat, 'jenis=senyap')).baris ?? [];
		expect(more).toEqual([]);
		expect(silent).toMatchObject({
			nama: 'Rini',
			sejak: ago(30).toISOString(),
			courseId: course.id,
			itemId: ''
		});
		expect(await names(camat, 'jenis=belum-terlihat')).toEqual(['Rini']);
	});

	it('are looked for in one kabupaten at a time', async () => {
		for (const jenis of ['senyap', 'belum-terlihat']) {
			expect(await names(dpmd, `jenis=${jenis}`)).toBeNull();
			expect(await names(dpmd, `jenis=${jenis}&wilayah=35.99`)).toEqual(['Rini']);
		}
	});
});

describe('the scope', () => {
	it.each(['35.99.02', '35', 'indonesia', '35.9', "35.99.01' or true--"])(
		'of a kecamatan does not reach %s',
		async (wilayah) => {
			await expect(bantuan(camat, `wilayah=${wilayah}`)).rejects.toEqual(gone);
		}
	);

	it('is nothing for learners and observers', async () => {
		for (const user of [siti, pengamat]) await expect(bantuan(user)).rejects.toEqual(gone);
	});

	it('a wilayah that is not there is not there', async () => {
		await expect(bantuan(dpmd, 'wilayah=35.99.77')).rejects.toEqual(gone);
	});
});

describe('"sudah dibantu"', () => {
	it('takes the row away, and says who helped', async () => {
		const help = {
			id: newId(),
			personId: siti.id,
			courseId: course.id,
			itemId: 'bayi-lahir',
			note: 'Ditelepon'
		};
		await giveHelp(services, camat, help);
		await giveHelp(services, camat, help);
		const { baris, diberi } = await bantuan(camat);
		expect(baris).toEqual([]);
		expect(diberi.map(({ nama, oleh, note, tentang }) => [nama, oleh, note, tentang])).toEqual([
			['Siti Aminah', 'Camat', 'Ditelepon', 'bayi-lahir']
		]);
	});

	it('is told on the page of the person', async () => {
		const { bantuan } = await bacaOrang(services, camat, siti.id, new URLSearchParams());
		expect(bantuan.map(({ oleh, tentang, note }) => [oleh, tentang, note])).toEqual([
			['Camat', 'bayi-lahir', 'Ditelepon']
		]);
	});

	it('of somebody silent waits for three weeks', async () => {
		const help = { personId: rini.id, courseId: course.id, itemId: '', note: '' };
		await giveHelp(makeServices(db, ago(22)), camat, { ...help, id: newId() });
		expect(await names(camat, 'jenis=senyap')).toEqual(['Rini']);
		await giveHelp(makeServices(db, ago(2)), camat, { ...help, id: newId() });
		expect(await names(camat, 'jenis=senyap')).toEqual([]);
		// The day of these tests is the twenty-second of November.
		const given = async (bulan: string) => {
			const { diberi } = await bantuan(camat, `bulan=${bulan}`);
			return diberi.map(({ nama }) => nama);
		};
		expect(await given('2026-10')).toEqual(['Rini']);
		expect(await given('2026-11')).toEqual(['Siti Aminah', 'Rini']);
		expect(await given('2026-09')).toEqual([]);
	});
});

// Last, for it changes the tables of this file's database.
describe('the scope in the query alone', () => {
	it('keeps a kecamatan to itself when row-level security is off', async () => {
		const unguarded = makeServices(await asOwner(database));
		const { baris } = await bacaBantuan(unguarded, camat, new URLSearchParams());
		expect(baris?.map(({ nama }) => nama)).toEqual([]);
		const { baris: semua } = await bacaBantuan(unguarded, dpmd, new URLSearchParams());
		expect(semua?.map(({ nama }) => nama)).toEqual(['Joko']);
	});
});
