import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import type { User } from '../access';
import { signIn } from '../auth/sign-in';
import { jabatanTerisi, rollDesa, users } from '../db/schema';
import { inScope } from '../db/scope';
import { newId } from '$lib/ids';
import { createAdministrator } from './administrator';
import { createAccount } from './create';
import { parseAccountForm } from './form';
import { addUser, testServices } from './testing';

const database = testDatabase();
const services = testServices(database.db);

const people = {} as Record<
	'kecamatan' | 'kabupaten' | 'provinsi' | 'admin' | 'peserta' | 'pengamat',
	User
>;

beforeAll(async () => {
	people.kecamatan = await addUser(services, { role: 'pelatih', wilayahKode: '35.99.01' });
	people.kabupaten = await addUser(services, { role: 'pelatih', wilayahKode: '35.99' });
	people.provinsi = await addUser(services, { role: 'pelatih', wilayahKode: '35' });
	people.admin = await addUser(services, { role: 'administrator', wilayahKode: '' });
	people.peserta = await addUser(services);
	people.pengamat = await addUser(services, { role: 'pengamat', wilayahKode: '35' });
});

const filled = {
	peran: 'peserta',
	nama: 'Siti Aminah',
	tempat: '35.99.01.2001',
	jabatan: 'kaur-keuangan',
	mulai: '1-2-2024'
};

function isian(fields: Record<string, string>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries({ akunId: newId(), ...filled, ...fields }))
		form.set(name, value);
	return form;
}

const create = (who: keyof typeof people, fields: Record<string, string> = {}) =>
	createAccount(services, people[who], parseAccountForm(isian(fields)));

const rowOf = async (username: string) => {
	const [row] = await database.db.select().from(users).where(eq(users.username, username));
	return row;
};

const inCountry = <T>(run: Parameters<typeof inScope<T>>[2]) =>
	inScope(database.db, { kind: 'wilayah', userId: people.admin.id, wilayahKode: '' }, run);

const fieldsOf = (answer: Awaited<ReturnType<typeof create>>) =>
	answer.ok ? [] : answer.problems.map(({ field, level }) => `${level} ${field}`);

describe('AK-03 a new account', () => {
	it('has a seat, a place in the roll-up and a one-time password that must be changed', async () => {
		const answer = await create('kabupaten', { nama: ' Dewi   Lestari ' });
		if (!answer.ok) throw new Error(JSON.stringify(answer));
		expect(answer.value).toMatchObject({
			nama: 'Dewi Lestari',
			username: 'dewi.lestari',
			jabatan: 'Kaur Keuangan',
			tempat: 'Desa Sukamaju, Kec. Contoh, Kabupaten Latihan, Jawa Timur'
		});
		expect(await rowOf('dewi.lestari')).toMatchObject({
			id: answer.value.id,
			role: 'peserta',
			wilayahKode: '35.99.01.2001',
			desaKode: '35.99.01.2001',
			jabatan: 'kaur-keuangan',
			mustChangePassword: true,
			isDemo: false
		});
		const seats = await inCountry((tx) =>
			tx
				.select()
				.from(jabatanTerisi)
				.where(
					and(
						eq(jabatanTerisi.desaKode, '35.99.01.2001'),
						eq(jabatanTerisi.userId, answer.value.id)
					)
				)
		);
		expect(seats).toMatchObject([{ jabatan: 'kaur-keuangan', mulai: '2024-02-01', selesai: null }]);
		const [roll] = await inCountry((tx) =>
			tx.select().from(rollDesa).where(eq(rollDesa.desaKode, '35.99.01.2001'))
		);
		expect(roll).toMatchObject({ seats: 1, people: 1 });
		const signedIn = await signIn(services, {
			username: 'dewi.lestari',
			password: answer.value.password ?? '',
			address: '10.0.0.1',
			userAgent: ''
		});
		expect(signedIn).toMatchObject({ ok: true, mustChangePassword: true });
	});

	it('of a trainer has a wilayah and no seat, whatever stands in the fields of a seat', async () => {
		const answer = await create('kabupaten', {
			peran: 'pelatih',
			nama: 'Bambang Pelatih',
			tempat: 'Kecamatan Contoh',
			mulai: 'ngawur'
		});
		expect(answer.ok).toBe(true);
		expect(await rowOf('bambang.pelatih')).toMatchObject({
			role: 'pelatih',
			wilayahKode: '35.99.01',
			desaKode: '35.99.01.0000',
			jabatan: null
		});
	});

	it('gets the next free name when the name is that of somebody else', async () => {
		const names = [];
		for (let i = 0; i < 3; i++) {
			const answer = await create('kabupaten', { nama: 'Joko Widodo' });
			names.push(answer.ok && answer.value.username);
		}
		expect(names).toEqual(['joko.widodo', 'joko.widodo2', 'joko.widodo3']);
	});

	it('keeps a chosen name in small letters, and refuses one that is taken', async () => {
		const answer = await create('kabupaten', { namaAkun: ' Rina.Desa ' });
		expect(answer.ok && answer.value.username).toBe('rina.desa');
		const again = await create('kabupaten', { namaAkun: 'rina.desa' });
		expect(fieldsOf(again)).toEqual(['galat namaAkun']);
		expect(again.ok || again.problems[0]?.mend).toContain('rina.desa2');
	});
});

