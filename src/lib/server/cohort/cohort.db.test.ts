import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { asOwner, testDatabase } from '../../../../tests/support/database';
import { statusOf } from '../../../../tests/support/users';
import { newId } from '../../ids';
import { users } from '../db/schema';
import {
	addUsers,
	course,
	makeServices,
	makeUser,
	sukamaju,
	sumberagung
} from '../learning/testing';
import type { Services } from '../runtime';
import { listCandidates, proposeOnePerChild } from './candidates';
import { findByCode, joinByCode, openCode, renewCode } from './code';
import { addAll, addByUsername, addMembers, addVillages } from './enrol';
import { giveExtension, readExtensions } from './extensions';
import { cohortQuery, listCohorts } from './find';
import { addItems, readMaterial, saveItems, deadlineField } from './items';
import { listMembers, removeMember } from './members';
import { archiveCohort, copyCohort, createCohort, editCohort, readCohortHead } from './save';
import {
	budi,
	camat,
	dpmd,
	formOf,
	joko,
	makeCohort,
	pengamat,
	rini,
	seedCohorts,
	siti,
	tetangga
} from './testing';

const database = testDatabase();
const services: Services = makeServices(database.db);

beforeAll(() => seedCohorts(database.db));

const words = (text = '') => new URLSearchParams(text);
const names = (rows: readonly { readonly nama: string }[]) => rows.map(({ nama }) => nama);

