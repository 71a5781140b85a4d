import { beforeAll, describe, expect, test } from 'vitest';
import { asOwner, testDatabase } from '../../../../tests/support/database';
import { statusOf } from '../../../../tests/support/users';
import { newId } from '../../ids';
import { pointCodes } from '../../cohort/evaluation';
import type { Statement } from '../../learning/exchange/xapi';
import type { User } from '../access';
import { sendMessage, sendToMany } from '../learning/messages';
import type { LearnerEvent } from '../learning/append';
import { ownRecord } from '../learning/own-record';
import { catatBelajar } from '../learning/record';
import { addUsers, course, library, makeUser, sukamaju } from '../learning/testing';
import { trainingEvaluation } from '../db/schema';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { viewScope } from '../scope-of';
import { joinByCode, openCode, renewCode } from './code';
import { addDay, attendanceField, cancelDay, listDays, markAttendance } from './days';
import { readEvaluations } from './evaluations';
import { giveExtension } from './extensions';
import { addItems } from './items';
import { listMembers, removeMember } from './members';
import { giveEvaluation, leaveCohort, ownCohorts, readOwnCohort } from './own';
import { archiveCohort } from './save';
import {
	budi,
	camat,
	dpmd,
	formOf,
	joko,
	makeCohort,
	pengamat,
	seedCohorts,
	siti,
	tetangga
} from './testing';

const database = testDatabase();
let clock = new Date('2026-11-12T02:00:00.000Z');
const services: Services = { db: database.db, mode: 'nyata', now: () => clock };

beforeAll(() => seedCohorts(database.db));

const idsOf = async (user = siti) => (await ownCohorts(services, user)).map(({ id }) => id);
const filled = (step: string, komentar = '') =>
	formOf({ ...Object.fromEntries(pointCodes.map((code) => [code, step])), komentar });

