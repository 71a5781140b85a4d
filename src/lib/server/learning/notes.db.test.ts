import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { lessonNote } from '../db/schema';
import { inScope } from '../db/scope';
import { ownScope, viewScope } from '../scope-of';
import { bacaCatatan, daftarCatatan, longestNote, simpanCatatan } from './notes';
import { addUsers, makeServices, makeUser, siang, sukamaju, sumberagung } from './testing';

const { db } = testDatabase();
const services = makeServices(db);
const lesson = { courseId: 'administrasi-kependudukan', lessonId: 'untuk-apa-nik' };
const other = { ...lesson, lessonId: 'membaca-nik' };

describe('a note', () => {
	const siti = makeUser(sukamaju);
	const budi = makeUser(sukamaju, { jabatan: 'kaur-keuangan' });
	const wati = makeUser(sumberagung);
	const camat = makeUser('35.99.01');
	const admin = makeUser('', { role: 'administrator' });
	beforeAll(() => addUsers(db, siti, budi, wati, camat, admin));

	it('comes back as it was written, with its lines', async () => {
		await simpanCatatan(services, siti, lesson, 'Tanya Bu Kasi:\r\n- kode lama\r\n');
		expect(await bacaCatatan(services, siti, lesson)).toEqual({
			text: 'Tanya Bu Kasi:\n- kode lama',
			savedAt: siang.toISOString()
		});
		expect(await bacaCatatan(services, siti, other)).toBeNull();
	});

	it('replaces the one before, and keeps its day when it is sent again unchanged', async () => {
		const later = makeServices(db, new Date('2026-11-23T01:00:00.000Z'));
		await simpanCatatan(services, siti, other, 'satu');
		await simpanCatatan(later, siti, other, 'satu');
		expect((await bacaCatatan(services, siti, other))?.savedAt).toBe(siang.toISOString());
		await simpanCatatan(later, siti, other, 'dua');
		expect(await bacaCatatan(services, siti, other)).toEqual({
			text: 'dua',
			savedAt: '2026-11-23T01:00:00.000Z'
		});
	});

	it('is gone when it is emptied', async () => {
		const third = { ...lesson, lessonId: 'nomor-kk' };
		await simpanCatatan(services, siti, third, 'sebentar');
		await simpanCatatan(services, siti, third, ' \n ');
		expect(await bacaCatatan(services, siti, third)).toBeNull();
	});

	it('may have 4,000 letters and no more; a letter beyond leaves what was kept', async () => {
		expect(await simpanCatatan(services, budi, lesson, '🏡'.repeat(longestNote))).toEqual([]);
		const problems = await simpanCatatan(services, budi, lesson, 'a'.repeat(longestNote + 1));
		expect(problems).toMatchObject([
			{ field: 'catatan', message: 'Catatan Anda 4.001 huruf, lebih dari 4.000.' }
		]);
		expect((await bacaCatatan(services, budi, lesson))?.text).toBe('🏡'.repeat(longestNote));
	});

	it('is read by nobody else: a colleague, another village, the kecamatan, the administrator', async () => {
		for (const person of [budi, wati, camat, admin]) {
			const seen = await inScope(db, viewScope(person), (tx) => tx.select().from(lessonNote));
			expect(seen.map(({ userId }) => userId).filter((id) => id !== person.id)).toEqual([]);
		}
		expect(await bacaCatatan(services, wati, lesson)).toBeNull();
		expect(await daftarCatatan(services, camat)).toEqual([]);
	});

	it('is written by nobody else, even with the query open', async () => {
		const row = { desaKode: siti.desaKode, userId: siti.id, ...lesson, lessonId: 'palsu' };
		await expect(
			inScope(db, ownScope(budi), (tx) =>
				tx.insert(lessonNote).values({ ...row, text: 'x', savedAt: siang })
			)
		).rejects.toThrow();
		const touched = await inScope(db, ownScope(budi), (tx) =>
			tx.update(lessonNote).set({ text: 'x' }).returning({ userId: lessonNote.userId })
		);
		expect(touched.every(({ userId }) => userId === budi.id)).toBe(true);
		expect((await bacaCatatan(services, siti, lesson))?.text).toContain('Tanya');
	});

	it('is listed with the others, also when its lesson is gone', async () => {
		const [gone] = await daftarCatatan(services, siti);
		expect(gone).toMatchObject({ title: 'Pelajaran yang sudah tidak ada' });
		expect(gone?.notes.map(({ text }) => text).sort()).toEqual([
			'Tanya Bu Kasi:\n- kode lama',
			'dua'
		]);
	});
});