describe('making a cohort', () => {
	const good = { nama: 'Angkatan I 2026', mulai: '1-11-2026', selesai: '31-12-2026' };

	test('is done once, however often the form is sent', async () => {
		const nonce = newId();
		const form = formOf({ id: nonce, ...good });
		const made = await Promise.all([1, 2, 3].map(() => createCohort(services, dpmd, form)));
		const [id = ''] = new Set(made.map((one) => (one.ok ? one.id : '')));
		expect(made).toEqual([1, 2, 3].map(() => ({ ok: true, id })));
		expect(await readCohortHead(services, dpmd, id)).toMatchObject({
			nama: 'Angkatan I 2026',
			wilayahKode: '35.99',
			manages: true
		});
		// The same number from somebody else is another cohort.
		expect(await createCohort(services, tetangga, form)).not.toEqual(made[0]);
		expect(await statusOf(readCohortHead(services, tetangga, id))).toBe(404);
	});

	test('AN-01, AN-02 is refused with what is wrong, and outside one’s wilayah', async () => {
		expect(
			await createCohort(services, dpmd, formOf({ id: newId(), ...good, nama: '', tempat: 'Zzz' }))
		).toMatchObject({ ok: false, problems: [{ rule: 'AN-01' }, { rule: 'AN-02' }] });
		expect(
			await createCohort(services, camat, formOf({ id: newId(), ...good, tempat: '35.99.02' }))
		).toMatchObject({ ok: false, problems: [{ rule: 'AN-02' }] });
	});

	test('AN-01 counts letters of a name as the database does', async () => {
		expect(
			await createCohort(services, dpmd, formOf({ id: newId(), ...good, nama: '🌾🌾' }))
		).toMatchObject({ ok: false, problems: [{ field: 'nama', rule: 'AN-01' }] });
	});

	test('is for trainers; the cohort is changed by those who look after its wilayah', async () => {
		for (const user of [siti, pengamat])
			expect(await statusOf(createCohort(services, user, formOf({ id: newId(), ...good })))).toBe(
				404
			);
		const id = await makeCohort(services, dpmd, [siti]);
		for (const user of [camat, tetangga, siti, pengamat]) {
			expect(await statusOf(editCohort(services, user, id, formOf(good)))).toBe(404);
			expect(await statusOf(archiveCohort(services, user, id, true))).toBe(404);
			expect(await statusOf(copyCohort(services, user, id, newId()))).toBe(404);
			expect(await statusOf(addMembers(services, user, id, [rini.id]))).toBe(404);
			expect(await statusOf(removeMember(services, user, id, siti.id))).toBe(404);
			expect(await statusOf(renewCode(services, user, id, true))).toBe(404);
			expect(await statusOf(openCode(services, user, id))).toBe(404);
			expect(await statusOf(readMaterial(services, user, id))).toBe(404);
			expect(await statusOf(readExtensions(services, user, id, words()))).toBe(404);
		}
		expect(await editCohort(services, dpmd, id, formOf({ ...good, nama: 'Baru' }))).toMatchObject({
			ok: true
		});
		expect(await readCohortHead(services, dpmd, id)).toMatchObject({ nama: 'Baru' });
	});

	test('is seen from below by those with somebody of their own in it, and only these', async () => {
		const id = await makeCohort(services, dpmd, [siti, joko], { nama: 'Dua kecamatan' });
		const lain = await makeCohort(services, dpmd, [joko], { nama: 'Hanya tetangga' });
		expect(await readCohortHead(services, camat, id)).toMatchObject({ manages: false });
		expect(names(await listMembers(services, camat, id))).toEqual(['Siti Aminah']);
		expect(names(await listMembers(services, dpmd, id))).toEqual(['Siti Aminah', 'Joko']);
		expect(await statusOf(readCohortHead(services, camat, lain))).toBe(404);
		const listed = await listCohorts(services, camat, { archived: false, halaman: 1 });
		expect(listed.rows.find((one) => one.id === id)).toMatchObject({ members: 1 });
		expect(listed.rows.some((one) => one.id === lain)).toBe(false);
		for (const wrong of [newId(), 'bukan-id'])
			expect(await statusOf(readCohortHead(services, dpmd, wrong))).toBe(404);
		expect(await statusOf(listCohorts(services, pengamat, { archived: false, halaman: 1 }))).toBe(
			404
		);
	});

	test('keeps wilayah apart without row-level security too', async () => {
		const id = await makeCohort(services, dpmd, [joko]);
		const open: Services = { ...services, db: await asOwner(database) };
		expect(await statusOf(readCohortHead(open, camat, id))).toBe(404);
		expect(
			(await listCohorts(open, camat, { archived: false, halaman: 1 })).rows
		).not.toContainEqual(expect.objectContaining({ id }));
		expect(await statusOf(addMembers(open, camat, id, [siti.id]))).toBe(404);
	});

	test('is copied for the next year with its rules and days, and without its people', async () => {
		const id = await makeCohort(services, dpmd, [siti], { nama: 'Angkatan 2026' });
		await addVillages(services, dpmd, id, [sumberagung]);
		await addItems(services, dpmd, id, formOf({ bagian: course.id, tenggat: '20-11-2026' }));
		const nonce = newId();
		const [next = ''] = await Promise.all([1, 2].map(() => copyCohort(services, dpmd, id, nonce)));
		expect(await readCohortHead(services, dpmd, next)).toMatchObject({
			nama: 'Angkatan 2027',
			mulai: '2027-11-01',
			selesai: '2027-12-31',
			dariWilayah: [sumberagung],
			jabatan: ['sekretaris-desa']
		});
		expect(await listMembers(services, dpmd, next)).toEqual([]);
		expect((await readMaterial(services, dpmd, next)).items).toMatchObject([
			{ courseId: course.id, deadline: '2027-11-20' }
		]);
		expect(names((await listCandidates(services, dpmd, next, words())).rows)).toEqual(['Rini']);
	});

	test('stands in a list of pages, and with all others in a file', async () => {
		for (const nama of ['Satu', 'Dua']) await makeCohort(services, dpmd, [siti], { nama });
		const all = await listCohorts(services, dpmd, { archived: false, halaman: 'semua' });
		expect(all).toMatchObject({ halaman: 1, total: all.rows.length });
		const first = await listCohorts(services, dpmd, { archived: false, halaman: 1 });
		expect(all.rows.slice(0, first.rows.length)).toEqual(first.rows);
		expect(cohortQuery(words('tampil=arsip&halaman=x'))).toEqual({ archived: true, halaman: 1 });
		expect(cohortQuery(words('cetak=semua'))).toEqual({ archived: false, halaman: 'semua' });
	});

	test('is put away and taken out again', async () => {
		const id = await makeCohort(services, dpmd, [siti]);
		await archiveCohort(services, dpmd, id, true);
		const ids = async (archived: boolean) =>
			(await listCohorts(services, dpmd, { archived, halaman: 1 })).rows.map((one) => one.id);
		expect(await ids(false)).not.toContain(id);
		expect(await ids(true)).toContain(id);
		await archiveCohort(services, dpmd, id, false);
		expect(await ids(false)).toContain(id);
	});
});

