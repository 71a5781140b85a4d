import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asOwner, testDatabase } from '../../../../tests/support/database';
import { teksPdf } from '../../../../tests/support/pdf';
import { bulanDari, tanggal } from '$lib/format/tanggal';
import { newId } from '../../ids';
import type { Readiness } from '../../learning/readiness';
import type { User } from '../access';
import { publishLibrary } from '../courses/publish';
import { connect, disconnect } from '../db/connect';
import { attendance, cohort, cohortDay, helpGiven, visit } from '../db/schema';
import { inScope } from '../db/scope';
import {
	addUsers,
	course,
	library,
	makeServices,
	makeUser,
	siang,
	sukamaju
} from '../learning/testing';
import { foldDue } from '../learning/fold';
import { touchVillage } from '../learning/touch-village';
import { admin, camat, dpmd, seedReports, siti } from '../pantau/testing';
import { bacaPantau } from '../pantau/pantau';
import { totalsScope, viewScope } from '../scope-of';
import { bacaKegiatan } from './kegiatan';
import { bacaLaporan, unduhLaporan } from './laporan';

const database = testDatabase();
const { db } = database;
// A connection of its own knows no course from before the last publication.
const fresh = connect(database.url, { role: 'app' });
const services = makeServices(fresh);
afterAll(() => disconnect(fresh));
const pengamat = makeUser('35.99', { nama: 'Pengamat', role: 'pengamat' });
const tetangga = makeUser('35.99.02', { nama: 'Pelatih kecamatan lain' });

const gone = expect.objectContaining({ status: 404 });
const buka = (user: User, alamat: string, query = '') =>
	bacaLaporan(services, user, alamat, new URLSearchParams(query));
const november = bulanDari(tanggal('2026-11-01'));

/** A visit and a help in the kecamatan of the camat, and a day of the kabupaten to which one of them came. */
async function seedWork(): Promise<void> {
	const planned = (desaKode: string, tanggal: string, parts = {}) => ({
		desaKode,
		id: newId(),
		wilayahKode: desaKode.slice(0, 8),
		tanggal,
		tempat: 'Balai desa',
		courseId: course.id,
		topics: [],
		plannedBy: camat.id,
		plannerName: camat.nama,
		plannedAt: siang,
		...parts
	});
	const head = { desaKode: dpmd.desaKode, wilayahKode: '35.99' };
	const [cohortId, dayId] = [newId(), newId()];
	await inScope(db, viewScope(admin), async (tx) => {
		await tx
			.insert(visit)
			.values([
				planned('35.99.01.0000', '2026-11-03', { doneAt: siang }),
				planned('35.99.01.0000', '2026-11-30'),
				planned('35.99.01.0000', '2026-11-10', { cancelledAt: siang }),
				planned('35.99.01.0000', '2026-10-31'),
				planned('35.99.02.0000', '2026-11-05')
			]);
		const help = (at: string) => ({
			desaKode: sukamaju,
			id: newId(),
			userId: siti.id,
			courseId: course.id,
			helpedBy: camat.id,
			helperName: camat.nama,
			helpedAt: new Date(at)
		});
		await tx.insert(helpGiven).values([
			// Already November by the clocks of the village.
			help('2026-10-31T18:00:00Z'),
			help('2026-11-20T02:00:00Z'),
			help('2026-11-30T18:00:00Z')
		]);
		await tx.insert(cohort).values({
			...head,
			id: cohortId,
			nama: 'Angkatan uji',
			mulai: '2026-11-01',
			selesai: '2026-12-31',
			createdBy: dpmd.id
		});
		const day = (id: string, tanggal: string) => ({
			...head,
			cohortId,
			id,
			tanggal,
			jamMulai: '09.00',
			jamSelesai: '12.00',
			tempat: 'Aula'
		});
		await tx.insert(cohortDay).values([day(dayId, '2026-11-12'), day(newId(), '2026-11-19')]);
		await tx.insert(attendance).values({
			desaKode: sukamaju,
			dayId,
			cohortId,
			userId: siti.id,
			status: 'hadir',
			markedBy: dpmd.id,
			markedAt: siang
		});
		await touchVillage(tx, sukamaju);
	});
	await foldDue(db, siang);
}

