import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { asOwner, testDatabase } from '../../../../tests/support/database';
import { statusOf } from '../../../../tests/support/users';
import { newId } from '../../ids';
import { sebutHitungan } from '../../learning/tutup-kecil';
import type { User } from '../access';
import {
	contentCurrent,
	contentVersion,
	jabatanTerisi,
	learnerStuck,
	rollOrang,
	rollWilayah,
	users,
	visit
} from '../db/schema';
import { inScope } from '../db/scope';
import {
	addUsers,
	course,
	library,
	makeUser,
	rejosari,
	siang,
	sukamaju,
	sumberagung
} from '../learning/testing';
import type { AskedPage } from '../paged';
import type { Services } from '../runtime';
import { ownScope, viewScope } from '../scope-of';
import { planVisit, type VisitForm } from './create';
import { proposedPeople, proposedTopics, visitDraft } from './draft';
import { helpOffers, noteHelp } from './help';
import { visitProposals } from './proposals';
import { visitSheets } from './sheets';
import {
	cancelVisit,
	listVisits,
	noteAttendance,
	readVisit,
	visitQuery,
	type VisitQuery
} from './visits';

const of = ({ wilayahKode }: User): VisitQuery => ({
	...{ page: 'semua', kode: wilayahKode, bulan: null }
});

const database = testDatabase();
const { db } = database;
let clock = siang;
const services: Services = { db, mode: 'nyata', now: () => clock };

const siti = makeUser(sukamaju, { nama: 'Siti' });
const budi = makeUser(sukamaju, { nama: 'Budi', jabatan: 'kaur-keuangan' });
const wati = makeUser(sumberagung, { nama: 'Wati' });
const baru = makeUser(sukamaju, { nama: 'Baru', jabatan: 'operator-sid' });
const joko = makeUser(rejosari, { nama: 'Joko' });
/** Gets on well: nobody asks them. */
const rajin = makeUser(sukamaju, { nama: 'Rajin', jabatan: 'kepala-desa' });
const closed = makeUser(sukamaju, { nama: 'Tutup', jabatan: 'kepala-dusun' });
const camat = makeUser('35.99.01');
const camatLain = makeUser('35.99.02');
const dpmd = makeUser('35.99');
const provinsi = makeUser('35');
const pengamat = makeUser('35.99', { role: 'pengamat' });

const ago = (days: number) => new Date(siang.getTime() - days * 86_400_000);
const wrongKk = 'penduduk.keluarga';

beforeAll(async () => {
	const hash = '0'.repeat(64);
	await db.insert(contentVersion).values({ hash, compiled: library });
	await db.insert(contentCurrent).values({ hash });
	await addUsers(db, siti, budi, wati, baru, joko, rajin, closed);
	await addUsers(db, camat, camatLain, dpmd, provinsi, pengamat);
	for (const one of [siti, budi, wati, joko, rajin])
		await db
			.update(users)
			.set({ activatedAt: ago(90) })
			.where(eq(users.id, one.id));
	await db.update(users).set({ disabledAt: siang }).where(eq(users.id, closed.id));
	const begun = (user: User, lastAt: Date, stuck = 0) =>
		inScope(db, ownScope(user), (tx) =>
			tx.insert(rollOrang).values({
				...{ desaKode: user.desaKode, userId: user.id, courseId: course.id },
				...{ firstAt: ago(80), lastAt, stuck }
			})
		);
	const stuckAt = (user: User, itemId: string, code: string, times: number) =>
		inScope(db, ownScope(user), (tx) =>
			tx.insert(learnerStuck).values({
				...{ desaKode: user.desaKode, userId: user.id, courseId: course.id },
				...{ itemId, code, times, reason: 'banyak-salah' as const, since: ago(3) }
			})
		);
	await begun(siti, ago(3), 2);
	await stuckAt(siti, 'bayi-lahir', wrongKk, 5);
	await stuckAt(siti, 'kuis-nik', '', 4);
	await begun(budi, ago(3), 1);
	await stuckAt(budi, 'bayi-lahir', wrongKk, 4);
	await begun(wati, ago(40));
	await begun(joko, ago(40));
	await begun(rajin, ago(1));
	// What a province reads of a kabupaten is folded.
	await inScope(db, viewScope(dpmd), (tx) =>
		tx.insert(rollWilayah).values({
			...{ desaKode: dpmd.desaKode, courseId: course.id, tingkat: 5 },
			...{ macet: 2, senyap: 2, foldedAt: siang }
		})
	);
});

