import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { firstRows } from '$lib/first-rows';
import { asOwner, testDatabase } from '../../../../tests/support/database';
import { newId } from '$lib/ids';
import { desaKodeOf, type User } from '../access';
import { createSession, readSession } from '../auth/sessions';
import { signIn } from '../auth/sign-in';
import { jabatanTerisi, rollDesa, users } from '../db/schema';
import { inScope } from '../db/scope';
import { refreshSeats } from '../learning/seats';
import { everyAccount, listAccounts, type AccountQuery } from './list';
import { accountDetail, disableAccount, enableAccount, resetPassword } from './manage';
import { endSeat, ownSeats, seatsOf } from './seats';
import { addUser, testServices } from './testing';

const database = testDatabase();
const services = testServices(database.db);

const people = {} as Record<'kecamatan' | 'kabupaten' | 'admin' | 'siti' | 'jauh' | 'contoh', User>;

async function addSeat(user: User, jabatan: string, mulai: string, selesai: string | null = null) {
	const id = newId();
	const desaKode = desaKodeOf(user.wilayahKode);
	await inScope(database.db, { kind: 'wilayah', userId: user.id, wilayahKode: '' }, async (tx) => {
		await tx
			.insert(jabatanTerisi)
			.values({ desaKode, id, userId: user.id, jabatan, mulai, selesai });
		await refreshSeats(tx, desaKode);
	});
	return id;
}

beforeAll(async () => {
	people.kecamatan = await addUser(services, {
		role: 'pelatih',
		wilayahKode: '35.99.01',
		nama: 'Agus Pelatih'
	});
	people.kabupaten = await addUser(services, {
		role: 'pelatih',
		wilayahKode: '35.99',
		nama: 'Bima Pelatih'
	});
	people.admin = await addUser(services, {
		role: 'administrator',
		wilayahKode: '',
		nama: 'Candra Admin'
	});
	people.siti = await addUser(services, {
		username: 'siti',
		nama: 'Siti 100% Aminah',
		jabatan: 'sekretaris-desa',
		password: 'pagi cerah sekali'
	});
	people.jauh = await addUser(services, {
		wilayahKode: '33.01.01.2001',
		nama: 'Siti Jauh',
		jabatan: 'sekretaris-desa'
	});
	people.contoh = await addUser(services, {
		wilayahKode: '35.99.02.2001',
		nama: 'Wati Contoh',
		demo: true
	});
	await addSeat(people.siti, 'kaur-keuangan', '2019-01-02', '2023-12-31');
	await addSeat(people.siti, 'sekretaris-desa', '2024-01-01');
	await addSeat(people.jauh, 'sekretaris-desa', '2024-01-01');
});

const list = (who: keyof typeof people, query: Partial<AccountQuery> = {}) =>
	listAccounts(services, people[who], {
		cari: '',
		jabatan: '',
		halaman: 1,
		urut: 'nama',
		turun: false,
		...query
	});

const names = async (...query: Parameters<typeof list>) =>
	(await list(...query)).rows.map(({ nama }) => nama);