describe('AN-04 members', () => {
	test('are proposed by wilayah and seat, and added all at once with the rule', async () => {
		const id = await makeCohort(services);
		const asked = words('dari=35.99.01&jabatan=sekretaris-desa');
		const proposal = await listCandidates(services, dpmd, id, asked);
		expect(names(proposal.rows)).toEqual(['Siti Aminah', 'Rini']);
		expect(proposal.total).toBe(2);
		expect(await addAll(services, dpmd, id, asked)).toEqual({ ok: true, value: { added: 2 } });
		expect(await addAll(services, dpmd, id, asked)).toEqual({ ok: true, value: { added: 0 } });
		expect(await readCohortHead(services, dpmd, id)).toMatchObject({ dariWilayah: ['35.99.01'] });
		expect(names((await listCandidates(services, dpmd, id, words('cari=jo'))).rows)).toEqual([
			'Joko'
		]);
	});

	test('one village from each kecamatan is proposed, and chosen', async () => {
		const id = await makeCohort(services);
		const proposal = await proposeOnePerChild(services, dpmd, id);
		expect(proposal.map(({ nama, desaKode }) => [nama, desaKode])).toEqual([
			['Kecamatan Contoh', sukamaju],
			['Kecamatan Teladan', joko.desaKode],
			['Kecamatan Rintisan', null]
		]);
		expect(await addVillages(services, dpmd, id, [sumberagung, joko.desaKode])).toMatchObject({
			value: { added: 2 }
		});
		expect(names(await listMembers(services, dpmd, id))).toEqual(['Rini', 'Joko']);
		expect(await addVillages(services, dpmd, id, [])).toMatchObject({
			ok: false,
			problems: [{ rule: 'AN-04', field: 'desa' }]
		});
		// A village of another wilayah is not there, and no rule of the cohort.
		const small = await makeCohort(services, camat);
		expect(await statusOf(addVillages(services, dpmd, small, [joko.desaKode]))).toBe(404);
		await addAll(services, camat, small, words(`dari=${sukamaju},${joko.desaKode}`));
		expect((await readCohortHead(services, camat, small)).dariWilayah).toEqual([sukamaju]);
	});

	test('are added from a list of account names: all or nobody, with a word about each', async () => {
		const id = await makeCohort(services);
		const tutup = makeUser(sukamaju, { username: 'tutup', jabatan: null });
		await addUsers(database.db, tutup);
		await database.db
			.update(users)
			.set({ disabledAt: services.now() })
			.where(eq(users.id, tutup.id));
		const bad = await addByUsername(services, dpmd, id, 'siti, tidakada tutup');
		expect(bad).toMatchObject({
			ok: false,
			problems: [
				{ rule: 'AN-04', message: expect.stringContaining('tidakada') },
				{ message: expect.stringContaining('tutup') }
			]
		});
		expect(await listMembers(services, dpmd, id)).toEqual([]);
		expect(await addByUsername(services, dpmd, id, 'SITI;budi\n@rini\r\nsiti')).toEqual({
			ok: true,
			value: { added: 3 }
		});
		expect(await addByUsername(services, dpmd, id, ' \n')).toMatchObject({ ok: false });
	});

	test('of other wilayah, trainers and unknown ids are not there; nobody is added then', async () => {
		const id = await makeCohort(services, camat);
		for (const ids of [[siti.id, joko.id], [dpmd.id], [newId()], ['bukan-id']])
			expect(await statusOf(addMembers(services, camat, id, ids))).toBe(404);
		expect(await listMembers(services, camat, id)).toEqual([]);
		expect(await addMembers(services, camat, id, [])).toMatchObject({
			ok: false,
			problems: [{ rule: 'AN-04' }]
		});
	});

	test('who have moved take part for the new village, once', async () => {
		const pindah = makeUser(sukamaju, { jabatan: null, nama: 'Pindah' });
		await addUsers(database.db, pindah);
		const id = await makeCohort(services, dpmd, [pindah]);
		const { desaKode } = joko;
		await database.db
			.update(users)
			.set({ desaKode, wilayahKode: desaKode })
			.where(eq(users.id, pindah.id));
		await addMembers(services, dpmd, id, [pindah.id]);
		expect(await listMembers(services, dpmd, id)).toMatchObject([{ nama: 'Pindah', desaKode }]);
	});

	test('leave, and come back', async () => {
		const id = await makeCohort(services, dpmd, [siti, rini]);
		await removeMember(services, dpmd, id, siti.id);
		expect(names(await listMembers(services, dpmd, id))).toEqual(['Rini']);
		await addMembers(services, dpmd, id, [siti.id]);
		expect(names(await listMembers(services, dpmd, id))).toEqual(['Siti Aminah', 'Rini']);
		expect(await statusOf(removeMember(services, dpmd, id, joko.id))).toBe(404);
	});
});