/** Ready as soon as a village has a secretary, and due each month on a day that nobody has looked up. */
const siapSurat: Readiness = {
	id: 'surat',
	name: 'melayani surat',
	seats: [{ anyOf: ['sekretaris-desa'], competencies: [] }],
	due: { month: null, day: 31 },
	basis: { ref: 'Kebiasaan setempat', certainty: 'perlu-dicek' }
};
const siapApbdes: Readiness = {
	id: 'apbdes',
	name: 'menyusun APBDes',
	seats: [{ anyOf: ['kepala-desa'], competencies: [] }],
	due: { month: 12, day: 31 },
	basis: { ref: 'PP 43/2014 Ps. 101', certainty: 'pengetahuan' }
};

beforeAll(async () => {
	await seedReports(db);
	await publishLibrary(db, {
		library: { ...library, readiness: [siapApbdes, siapSurat] },
		findings: []
	});
	await addUsers(db, pengamat, tetangga);
	await seedWork();
});

describe('who may have a report', () => {
	it.each([
		['a neighbouring kecamatan', camat, '35.99.02'],
		['the kabupaten above', camat, '35.99'],
		['the country', camat, 'indonesia'],
		['a village, which has a page of its own', camat, sukamaju],
		['a code that is none', camat, '35.99.0'],
		['no code at all', camat, "35' or true--"],
		['anything as a learner', siti, '35.99.01'],
		['what an observer does not observe', pengamat, '35'],
		['a village as an observer', pengamat, sukamaju]
	])('not of %s', async (_, user, alamat) => {
		await expect(buka(user, alamat)).rejects.toEqual(gone);
		await expect(unduhLaporan(services, user, alamat, new URLSearchParams())).rejects.toEqual(gone);
	});

	it('trainers of it, those above, and observers', async () => {
		for (const user of [camat, dpmd, admin, pengamat])
			expect((await buka(user, '35.99.01')).laporan.nama).toBe('Kecamatan Contoh');
	});
});

describe('the numbers of a report', () => {
	it('are those of the roll-ups', async () => {
		const { laporan } = await buka(camat, '35.99.01');
		expect(laporan.pokok.join(' ')).toContain('2 desa mempunyai jabatan terisi; dari 3 orang');
		expect(laporan.angka.find(({ label }) => label === 'Selesai kursus')?.nilai).toBe('1');
		expect(laporan.kursus).toMatchObject([{ kode: 'K04', selesai: '1' }]);
		expect(laporan.cakupan.map(({ jabatan, terisi }) => [jabatan, terisi])).toEqual([
			['Sekretaris Desa', '1'],
			['Kaur Keuangan', '1'],
			['Operator SID', '1']
		]);
	});

	it('hide fewer than five people above the kecamatan, and from an observer everywhere', async () => {
		for (const [user, alamat] of [
			[dpmd, '35.99'],
			[pengamat, '35.99'],
			[pengamat, '35.99.01']
		] as const) {
			const { laporan } = await buka(user, alamat);
			expect(laporan.angka.find(({ label }) => label === 'Selesai kursus')?.nilai).toBe('< 5');
			expect(new Set(laporan.cakupan.map(({ terisi }) => terisi))).toEqual(new Set(['< 5']));
		}
	});

	it('of a kecamatan with nobody yet are none', async () => {
		const { laporan } = await buka(dpmd, '35.99.03');
		expect(laporan.angka).toEqual([]);
		expect(laporan.pokok[0]).toContain('belum ada yang mempunyai jabatan terisi');
	});

	it('of the country count the villages of the country', async () => {
		const { laporan } = await buka(admin, 'indonesia');
		expect(laporan.pokok.join(' ')).toMatch(/3 desa mempunyai jabatan terisi/);
		expect(laporan.saran.map(({ teks }) => teks).join(' ')).toContain('15 dari 18 desa');
	});
});

