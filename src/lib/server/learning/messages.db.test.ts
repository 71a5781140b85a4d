import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { asOwner, testDatabase } from '../../../../tests/support/database';
import { addUsers, makeTrainer, makeUser, statusOf } from '../../../../tests/support/users';
import { newId } from '../../ids';
import type { User } from '../access';
import type { Database } from '../db/connect';
import { enrolment, trainerMessage, users } from '../db/schema';
import { inScope, type TenantScope } from '../db/scope';
import type { Services } from '../runtime';
import { ownScope, viewScope } from '../scope-of';
import {
	batchesSentBy,
	markMessageRead,
	messagesTo,
	readMessages,
	sendMessage,
	sendToMany
} from './messages';

const database = testDatabase();
const sekdes = makeUser('sekdes', { nama: 'Ratna' });
const rekan = makeUser('rekan');
const pelatih = makeTrainer('pelatih', '35.99.01');
const kabupaten = makeUser('kabupaten', {
	role: 'pelatih',
	jabatan: null,
	wilayahKode: '35.99',
	desaKode: '35.99.00.0000'
});
const pelatihLain = makeTrainer('pelatih.lain', '35.99.02');

let clock = new Date('2026-11-22T01:00:00.000Z');
const services: Services = { db: database.db, mode: 'nyata', now: () => clock };

beforeAll(() => addUsers(database.db, sekdes, rekan, pelatih, kabupaten, pelatihLain));

/** A message that was sent, a minute after the one before it. */
async function sent(text: string, to: User = sekdes, from: User = pelatih): Promise<string> {
	clock = new Date(clock.getTime() + 60_000);
	const id = newId();
	const answer = await sendMessage(services, from, to.id, { id, text });
	if (!answer.ok) throw new Error('the message of the test is good');
	return id;
}
const textsOf = (messages: readonly { readonly text: string }[] | null) =>
	messages?.map(({ text }) => text);

describe('a message from a trainer', () => {
	test('is read by the one it is for, and by trainers of the same wilayah', async () => {
		const id = await sent('Kelahiran di RT 002 sudah benar.\r\nLanjutkan ke LAMPID.');
		const expected = {
			id,
			text: 'Kelahiran di RT 002 sudah benar.\nLanjutkan ke LAMPID.',
			senderName: pelatih.nama,
			sentAt: clock.toISOString(),
			readAt: null,
			cohortId: null
		};
		expect(await readMessages(services, sekdes)).toEqual([expected]);
		expect(await messagesTo(services, pelatih, sekdes.id)).toEqual([expected]);
		expect(await messagesTo(services, kabupaten, sekdes.id)).toEqual([expected]);
		expect(await readMessages(services, rekan)).toEqual([]);
	});

	test('is one message, however often and from however many tabs it is sent', async () => {
		const message = { id: newId(), text: 'Satu kali saja.' };
		await Promise.all(
			Array.from({ length: 10 }, () => sendMessage(services, pelatih, rekan.id, message))
		);
		await sendMessage(services, pelatih, rekan.id, { ...message, text: 'Diubah.' });
		expect(textsOf(await readMessages(services, rekan))).toEqual(['Satu kali saja.']);
	});

	test('cannot take the id of a message to somebody else, or of another trainer', async () => {
		const id = await sent('Untuk sekdes.');
		const again = { id, text: 'Lain.' };
		expect(await statusOf(sendMessage(services, pelatih, rekan.id, again))).toBe(404);
		expect(await statusOf(sendMessage(services, kabupaten, sekdes.id, again))).toBe(404);
	});

	test('PS-01 is refused when it says nothing or too much', async () => {
		for (const text of ['', ' \n ', '\0', 'a'.repeat(2_001)])
			expect(await sendMessage(services, pelatih, sekdes.id, { id: newId(), text })).toMatchObject({
				ok: false,
				problems: [{ field: 'pesan', rule: 'PS-01' }]
			});
		expect(
			await sendMessage(services, pelatih, sekdes.id, { id: newId(), text: 'a'.repeat(2_000) })
		).toMatchObject({ ok: true });
	});

	test('is not sent to an account that is closed, nor to oneself', async () => {
		const closed = makeUser('tutup');
		await addUsers(database.db, closed);
		await database.db.update(users).set({ disabledAt: clock }).where(eq(users.id, closed.id));
		for (const to of [closed.id, pelatih.id, newId(), 'bukan-id']) {
			const message = { id: newId(), text: 'Halo.' };
			expect(await statusOf(sendMessage(services, pelatih, to, message))).toBe(404);
			expect(await messagesTo(services, pelatih, to)).toBeNull();
		}
	});
});

