import { beforeAll, describe, expect, it } from 'vitest';
import { asOwner, testDatabase } from '../../../../tests/support/database';
import { statusOf } from '../../../../tests/support/users';
import { addDays, tanggal } from '../../format/tanggal';
import { newId } from '../../ids';
import { daftarJabatan } from '../../learning/jabatan';
import { daftarKeadaan, isKeadaanMinggu, type KeadaanOrang } from '../../learning/keadaan-orang';
import type { User } from '../access';
import {
	contentCurrent,
	contentVersion,
	jabatanTerisi,
	learnerCompetency,
	learnerWeek,
	rollDesa,
	rollOrang,
	users
} from '../db/schema';
import type { Database } from '../db/connect';
import { inScope } from '../db/scope';
import { foldDue } from '../learning/fold';
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
import type { Services } from '../runtime';
import { totalsScope } from '../scope-of';
import { tampilkan, tanpaAngka, type AngkaTampil } from './angka';
import type { OrangDiminta } from './cari-orang';
import { bacaDaftarOrang, banyakOrang, semuaOrang, type BarisDaftar } from './daftar-orang';
import { bacaAngka } from './wilayah';

const database = testDatabase();
const { db } = database;
const services = makeServices(db);

const camat = makeUser('35.99.01', { nama: 'Pelatih kecamatan' });
const dpmd = makeUser('35.99', { nama: 'Pelatih kabupaten' });
const provinsi = makeUser('35', { nama: 'Pelatih provinsi' });
const pengamat = makeUser('35.99', { role: 'pengamat' });
const peserta = makeUser(sukamaju);

const lain = 'kursus-lain';
const kompetensi = ['K04.1', 'K04.2'] as const;
const tingkat = ['mencoba', 'paham', 'terampil', 'tuntas'] as const;
const kelurahan = '35.99.01.1007';

/** The same people each time, with everything that can be said of anybody in some of them. */
async function seed(owner: Database): Promise<void> {
	let state = 7;
	const below = (n: number): number => {
		state = (state * 48_271) % 2_147_483_647;
		return state % n;
	};
	const maybe = <Value>(value: Value): Value | null => (below(2) === 0 ? value : null);
	const ago = (days: number) => new Date(siang.getTime() - days * 86_400_000);
	for (const desaKode of [sukamaju, sumberagung, rejosari, kelurahan])
		for (let ke = 0; ke < 40; ke++) {
			const userId = newId();
			await owner.insert(users).values({
				...{ id: userId, username: `${desaKode}-${ke}`, nama: `Orang ${ke}`, role: 'peserta' },
				...{ wilayahKode: desaKode, desaKode },
				activatedAt: maybe(ago(90)),
				disabledAt: below(6) === 0 ? ago(1) : null
			});
			const kursi = new Set(
				Array.from({ length: below(3) }, () => daftarJabatan[below(4)] ?? 'kepala-desa')
			);
			for (const jabatan of kursi)
				await owner.insert(jabatanTerisi).values({
					...{ desaKode, userId, jabatan, mulai: '2025-01-05' },
					selesai: below(5) === 0 ? '2026-01-31' : null
				});
			for (const courseId of [course.id, lain]) {
				if (below(4) === 0) continue;
				await owner.insert(rollOrang).values({
					...{ desaKode, userId, courseId, firstAt: ago(40 + below(40)), lastAt: ago(below(40)) },
					finishedAt: below(3) === 0 ? ago(below(20)) : null,
					practicePassed: below(2),
					stuck: below(3) === 0 ? 1 : 0,
					before: maybe(below(2) === 0 ? 100 : 40),
					after: maybe(80)
				});
				for (const week of ['2026-11-16', '2026-11-09', '2026-10-05'])
					if (below(2) === 0)
						await owner
							.insert(learnerWeek)
							.values({ desaKode, userId, week })
							.onConflictDoNothing();
				for (const competency of kompetensi)
					await owner.insert(learnerCompetency).values({
						...{ desaKode, userId, courseId, competency, since: ago(2) },
						level: (['belum', ...tingkat] as const)[below(5)] ?? 'belum'
					});
			}
		}
	for (const desaKode of [sukamaju, sumberagung, rejosari, kelurahan])
		await owner
			.insert(rollDesa)
			.values({ desaKode })
			.onConflictDoUpdate({
				target: rollDesa.desaKode,
				set: { dirty: true }
			});
}