describe('what villages are ready for', () => {
	it('is told with its day, and the page is about the first unless it is asked for another', async () => {
		const { laporan, daftarUntuk } = await buka(dpmd, '35.99');
		expect(daftarUntuk.map(({ id }) => id)).toEqual(['apbdes', 'surat']);
		expect(laporan.pokok[0]).toBe(
			'Dari 18 desa, belum ada yang siap menyusun APBDes. Batasnya 31 Desember 2026, 39 hari lagi.'
		);
		expect(laporan.kesiapan).toMatchObject([
			{ teks: '0 dari 18 desa (0%)' },
			{
				teks: '2 dari 18 desa (11%)',
				batas: 'batas 30 November 2026, 8 hari lagi (tanggal perlu dicek)'
			}
		]);
	});

	it('is shown of each wilayah below, by name, and of each village of a kecamatan', async () => {
		const kabupaten = (await buka(dpmd, '35.99', 'siap=surat')).laporan;
		expect(kabupaten.bawah?.petak.map(({ nama, teks }) => [nama, teks])).toEqual([
			['Kecamatan Contoh', '17%'],
			['Kecamatan Rintisan', 'belum terisi'],
			['Kecamatan Teladan', '17%']
		]);
		const kecamatan = (await buka(camat, '35.99.01', 'siap=surat')).laporan;
		expect(kecamatan.bawah?.bentuk).toBe('desa');
		expect(kecamatan.bawah?.petak.filter(({ nilai }) => nilai === 1)).toMatchObject([
			{ nama: 'Desa Sukamaju', teks: 'siap' }
		]);
		const negara = (await buka(admin, 'indonesia', 'siap=surat')).laporan;
		expect(negara.bawah).toMatchObject({ bentuk: 'peta', petak: [{ kode: '35' }] });
	});

	it('is the map of the page of a wilayah, whatever part of the list is shown', async () => {
		const peta = async (user: User, alamat: string, query = '') => {
			const isi = await bacaPantau(services, user, alamat, new URLSearchParams(query));
			return isi.jenis === 'wilayah' ? isi.peta : null;
		};
		const { laporan } = await buka(dpmd, '35.99', 'siap=surat');
		expect(await peta(dpmd, '35.99', 'siap=surat&cari=tidak-ada')).toEqual(laporan.bawah);
		expect((await peta(camat, '35.99.01'))?.bentuk).toBe('desa');
		expect((await peta(pengamat, '35.99'))?.petak).toHaveLength(3);
		expect(await peta(pengamat, '35.99.01')).toBeNull();
		expect(await peta(camat, sukamaju)).toBeNull();
	});

	it('that nobody knows is the first', async () => {
		expect((await buka(dpmd, '35.99', 'siap=terbang')).laporan.untuk?.id).toBe('apbdes');
	});
});

describe('what was done in a month', () => {
	const kegiatan = (user: User, kode: string) =>
		inScope(db, viewScope(user), (tx) => bacaKegiatan(tx, kode, november));

	it('is counted by the days of the place, without what was called off', async () => {
		expect(await kegiatan(camat, '35.99.01')).toEqual({
			kunjungan: 2,
			kunjunganSelesai: 1,
			bantuan: 2,
			orangDibantu: 1,
			hariTatapMuka: 1,
			kehadiran: 1
		});
		expect(await kegiatan(dpmd, '35.99')).toMatchObject({ kunjungan: 3, hariTatapMuka: 2 });
		expect(await kegiatan(tetangga, '35.99.02')).toMatchObject({
			kunjungan: 1,
			bantuan: 0,
			hariTatapMuka: 0,
			kehadiran: 0
		});
	});

	it('follows the month that is asked for', async () => {
		const { laporan } = await buka(camat, '35.99.01', 'bulan=2026-10');
		expect(laporan.kegiatan?.map(({ kalimat }) => kalimat)).toEqual([
			'1 kunjungan direncanakan, 0 sudah terlaksana.',
			'Tidak ada bantuan yang tercatat.',
			'Tidak ada hari tatap muka.'
		]);
	});

	it('is not for an observer, and neither are single villages', async () => {
		expect((await buka(pengamat, '35.99')).laporan.kegiatan).toBeNull();
		expect((await buka(pengamat, '35.99.01')).laporan).toMatchObject({
			kegiatan: null,
			bawah: null
		});
		expect(
			await inScope(db, totalsScope(pengamat), (tx) => bacaKegiatan(tx, '35.99', november))
		).toMatchObject({ kunjungan: 0, hariTatapMuka: 0, kehadiran: 0 });
	});
});