describe('who may not write, and who may not read', () => {
	const message = () => ({ id: newId(), text: 'Bukan hak saya.' });

	test('a trainer of another wilayah neither writes nor reads', async () => {
		await sent('Rahasia Sukamaju.');
		expect(await statusOf(sendMessage(services, pelatihLain, sekdes.id, message()))).toBe(404);
		expect(await messagesTo(services, pelatihLain, sekdes.id)).toBeNull();
	});

	test('a learner writes to nobody, neither to a colleague nor to a trainer', async () => {
		for (const to of [rekan, pelatih, sekdes])
			expect(await statusOf(sendMessage(services, sekdes, to.id, message()))).toBe(404);
		expect(await messagesTo(services, sekdes, rekan.id)).toBeNull();
	});

	test('the query keeps wilayah apart without row-level security, and row-level security without the query', async () => {
		const id = await sent('Dua dinding.');
		const row = {
			desaKode: sekdes.desaKode,
			userId: sekdes.id,
			senderName: 'Lain',
			text: 'Disusupkan.',
			sentAt: clock
		};
		const insert = (db: Database, user: User) =>
			inScope(db, viewScope(user), (tx) =>
				tx.insert(trainerMessage).values({ ...row, id: newId(), sentBy: user.id })
			);
		await expect(insert(database.db, pelatihLain)).rejects.toThrow();
		await expect(insert(database.db, sekdes)).rejects.toThrow();
		const seen = await inScope(database.db, viewScope(pelatihLain), (tx) =>
			tx.select().from(trainerMessage)
		);
		expect(seen).toEqual([]);

		const open: Services = { ...services, db: await asOwner(database) };
		expect(await messagesTo(open, pelatihLain, sekdes.id)).toBeNull();
		expect(await statusOf(sendMessage(open, pelatihLain, sekdes.id, message()))).toBe(404);
		expect(textsOf(await readMessages(open, rekan))).not.toContain('Dua dinding.');
		expect(await statusOf(markMessageRead(open, rekan, id))).toBe(404);
		expect(textsOf(await readMessages(open, sekdes))).toContain('Dua dinding.');
	});
});

describe('row-level security alone', () => {
	const row = (over: Partial<typeof trainerMessage.$inferInsert> = {}) => ({
		desaKode: sekdes.desaKode,
		id: newId(),
		userId: sekdes.id,
		sentBy: pelatih.id,
		senderName: pelatih.nama,
		text: 'Tanpa syarat pada kueri.',
		sentAt: clock,
		...over
	});
	const insert = (scope: TenantScope, values: ReturnType<typeof row>) =>
		inScope(database.db, scope, (tx) => tx.insert(trainerMessage).values(values));
	/** How many messages this scope may say of that they were read. */
	const markedAsRead = async (scope: TenantScope, id: string) =>
		(
			await inScope(database.db, scope, (tx) =>
				tx
					.update(trainerMessage)
					.set({ readAt: clock })
					.where(eq(trainerMessage.id, id))
					.returning({ id: trainerMessage.id })
			)
		).length;
	const refusedByPolicy = expect.objectContaining({
		cause: expect.objectContaining({ code: '42501' })
	});

	test('lets a trainer send into the wilayah alone, in their own name, and not as read already', async () => {
		await insert(viewScope(pelatih), row());
		await insert(viewScope(kabupaten), row({ sentBy: kabupaten.id }));
		for (const [scope, values] of [
			[viewScope(pelatihLain), row({ sentBy: pelatihLain.id })],
			[viewScope(pelatih), row({ sentBy: kabupaten.id })],
			[viewScope(pelatih), row({ readAt: clock })],
			[ownScope(sekdes), row({ sentBy: sekdes.id })],
			[ownScope(pelatih), row()]
		] as const)
			await expect(insert(scope, values)).rejects.toEqual(refusedByPolicy);
	});

	test('lets nobody but the receiver say that it was read, not even who sent it', async () => {
		const id = await sent('Hanya penerima yang menandai.');
		for (const scope of [
			viewScope(pelatih),
			viewScope(kabupaten),
			viewScope(pelatihLain),
			ownScope(pelatih),
			ownScope(rekan)
		])
			expect(await markedAsRead(scope, id)).toBe(0);
		expect((await readMessages(services, sekdes)).find((one) => one.id === id)?.readAt).toBeNull();
		expect(await markedAsRead(ownScope(sekdes), id)).toBe(1);
	});

	test('takes no message away, from anybody', async () => {
		const id = await sent('Tidak dapat dihapus.');
		for (const scope of [viewScope(pelatih), ownScope(sekdes)])
			await expect(
				inScope(database.db, scope, (tx) =>
					tx.delete(trainerMessage).where(eq(trainerMessage.id, id))
				)
			).rejects.toEqual(refusedByPolicy);
	});
});

