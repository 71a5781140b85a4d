import { eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { asOwner, testDatabase } from '../../../../tests/support/database';
import {
	addUsers,
	makeTrainer,
	makeUser,
	statusOf,
	testServices
} from '../../../../tests/support/users';
import { aturanTahunBawaan } from '$lib/desa/apbdes/aturan-tahun-bawaan';
import type { IsiAturan } from '$lib/desa/apbdes/ketentuan/periksa';
import { newId } from '$lib/ids';
import { tanggal } from '$lib/format/tanggal';
import { desaKodeOf, type User } from '../access';
import { aturanTahunVersi } from '../db/schema';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { ownScope, viewScope } from '../scope-of';
import { bacaKetentuan, provinsiDiminta } from './kelola';
import { terbitkan, type Terbitan } from './terbitkan';

const database = testDatabase();
const services = testServices(database.db);
const pembina = (username: string, wilayahKode: string, role: User['role'] = 'pelatih'): User =>
	makeUser(username, { role, jabatan: null, wilayahKode, desaKode: desaKodeOf(wilayahKode) });

const jatim = pembina('pelatih.jatim', '35');
const kalteng = pembina('pelatih.kalteng', '62');
const kabupaten = pembina('pelatih.kabupaten', '35.99');
const kecamatan = makeTrainer('pelatih.kecamatan', '35.99.01');
const negara = pembina('pelatih.negara', '');
const admin = pembina('admin', '', 'administrator');
const sekdes = makeUser('sekdes');
const orang = [jatim, kalteng, kabupaten, kecamatan, negara, admin, sekdes];

beforeAll(() => addUsers(database.db, ...orang));

/** The built-in figures with a holiday more. */
const isi = (nama: string): IsiAturan => ({
	tahun: aturanTahunBawaan.tahun,
	libur: [...aturanTahunBawaan.libur, { tanggal: tanggal('2028-12-31'), nama }]
});
const terbitan = (dari: number, nama: string, id = newId()): Terbitan => ({
	id,
	dari,
	catatan: `Versi dengan ${nama}`,
	isi: isi(nama)
});
const aturan = async (hasil: ReturnType<typeof terbitkan>): Promise<readonly string[] | number> => {
	const satu = await hasil;
	return satu.ok ? satu.value : satu.problems.map(({ rule, field }) => `${rule} ${field}`);
};
const ketentuan = async (user: User, kode: string, dengan: Services = services) => {
	const provinsi = await provinsiDiminta(dengan, user, kode);
	if (!provinsi) throw new Error('a province was asked for');
	return bacaKetentuan(dengan, user, provinsi);
};

describe('publishing', () => {
	it('gives versions 1, 2, 3 of the province, and the built-in figures before them', async () => {
		expect(await ketentuan(kalteng, '62')).toMatchObject({
			nomor: 0,
			boleh: true,
			aturanTahun: aturanTahunBawaan,
			riwayat: []
		});
		const satu = terbitan(0, 'satu');
		expect(await aturan(terbitkan(services, kalteng, '62', satu))).toBe(1);
		expect(await aturan(terbitkan(services, kalteng, '62', terbitan(1, 'dua')))).toBe(2);
		const kini = await ketentuan(kalteng, '62');
		expect(kini.nomor).toBe(2);
		expect(kini.aturanTahun.libur.at(-1)?.nama).toBe('dua');
		expect(kini.riwayat).toMatchObject([
			{ nomor: 2, penulis: 'Orang Uji', catatan: 'Versi dengan dua' },
			{ nomor: 1, id: satu.id, saat: new Date('2026-11-22T02:00:00Z') }
		]);
	});

	it('is done once, however often the form is sent', async () => {
		const { nomor } = await ketentuan(jatim, '35');
		const satu = terbitan(nomor, `tekan ganda ${nomor}`);
		const jawaban = await Promise.all(
			[1, 2, 3, 4].map(() => aturan(terbitkan(services, jatim, '35', satu)))
		);
		expect(jawaban).toEqual(Array(4).fill(nomor + 1));
		expect((await ketentuan(jatim, '35')).nomor).toBe(nomor + 1);
	});

	it('of two at once lets one through, and shows the other what came before it', async () => {
		const { nomor } = await ketentuan(jatim, '35');
		const jawaban = await Promise.all(
			['kiri', 'kanan'].map((nama) =>
				aturan(terbitkan(services, jatim, '35', terbitan(nomor, nama)))
			)
		);
		expect(jawaban).toHaveLength(2);
		expect(jawaban).toContainEqual(nomor + 1);
		expect(jawaban).toContainEqual(['AT-05 ']);
	});

	it('AT-05: refuses what changes nothing, has no note, or comes without an id', async () => {
		const { nomor, aturanTahun } = await ketentuan(jatim, '35');
		const { tahun, libur } = aturanTahun;
		const sama = { ...terbitan(nomor, 'x'), isi: { tahun, libur } };
		expect(await aturan(terbitkan(services, jatim, '35', sama))).toEqual(['AT-05 ']);
		for (const catatan of ['', 'apa', '📅📅📅', 'x'.repeat(501)])
			expect(
				await aturan(terbitkan(services, jatim, '35', { ...terbitan(nomor, 'y'), catatan }))
			).toEqual(['AT-05 catatan']);
		expect(await aturan(terbitkan(services, jatim, '35', terbitan(nomor, 'z', 'x')))).toEqual([
			'AT-05 '
		]);
		expect((await ketentuan(jatim, '35')).nomor).toBe(nomor);
	});
});

describe('who', () => {
	const coba = (user: User, provinsi: string, dengan: Services = services) =>
		statusOf(terbitkan(dengan, user, provinsi, terbitan(0, 'coba')));

	it('publishes: the trainer of the province, and the administrator for any', async () => {
		expect(await aturan(terbitkan(services, admin, '11', terbitan(0, 'admin')))).toBe(1);
		expect((await ketentuan(admin, '11')).boleh).toBe(true);
		for (const kode of [null, '']) expect(await provinsiDiminta(services, admin, kode)).toBeNull();
		expect(await provinsiDiminta(services, kabupaten, '')).toEqual({
			kode: '35',
			nama: 'Jawa Timur'
		});
	});

	it('does not: another province is not there, and who is below it or no administrator may only look', async () => {
		expect(await coba(jatim, '62')).toBe(404);
		expect(await coba(kalteng, '35')).toBe(404);
		for (const user of [kabupaten, kecamatan, sekdes, negara])
			expect(await coba(user, '35')).toBe(403);
	});

	it('reads: everybody of the province, and nobody of another', async () => {
		const { nomor } = await ketentuan(jatim, '35');
		expect(nomor).toBeGreaterThan(0);
		for (const user of [kabupaten, kecamatan, sekdes])
			expect(await ketentuan(user, '35')).toMatchObject({ nomor, boleh: false });
		expect(await statusOf(ketentuan(kalteng, '35'))).toBe(404);
		// An observer of the country looks after no province, and row-level security shows them none.
		expect(await statusOf(ketentuan({ ...negara, role: 'pengamat' }, '35'))).toBe(404);
		for (const kode of ['x', '3', '99', '35.99', '__proto__'])
			expect(await statusOf(ketentuan(admin, kode))).toBe(404);
	});

	it('row-level security alone: a query without a where sees the own province only', async () => {
		const lihat = (user: User, scope = viewScope(user)) =>
			inScope(database.db, scope, (tx) =>
				tx.selectDistinct({ kode: aturanTahunVersi.desaKode }).from(aturanTahunVersi)
			).then((rows) => rows.map(({ kode }) => kode).sort());
		for (const user of [jatim, kabupaten, kecamatan, sekdes])
			expect(await lihat(user)).toEqual(['35.00.00.0000']);
		expect(await lihat(kecamatan, ownScope(kecamatan))).toEqual(['35.00.00.0000']);
		expect(await lihat(kalteng)).toEqual(['62.00.00.0000']);
		expect(await lihat(admin)).toEqual(['11.00.00.0000', '35.00.00.0000', '62.00.00.0000']);
		expect(await database.db.select().from(aturanTahunVersi)).toEqual([]);
	});

	it('row-level security alone: nobody adds below, beside or in the name of another', async () => {
		const [satu] = await inScope(database.db, viewScope(jatim), (tx) =>
			tx.select().from(aturanTahunVersi)
		);
		if (!satu) throw new Error('a version was published above');
		const tambah = (user: User, publishedBy: string, desaKode: string, scope = viewScope(user)) =>
			inScope(database.db, scope, (tx) =>
				tx
					.insert(aturanTahunVersi)
					.values({ ...satu, id: newId(), nomor: 99, desaKode, publishedBy })
			);
		const ditolak = { cause: { code: '42501' } };
		for (const user of [kabupaten, kecamatan, kalteng, sekdes])
			await expect(tambah(user, user.id, satu.desaKode)).rejects.toMatchObject(ditolak);
		await expect(tambah(jatim, jatim.id, satu.desaKode, ownScope(jatim))).rejects.toMatchObject(
			ditolak
		);
		await expect(tambah(jatim, admin.id, satu.desaKode)).rejects.toMatchObject(ditolak);
		// No village has figures of its own.
		await expect(tambah(jatim, jatim.id, '35.99.01.2001')).rejects.toMatchObject({
			cause: { code: '23514' }
		});
	});

	it('the scope in the query alone: services answer the same with row-level security off', async () => {
		const open: Services = { ...services, db: await asOwner(database) };
		expect(await statusOf(ketentuan(kalteng, '35', open))).toBe(404);
		expect((await ketentuan(kalteng, '62', open)).riwayat.map(({ nomor }) => nomor)).toEqual([
			2, 1
		]);
		expect(await coba(kalteng, '35', open)).toBe(404);
		expect(await coba(kabupaten, '35', open)).toBe(403);
	});
});

describe('a version that is published', () => {
	it('is never changed or removed', async () => {
		for (const statement of [
			sql`update aturan_tahun_versi set catatan = catatan`,
			sql`delete from aturan_tahun_versi`
		])
			await expect(
				inScope(database.db, viewScope(admin), (tx) => tx.execute(statement))
			).rejects.toMatchObject({ cause: { code: '42501' } });
	});

	it('says the same after later ones', async () => {
		const baca = () =>
			inScope(database.db, viewScope(kalteng), (tx) =>
				tx.select().from(aturanTahunVersi).where(eq(aturanTahunVersi.nomor, 1))
			);
		const sebelum = await baca();
		const { nomor } = await ketentuan(kalteng, '62');
		expect(await aturan(terbitkan(services, kalteng, '62', terbitan(nomor, 'lagi')))).toBe(
			nomor + 1
		);
		expect(sebelum).toHaveLength(1);
		expect(await baca()).toEqual(sebelum);
	});
});
