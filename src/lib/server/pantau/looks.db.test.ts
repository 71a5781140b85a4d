import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { asOwner, testDatabase } from '../../../../tests/support/database';
import { lookLog, users } from '../db/schema';
import { inScope } from '../db/scope';
import { addUsers, makeServices, makeUser, rejosari, siang, sukamaju } from '../learning/testing';
import { viewScope } from '../scope-of';
import { bacaDilihat, catatLihat, type Look } from './looks';

const database = testDatabase();
const { db } = database;
const later = (minutes: number) => makeServices(db, new Date(siang.getTime() + minutes * 60_000));

let siti = makeUser(sukamaju);
let camat = makeUser('35.99.01');

beforeEach(async () => {
	siti = makeUser(sukamaju, { nama: 'Siti Aminah' });
	camat = makeUser('35.99.01', { nama: 'Camat Contoh' });
	await addUsers(db, siti, camat);
});

const page = (): Look => ({ userId: siti.id, desaKode: sukamaju, what: 'halaman' });
const seen = async () => (await bacaDilihat(later(0), siti, '')).looks;

describe('a look of a trainer', () => {
	it('can be read by the person it was at', async () => {
		await catatLihat(later(0), camat, page());
		await catatLihat(later(1), camat, { ...page(), what: 'putar-ulang', about: 'Bayi lahir' });
		expect((await seen()).map(({ lookerName, what, about }) => [lookerName, what, about])).toEqual([
			['Camat Contoh', 'putar-ulang', 'Bayi lahir'],
			['Camat Contoh', 'halaman', '']
		]);
	});

	it('is one look within ten minutes, and another afterwards', async () => {
		await Promise.all([catatLihat(later(0), camat, page()), catatLihat(later(0), camat, page())]);
		await catatLihat(later(9), camat, page());
		expect(await seen()).toHaveLength(1);
		await catatLihat(later(11), camat, page());
		expect(await seen()).toHaveLength(2);
	});

	it('of another trainer is another look', async () => {
		const dpmd = makeUser('35.99', { nama: 'Pelatih kabupaten' });
		await addUsers(db, dpmd);
		await catatLihat(later(0), camat, page());
		await catatLihat(later(0), dpmd, page());
		expect(await seen()).toHaveLength(2);
	});

	it('at oneself is none, and a learner notes none', async () => {
		await catatLihat(later(0), siti, page());
		await catatLihat(later(0), camat, { ...page(), userId: camat.id });
		expect(await seen()).toEqual([]);
		const rows = await inScope(db, viewScope(camat), (tx) => tx.select().from(lookLog));
		expect(rows.filter(({ userId }) => userId === camat.id)).toEqual([]);
	});

	it('cannot be noted outside of one’s wilayah', async () => {
		const budi = makeUser(rejosari);
		await addUsers(db, budi);
		await expect(
			catatLihat(later(0), camat, { userId: budi.id, desaKode: rejosari, what: 'halaman' })
		).rejects.toThrow();
	});

	it('stays with the person who has moved to another village, and so does a later look at what was done there', async () => {
		await catatLihat(later(0), camat, page());
		await db
			.update(users)
			.set({ desaKode: rejosari, wilayahKode: rejosari })
			.where(eq(users.id, siti.id));
		await catatLihat(later(20), camat, { ...page(), what: 'jawaban', about: 'Kuis NIK' });
		const baru = makeUser('35.99.02', { nama: 'Camat baru' });
		await addUsers(db, baru);
		await catatLihat(later(40), baru, { ...page(), desaKode: rejosari });

		const pindah = { ...siti, desaKode: rejosari, wilayahKode: rejosari };
		const { looks } = await bacaDilihat(later(60), pindah, '');
		expect(looks.map(({ lookerName, what }) => [lookerName, what])).toEqual([
			['Camat baru', 'halaman'],
			['Camat Contoh', 'jawaban'],
			['Camat Contoh', 'halaman']
		]);
	});

	it('is nobody else’s to read, wherever they are', async () => {
		await catatLihat(later(0), camat, page());
		const tetangga = makeUser(sukamaju);
		await addUsers(db, tetangga);
		expect((await bacaDilihat(later(1), tetangga, '')).looks).toEqual([]);
		// The query alone, without the wall behind it.
		const tanpaDinding = makeServices(await asOwner(database), siang);
		expect((await bacaDilihat(tanpaDinding, tetangga, '')).looks).toEqual([]);
	});

	it('is read page by page, and a mark that was cut off is the first page', async () => {
		for (let i = 0; i < 51; i++)
			await catatLihat(later(i * 11), camat, { ...page(), about: `Kuis ${i}`, what: 'jawaban' });
		const first = await bacaDilihat(later(0), siti, '');
		expect(first.looks).toHaveLength(50);
		const second = await bacaDilihat(later(0), siti, first.berikut ?? '');
		expect(second.looks.map(({ about }) => about)).toEqual(['Kuis 0']);
		expect(second.berikut).toBeNull();
		expect((await bacaDilihat(later(0), siti, 'rusak')).looks).toHaveLength(50);
	});
});