describe('the list of accounts', () => {
	it('shows what lies in the scope, with seat and place', async () => {
		expect(await names('kecamatan')).toEqual(['Agus Pelatih', 'Siti 100% Aminah']);
		expect(await names('kabupaten')).toEqual([
			'Agus Pelatih',
			'Bima Pelatih',
			'Siti 100% Aminah',
			'Wati Contoh'
		]);
		expect((await list('kabupaten', { cari: 'siti' })).rows).toMatchObject([
			{
				username: 'siti',
				jabatan: 'Sekretaris Desa',
				tempat: 'Desa Sukamaju, Kec. Contoh',
				status: 'aktif'
			}
		]);
		expect((await list('admin')).rows.map(({ tempat }) => tempat)).toContain('Seluruh Indonesia');
	});

	it.each([
		['nama', false],
		['nama', true],
		['akun', false],
		['akun', true],
		['tempat', false],
		['tempat', true]
	] as const)(
		'goes into a file in the order of the page: by %s, downwards %s',
		async (urut, turun) => {
			const page = await list('admin', { urut, turun });
			for (const size of [1, 2, 500]) {
				const query = { cari: '', jabatan: '', urut, turun };
				const all = await firstRows(everyAccount(services, people.admin, query, size), 1_000);
				expect(all.rows).toEqual(page.rows);
			}
			const rows = everyAccount(services, people.siti, { cari: '', jabatan: '', urut, turun });
			await expect(rows.next()).rejects.toMatchObject({ status: 403 });
		}
	);

	it('is kept to the scope by the query alone when row-level security is off', async () => {
		const owner = { ...services, db: await asOwner(database) };
		const all = await listAccounts(owner, people.kecamatan, {
			cari: '',
			jabatan: 'sekretaris-desa',
			halaman: 1,
			urut: 'nama',
			turun: false
		});
		expect(all.rows.map(({ nama }) => nama)).toEqual(['Siti 100% Aminah']);
		expect(await seatsOf(owner, people.kecamatan, people.jauh.id)).toEqual([]);
	});

	it('is searched by name, account name and place, by the letter', async () => {
		expect(await names('kabupaten', { cari: '100%' })).toEqual(['Siti 100% Aminah']);
		expect(await names('kabupaten', { cari: 'SUKAMAJU' })).toEqual(['Siti 100% Aminah']);
		expect(await names('kabupaten', { cari: '%' })).toEqual(['Siti 100% Aminah']);
		expect(await names('kabupaten', { cari: '_' })).toEqual([]);
		expect(await names('kabupaten', { cari: '\u0000' })).toHaveLength(4);
	});

	it.each([
		['sekretaris-desa', ['Siti 100% Aminah']],
		['kaur-keuangan', []],
		['pelatih', ['Agus Pelatih', 'Bima Pelatih']],
		['administrator', []],
		['raja', ['Agus Pelatih', 'Bima Pelatih', 'Siti 100% Aminah', 'Wati Contoh']]
	])('is filtered by the seat held now: %s', async (jabatan, expected) => {
		expect(await names('kabupaten', { jabatan })).toEqual(expected);
	});

	it('is sorted both ways and survives any page number', async () => {
		expect((await names('kabupaten', { turun: true }))[0]).toBe('Wati Contoh');
		for (const halaman of [-5, 0, 99, Number.NaN, 1e12])
			expect(await list('kabupaten', { halaman })).toMatchObject({ halaman: 1, total: 4 });
	});

	it('is not for a peserta', async () => {
		await expect(list('siti')).rejects.toMatchObject({ status: 403 });
	});
});

describe('an account', () => {
	it.each(['bukan-id', newId(), ''])('that is not there: %s', async (id) => {
		await expect(accountDetail(services, people.kabupaten, id)).rejects.toMatchObject({
			status: 404
		});
	});

	it('of another wilayah is not there either, for no act', async () => {
		const id = people.jauh.id;
		const acts = [
			() => accountDetail(services, people.kabupaten, id),
			() => resetPassword(services, people.kabupaten, id, ''),
			() => disableAccount(services, people.kabupaten, id),
			() => enableAccount(services, people.kabupaten, id),
			() => endSeat(services, people.kabupaten, id, { seatId: newId(), selesai: '1-1-2026' })
		];
		for (const act of acts) await expect(act()).rejects.toMatchObject({ status: 404 });
	});

	it('is not for a peserta, not even their own', async () => {
		await expect(accountDetail(services, people.siti, people.siti.id)).rejects.toMatchObject({
			status: 403
		});
	});
});

describe('AK-04 a new one-time password', () => {
	it('replaces the old one, ends all sessions, must be changed and frees a blocked sign-in', async () => {
		const budi = await addUser(services, { username: 'budi', password: 'pagi cerah sekali' });
		const session = await createSession(services, budi, '');
		const enter = (password: string) =>
			signIn(services, { username: 'budi', password, address: '10.1.1.1', userAgent: '' });
		for (let i = 0; i < 5; i++) await enter('salah sekali');
		const { stamp } = await accountDetail(services, people.kecamatan, budi.id);
		const reset = await resetPassword(services, people.kecamatan, budi.id, stamp);
		if (!reset.ok) throw new Error(JSON.stringify(reset));
		expect(await readSession(services, session.token)).toBeNull();
		expect(await enter(reset.value.password)).toMatchObject({ ok: true, mustChangePassword: true });
		expect((await enter('pagi cerah sekali')).ok).toBe(false);
	});

	it('is made once by a form that is sent twice', async () => {
		const tono = await addUser(services, { username: 'tono', password: 'pagi cerah sekali' });
		const { stamp } = await accountDetail(services, people.kecamatan, tono.id);
		const both = await Promise.all([
			resetPassword(services, people.kecamatan, tono.id, stamp),
			resetPassword(services, people.kecamatan, tono.id, stamp)
		]);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		expect((await resetPassword(services, people.kecamatan, tono.id, stamp)).ok).toBe(false);
	});

	it('is not given to demo people, to equals or to oneself', async () => {
		for (const [who, whom] of [
			['admin', 'contoh'],
			['kecamatan', 'kecamatan'],
			['kabupaten', 'kabupaten']
		] as const) {
			const { stamp, refusal } = await accountDetail(services, people[who], people[whom].id);
			expect(refusal).not.toBeNull();
			expect((await resetPassword(services, people[who], people[whom].id, stamp)).ok).toBe(false);
		}
	});
});