describe('AN-03 what is worked through', () => {
	test('is a course or single tests and tasks, with days that lie in the cohort', async () => {
		const id = await makeCohort(services);
		const { courses } = await readMaterial(services, dpmd, id);
		const item = courses[0]?.items[0];
		if (!item) throw new Error('the course of the tests has a quiz');
		const key = `${course.id}/${item.id}`;
		await addItems(services, dpmd, id, formOf({ bagian: [course.id, key], tenggat: '20-11-2026' }));
		await addItems(services, dpmd, id, formOf({ bagian: [key], tenggat: '' }));
		expect((await readMaterial(services, dpmd, id)).items).toMatchObject([
			{ key: course.id, label: 'Kursus', deadline: '2026-11-20' },
			{ key, title: item.title, deadline: '2026-11-20' }
		]);
		for (const [given, field] of [
			[{ bagian: [], tenggat: '' }, 'bagian'],
			[{ bagian: [course.id], tenggat: '31-2-2026' }, 'tenggat'],
			[{ bagian: [course.id], tenggat: '1-1-2027' }, 'tenggat']
		] as const)
			expect(await addItems(services, dpmd, id, formOf(given))).toMatchObject({
				ok: false,
				problems: [{ field, rule: 'AN-03' }]
			});
		expect(await statusOf(addItems(services, dpmd, id, formOf({ bagian: 'tidak-ada' })))).toBe(404);

		const saved = { [deadlineField(course.id)]: '', [deadlineField(key)]: '25-11-2026' };
		await saveItems(services, dpmd, id, formOf(saved));
		expect((await readMaterial(services, dpmd, id)).items).toMatchObject([
			{ deadline: null },
			{ deadline: '2026-11-25' }
		]);
		expect(
			await saveItems(services, dpmd, id, formOf({ [deadlineField(key)]: '1-1-2020' }))
		).toMatchObject({ ok: false, problems: [{ field: deadlineField(key), rule: 'AN-03' }] });
		await saveItems(services, dpmd, id, formOf({ ...saved, hapus: course.id }));
		expect((await readMaterial(services, dpmd, id)).items.map((one) => one.key)).toEqual([key]);
	});
});