const query = (words: Record<string, string> = {}) => new URLSearchParams(words);
const proposals = async (user: User, words: Record<string, string> = {}) =>
	(await visitProposals(services, user, query(words))).proposals ?? [];

const form = (over: Partial<VisitForm> = {}): VisitForm => ({
	id: newId(),
	wilayah: '35.99.01',
	kursus: course.id,
	tanggal: '30-11-2026',
	jam: '9:00',
	tempat: 'Balai Desa Sukamaju',
	orang: [siti.id, wati.id],
	topik: [wrongKk],
	catatan: 'Bawa laptop.',
	...over
});
async function planned(over: Partial<VisitForm> = {}, by: User = camat): Promise<string> {
	const visit = form(over);
	const result = await planVisit(services, by, visit);
	if (!result.ok) throw new Error('the visit of the test is good');
	return visit.id;
}

describe('the proposals', () => {
	test('gather those who are stuck, silent or never came, kecamatan by kecamatan', async () => {
		expect(await proposals(dpmd)).toMatchObject([
			{
				kode: '35.99.01',
				nama: 'Kecamatan Contoh',
				people: 4,
				desa: 2,
				counts: { macet: 2, senyap: 1, 'belum-aktif': 1 },
				place: { nama: 'Balai Desa Sukamaju', people: 3 },
				topics: [
					{ code: wrongKk, people: 2, times: 9, title: 'Berada di KK yang keliru' },
					{ itemId: 'kuis-nik', people: 1 }
				]
			},
			{ kode: '35.99.02', people: 1, counts: { macet: 0, senyap: 1, 'belum-aktif': 0 } }
		]);
	});

	test('of a kecamatan are its own, and a province chooses a kabupaten first', async () => {
		expect((await proposals(camatLain)).map(({ kode }) => kode)).toEqual(['35.99.02']);
		const page = await visitProposals(services, provinsi, query());
		expect(page.proposals).toBeNull();
		const [kabupaten] = page.bawah;
		expect(kabupaten).toMatchObject({ kode: '35.99', nama: 'Kabupaten Latihan' });
		// Two of each: above the kecamatan so few are not told.
		expect([kabupaten?.macet, kabupaten?.senyap].map((n) => sebutHitungan(n ?? 0))).toEqual([
			'< 5',
			'< 5'
		]);
		expect((await proposals(provinsi, { wilayah: '35.99' })).length).toBe(2);
	});

	test.each(['35.99.02', '33', "35.99.01'--", '35.99.0', 'x'])(
		'do not reach %s from a kecamatan beside it',
		async (wilayah) => {
			expect(await statusOf(proposals(camat, { wilayah }))).toBe(404);
		}
	);

	test('are for trainers alone', async () => {
		for (const user of [siti, pengamat]) {
			expect(await statusOf(proposals(user, { wilayah: '35.99.01' }))).toBe(404);
			expect(await statusOf(proposals(user))).toBe(404);
			expect(await statusOf(listVisits(services, user, of(user)))).toBe(404);
		}
	});

	test('do not ask anybody who is asked already, until that visit is called off', async () => {
		const id = await planned({ orang: [joko.id], wilayah: '35.99.02', topik: [] }, camatLain);
		expect(await proposals(camatLain)).toEqual([]);
		expect((await visitProposals(services, dpmd, query())).alreadyAsked).toBe(1);
		await cancelVisit(services, camatLain, id);
		expect((await proposals(camatLain)).length).toBe(1);
	});
});