describe('saying that a message was read', () => {
	test('the first time counts, and the trainer sees when', async () => {
		const id = await sent('Sudah dibaca?');
		clock = new Date(clock.getTime() + 3_600_000);
		const readAt = clock.toISOString();
		await markMessageRead(services, sekdes, id);
		clock = new Date(clock.getTime() + 3_600_000);
		await markMessageRead(services, sekdes, id);
		const seen = await messagesTo(services, pelatih, sekdes.id);
		expect(seen?.find((one) => one.id === id)).toMatchObject({ readAt });
	});

	test('is for the one it was sent to alone', async () => {
		const id = await sent('Hanya Anda.');
		for (const user of [rekan, pelatih, pelatihLain])
			expect(await statusOf(markMessageRead(services, user, id))).toBe(404);
		for (const unknown of [newId(), 'bukan-id'])
			expect(await statusOf(markMessageRead(services, sekdes, unknown))).toBe(404);
	});

	test('changes nothing else: neither the text nor the sender can be written by anybody', async () => {
		const id = await sent('Tetap.');
		for (const user of [sekdes, pelatih])
			await expect(
				inScope(database.db, user === sekdes ? ownScope(user) : viewScope(user), (tx) =>
					tx.update(trainerMessage).set({ text: 'Berubah.' }).where(eq(trainerMessage.id, id))
				)
			).rejects.toThrow();
	});

	test('puts what was not read before what was, and the newest first', async () => {
		const reader = makeUser('pembaca');
		await addUsers(database.db, reader);
		await sent('pertama', reader);
		await sent('kedua', reader);
		await markMessageRead(services, reader, await sent('ketiga', reader));
		expect(textsOf(await readMessages(services, reader))).toEqual(['kedua', 'pertama', 'ketiga']);
	});
});