describe('AN-06 more time', () => {
	test('is given to a village or a person, once, with a reason, and later than before', async () => {
		const id = await makeCohort(services, dpmd, [siti, rini]);
		await addItems(services, dpmd, id, formOf({ bagian: course.id, tenggat: '20-11-2026' }));
		const good = { id: newId(), desa: sukamaju, sampai: '30-11-2026', alasan: 'Listrik padam' };
		await giveExtension(services, dpmd, id, formOf(good));
		await giveExtension(services, dpmd, id, formOf(good));
		await giveExtension(
			services,
			dpmd,
			id,
			formOf({ ...good, id: newId(), desa: '', orang: rini.id, bagian: course.id })
		);
		const page = await readExtensions(services, dpmd, id, words(`orang=${rini.id}`));
		expect(page.target?.nama).toBe('Rini, Desa Sumberagung');
		expect(page.given.map(({ untuk, bagian }) => [untuk, bagian])).toEqual(
			expect.arrayContaining([
				['Desa Sukamaju', 'Semua tugas'],
				['Rini', expect.stringContaining('K')]
			])
		);
		expect(page.given).toHaveLength(2);
		for (const [given, field] of [
			[{ sampai: '20-11-2026', desa: sumberagung }, 'sampai'],
			[{ sampai: '31-11-2026' }, 'sampai'],
			[{ alasan: '', sampai: '5-12-2026' }, 'alasan'],
			[{ alasan: '🌊🌊', sampai: '5-12-2026' }, 'alasan']
		] as const)
			expect(
				await giveExtension(services, dpmd, id, formOf({ ...good, id: newId(), ...given }))
			).toMatchObject({ ok: false, problems: [{ field, rule: 'AN-06' }] });
		for (const given of [
			{ desa: joko.desaKode, orang: '', bagian: '' },
			{ desa: '', orang: joko.id, bagian: '' },
			{ desa: sukamaju, orang: '', bagian: 'zzz' }
		])
			expect(
				await statusOf(
					giveExtension(services, dpmd, id, formOf({ ...good, id: newId(), ...given }))
				)
			).toBe(404);
	});
});

describe('AN-06 more time for a task that was taken out', () => {
	test('still says which task it was for', async () => {
		const id = await makeCohort(services, dpmd, [siti]);
		await addItems(services, dpmd, id, formOf({ bagian: course.id, tenggat: '20-11-2026' }));
		await giveExtension(
			services,
			dpmd,
			id,
			formOf({
				...{ id: newId(), desa: sukamaju, bagian: course.id },
				...{ sampai: '30-11-2026', alasan: 'Banjir' }
			})
		);
		const before = await readExtensions(services, dpmd, id, words());
		await saveItems(services, dpmd, id, formOf({ hapus: course.id }));
		const after = await readExtensions(services, dpmd, id, words());
		expect(after.given[0]?.bagian).toBe(before.given[0]?.bagian);
		expect(after.given[0]?.bagian).toContain(course.title);
	});
});

describe('AN-05 the join code', () => {
	test('lets people of the wilayah in, once; a closed one lets in nobody', async () => {
		const id = await makeCohort(services, camat);
		expect(await openCode(services, camat, id)).toBeNull();
		await renewCode(services, camat, id, true);
		const code = await openCode(services, camat, id);
		expect(code).toMatch(/^[A-HJ-NP-Z2-9]{8}$/);
		if (!code) return;
		const typed = ` ${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`;
		expect(await findByCode(services, siti, typed)).toMatchObject({ value: { id, member: false } });
		await joinByCode(services, siti, typed);
		await joinByCode(services, siti, typed);
		expect(names(await listMembers(services, camat, id))).toEqual(['Siti Aminah']);
		expect(await findByCode(services, siti, code)).toMatchObject({ value: { member: true } });
		for (const user of [joko, camat])
			expect(await joinByCode(services, user, code)).toMatchObject({
				ok: false,
				problems: [{ field: 'kode', rule: 'AN-05' }]
			});
		await renewCode(services, camat, id, true);
		expect(await joinByCode(services, budi, code)).toMatchObject({ ok: false });
		const next = await openCode(services, camat, id);
		expect(next).not.toBe(code);
		await renewCode(services, camat, id, false);
		expect(await joinByCode(services, budi, next ?? '')).toMatchObject({ ok: false });
		expect(await openCode(services, camat, id)).toBeNull();
	});

	test('who goes on trying has to wait, also with the right one', async () => {
		const id = await makeCohort(services, camat);
		await renewCode(services, camat, id, true);
		const code = (await openCode(services, camat, id)) ?? '';
		for (let tries = 0; tries < 11; tries++) await findByCode(services, rini, 'ABCDEFGH');
		expect(await joinByCode(services, rini, code)).toMatchObject({
			ok: false,
			problems: [{ message: 'Terlalu sering mencoba kode.' }]
		});
		expect(await listMembers(services, camat, id)).toEqual([]);
	});
});