describe('the draft', () => {
	test('says of everybody why, proposes three mistakes, a place and a working day', async () => {
		const draft = await visitDraft(services, camat, '35.99.01', course.id);
		expect(draft.people.map(({ nama, reason }) => [nama, reason])).toEqual([
			...[
				['Siti', 'Macet: Berada di KK yang keliru (5 kali)'],
				['Budi', 'Macet: Berada di KK yang keliru (4 kali)']
			].toSorted(([a], [b]) => {
				const id = (nama?: string) => (nama === 'Siti' ? siti.id : budi.id);
				return id(a) < id(b) ? -1 : 1;
			}),
			['Baru', 'Akun belum pernah dipakai'],
			['Wati', 'Senyap lebih dari 21 hari']
		]);
		const seat = (nama: string) => draft.people.find((one) => one.nama === nama)?.jabatan;
		expect(seat('Baru')).toBe('Operator SID');
		expect(seat('Wati')).toBe('Sekretaris Desa');
		expect(proposedTopics(draft)).toEqual([wrongKk, '@kuis-nik']);
		const ticked = proposedPeople(draft);
		expect(ticked.slice(0, 2).toSorted()).toEqual([siti.id, budi.id].toSorted());
		expect(ticked.slice(2)).toEqual([wati.id, baru.id]);
		expect(draft).toMatchObject({ place: 'Balai Desa Sukamaju', tanggal: '2026-11-30' });
	});

	test('of one village meets there', async () => {
		const draft = await visitDraft(services, dpmd, sumberagung, course.id);
		expect(draft.people.map(({ nama }) => nama)).toEqual(['Wati']);
		expect(draft.place).toBe('Balai Desa Sumberagung');
	});

	test.each(['35.99', '35', '', '35.99.02', '35.99.01.1007', 'x'])(
		'is not made of %j',
		async (kode) => {
			expect(await statusOf(visitDraft(services, camat, kode, course.id))).toBe(404);
		}
	);
});

describe('planning a visit', () => {
	test('keeps whom, why, where, when and what', async () => {
		const id = await planned();
		const visit = await readVisit(services, camat, id);
		expect(visit).toMatchObject({
			tanggal: '2026-11-30',
			jam: '09.00',
			tempat: 'Balai Desa Sukamaju',
			wilayah: 'Kecamatan Contoh',
			state: 'direncanakan',
			overdue: false,
			begun: false,
			note: 'Bawa laptop.',
			plannedBy: camat.nama,
			topics: [{ code: wrongKk, people: 2, times: 9 }],
			people: [
				{ nama: 'Siti', jabatan: 'Sekretaris Desa', came: null },
				{ nama: 'Wati', reason: 'Senyap lebih dari 21 hari' }
			]
		});
		expect(await readVisit(services, dpmd, id)).toEqual(visit);
		expect(
			(await listVisits(services, camat, of(camat))).rows.find((one) => one.id === id)
		).toMatchObject({
			invited: 2,
			came: 0
		});
	});

	test('sent twice is one visit, and nobody takes its id', async () => {
		const visit = form({ orang: [budi.id] });
		await Promise.all([1, 2, 3].map(() => planVisit(services, camat, visit)));
		expect((await readVisit(services, camat, visit.id)).people).toHaveLength(1);
		expect(await statusOf(planVisit(services, dpmd, visit))).toBe(404);
	});

	test.each([
		['KJ-01', 'tanggal', { tanggal: '31-02-2027' }],
		['KJ-01', 'tanggal', { tanggal: '' }],
		['KJ-01', 'tanggal', { tanggal: '21-11-2026' }],
		['KJ-01', 'tanggal', { tanggal: '30-11-2036' }],
		['KJ-01', 'jam', { jam: '25.00' }],
		['KJ-02', 'tempat', { tempat: ' ' }],
		['KJ-02', 'tempat', { tempat: 'x'.repeat(121) }],
		['KJ-03', 'orang', { orang: [] }],
		['KJ-03', 'orang', { orang: Array.from({ length: 61 }, () => newId()) }],
		['KJ-04', 'topik', { topik: ['a', 'b', 'c', 'd'] }],
		['KJ-05', 'catatan', { catatan: 'x'.repeat(501) }]
	])('%s: %s is refused with the way to mend it', async (rule, field, over) => {
		expect(await planVisit(services, camat, form(over))).toMatchObject({
			ok: false,
			problems: [{ rule, field, mend: expect.stringMatching(/\S/) }]
		});
	});

	test('is done by a trainer, in the wilayah, for people of it', async () => {
		for (const user of [siti, pengamat, camatLain])
			expect(await statusOf(planVisit(services, user, form()))).toBe(404);
		for (const over of [
			{ orang: [joko.id] },
			{ orang: [newId()] },
			{ orang: ['bukan-id'] },
			{ orang: [closed.id] },
			{ id: 'bukan-id' },
			{ kursus: 'tidak-ada' },
			{ wilayah: '35.99.02' },
			{ wilayah: '35.99' }
		])
			expect(await statusOf(planVisit(services, camat, form(over)))).toBe(404);
	});
});

