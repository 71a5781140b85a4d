import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { newId } from '../../ids';
import type { Statement } from '../../learning/exchange/xapi';
import type { User } from '../access';
import type { LearnerEvent } from './append';
import { ownRecord } from './own-record';
import { catatBelajar } from './record';
import { addUsers, course, library, makeServices, makeUser, sukamaju } from './testing';

const { db } = testDatabase();
const services = makeServices(db);
const home = 'https://gladi.contoh.id';

const read = (contentId: string, at: string): LearnerEvent => ({
	id: newId(),
	kind: 'lesson.completed',
	courseId: course.id,
	contentId,
	contentRev: 1,
	attemptId: null,
	at,
	data: {}
});

async function download(user: User, size?: number) {
	const pieces: string[] = [];
	for await (const piece of ownRecord(services, user, home, size)) pieces.push(piece);
	return { pieces, statements: JSON.parse(pieces.join('')) as Statement[] };
}

describe('the record a person takes along', () => {
	const siti = makeUser(sukamaju);
	const budi = makeUser(sukamaju, { jabatan: 'kaur-keuangan' });
	const baru = makeUser(sukamaju, { jabatan: 'kasi-pelayanan' });
	const moments = Array.from({ length: 7 }, (_, hour) => `2026-11-0${hour + 1}T02:00:00.000Z`);

	beforeAll(async () => {
		await addUsers(db, siti, budi, baru);
		for (const at of [...moments].reverse())
			await catatBelajar(services, siti, read('untuk-apa-nik', at), library);
		await catatBelajar(services, budi, read('membaca-nik', '2026-11-03T02:00:00.000Z'), library);
	});

	it('holds what this person did and nothing of a neighbour, in the order it happened', async () => {
		const { statements } = await download(siti);
		expect(statements.map(({ timestamp }) => timestamp)).toEqual(moments);
		expect(new Set(statements.map(({ actor }) => actor.account.name))).toEqual(new Set([siti.id]));
		expect((await download(budi)).statements.map(({ object }) => object.id)).toEqual([
			`${home}/xapi/kegiatan/membaca-nik`
		]);
	});

	it('is that of the village whose seat the person held then', async () => {
		expect((await download({ ...siti, desaKode: '35.99.02.2001' })).statements).toEqual([]);
	});

	it('read in small pages is the same, each statement once', async () => {
		const whole = await download(siti);
		for (const size of [1, 3, 7])
			expect((await download(siti, size)).statements).toEqual(whole.statements);
		expect(whole.pieces).toHaveLength(moments.length + 1);
	});

	it('names no one: neither name nor account name', async () => {
		const text = (await download(siti)).pieces.join('');
		expect(text).not.toContain(siti.nama);
		expect(text).not.toContain(siti.username);
	});

	it('of somebody who has done nothing yet is an empty list', async () => {
		expect((await download(baru)).statements).toEqual([]);
	});
});