describe('AK-04 an account that is closed', () => {
	it('is out at once, cannot sign in, and comes back as it was', async () => {
		const session = await createSession(services, people.siti, '');
		const enter = () =>
			signIn(services, {
				username: 'siti',
				password: 'pagi cerah sekali',
				address: '10.1.2.1',
				userAgent: ''
			});
		expect(await disableAccount(services, people.kecamatan, people.siti.id)).toEqual([]);
		expect(await disableAccount(services, people.kecamatan, people.siti.id)).toEqual([]);
		expect(await readSession(services, session.token)).toBeNull();
		expect((await enter()).ok).toBe(false);
		expect((await accountDetail(services, people.kecamatan, people.siti.id)).status).toBe(
			'nonaktif'
		);
		expect(await enableAccount(services, people.kecamatan, people.siti.id)).toEqual([]);
		expect((await enter()).ok).toBe(true);
	});
});

describe('AK-05 seats', () => {
	it('are told with their history, to the person and to a trainer in scope', async () => {
		const expected = [
			{ jabatan: 'Sekretaris Desa', desa: 'Desa Sukamaju', mulai: '2024-01-01', selesai: null },
			{ jabatan: 'Kaur Keuangan', mulai: '2019-01-02', selesai: '2023-12-31' }
		];
		expect(await ownSeats(services, people.siti)).toMatchObject(expected);
		expect(await seatsOf(services, people.kecamatan, people.siti.id)).toMatchObject(expected);
	});

	it('end on a day that has come, once', async () => {
		const dewi = await addUser(services, {
			jabatan: 'kasi-pelayanan',
			wilayahKode: '35.99.01.2004'
		});
		const seatId = await addSeat(dewi, 'kasi-pelayanan', '2024-05-01');
		const end = (selesai: string) =>
			endSeat(services, people.kecamatan, dewi.id, { seatId, selesai });
		for (const wrong of ['', '30-2-2026', '30-4-2024', '23-11-2026']) {
			const answer = await end(wrong);
			expect(answer.ok || answer.problems.map(({ field }) => field)).toEqual(['selesai']);
		}
		expect(await end('22-11-2026')).toMatchObject({ ok: true });
		expect(await end('1-1-2025')).toMatchObject({ ok: true, value: { selesai: '2026-11-22' } });
		const [row] = await database.db.select().from(users).where(eq(users.id, dewi.id));
		expect(row?.jabatan).toBeNull();
		const [roll] = await inScope(
			database.db,
			{ kind: 'wilayah', userId: dewi.id, wilayahKode: '35.99.01.2004' },
			(tx) => tx.select().from(rollDesa)
		);
		expect(roll).toMatchObject({ seats: 0, people: 0 });
	});

	it('leave the person the other seat they hold', async () => {
		const eko = await addUser(services, { jabatan: 'kaur-keuangan', wilayahKode: '35.99.01.2005' });
		await addSeat(eko, 'operator-sid', '2025-01-01');
		const seatId = await addSeat(eko, 'kaur-keuangan', '2024-05-01');
		await endSeat(services, people.kecamatan, eko.id, { seatId, selesai: '1-6-2026' });
		const [row] = await database.db.select().from(users).where(eq(users.id, eko.id));
		expect(row?.jabatan).toBe('operator-sid');
	});

	it.each(['bukan-id', newId()])('that are not there: %s', async (seatId) => {
		await expect(
			endSeat(services, people.kecamatan, people.siti.id, { seatId, selesai: '1-1-2026' })
		).rejects.toMatchObject({ status: 404 });
	});
});
