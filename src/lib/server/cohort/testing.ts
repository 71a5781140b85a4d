import type { User } from '../access';
import type { Database } from '../db/connect';
import { contentCurrent, contentVersion } from '../db/schema';
import { newId } from '../../ids';
import { addUsers, library, makeUser, rejosari, sukamaju, sumberagung } from '../learning/testing';
import type { Services } from '../runtime';
import { addMembers } from './enrol';
import { createCohort } from './save';

/** People of two kecamatan and those who look after them, for tests of cohorts. */

export const siti = makeUser(sukamaju, { nama: 'Siti Aminah', username: 'siti' });
export const budi = makeUser(sukamaju, {
	...{ nama: 'Budi Santoso', username: 'budi', jabatan: 'kaur-keuangan' }
});
export const rini = makeUser(sumberagung, { nama: 'Rini', username: 'rini' });
export const joko = makeUser(rejosari, { nama: 'Joko', username: 'joko' });
export const camat = makeUser('35.99.01', { nama: 'Pelatih kecamatan' });
export const dpmd = makeUser('35.99', { nama: 'Pelatih kabupaten' });
export const tetangga = makeUser('35.99.02', { nama: 'Pelatih tetangga' });
export const pengamat = makeUser('35.99', { role: 'pengamat', nama: 'Pengamat' });

export async function seedCohorts(db: Database): Promise<void> {
	const hash = '0'.repeat(64);
	await db.insert(contentVersion).values({ hash, compiled: library });
	await db.insert(contentCurrent).values({ hash });
	await addUsers(db, siti, budi, rini, joko, camat, dpmd, tetangga, pengamat);
}

export const formOf = (given: Readonly<Record<string, string | readonly string[]>>): FormData => {
	const form = new FormData();
	for (const [name, values] of Object.entries(given))
		for (const value of typeof values === 'string' ? [values] : values) form.append(name, value);
	return form;
};

/** A cohort of the kabupaten over the whole of November and December, with these people in it. */
export async function makeCohort(
	services: Services,
	trainer: User = dpmd,
	members: readonly User[] = [],
	given: Readonly<Record<string, string | readonly string[]>> = {}
): Promise<string> {
	const made = await createCohort(
		services,
		trainer,
		formOf({
			...{ id: newId(), nama: 'Angkatan uji', mulai: '1-11-2026', selesai: '31-12-2026' },
			...{ jabatan: 'sekretaris-desa' },
			...given
		})
	);
	if (!made.ok) throw new Error(`the cohort of the test is good: ${JSON.stringify(made.problems)}`);
	const { id } = made;
	if (members.length > 0) {
		const added = await addMembers(
			services,
			trainer,
			id,
			members.map((one) => one.id)
		);
		if (!added.ok) throw new Error('the members of the test are good');
	}
	return id;
}