test('the visits to come are listed first, the next one on top, and of those that are over the newest', async () => {
	const on = (tanggal: string) =>
		planned({ tanggal, orang: [joko.id], wilayah: '35.99.02', topik: [] }, camatLain);
	const far = await on('20-12-2026');
	const near = await on('01-12-2026');
	const early = await on('02-12-2026');
	const late = await on('03-12-2026');
	for (const id of [early, late]) await cancelVisit(services, camatLain, id);
	expect(
		(await listVisits(services, camatLain, of(camatLain))).rows.flatMap(({ id }) =>
			[far, near, early, late].includes(id) ? [id] : []
		)
	).toEqual([near, far, late, early]);
});

test('visits are listed page by page, on to those that are over, and all of them for a file', async () => {
	const planner = makeUser('35.99.02', { nama: 'Pelatih dengan banyak kunjungan' });
	await addUsers(db, planner);
	const kept = (await listVisits(services, planner, of(planner))).total;
	await inScope(db, viewScope(planner), (tx) =>
		tx.insert(visit).values(
			Array.from({ length: 120 - kept }, (_, i) => ({
				...{ desaKode: '35.99.02.0000', id: newId(), wilayahKode: '35.99.02', tempat: 'Balai' },
				...{ tanggal: `2026-12-${String(1 + (i % 28)).padStart(2, '0')}`, courseId: course.id },
				...{ topics: [], plannedBy: planner.id, plannerName: planner.nama, plannedAt: siang },
				// Of a hundred and twenty, those to come end in the middle of the second page.
				...(i % 3 === 0 && { cancelledAt: siang })
			}))
		)
	);
	const page = (page: AskedPage) => listVisits(services, planner, { ...of(planner), page });
	const [first, second, third, all] = [
		await page(1),
		await page(2),
		await page(3),
		await page('semua')
	];
	expect([first, second, third].map(({ rows }) => rows.length)).toEqual([50, 50, 20]);
	expect(new Set(second.rows.map(({ state }) => state)).size).toBeGreaterThan(1);
	expect([...first.rows, ...second.rows, ...third.rows]).toEqual(all.rows);
	expect(await page(99)).toEqual(third);
	expect([first.total, all.rows.length]).toEqual([120, 120]);
	const asked = visitQuery(planner, new URLSearchParams('bulan=2026-12&cetak=semua'));
	const december = await listVisits(services, planner, asked);
	expect(december.rows).toEqual(
		all.rows.filter(({ state, tanggal }) => state !== 'dibatalkan' && tanggal.startsWith('2026-12'))
	);
	expect(december.total).toBeLessThan(120);
	expect(() => visitQuery(planner, new URLSearchParams('bulan=2026-12&wilayah=35.99'))).toThrow();
});

describe('who may see a visit', () => {
	test('trainers of the wilayah and above, and nobody else', async () => {
		const id = await planned();
		for (const user of [camatLain, siti, pengamat]) {
			expect(await statusOf(readVisit(services, user, id))).toBe(404);
			expect(await statusOf(cancelVisit(services, user, id))).toBe(404);
			expect(await statusOf(visitSheets(services, user, id))).toBe(404);
		}
		for (const unknown of [newId(), 'bukan-id'])
			expect(await statusOf(readVisit(services, camat, unknown))).toBe(404);
	});

	test('the query keeps them apart without row-level security, and row-level security without the query', async () => {
		const id = await planned();
		const open: Services = { ...services, db: await asOwner(database) };
		expect(await statusOf(readVisit(open, camatLain, id))).toBe(404);
		expect(
			(await listVisits(open, camatLain, of(camatLain))).rows.map((one) => one.id)
		).not.toContain(id);
		// Whoever is handed a visit is shown nothing of it that is not theirs.
		const visit = await readVisit(open, camat, id);
		for (const user of [pengamat, siti, camatLain])
			expect(
				await statusOf(
					helpOffers(open, user, {
						...visit,
						people: visit.people.map((one) => ({ ...one, came: 'hadir' as const }))
					})
				)
			).toBe(404);
		const seen = await inScope(db, viewScope(camatLain), (tx) => tx.select().from(rollOrang));
		expect(seen.map(({ userId }) => userId)).toEqual([joko.id]);
	});
});