describe('what the address says', () => {
	it.each(['', 'bulan=2026-12', 'bulan=2025-11', 'bulan=kemarin', 'bulan=2026-13'])(
		'%j is about the month that runs',
		async (query) => {
			const { laporan, daftarBulan } = await buka(camat, '35.99.01', query);
			expect(laporan.bulan).toBe('2026-11');
			expect([daftarBulan.length, daftarBulan[0], daftarBulan.at(-1)]).toEqual([
				12,
				'2026-11',
				'2025-12'
			]);
		}
	);

	it('gives the office, the place and who signs, in one line each', async () => {
		const { laporan } = await buka(
			camat,
			'35.99.01',
			'kantor=Kantor%0ACamat%00Contoh&tempat=Contoh&kepala=Plt.+Camat'
		);
		expect(laporan).toMatchObject({
			kantor: 'Kantor Camat Contoh',
			tempatTanggal: 'Contoh, 22 November 2026',
			kepala: 'Plt. Camat'
		});
		const usulan = await buka(camat, '35.99.01', 'kantor=+');
		expect(usulan.laporan).toMatchObject({
			kantor: 'Kantor Kecamatan Contoh',
			kepala: 'Camat Contoh'
		});
		expect((await buka(dpmd, '35.99')).laporan.kantor).toBe(
			'Dinas Pemberdayaan Masyarakat dan Desa Kabupaten Latihan'
		);
		const panjang = await buka(camat, '35.99.01', `kantor=${'x'.repeat(500)}`);
		expect(panjang.laporan.kantor).toHaveLength(120);
	});
});

describe('the file', () => {
	const unduh = (user: User, alamat: string, query = '') =>
		unduhLaporan(services, user, alamat, new URLSearchParams(query));

	it('is one page of what the screen says, named after the wilayah and the month', async () => {
		const answer = await unduh(camat, '35.99.01', 'bulan=2026-10');
		expect(answer.headers.get('content-type')).toBe('application/pdf');
		expect(answer.headers.get('content-disposition')).toBe(
			'attachment; filename="laporan-kecamatan-contoh-35-99-01-2026-10.pdf"'
		);
		expect(answer.headers.get('cache-control')).toBe('private, no-store');
		const halaman = teksPdf(new Uint8Array(await answer.arrayBuffer()));
		expect(halaman).toHaveLength(1);
		expect(halaman[0]).toContain('Kecamatan Contoh · Oktober 2026');
	});

	it('has the same bytes for the same numbers', async () => {
		const bytes = async () => Buffer.from(await (await unduh(dpmd, '35.99')).arrayBuffer());
		expect((await bytes()).equals(await bytes())).toBe(true);
	});
});

// Last, for it changes the tables of this file's database.
describe('the scope in the query alone', () => {
	it('keeps what was done in a kecamatan to it when row-level security is off', async () => {
		const unguarded = await asOwner(database);
		const seen = await inScope(unguarded, viewScope(admin), (tx) =>
			bacaKegiatan(tx, '35.99.02', november)
		);
		expect(seen).toMatchObject({ kunjungan: 1, bantuan: 0, hariTatapMuka: 0 });
	});
});
