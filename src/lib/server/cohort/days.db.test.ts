import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { statusOf } from '../../../../tests/support/users';
import { newId } from '../../ids';
import type { Services } from '../runtime';
import {
	addDay,
	attendanceField,
	cancelDay,
	changeDay,
	listDays,
	markAttendance,
	readAttendance
} from './days';
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
	siti
} from './testing';

const database = testDatabase();
let clock = new Date('2026-11-12T02:00:00.000Z');
const services: Services = { db: database.db, mode: 'nyata', now: () => clock };

beforeAll(() => seedCohorts(database.db));

const good = {
	...{ tanggal: '12-11-2026', jamMulai: '9', jamSelesai: '15', tempat: 'Aula', acara: 'NIK' }
};

async function withDay(members = [siti, budi, joko]) {
	const id = await makeCohort(services, dpmd, members);
	await addDay(services, dpmd, id, formOf({ id: newId(), ...good }));
	const [day] = await listDays(services, dpmd, id);
	if (!day) throw new Error('the day of the test is there');
	return { id, day: day.id };
}

describe('AN-07 a day face to face', () => {
	test('is added once, changed, called off and held after all', async () => {
		const id = await makeCohort(services);
		const form = formOf({ id: newId(), ...good });
		await Promise.all([1, 2, 3].map(() => addDay(services, dpmd, id, form)));
		const [day, ...more] = await listDays(services, dpmd, id);
		expect(more).toEqual([]);
		expect(day).toMatchObject({ tanggal: '2026-11-12', jamMulai: '09.00', cancelled: false });
		const dayId = day?.id ?? '';
		await changeDay(services, dpmd, id, dayId, formOf({ ...good, tempat: 'Balai desa' }));
		await cancelDay(services, dpmd, id, dayId, true);
		expect(await listDays(services, dpmd, id)).toMatchObject([
			{ tempat: 'Balai desa', cancelled: true }
		]);
		await cancelDay(services, dpmd, id, dayId, false);
		expect(await listDays(services, dpmd, id)).toMatchObject([{ cancelled: false }]);
		expect(
			await addDay(services, dpmd, id, formOf({ id: newId(), ...good, tanggal: '1-1-2027' }))
		).toMatchObject({ ok: false, problems: [{ field: 'tanggal', rule: 'AN-07' }] });
	});

	test('is for who runs the cohort', async () => {
		const { id, day } = await withDay();
		const form = formOf({ id: newId(), ...good });
		for (const user of [camat, siti, pengamat]) {
			expect(await statusOf(addDay(services, user, id, form))).toBe(404);
			expect(await statusOf(changeDay(services, user, id, day, form))).toBe(404);
			expect(await statusOf(cancelDay(services, user, id, day, true))).toBe(404);
			expect(await statusOf(readAttendance(services, user, id, day))).toBe(404);
			expect(await statusOf(markAttendance(services, user, id, day, form, true))).toBe(404);
		}
		const other = await makeCohort(services);
		for (const wrong of [newId(), 'bukan-id'])
			expect(await statusOf(readAttendance(services, dpmd, id, wrong))).toBe(404);
		expect(await statusOf(readAttendance(services, dpmd, other, day))).toBe(404);
	});
});

describe('AN-08 attendance', () => {
	test('first all, then the exceptions; what was written last counts', async () => {
		const { id, day } = await withDay();
		await markAttendance(
			services,
			dpmd,
			id,
			day,
			formOf({ [attendanceField(budi.id)]: 'sakit', [attendanceField(rini.id)]: 'hadir' }),
			true
		);
		expect(await readAttendance(services, dpmd, id, day)).toMatchObject({
			counts: { hadir: 2, sakit: 1, izin: 0, 'tidak-hadir': 0 }
		});
		const exceptions = formOf({
			[attendanceField(siti.id)]: 'izin',
			[attendanceField(joko.id)]: 'bukan-kata'
		});
		await markAttendance(services, dpmd, id, day, exceptions, false);
		await markAttendance(services, dpmd, id, day, exceptions, false);
		const { members } = await readAttendance(services, dpmd, id, day);
		expect(members.map(({ nama, mark }) => [nama, mark])).toEqual([
			['Budi Santoso', 'sakit'],
			['Siti Aminah', 'izin'],
			['Joko', 'hadir']
		]);
		// Below the cohort only one's own are counted.
		expect(await listDays(services, camat, id)).toMatchObject([
			{ counts: { hadir: 0, sakit: 1, izin: 1 } }
		]);
	});

	test('is refused before the day, by the calendar of the place, and on one that was called off', async () => {
		const { id, day } = await withDay();
		const refused = { ok: false, problems: [{ rule: 'AN-08' }] };
		clock = new Date('2026-11-11T16:59:00.000Z');
		expect(await markAttendance(services, dpmd, id, day, formOf({}), true)).toMatchObject(refused);
		clock = new Date('2026-11-11T17:00:00.000Z');
		expect(await markAttendance(services, dpmd, id, day, formOf({}), true)).toMatchObject({
			ok: true
		});
		await cancelDay(services, dpmd, id, day, true);
		expect(await markAttendance(services, dpmd, id, day, formOf({}), true)).toMatchObject(refused);
	});
});