describe('a cohort as its member sees it', () => {
	test('has what is due when, the next day, one’s own marks and the announcements', async () => {
		const id = await makeCohort(services, dpmd, [siti, joko]);
		await addItems(services, dpmd, id, formOf({ bagian: course.id, tenggat: '10-11-2026' }));
		await addItems(
			services,
			dpmd,
			id,
			formOf({ bagian: `${course.id}/kuis-nik`, tenggat: '20-11-2026' })
		);
		await giveExtension(
			services,
			dpmd,
			id,
			formOf({ id: newId(), desa: sukamaju, sampai: '30-11-2026', alasan: 'Banjir' })
		);
		for (const tanggal of ['11-11-2026', '15-11-2026'])
			await addDay(
				services,
				dpmd,
				id,
				formOf({ id: newId(), tanggal, jamMulai: '9', jamSelesai: '12', tempat: 'Aula' })
			);
		const [first] = await listDays(services, dpmd, id);
		await markAttendance(
			services,
			dpmd,
			id,
			first?.id ?? '',
			formOf({ [attendanceField(siti.id)]: 'izin' }),
			true
		);
		await sendToMany(services, dpmd, { batchId: newId(), cohortId: id, text: 'Bawa laptop.' });

		const own = await readOwnCohort(services, siti, id);
		expect(own.items.map(({ status, day }) => [status, day])).toEqual([
			['diperpanjang', '2026-11-30'],
			['belum-mulai', '2026-11-30']
		]);
		expect(own).toMatchObject({ nextDay: { tanggal: '2026-11-15' }, evaluation: null });
		expect(own.days.map(({ mark }) => mark)).toEqual(['izin', null]);
		expect(own.messages.map(({ text }) => text)).toEqual(['Bawa laptop.']);
		const other = await readOwnCohort(services, joko, id);
		expect(other.items.map(({ status }) => status)).toEqual(['lewat-batas', 'belum-mulai']);
		expect(other.days.map(({ mark }) => mark)).toEqual(['hadir', null]);
	});

	test('keeps its announcements, however much was written to the member since', async () => {
		const id = await makeCohort(services, dpmd, [siti]);
		await sendToMany(services, dpmd, { batchId: newId(), cohortId: id, text: 'Bawa kartu.' });
		const now = clock;
		clock = new Date(clock.getTime() + 60_000);
		for (let sent = 0; sent < 31; sent++)
			await sendMessage(services, dpmd, siti.id, { id: newId(), text: `Pesan ${sent}` });
		expect((await readOwnCohort(services, siti, id)).messages.map(({ text }) => text)).toEqual([
			'Bawa kartu.'
		]);
		clock = now;
	});

	test('is there for members alone, with either wall', async () => {
		const id = await makeCohort(services, dpmd, [joko]);
		const open: Services = { ...services, db: await asOwner(database) };
		for (const one of [services, open])
			for (const user of [siti, camat, dpmd, pengamat])
				expect(await statusOf(readOwnCohort(one, user, id))).toBe(404);
		for (const wrong of [newId(), 'bukan-id'])
			expect(await statusOf(readOwnCohort(services, siti, wrong))).toBe(404);
	});

	test('goes when one is taken out, when it is put away, and a month after its end', async () => {
		const id = await makeCohort(services, dpmd, [siti], { selesai: '30-11-2026' });
		expect(await idsOf()).toContain(id);
		await archiveCohort(services, dpmd, id, true);
		expect(await idsOf()).not.toContain(id);
		await archiveCohort(services, dpmd, id, false);
		const now = clock;
		clock = new Date('2026-12-30T02:00:00.000Z');
		expect(await idsOf()).toContain(id);
		clock = new Date('2026-12-31T02:00:00.000Z');
		expect(await idsOf()).not.toContain(id);
		clock = now;
		await removeMember(services, dpmd, id, siti.id);
		expect(await idsOf()).not.toContain(id);
	});

	test('is left again by who joined it with a code, and by nobody else', async () => {
		const id = await makeCohort(services, camat, [siti]);
		await renewCode(services, camat, id, true);
		await joinByCode(services, budi, (await openCode(services, camat, id)) ?? '');
		expect(await statusOf(leaveCohort(services, siti, id))).toBe(404);
		await leaveCohort(services, budi, id);
		expect((await listMembers(services, camat, id)).map(({ nama }) => nama)).toEqual([siti.nama]);
		expect(await statusOf(leaveCohort(services, budi, id))).toBe(404);
	});
});