describe('the day of the visit', () => {
	const on = async (id: string, came: Record<string, string>, done = false, note = '') =>
		noteAttendance(services, camat, id, { came: new Map(Object.entries(came)), note, done });

	test('KJ-06 attendance is noted from that day on', async () => {
		const id = await planned();
		expect(await on(id, { [siti.id]: 'hadir' })).toMatchObject({ problems: [{ rule: 'KJ-06' }] });
	});

	test('says who came; KJ-07 it is over when everybody is accounted for', async () => {
		const id = await planned();
		clock = new Date('2026-11-30T03:00:00Z');
		expect(await on(id, { [siti.id]: 'hadir' }, true)).toMatchObject({
			problems: [{ rule: 'KJ-07' }]
		});
		expect(await on(id, { [siti.id]: 'hadir', [joko.id]: 'hadir', x: 'y' })).toMatchObject({
			ok: true
		});
		expect(await on(id, { [wati.id]: 'tidak-hadir' }, true, 'Lancar.')).toMatchObject({ ok: true });
		expect(await readVisit(services, camat, id)).toMatchObject({
			state: 'selesai',
			note: 'Lancar.',
			people: [{ came: 'hadir' }, { came: 'tidak-hadir' }]
		});
		expect(await cancelVisit(services, camat, id)).toMatchObject({
			problems: [{ rule: 'KJ-06' }]
		});
		clock = siang;
	});

	test('offers to note help for those who came, once', async () => {
		const id = await planned({ orang: [siti.id, budi.id, wati.id] });
		clock = new Date('2026-11-30T03:00:00Z');
		await on(id, { [siti.id]: 'hadir', [budi.id]: 'tidak-hadir', [wati.id]: 'hadir' });
		const offers = await helpOffers(services, camat, await readVisit(services, camat, id));
		expect(offers.map(({ nama, about }) => [nama, about])).toEqual([
			['Siti', 'Berada di KK yang keliru'],
			['Siti', 'Jawaban pada “kuis-nik”'],
			['Wati', 'Senyap: sudah diajak bicara']
		]);
		const ticked = offers.filter(({ itemId }) => itemId !== 'kuis-nik').map(({ key }) => key);
		expect(await noteHelp(services, camat, id, [...ticked, `${budi.id}~bayi-lahir`, 'x'])).toBe(2);
		const left = await helpOffers(services, camat, await readVisit(services, camat, id));
		expect(left.map(({ itemId }) => itemId)).toEqual(['kuis-nik']);
		expect(await noteHelp(services, camat, id, ticked)).toBe(0);
		expect(await statusOf(noteHelp(services, camatLain, id, ticked))).toBe(404);
		clock = siang;
	});

	test('a visit that was called off takes no attendance', async () => {
		const id = await planned();
		await cancelVisit(services, camat, id);
		await cancelVisit(services, camat, id);
		clock = new Date('2026-11-30T03:00:00Z');
		expect(await on(id, { [siti.id]: 'hadir' })).toMatchObject({ problems: [{ rule: 'KJ-06' }] });
		expect((await readVisit(services, camat, id)).state).toBe('dibatalkan');
		clock = siang;
	});
});

describe('the sheets', () => {
	test('hold the agenda, and an exercise for a mistake that a task trains', async () => {
		const id = await planned({ orang: [siti.id, baru.id], topik: [wrongKk, '@kuis-nik'] });
		const { agenda, exercises } = await visitSheets(services, camat, id);
		expect(agenda.map(({ title }) => title)).toContain('Masuk untuk pertama kali');
		expect(agenda.some(({ title }) => title.startsWith('Kesalahan 1'))).toBe(true);
		expect(exercises.map(({ task }) => task.id)).toEqual(['bayi-lahir']);
	});
});

describe('a kabupaten in which very many have never used their account', () => {
	test('has everybody of every kecamatan in its proposals', async () => {
		const unused = async () =>
			new Map((await proposals(dpmd)).map(({ kode, counts }) => [kode, counts['belum-aktif']]));
		const before = await unused();
		const here = Array.from({ length: 1_000 }, () => makeUser(sukamaju, { jabatan: null }));
		const there = makeUser(rejosari, { jabatan: null });
		await addUsers(db, ...here, there);
		await inScope(db, viewScope(dpmd), (tx) =>
			tx.insert(jabatanTerisi).values(
				[...here, there].map(({ id, desaKode }) => ({
					...{ desaKode, userId: id, jabatan: 'kepala-dusun', mulai: '2026-01-05' }
				}))
			)
		);
		const after = await unused();
		for (const [kode, more] of [
			['35.99.01', 1_000],
			['35.99.02', 1]
		] as const)
			expect(after.get(kode)).toBe((before.get(kode) ?? 0) + more);
	});
});