describe('AK-03 who may add whom, and where', () => {
	it.each([
		['kecamatan', 'peserta', '35.99.01.2002', true],
		['kecamatan', 'peserta', '35.99.02.2001', false],
		['kecamatan', 'pelatih', '35.99.01', true],
		['kecamatan', 'pelatih', '35.99', false],
		['kabupaten', 'peserta', '35.99.03.2001', true],
		['kabupaten', 'pelatih', '35.99', true],
		['kabupaten', 'pelatih', '35.99.02', true],
		['kabupaten', 'pelatih', '35', false],
		['kabupaten', 'administrator', '35.99', false],
		['kabupaten', 'pengamat', '35.99', true],
		['kabupaten', 'pengamat', '35.99.02', true],
		['kabupaten', 'pengamat', '35', false],
		['kecamatan', 'pengamat', '35.99', false],
		['provinsi', 'pelatih', '35', true],
		['provinsi', 'pelatih', '33', false],
		['provinsi', 'administrator', '35', false],
		['admin', 'administrator', '', true],
		['admin', 'administrator', '35', true],
		['admin', 'pelatih', '33', true],
		['admin', 'pelatih', '', false],
		['admin', 'peserta', '', false],
		['admin', 'peserta', '35.99.01.2003', true]
	] as const)('%s adds a %s in "%s": %s', async (who, peran, tempat, may) => {
		const answer = await create(who, { peran, tempat, nama: 'Tabel Uji' });
		expect(answer.ok).toBe(may);
		if (answer.ok) expect((await rowOf(answer.value.username))?.wilayahKode).toBe(tempat);
	});

	it.each(['peserta', 'pengamat'] as const)('a %s adds nobody', async (who) => {
		await expect(create(who)).rejects.toMatchObject({ status: 403 });
	});

	it.each([
		['peserta', '35.99.01.1007', 'kelurahan tidak memiliki jabatan desa'],
		['peserta', '35.99.01', 'tidak ditemukan'],
		['pelatih', '35.99.01.2001', 'tidak ditemukan'],
		['pengamat', '35.99.01.2001', 'tidak ditemukan'],
		['peserta', '35.99.09.2001', 'tidak ditemukan'],
		['peserta', '33.99.01.2001', 'tidak ditemukan']
	])('a %s does not belong to %s', async (peran, tempat, words) => {
		const answer = await create('provinsi', { peran, tempat });
		expect(fieldsOf(answer)).toEqual(['galat tempat']);
		expect(answer.ok || answer.problems[0]?.message).toContain(words);
	});

	it('a tampered choice is judged like everything else', async () => {
		const chosen = (wilayahKode: string, peran = 'peserta') =>
			create('kecamatan', { tempat: 'a', tempatDicari: 'a', wilayahKode, peran });
		expect(fieldsOf(await chosen('35.99.02.2001'))).toEqual(['galat tempat']);
		expect(fieldsOf(await chosen('35.99.01.9999'))).toEqual(['galat tempat']);
		expect(fieldsOf(await chosen("' or 1=1"))).toEqual(['galat tempat']);
		expect(fieldsOf(await chosen('35.99.01.1007'))).toEqual(['galat wilayahKode']);
		expect(fieldsOf(await chosen('35.99.01.2001', 'pelatih'))).toEqual(['galat wilayahKode']);
	});
});