describe('AN-09, AN-10 the evaluation of the training', () => {
	test('is asked for from the last day on, may be changed, and is of members alone', async () => {
		const id = await makeCohort(services, dpmd, [siti], { selesai: '15-11-2026' });
		expect(await statusOf(giveEvaluation(services, siti, id, filled('4')))).toBe(404);
		const now = clock;
		clock = new Date('2026-11-14T17:00:00.000Z');
		expect(await giveEvaluation(services, siti, id, formOf({}))).toMatchObject({
			ok: false,
			problems: pointCodes.map((field) => ({ field, rule: 'AN-09' }))
		});
		await giveEvaluation(services, siti, id, filled('4', 'Bagus'));
		await giveEvaluation(services, siti, id, filled('2', 'Terlalu cepat'));
		expect((await readOwnCohort(services, siti, id)).evaluation?.given).toMatchObject({
			comment: 'Terlalu cepat'
		});
		for (const user of [joko, dpmd])
			expect(await statusOf(giveEvaluation(services, user, id, filled('1')))).toBe(404);
		clock = now;
	});

	test('is part of one’s own record, as attendance is', async () => {
		const lia = makeUser(sukamaju, { nama: 'Lia', username: 'lia' });
		await addUsers(database.db, lia);
		const id = await makeCohort(services, dpmd, [lia, joko], { selesai: '12-11-2026' });
		for (const tanggal of ['10-11-2026', '11-11-2026'])
			await addDay(
				services,
				dpmd,
				id,
				formOf({ id: newId(), tanggal, jamMulai: '9', jamSelesai: '12', tempat: 'Aula' })
			);
		const [first, second] = await listDays(services, dpmd, id);
		for (const [day, mark] of [
			[first, 'hadir'],
			[second, 'sakit']
		] as const)
			await markAttendance(
				services,
				dpmd,
				id,
				day?.id ?? '',
				formOf({ [attendanceField(lia.id)]: mark }),
				true
			);
		await giveEvaluation(services, lia, id, filled('3', 'Terlalu cepat'));
		await removeMember(services, dpmd, id, lia.id);
		const read: LearnerEvent = {
			...{ id: newId(), kind: 'lesson.completed', courseId: course.id, contentRev: 1, data: {} },
			...{ contentId: 'untuk-apa-nik', attemptId: null, at: '2026-11-10T05:00:00.000Z' }
		};
		await catatBelajar(services, lia, read, library);
		const record = async (user: User, by = services) => {
			const pieces: string[] = [];
			for await (const piece of ownRecord(by, user, 'https://gladi.contoh.id')) pieces.push(piece);
			return JSON.parse(pieces.join('')) as Statement[];
		};
		const own = await record(lia);
		expect(own.map(({ timestamp, verb }) => [timestamp, verb.display.id])).toEqual([
			['2026-11-10T02:00:00.000Z', 'menghadiri'],
			['2026-11-10T05:00:00.000Z', 'menyelesaikan'],
			['2026-11-11T02:00:00.000Z', 'tidak menghadiri'],
			['2026-11-12T02:00:00.000Z', 'menilai']
		]);
		expect(own[2]?.result).toEqual({ completion: false, response: 'Sakit' });
		expect(own[3]?.result).toMatchObject({ response: 'Terlalu cepat' });
		expect(Object.values(own[3]?.result?.extensions ?? {})).toContainEqual({
			butir: 'Waktu yang diberikan cukup',
			nilai: 3,
			dari: 4
		});
		expect(await record(lia)).toEqual(own);
		await cancelDay(services, dpmd, id, first?.id ?? '', true);
		const open: Services = { ...services, db: await asOwner(database) };
		expect(await record(lia, open)).toEqual(own.slice(1));
		for (const by of [services, open])
			expect(JSON.stringify(await record(joko, by))).not.toContain('Terlalu cepat');
	});

	test('is shown to trainers from five answers on, without names, of their own members', async () => {
		const people = [1, 2, 3, 4, 5].map(() => makeUser(sukamaju));
		await addUsers(database.db, ...people);
		const id = await makeCohort(services, dpmd, [...people, joko], { selesai: '12-11-2026' });
		for (const [index, one] of people.entries()) {
			expect((await readEvaluations(services, dpmd, id)).shown).toBeNull();
			await giveEvaluation(services, one, id, filled(index === 0 ? '1' : '4', `K${index}`));
		}
		const summary = await readEvaluations(services, dpmd, id);
		expect(summary).toMatchObject({ answered: 5, asked: 6 });
		expect(summary.shown?.points[0]?.counts).toEqual({ 4: 4, 3: 0, 2: 0, 1: 1 });
		expect(summary.shown?.comments).toEqual(['K0', 'K1', 'K2', 'K3', 'K4']);
		expect(await readEvaluations(services, tetangga, id)).toMatchObject({
			...{ answered: 0, asked: 1, shown: null }
		});
		for (const user of [siti, pengamat])
			expect(await statusOf(readEvaluations(services, user, id))).toBe(404);
	});

	test('is written by nobody but the member, by the database itself', async () => {
		const row = { desaKode: sukamaju, cohortId: newId(), userId: siti.id, answers: {} };
		await expect(
			inScope(database.db, viewScope(dpmd), (tx) =>
				tx.insert(trainingEvaluation).values({ ...row, givenAt: clock })
			)
		).rejects.toThrow();
	});
});