let open: Services;

beforeAll(async () => {
	const hash = '0'.repeat(64);
	const courses = library.courses.map((one) =>
		one.id === course.id
			? { ...one, competencies: kompetensi.map((code) => ({ code, text: `Teks ${code}` })) }
			: one
	);
	const compiled = { ...library, courses: [...courses, { ...course, id: lain, slug: lain }] };
	await db.insert(contentVersion).values({ hash, compiled });
	await db.insert(contentCurrent).values({ hash });
	await addUsers(db, camat, dpmd, provinsi, pengamat, peserta);
	const owner = await asOwner(database);
	open = { ...services, db: owner };
	await seed(owner);
	await foldDue(db, siang);
});

const words = (given: Readonly<Record<string, string>>) =>
	new URLSearchParams({ kursus: course.id, ...given });

async function semua(user: User, given: Readonly<Record<string, string>>, asked = services) {
	const rows: BarisDaftar[] = [];
	for await (const page of semuaOrang(asked, user, words(given))) rows.push(...page);
	return rows;
}

/** What the reports say of a wilayah, with nothing closed. */
const angkaDari = (kode: string, courseId = course.id): Promise<AngkaTampil> =>
	inScope(db, totalsScope(provinsi), async (tx) => {
		// A village is told by its own code, what lies above it by the code over it.
		const tanya = kode.length === 13 ? kode : kode.slice(0, -3);
		const angka = await bacaAngka(tx, '', { kode: tanya, courseId });
		return tampilkan(angka.get(kode) ?? tanpaAngka);
	});

type Cell = Omit<OrangDiminta, 'kode' | 'kursus'>;

const weeks = Array.from({ length: 12 }, (_, i) => addDays(tanggal('2026-11-16'), -7 * i));
const cell = (keadaan: KeadaanOrang): Cell => ({
	...{ keadaan, jabatan: '', kompetensi: '', tingkat: 'mencoba' },
	minggu: tanggal('2026-11-16')
});

