import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '$lib/ids';
import { testDatabase } from '../../../../tests/support/database';
import type { User } from '../access';
import { readSession } from '../auth/sessions';
import { changePassword, signIn } from '../auth/sign-in';
import { activationCode, users } from '../db/schema';
import { activate, cardHolder } from './activate';
import { activationCodeOf, readActivationCode } from './activation-code';
import { cardPeople, cardQuery, makeCards } from './cards';
import { changeContact, contactOf } from './contact';
import { resetPassword } from './manage';
import { addUser, testServices } from './testing';
import { passwordStamp } from './visible';

const database = testDatabase();
const services = testServices(database.db);
const people = {} as Record<'kabupaten' | 'luar' | 'peserta' | 'pengamat', User>;

beforeAll(async () => {
	people.kabupaten = await addUser(services, { role: 'pelatih', wilayahKode: '35.99' });
	people.luar = await addUser(services, { role: 'pelatih', wilayahKode: '35.99.03' });
	people.peserta = await addUser(services);
	people.pengamat = await addUser(services, { role: 'pengamat', wilayahKode: '35.99' });
});

const origin = 'https://gladi.contoh.id';
const sandi = 'lumbung padi empat puluh';

const form = (seed: string, ...akun: readonly string[]): FormData => {
	const data = new FormData();
	data.set('benih', seed);
	for (const id of akun) data.append('akun', id);
	return data;
};

async function card(who: User, by: User = people.kabupaten): Promise<string> {
	const seed = newId();
	const made = await makeCards(services, by, form(seed, who.id), origin);
	if (!made.ok) throw new Error(made.problems[0]?.message);
	return activationCodeOf(seed, who.id);
}

const open = (kode: string, more: { address?: string; baru?: string; ulang?: string } = {}) =>
	activate(services, {
		kode,
		baru: more.baru ?? sandi,
		ulang: more.ulang ?? more.baru ?? sandi,
		address: more.address ?? '10.0.0.9',
		userAgent: 'uji'
	});

describe('AK-07 an account card', () => {
	it('opens the account once: password chosen, signed in, older sessions ended', async () => {
		const orang = await addUser(services, { password: 'kata sandi yang lama' });
		const before = await signIn(services, {
			username: orang.username,
			password: 'kata sandi yang lama',
			address: '10.0.0.1',
			userAgent: ''
		});
		const kode = await card(orang);
		expect(await cardHolder(services, '10.0.0.9', kode.toLowerCase())).toMatchObject({
			wait: 0,
			holder: { username: orang.username }
		});
		const answer = await open(`${kode.slice(0, 4)} ${kode.slice(4, 8)}-${kode.slice(8)}`);
		if (!answer.ok) throw new Error(answer.problems[0]?.message);
		expect((await readSession(services, answer.token))?.user.id).toBe(orang.id);
		expect(before.ok && (await readSession(services, before.token))).toBeNull();
		const [row] = await database.db.select().from(users).where(eq(users.id, orang.id));
		expect(row).toMatchObject({ mustChangePassword: false, activatedAt: services.now() });
		const again = await open(kode);
		expect(again.ok || again.problems[0]?.message).toBe('Kode ini tidak berlaku.');
	});

	it('used by two at once is used by one', async () => {
		const kode = await card(await addUser(services));
		const answers = await Promise.all([open(kode), open(kode)]);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
	});

	it('keeps only a hash, and makes the card before void', async () => {
		const orang = await addUser(services);
		const first = await card(orang);
		const second = await card(orang);
		const [row] = await database.db
			.select()
			.from(activationCode)
			.where(eq(activationCode.userId, orang.id));
		expect(JSON.stringify(row)).not.toContain(second);
		const answers = [await open(first), await open('ABCDEFGHJKLM'), await open('x')];
		expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toHaveLength(1);
		expect((await open(second)).ok).toBe(true);
	});

	it('is the same card when the form is sent twice, and a used one stays used', async () => {
		const orang = await addUser(services);
		const seed = newId();
		const [one, two] = [
			await makeCards(services, people.kabupaten, form(seed, orang.id), origin),
			await makeCards(services, people.kabupaten, form(seed, orang.id), origin)
		];
		expect(one).toEqual(two);
		const kode = activationCodeOf(seed, orang.id);
		expect((await open(kode)).ok).toBe(true);
		await makeCards(services, people.kabupaten, form(seed, orang.id), origin);
		expect((await open(kode)).ok).toBe(false);
	});

	it('keeps the rules of a password', async () => {
		const kode = await card(await addUser(services));
		for (const [more, field] of [
			[{ baru: '' }, 'baru'],
			[{ baru: 'pendek' }, 'baru'],
			[{ baru: sandi, ulang: 'lain' }, 'ulang']
		] as const) {
			const answer = await open(kode, more);
			expect(answer.ok || answer.problems[0]?.field).toBe(field);
		}
		expect((await open(kode)).ok).toBe(true);
	});

	it('runs out after ninety days, and with a password that a trainer gives', async () => {
		const orang = await addUser(services);
		const late = await card(orang);
		services.advance(90 * 24 * 60);
		expect((await open(late)).ok).toBe(false);
		const lost = await card(orang);
		await resetPassword(
			services,
			people.kabupaten,
			orang.id,
			passwordStamp({ passwordHash: null })
		);
		expect((await open(lost)).ok).toBe(false);
	});

	it('a network that guesses has to wait', async () => {
		const kode = await card(await addUser(services));
		for (let i = 0; i < 55; i++)
			await cardHolder(services, '10.9.9.1', `ABCDEFGHJK${22 + i}`.replaceAll(/[01]/g, '2'));
		expect(await cardHolder(services, '10.9.9.2', kode)).toMatchObject({ holder: null });
		expect((await cardHolder(services, '10.9.9.2', kode)).wait).toBeGreaterThan(0);
		expect((await cardHolder(services, '10.8.8.1', kode)).holder).not.toBeNull();
	});

	it('reads codes as they are typed', () => {
		expect(readActivationCode(' abcd-efgh jklm ')).toBe('ABCDEFGHJKLM');
		expect(readActivationCode('ABCDEFGHJKL0')).toBeNull();
	});
});

