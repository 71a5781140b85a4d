import { and, eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { newId } from '$lib/ids';
import { testDatabase } from '../../../../tests/support/database';
import type { User } from '../access';
import { createSession } from '../auth/sessions';
import { changePassword } from '../auth/sign-in';
import { jabatanTerisi, rollWilayah } from '../db/schema';
import { inScope } from '../db/scope';
import { foldDue } from '../learning/fold';
import { refreshSeats } from '../learning/seats';
import { activate } from './activate';
import { activationCodeOf } from './activation-code';
import { makeCards } from './cards';
import { disableAccount, enableAccount } from './manage';
import { addUser, testServices } from './testing';

/** The reports count who has used their account: whatever changes that has to reach them. */

const database = testDatabase();
const services = testServices(database.db);
const desaKode = '35.99.01.2001';
const country = { kind: 'wilayah', userId: '', wilayahKode: '' } as const;
const people = {} as Record<'pelatih' | 'siti' | 'budi', User>;

beforeAll(async () => {
	people.pelatih = await addUser(services, { role: 'pelatih', wilayahKode: '35.99' });
	people.siti = await addUser(services, {
		password: 'pagi cerah sekali',
		mustChangePassword: true
	});
	people.budi = await addUser(services);
	await inScope(database.db, country, async (tx) => {
		for (const { id: userId } of [people.siti, people.budi])
			await tx
				.insert(jabatanTerisi)
				.values({ desaKode, id: newId(), userId, jabatan: 'kepala-dusun', mulai: '2026-01-05' });
		await refreshSeats(tx, desaKode);
	});
});

async function used(): Promise<number | undefined> {
	await foldDue(database.db, services.now());
	const [row] = await inScope(database.db, country, (tx) =>
		tx
			.select({ used: rollWilayah.teraktivasi })
			.from(rollWilayah)
			.where(and(eq(rollWilayah.desaKode, '35.99.00.0000'), eq(rollWilayah.courseId, '')))
	);
	return row?.used;
}

it('counts an account from its first own password on', async () => {
	expect(await used()).toBe(0);
	const { siti } = people;
	const session = await createSession(services, siti, '');
	const [lama, baru] = ['pagi cerah sekali', 'lumbung padi empat puluh'];
	await changePassword(services, siti, session.id, { lama, baru, ulang: baru });
	expect(await used()).toBe(1);
});

it('counts one that was opened with a card', async () => {
	const form = new FormData();
	const seed = newId();
	form.set('benih', seed);
	form.set('akun', people.budi.id);
	await makeCards(services, people.pelatih, form, 'https://gladi.contoh.id');
	const [kode, baru] = [activationCodeOf(seed, people.budi.id), 'lumbung padi empat puluh'];
	const answer = await activate(services, {
		...{ kode, baru, ulang: baru, address: '10.0.0.9', userAgent: '' }
	});
	expect(answer.ok).toBe(true);
	expect(await used()).toBe(2);
});

it('does not count one that was closed, until it is opened again', async () => {
	await disableAccount(services, people.pelatih, people.siti.id);
	expect(await used()).toBe(1);
	await enableAccount(services, people.pelatih, people.siti.id);
	expect(await used()).toBe(2);
});