describe('a message to many', () => {
	const cohortId = newId();
	const orang = ['satu', 'dua', 'tiga'].map((nama) => makeUser(`banyak.${nama}`));
	const [satu, dua, tiga] = orang as [User, User, User];
	const tetangga = makeUser('banyak.tetangga', {
		wilayahKode: '35.99.02.2001',
		desaKode: '35.99.02.2001'
	});
	const tutup = makeUser('banyak.tutup');

	beforeAll(async () => {
		await addUsers(database.db, ...orang, tetangga, tutup);
		await database.db.update(users).set({ disabledAt: clock }).where(eq(users.id, tutup.id));
		await inScope(database.db, viewScope(kabupaten), (tx) =>
			tx.insert(enrolment).values(
				[satu, dua, tetangga, tutup].map(({ id, desaKode }) => ({
					desaKode,
					cohortId,
					cohortDesaKode: '35.99.00.0000',
					userId: id,
					via: 'daftar' as const
				}))
			)
		);
	});

	const to = (more: Partial<Parameters<typeof sendToMany>[2]>) => ({
		batchId: newId(),
		text: 'Rapat diundur.',
		...more
	});
	const readBy = async (user: User, text: string) =>
		(await readMessages(services, user)).filter((one) => one.text === text).length;

	test('reaches each person once, however often it is sent, and skips closed accounts', async () => {
		const message = to({ personIds: [satu.id, tiga.id, tutup.id, satu.id], text: 'Sekali.' });
		const answers = await Promise.all(
			Array.from({ length: 4 }, () => sendToMany(services, pelatih, message))
		);
		expect(answers[0]).toEqual({ ok: true, value: { sent: 2, closed: 1 } });
		expect(await sendToMany(services, pelatih, { ...message, text: 'Lain.' })).toMatchObject({
			ok: true,
			value: { sent: 2 }
		});
		for (const user of [satu, tiga]) expect(await readBy(user, 'Sekali.')).toBe(1);
		expect(await readBy(satu, 'Lain.')).toBe(0);
	});

	test('goes to all of a cohort in reach of the sender, and to no other', async () => {
		await sendToMany(services, pelatih, to({ cohortId, text: 'Se-kecamatan.' }));
		expect(await readBy(satu, 'Se-kecamatan.')).toBe(1);
		expect(await readBy(tetangga, 'Se-kecamatan.')).toBe(0);
		expect(
			await sendToMany(services, kabupaten, to({ cohortId, text: 'Se-kabupaten.' }))
		).toMatchObject({ ok: true, value: { sent: 3, closed: 1 } });
		expect(await readBy(tetangga, 'Se-kabupaten.')).toBe(1);
		expect(await readBy(tiga, 'Se-kabupaten.')).toBe(0);
		expect((await readMessages(services, dua))[0]).toMatchObject({ cohortId });
	});

	test('is sent to all in scope or to nobody', async () => {
		const text = 'Tidak seorang pun.';
		for (const more of [
			{ personIds: [satu.id, tetangga.id] },
			{ personIds: [satu.id, newId()] },
			{ personIds: [satu.id, 'bukan-id'] },
			{ personIds: [satu.id, pelatih.id] },
			{ personIds: [satu.id, tiga.id], cohortId },
			{ cohortId: newId() },
			{ personIds: [satu.id], batchId: 'bukan-id' }
		])
			expect(await statusOf(sendToMany(services, pelatih, to({ ...more, text })))).toBe(404);
		expect(await statusOf(sendToMany(services, sekdes, to({ personIds: [satu.id] })))).toBe(404);
		const pengamat = makeUser('banyak.pengamat', { role: 'pengamat', wilayahKode: '35.99' });
		expect(await statusOf(sendToMany(services, pengamat, to({ cohortId })))).toBe(404);
		expect(await statusOf(batchesSentBy(services, pengamat))).toBe(404);
		expect(await readBy(satu, text)).toBe(0);
	});

	test('leaves out of a cohort who has moved out of reach since', async () => {
		const pindah = makeUser('banyak.pindah');
		const tinggal = makeUser('banyak.tinggal');
		await addUsers(database.db, pindah, tinggal);
		const lain = newId();
		await inScope(database.db, viewScope(kabupaten), (tx) =>
			tx.insert(enrolment).values(
				[pindah, tinggal].map(({ id, desaKode }) => ({
					...{ desaKode, cohortId: lain, cohortDesaKode: '35.99.00.0000' },
					...{ userId: id, via: 'daftar' as const }
				}))
			)
		);
		await database.db
			.update(users)
			.set({ wilayahKode: tetangga.desaKode, desaKode: tetangga.desaKode })
			.where(eq(users.id, pindah.id));
		const text = 'Yang masih di sini.';
		const listed = [pindah.id, tinggal.id];
		expect(
			await sendToMany(services, pelatih, to({ cohortId: lain, personIds: listed, text }))
		).toEqual({ ok: true, value: { sent: 1, closed: 0 } });
		expect(await readBy(tinggal, text)).toBe(1);
		expect(
			await statusOf(
				sendToMany(services, pelatih, to({ cohortId: lain, personIds: [pindah.id], text }))
			)
		).toBe(404);
	});

	test('PS-01, PS-02 is refused without words, without receivers and with too many', async () => {
		for (const [more, rule] of [
			[{ personIds: [satu.id], text: ' ' }, 'PS-01'],
			[{ personIds: [] }, 'PS-02'],
			[{ personIds: [tutup.id] }, 'PS-02'],
			[{ personIds: Array.from({ length: 10_001 }, () => newId()) }, 'PS-02']
		] as const)
			expect(await sendToMany(services, pelatih, to(more))).toMatchObject({
				ok: false,
				problems: [{ rule }]
			});
	});

	test('says how many have read it, to its sender alone', async () => {
		const message = to({ personIds: [satu.id, dua.id], text: 'Berapa yang membaca?' });
		await sendToMany(services, pelatih, message);
		const [mine] = (await readMessages(services, dua)).filter((one) => one.text === message.text);
		await markMessageRead(services, dua, mine?.id ?? '');
		const listed = await batchesSentBy(services, pelatih);
		expect(listed.find((one) => one.batchId === message.batchId)).toMatchObject({
			text: message.text,
			sent: 2,
			read: 1
		});
		expect(await batchesSentBy(services, kabupaten, cohortId)).toMatchObject([
			{ text: 'Se-kabupaten.', sent: 3, read: 0 }
		]);
		expect(await batchesSentBy(services, pelatihLain)).toEqual([]);
	});

	test('reaches ten thousand at once', async () => {
		const ids = Array.from({ length: 10_000 }, () => newId());
		await database.db.insert(users).values(
			ids.map((id, nomor) => ({
				id,
				username: `ramai.${nomor}`,
				nama: 'Orang Ramai',
				role: 'peserta' as const,
				wilayahKode: '35.99.01.2002',
				desaKode: '35.99.01.2002'
			}))
		);
		expect(await sendToMany(services, pelatih, to({ personIds: ids }))).toEqual({
			ok: true,
			value: { sent: 10_000, closed: 0 }
		});
	});
});