describe('AK-03 the village is looked for by its name', () => {
	it('several are listed to choose from, and the choice is taken', async () => {
		const answer = await create('kabupaten', { tempat: 'sari' });
		expect(fieldsOf(answer)).toEqual(['galat wilayahKode']);
		if (answer.ok) throw new Error('asks which one');
		expect(answer.choice.options.map(({ nama }) => nama)).toContain('Desa Gunungsari');
		const chosen = await create('kabupaten', {
			tempat: 'sari',
			tempatDicari: 'sari',
			wilayahKode: '35.99.02.2003'
		});
		expect(chosen.ok && chosen.value.tempat).toContain('Desa Gunungsari, Kec. Teladan');
	});

	it('a choice does not outlive the text it was made for', async () => {
		const answer = await create('kabupaten', {
			tempat: 'Rejosari',
			tempatDicari: 'sari',
			wilayahKode: '35.99.02.2003'
		});
		expect(answer.ok && answer.value.tempat).toContain('Desa Rejosari');
	});
});

describe('AK-03 what is missing or cannot be', () => {
	it('is said all at once, in the order of the form', async () => {
		const nothing = Object.fromEntries(Object.keys(filled).map((name) => [name, '']));
		expect(fieldsOf(await create('kabupaten', nothing))).toEqual([
			'galat nama',
			'galat peran',
			'galat tempat',
			'galat jabatan',
			'galat mulai'
		]);
	});

	it.each([
		['a name without letters', { nama: '12345' }, 'nama'],
		['a very long name', { nama: 'Panjang '.repeat(20) }, 'nama'],
		['a name that gives no account name', { nama: 'Βασίλης' }, 'namaAkun'],
		['an account name with a blank', { namaAkun: 'siti aminah' }, 'namaAkun'],
		['a role that does not exist', { peran: 'raja' }, 'peran'],
		['a seat that does not exist', { jabatan: 'raja' }, 'jabatan'],
		['a day that does not exist', { mulai: '31-4-2024' }, 'mulai'],
		['tomorrow in the zone of the village', { mulai: '23-11-2026' }, 'mulai'],
		['a year long gone', { mulai: '1-1-1926' }, 'mulai'],
		['a zero byte', { tempat: '\u0000' }, 'tempat'],
		['an id that is none', { akunId: 'x' }, '']
	])('%s', async (_what, fields, field) => {
		expect(fieldsOf(await create('kabupaten', fields))).toEqual([`galat ${field}`]);
	});

	it('today is not too late', async () => {
		expect((await create('kabupaten', { mulai: '22-11-2026' })).ok).toBe(true);
	});
});