describe('the people behind a number', () => {
	it.each(['35.99', '35.99.01', '35.99.02', sukamaju, sumberagung])(
		'are as many as the number says: %s',
		async (wilayah) => {
			const angka = await angkaDari(wilayah);
			const cells = daftarKeadaan.flatMap((keadaan): readonly Cell[] => {
				if (keadaan === 'tingkat')
					return kompetensi.flatMap((kode) =>
						tingkat.map((satu) => ({ ...cell(keadaan), kompetensi: kode, tingkat: satu }))
					);
				if (isKeadaanMinggu(keadaan)) return weeks.map((minggu) => ({ ...cell(keadaan), minggu }));
				return ['', ...daftarJabatan].map((jabatan) => ({ ...cell(keadaan), jabatan }));
			});
			const said = cells.map((cell) => ({
				...cell,
				banyak: banyakOrang(angka, { ...cell, kode: wilayah, kursus: course.id })
			}));
			expect(said.filter(({ banyak }) => (banyak ?? 0) > 0).length).toBeGreaterThan(20);
			for (const { banyak, ...cell } of said) {
				const rows = await semua(provinsi, { wilayah, ...cell });
				expect(new Set(rows.map(({ kunci }) => kunci)).size).toBe(rows.length);
				if (banyak !== null) expect({ ...cell, banyak: rows.length }).toEqual({ ...cell, banyak });
			}
		}
	);

	it('of all courses are those who did so in any', async () => {
		const angka = await angkaDari('35.99', '');
		const asked = daftarKeadaan
			.filter((keadaan) => keadaan !== 'tingkat' && keadaan !== 'kenaikan')
			.flatMap((keadaan) =>
				isKeadaanMinggu(keadaan)
					? weeks.map((minggu) => ({ ...cell(keadaan), minggu }))
					: [cell(keadaan)]
			);
		for (const cell of asked) {
			const rows = await semua(provinsi, { wilayah: '35.99', ...cell, kursus: 'semua' });
			const banyak = banyakOrang(angka, { ...cell, kode: '35.99', kursus: '' });
			expect({ ...cell, banyak: rows.length }).toEqual({ ...cell, banyak });
		}
		const { mulai } = await angkaDari('35.99');
		expect(angka.mulai).toBeGreaterThan(mulai);
		// Gain and levels belong to one course.
		for (const keadaan of ['kenaikan', 'tingkat']) {
			const page = await bacaDaftarOrang(services, provinsi, words({ keadaan, kursus: 'semua' }));
			expect(page.diminta.kursus).not.toBe('');
		}
	});

	it('stand village by village, a page after the other, nobody twice and nobody left out', async () => {
		for (const keadaan of ['terisi', 'mulai'] as const) {
			const whole = await semua(dpmd, { wilayah: '35.99', keadaan });
			const seen: BarisDaftar[] = [];
			for (let mulai: string | null = ''; mulai !== null;) {
				const page = await bacaDaftarOrang(
					services,
					dpmd,
					words({ wilayah: '35.99', keadaan, mulai })
				);
				seen.push(...page.baris);
				mulai = page.berikut;
			}
			expect(whole.length).toBeGreaterThan(50);
			expect(seen.map(({ kunci }) => kunci).toSorted()).toEqual(
				whole.map(({ kunci }) => kunci).toSorted()
			);
			const desa = seen.map(({ desaKode }) => desaKode);
			expect(desa).toEqual(desa.toSorted());
			expect(desa).not.toContain(kelurahan);
		}
	});

	it('are named with their seat, their village and where they stand', async () => {
		const [row] = await semua(camat, {
			...{ wilayah: sukamaju, keadaan: 'terisi', jabatan: 'sekretaris-desa' }
		});
		expect(row).toMatchObject({
			...{ kursi: 'sekretaris-desa', desaKode: sukamaju, desa: 'Desa Sukamaju' },
			kecamatan: 'Kecamatan Contoh'
		});
		const [macet] = await semua(camat, { wilayah: sukamaju, keadaan: 'macet' });
		expect(['macet', 'selesai']).toContain(macet?.status);
	});

	it('are found one kabupaten at a time; above it stand the numbers that add up', async () => {
		const asked = { wilayah: '35', keadaan: 'mulai' };
		const page = await bacaDaftarOrang(services, provinsi, words(asked));
		expect(page.baris).toEqual([]);
		const { mulai } = await angkaDari('35.99');
		expect(page.hitungan).toEqual([{ kode: '35.99', nama: 'Kabupaten Latihan', banyak: mulai }]);
		expect(await statusOf(semua(provinsi, asked))).toBe(404);
		const seat = words({ wilayah: '35', keadaan: 'latihan', jabatan: 'sekretaris-desa' });
		expect((await bacaDaftarOrang(services, provinsi, seat)).hitungan).toMatchObject([
			{ banyak: null }
		]);
	});

	it('are those of the trainer alone, with either wall down', async () => {
		for (const asked of [services, open])
			for (const keadaan of daftarKeadaan) {
				const rows = await semua(camat, { wilayah: '35.99.01', keadaan }, asked);
				expect(rows.filter(({ desaKode }) => !desaKode.startsWith('35.99.01.'))).toEqual([]);
			}
	});

	it('are not there for learners and observers, nor of a wilayah of others', async () => {
		const asked = (user: User, wilayah: string, keadaan: KeadaanOrang = 'mulai') =>
			statusOf(bacaDaftarOrang(services, user, words({ wilayah, keadaan })));
		expect(await asked(peserta, sukamaju)).toBe(404);
		expect(await asked(pengamat, '35.99')).toBe(404);
		for (const wilayah of ['35.99.02', rejosari, '35.99', 'indonesia', "35'", '35.99.01.2999'])
			expect(await asked(camat, wilayah)).toBe(404);
		expect(await asked(camat, kelurahan)).toBe(404);
		expect(await statusOf(semua(pengamat, { wilayah: '35.99', keadaan: 'mulai' }))).toBe(404);
	});

	it('are asked for with words; what is not known is left aside', async () => {
		const page = await bacaDaftarOrang(
			services,
			camat,
			words({ keadaan: 'xx', jabatan: 'raja', kompetensi: '<b>', tingkat: 'xx', mulai: 'xx' })
		);
		expect(page.diminta).toEqual({
			...{ keadaan: 'terisi', kode: '35.99.01', jabatan: '', kursus: course.id },
			...{ kompetensi: 'K04.1', tingkat: 'mencoba', minggu: '2026-11-16' }
		});
		expect(page.lanjutan).toBe(false);
	});
});