describe('who gets cards, and from whom', () => {
	it('those of a wilayah who never came, or all', async () => {
		const baru = await addUser(services, { wilayahKode: '35.99.02.2001' });
		const lama = await addUser(services, { wilayahKode: '35.99.02.2001' });
		await database.db
			.update(users)
			.set({ activatedAt: services.now() })
			.where(eq(users.id, lama.id));
		const ids = async (query: string) =>
			(
				await cardPeople(services, people.kabupaten, cardQuery(new URLSearchParams(query)))
			).people.map(({ id }) => id);
		expect(await ids('wilayah=35.99.02')).toEqual([baru.id]);
		expect((await ids('wilayah=35.99.02&sudah=ya')).toSorted()).toEqual(
			[baru.id, lama.id].toSorted()
		);
		expect(await ids(`akun=${lama.id}`)).toEqual([lama.id]);
		expect(await ids('')).toEqual([]);
	});

	it('nobody beyond the scope, no equal, no demo person, nobody whose account is closed', async () => {
		const equal = await addUser(services, { role: 'pelatih', wilayahKode: '35.99' });
		const demo = await addUser(services, { demo: true });
		for (const id of [equal.id, demo.id, people.kabupaten.id])
			await expect(
				makeCards(services, people.kabupaten, form(newId(), id), origin)
			).rejects.toMatchObject({ status: 404 });
		await expect(
			makeCards(services, people.luar, form(newId(), people.peserta.id), origin)
		).rejects.toMatchObject({ status: 404 });
		await expect(
			cardPeople(services, people.luar, cardQuery(new URLSearchParams('wilayah=35.99.01')))
		).rejects.toMatchObject({ status: 404 });
		for (const who of [people.peserta, people.pengamat])
			await expect(
				makeCards(services, who, form(newId(), people.peserta.id), origin)
			).rejects.toMatchObject({ status: 403 });
	});

	it('six to a page, and no more than six hundred', async () => {
		const seven = await Promise.all(Array.from({ length: 7 }, () => addUser(services)));
		const made = await makeCards(
			services,
			people.kabupaten,
			form(newId(), ...seven.map(({ id }) => id)),
			origin
		);
		const text = made.ok ? Buffer.from(made.value).toString('latin1') : '';
		expect(text).toContain('/Count 2');
		const many = await makeCards(
			services,
			people.kabupaten,
			form(newId(), ...Array.from({ length: 601 }, () => newId())),
			origin
		);
		expect(many.ok || many.problems[0]?.message).toContain('600');
		const none = await makeCards(services, people.kabupaten, form(newId()), origin);
		expect(none.ok || none.problems[0]?.rule).toBe('AK-07');
	});
});

describe('AK-08 how somebody is reached', () => {
	it('is read as in a roster, and forgotten when it is emptied', async () => {
		const orang = await addUser(services);
		expect(
			await changeContact(services, people.kabupaten, orang.id, {
				noHp: '0812-0000-1111',
				nip: '1980 01',
				email: 'A@B.id'
			})
		).toEqual([]);
		expect(await contactOf(services, people.kabupaten, orang.id)).toEqual({
			noHp: '6281200001111',
			nip: '198001',
			email: 'a@b.id'
		});
		const wrong = await changeContact(services, people.kabupaten, orang.id, {
			noHp: 'abc',
			nip: '',
			email: 'x'
		});
		expect(wrong.map(({ field }) => field)).toEqual(['noHp', 'email']);
		await changeContact(services, people.kabupaten, orang.id, { noHp: '', nip: '', email: '' });
		expect((await contactOf(services, people.kabupaten, orang.id)).noHp).toBeNull();
		await expect(contactOf(services, people.luar, orang.id)).rejects.toMatchObject({ status: 404 });
		await expect(contactOf(services, people.peserta, orang.id)).rejects.toMatchObject({
			status: 403
		});
	});
});

describe('AK-02 the first password of one’s own', () => {
	it('says when an account was first used', async () => {
		const orang = await addUser(services, { password: 'kata sandi yang lama' });
		await changePassword(services, orang, '', {
			lama: 'kata sandi yang lama',
			baru: sandi,
			ulang: sandi
		});
		const [row] = await database.db.select().from(users).where(eq(users.id, orang.id));
		expect(row?.activatedAt).toEqual(services.now());
	});
});