describe('AK-06 a seat of one person that somebody holds already', () => {
	const kades = { jabatan: 'kepala-desa', tempat: '35.99.03.2001' };

	it('is asked about, and given when it is meant', async () => {
		const first = { ...kades, nama: 'Kades Lama', akunId: newId() };
		expect((await create('kabupaten', first)).ok).toBe(true);
		expect((await create('kabupaten', first)).ok).toBe(true);
		const second = await create('kabupaten', { ...kades, nama: 'Kades Baru' });
		expect(fieldsOf(second)).toEqual(['peringatan jabatan']);
		expect(second.ok || second.problems[0]?.message).toBe(
			'Kepala Desa di desa ini masih dijabat Kades Lama sejak 1 Februari 2024.'
		);
		expect((await create('kabupaten', { ...kades, nama: 'Kades Baru', tetap: 'ya' })).ok).toBe(
			true
		);
	});

	it('does not hide what else is wrong, nor give way to a statement when something is', async () => {
		const answer = await create('kabupaten', { ...kades, nama: '', tetap: 'ya' });
		expect(fieldsOf(answer)).toContain('galat nama');
	});

	it('is not asked about for seats of several people', async () => {
		const kadus = { jabatan: 'kepala-dusun', tempat: '35.99.03.2001' };
		expect((await create('kabupaten', { ...kadus, nama: 'Kadus Satu' })).ok).toBe(true);
		expect((await create('kabupaten', { ...kadus, nama: 'Kadus Dua' })).ok).toBe(true);
	});
});

describe('AK-03 a form that is sent twice', () => {
	it('makes one account, also at the same moment, and shows the password once', async () => {
		const fields = {
			akunId: newId(),
			nama: 'Klik Ganda',
			jabatan: 'sekretaris-desa',
			tempat: '35.99.03.2002'
		};
		const answers = await Promise.all([create('kabupaten', fields), create('kabupaten', fields)]);
		expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
		const passwords = answers.map((answer) => answer.ok && answer.value.password);
		expect(passwords.filter((password) => password !== null)).toHaveLength(1);
		expect(await create('kabupaten', fields)).toMatchObject({
			ok: true,
			value: { username: 'klik.ganda', password: null }
		});
		const seats = await inCountry((tx) =>
			tx.select().from(jabatanTerisi).where(eq(jabatanTerisi.desaKode, '35.99.03.2002'))
		);
		expect(seats).toHaveLength(1);
		expect(await rowOf('klik.ganda2')).toBeUndefined();
	});

	it('for another person asks to send it once more, under a new id', async () => {
		const akunId = newId();
		expect((await create('kabupaten', { akunId, nama: 'Orang Pertama' })).ok).toBe(true);
		const second = await create('kabupaten', { akunId, nama: 'Orang Kedua' });
		if (second.ok) throw new Error('asks');
		expect(second.problems).toHaveLength(1);
		expect(second.id).not.toBe(akunId);
		const third = await create('kabupaten', { akunId: second.id, nama: 'Orang Kedua' });
		expect(third.ok && third.value.username).toBe('orang.kedua');
	});

	it('with the id of somebody in another wilayah tells nothing about them', async () => {
		const other = await addUser(services, { wilayahKode: '33.99.01.2001', nama: 'Siti Aminah' });
		const answer = await create('kabupaten', { akunId: other.id });
		expect(JSON.stringify(answer)).not.toContain(other.username);
		expect(answer.ok).toBe(false);
	});
});

describe('admin:create', () => {
	it('makes an administrator of the whole installation', async () => {
		const made = await createAdministrator(services, {
			nama: 'Admin Utama',
			username: 'Admin.Utama'
		});
		if (!made.ok) throw new Error(JSON.stringify(made));
		expect(await rowOf('admin.utama')).toMatchObject({
			role: 'administrator',
			wilayahKode: '',
			desaKode: '00.00.00.0000',
			mustChangePassword: true
		});
		const signedIn = await signIn(services, {
			username: 'admin.utama',
			password: made.value.password,
			address: '10.0.0.1',
			userAgent: ''
		});
		expect(signedIn.ok).toBe(true);
	});

	it.each([
		['a name that is taken', { nama: 'Admin Utama', username: 'admin.utama' }, 'sudah dipakai'],
		['no name', { nama: ' ', username: 'admin.dua' }, 'belum diisi'],
		['a name that cannot be', { nama: 'Admin Dua', username: 'admin dua' }, 'hanya boleh memuat']
	])('refuses %s', async (_what, input, words) => {
		const made = await createAdministrator(services, input);
		expect(made.ok || made.problems[0]?.message).toContain(words);
	});
});
