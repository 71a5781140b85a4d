import { beforeAll, describe, expect, test } from 'vitest';
import { asOwner, testDatabase } from '../../../../tests/support/database';
import { addUsers, makeTrainer, makeUser, statusOf } from '../../../../tests/support/users';
import { newId } from '../../ids';
import type { User } from '../access';
import { contentCurrent, contentVersion } from '../db/schema';
import { course, library } from '../learning/testing';
import type { Services } from '../runtime';
import { answerQuestion, questionForTrainer, questionsForTrainer, everyQuestion } from './answers';
import { notesUnder, publishedFrom, publishNote, withdrawNote } from './published';
import {
	askQuestion,
	markAnswerRead,
	ownQuestions,
	ownQuestionsAbout,
	unreadAnswers
} from './questions';

const database = testDatabase();
const siti = makeUser('siti', { nama: 'Siti' });
const rekan = makeUser('rekan', { nama: 'Rekan' });
const jauh = makeUser('jauh', { wilayahKode: '35.99.02.2001', desaKode: '35.99.02.2001' });
const camat = makeTrainer('camat', '35.99.01');
const camatLain = makeTrainer('camat.lain', '35.99.02');
const dpmd = makeUser('dpmd', {
	...{ nama: 'Pelatih kabupaten', role: 'pelatih', jabatan: null },
	...{ wilayahKode: '35.99', desaKode: '35.99.00.0000' }
});
const pengamat = makeUser('pengamat', {
	...{ role: 'pengamat', jabatan: null },
	...{ wilayahKode: '35.99', desaKode: '35.99.00.0000' }
});
const admin = makeUser('admin', {
	...{ role: 'administrator', jabatan: null },
	...{ wilayahKode: '', desaKode: '00.00.00.0000' }
});
const about = { courseId: course.id, itemId: 'membaca-nik' };

let clock = new Date('2026-11-22T01:00:00.000Z');
const services: Services = { db: database.db, mode: 'nyata', now: () => clock };

beforeAll(async () => {
	const hash = '0'.repeat(64);
	await database.db.insert(contentVersion).values({ hash, compiled: library });
	await database.db.insert(contentCurrent).values({ hash });
	await addUsers(database.db, siti, rekan, jauh, camat, camatLain, dpmd, pengamat, admin);
});

/** Asked a minute after the one before it. */
async function asked(text: string, by: User = siti): Promise<string> {
	clock = new Date(clock.getTime() + 60_000);
	const id = newId();
	const result = await askQuestion(services, by, about, { id, text });
	if (!result.ok) throw new Error('the question of the test is good');
	return id;
}
const waiting = async (user: User, courseId = '') =>
	(await questionsForTrainer(services, user, { answered: false, courseId, after: '' })).rows.map(
		({ text }) => text
	);

describe('a question to the trainer', () => {
	test('waits for the trainers of the wilayah, the oldest first', async () => {
		const person = makeUser('penanya', { nama: 'Penanya' });
		await addUsers(database.db, person);
		const id = await asked('Mengapa tanggal ditambah 40?\r\nUntuk siapa?', person);
		await asked('Siapa yang menerbitkan NIK?', person);
		expect((await waiting(camat)).slice(-2)).toEqual([
			'Mengapa tanggal ditambah 40?\nUntuk siapa?',
			'Siapa yang menerbitkan NIK?'
		]);
		expect(await questionForTrainer(services, dpmd, id)).toMatchObject({
			asker: { id: person.id, nama: 'Penanya' },
			desa: { kode: '35.99.01.2001' },
			about: { title: 'membaca-nik', course: 'Administrasi kependudukan' },
			answer: null
		});
		expect(await waiting(camat, 'kursus-lain')).toEqual([]);
		expect(await waiting(camatLain)).toEqual([]);
	});

	test('is one question, however often and from however many tabs it is sent', async () => {
		const form = { id: newId(), text: 'Satu kali saja?' };
		await Promise.all(Array.from({ length: 5 }, () => askQuestion(services, rekan, about, form)));
		expect((await ownQuestions(services, rekan)).map(({ text }) => text)).toEqual([form.text]);
		expect(await statusOf(askQuestion(services, siti, about, form))).toBe(404);
		expect(await statusOf(askQuestion(services, siti, about, { ...form, id: 'bukan-id' }))).toBe(
			404
		);
	});

	test.each([
		['', 'masih kosong'],
		[' apa', 'terlalu pendek'],
		['a'.repeat(1_001), '1.001 huruf']
	])('TJ-01 text %# is refused', async (text, message) => {
		expect(await askQuestion(services, siti, about, { id: newId(), text })).toMatchObject({
			ok: false,
			problems: [{ field: 'pertanyaan', rule: 'TJ-01', message: expect.stringContaining(message) }]
		});
	});

	test('TJ-02 of one person twenty may wait, and not one more from two tabs at once', async () => {
		const busy = makeUser('rajin');
		await addUsers(database.db, busy);
		for (let n = 0; n < 19; n++) await asked(`Pertanyaan ke-${n}?`, busy);
		const results = await Promise.all(
			['Yang kedua puluh?', 'Yang ke-21?'].map((text) =>
				askQuestion(services, busy, about, { id: newId(), text })
			)
		);
		expect(results.filter(({ ok }) => ok)).toHaveLength(1);
		expect(results.find(({ ok }) => !ok)).toMatchObject({ problems: [{ rule: 'TJ-02' }] });
		const [oldest] = (await ownQuestions(services, busy)).toReversed();
		await answerQuestion(services, camat, oldest?.id ?? '', 'Begini.');
		expect(
			await askQuestion(services, busy, about, { id: newId(), text: 'Sekarang boleh?' })
		).toMatchObject({ ok: true });
	});
});

describe('an answer', () => {
	test('is shown to the one who asked until it was read', async () => {
		const id = await asked('Apakah NIK bisa berubah?');
		expect(await answerQuestion(services, camat, id, ' Tidak. ')).toMatchObject({ ok: true });
		expect(await unreadAnswers(services, siti)).toMatchObject([
			{ id, answer: { text: 'Tidak.', by: camat.nama, at: clock.toISOString(), read: false } }
		]);
		expect(await unreadAnswers(services, rekan)).toEqual([]);
		await markAnswerRead(services, siti, id);
		await markAnswerRead(services, siti, id);
		expect(await unreadAnswers(services, siti)).toEqual([]);
		expect(
			(await ownQuestionsAbout(services, siti, about)).find((one) => one.id === id)
		).toMatchObject({ answer: { read: true } });
	});

	test('cannot be said to be read before it is there, nor by anybody else', async () => {
		const id = await asked('Belum ada jawabannya?');
		await markAnswerRead(services, siti, id);
		await answerQuestion(services, camat, id, 'Ini jawabannya.');
		for (const user of [rekan, jauh, camat])
			expect(await statusOf(markAnswerRead(services, user, id))).toBe(404);
		expect((await unreadAnswers(services, siti)).map((one) => one.id)).toContain(id);
	});

	test('TJ-04 of several trainers the first one stands, and the second is told', async () => {
		const id = await asked('Siapa yang menjawab?');
		const [first, second] = await Promise.all([
			answerQuestion(services, camat, id, 'Saya, camat.'),
			answerQuestion(services, dpmd, id, 'Saya, kabupaten.')
		]);
		expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1);
		const refusal = first.ok ? second : first;
		expect(refusal).toMatchObject({ problems: [{ field: 'jawaban', rule: 'TJ-04' }] });
		const { answer } = await questionForTrainer(services, dpmd, id);
		expect(answer?.text).toBe(first.ok ? 'Saya, camat.' : 'Saya, kabupaten.');
	});

	test('sent twice is one answer, with the moment of the first', async () => {
		const id = await asked('Dua kali?');
		await answerQuestion(services, camat, id, 'Sekali.');
		const at = clock.toISOString();
		clock = new Date(clock.getTime() + 60_000);
		expect(await answerQuestion(services, camat, id, 'Sekali.')).toMatchObject({ ok: true });
		expect((await questionForTrainer(services, camat, id)).answer?.at).toBe(at);
	});

	test.each(['', 'a'.repeat(2_001)])('TJ-03 of %# is refused', async (text) => {
		const id = await asked('Apa jawabannya?');
		expect(await answerQuestion(services, camat, id, text)).toMatchObject({
			ok: false,
			problems: [{ field: 'jawaban', rule: 'TJ-03' }]
		});
	});

	test('is given in the wilayah alone, and never to oneself', async () => {
		const id = await asked('Untuk camat saja?');
		for (const user of [camatLain, pengamat, rekan, siti])
			expect(await statusOf(answerQuestion(services, user, id, 'Bukan saya.'))).toBe(404);
		for (const unknown of [newId(), 'bukan-id'])
			expect(await statusOf(answerQuestion(services, camat, unknown, 'Apa?'))).toBe(404);
		const own = await asked('Pelatih bertanya kepada kabupaten?', camat);
		expect(await statusOf(answerQuestion(services, camat, own, 'Sendiri.'))).toBe(404);
		expect(await answerQuestion(services, dpmd, own, 'Dijawab.')).toMatchObject({ ok: true });
	});

	test('stays in the wilayah without row-level security, and without the query', async () => {
		const id = await asked('Dua dinding?');
		const open: Services = { ...services, db: await asOwner(database) };
		expect(await statusOf(questionForTrainer(open, camatLain, id))).toBe(404);
		expect((await ownQuestions(open, rekan)).map((one) => one.id)).not.toContain(id);
		expect(await statusOf(markAnswerRead(open, rekan, id))).toBe(404);
		// Nobody but a trainer has a list: not an observer of the wilayah, and not the people of one village.
		for (const user of [pengamat, rekan])
			expect(
				await statusOf(
					questionsForTrainer(open, user, { answered: false, courseId: '', after: '' })
				)
			).toBe(404);
	});
});

describe('the list', () => {
	test('goes on from where a page ended, each question once', async () => {
		const place = { wilayahKode: '35.99.03.2001', desaKode: '35.99.03.2001' };
		const [a, b] = [makeUser('a3', place), makeUser('b3', place)];
		const trainer = makeTrainer('camat.3', '35.99.03');
		await addUsers(database.db, a, b, trainer);
		for (let n = 0; n < 20; n++) {
			await asked(`a ${n} bertanya`, a);
			await asked(`b ${n} bertanya`, b);
		}
		const seen: string[] = [];
		let after: string | null = '';
		for (let page = 0; after !== null && page < 5; page++) {
			const list: Awaited<ReturnType<typeof questionsForTrainer>> = await questionsForTrainer(
				services,
				trainer,
				{ answered: false, courseId: '', after }
			);
			seen.push(...list.rows.map(({ id }) => id));
			expect(list.waiting).toBe(40);
			after = list.next;
		}
		expect(seen).toHaveLength(40);
		expect(new Set(seen).size).toBe(40);
		const inFile: string[] = [];
		for await (const rows of everyQuestion(services, trainer, { answered: false, courseId: '' }))
			inFile.push(...rows.map(({ id }) => id));
		expect(inFile).toEqual(seen);
		for (const after of [
			"' or true--",
			`+275760-09-13T00:00:00.000Z_${newId()}`,
			`-271821-04-20T00:00:00.000Z_${newId()}`,
			`2026-02-30T00:00:00.000Z_${newId()}_`
		]) {
			const strange = await questionsForTrainer(services, trainer, {
				...{ answered: false, courseId: '', after }
			});
			expect(strange.rows[0]?.id).toBe(seen[0]);
		}
	});

	test('is that of one wilayah when it is asked for, and of none beyond one’s own', async () => {
		const place = { wilayahKode: '35.99.03.2002', desaKode: '35.99.03.2002' };
		const c = makeUser('c3', place);
		await addUsers(database.db, c);
		await asked('Di desa ini saja?', c);
		const open: Services = { ...services, db: await asOwner(database) };
		const filter = { answered: false, courseId: '', after: '' };
		for (const any of [services, open]) {
			const list = await questionsForTrainer(any, dpmd, { ...filter, wilayah: '35.99.03.2002' });
			expect(list.rows.map(({ text }) => text)).toEqual(['Di desa ini saja?']);
			expect(list.waiting).toBeGreaterThan(40);
			const all = await questionsForTrainer(any, dpmd, filter);
			expect(all.places.map(({ kode }) => kode)).toEqual(
				expect.arrayContaining(['35.99', '35.99.01', '35.99.03'])
			);
			for (const wilayah of ['35.98', '35', 'indonesia', '35.99.77', 'x', "35.99'"])
				expect(await statusOf(questionsForTrainer(any, dpmd, { ...filter, wilayah }))).toBe(404);
		}
		const inFile: string[] = [];
		for await (const rows of everyQuestion(services, dpmd, { ...filter, wilayah: '35.99.03.2002' }))
			inFile.push(...rows.map(({ text }) => text));
		expect(inFile).toEqual(['Di desa ini saja?']);
	});

	test('of answered ones begins with the newest', async () => {
		const id = await asked('Yang terbaru dijawab?');
		clock = new Date(clock.getTime() + 60_000);
		await answerQuestion(services, camat, id, 'Ya.');
		const { rows } = await questionsForTrainer(services, camat, {
			...{ answered: true, courseId: '', after: '' }
		});
		expect(rows[0]?.id).toBe(id);
	});
});

describe('a note under the lesson', () => {
	const words = { question: 'Bolehkah NIK diganti?', answer: 'Tidak, NIK berlaku seumur hidup.' };
	const under = async (user: User) =>
		(await notesUnder(services, user, about)).map(({ answer }) => answer);

	test('is read by everybody of the wilayah, without the name of who asked', async () => {
		const id = await asked('NIK saya salah, bolehkah diganti?');
		await answerQuestion(services, camat, id, 'Tidak boleh, Bu Siti.');
		expect(await publishNote(services, camat, id, words)).toMatchObject({ ok: true });
		expect(await publishNote(services, camat, id, words)).toMatchObject({ ok: true });
		const notes = await notesUnder(services, rekan, about);
		expect(notes).toEqual([{ id, ...words, by: camat.nama, at: clock.toISOString() }]);
		expect(JSON.stringify(notes)).not.toContain('Siti');
		expect(await under(jauh)).toEqual([]);
		expect(await under(camatLain)).toEqual([]);
		expect(await notesUnder(services, rekan, { ...about, itemId: 'lain' })).toEqual([]);
	});

	test('of two levels is one note, the nearer', async () => {
		const id = await asked('Dua tingkat menerbitkan?', jauh);
		await answerQuestion(services, dpmd, id, 'Ya.');
		await publishNote(services, dpmd, id, { ...words, answer: 'Dari kabupaten.' });
		expect(await under(jauh)).toEqual(['Dari kabupaten.']);
		expect(await under(rekan)).toContain('Dari kabupaten.');
		await publishNote(services, camatLain, id, { ...words, answer: 'Dari kecamatan.' });
		expect(await under(jauh)).toEqual(['Dari kecamatan.']);
		await publishNote(services, admin, id, { ...words, answer: 'Dari pusat.' });
		expect(await under(admin)).toEqual(['Dari pusat.']);
		await withdrawNote(services, camatLain, id);
		expect(await under(jauh)).toEqual(['Dari kabupaten.']);
	});

	test('is withdrawn by the wilayah that published it, and may come again', async () => {
		const id = await asked('Ditarik kembali?');
		await answerQuestion(services, camat, id, 'Ya.');
		await publishNote(services, camat, id, { ...words, answer: 'Yang ditarik.' });
		await withdrawNote(services, dpmd, id);
		expect(await under(rekan)).toContain('Yang ditarik.');
		await withdrawNote(services, camat, id);
		expect(await under(rekan)).not.toContain('Yang ditarik.');
		expect(await publishedFrom(services, camat, id)).toBeNull();
		// What was written is there to go on from.
		expect(await publishedFrom(services, camat, id, 'ditarik')).toMatchObject({
			...words,
			answer: 'Yang ditarik.'
		});
		await publishNote(services, camat, id, { ...words, answer: 'Yang diperbaiki.' });
		expect(await publishedFrom(services, camat, id, 'ditarik')).toBeNull();
		expect(await under(rekan)).toContain('Yang diperbaiki.');
	});

	test('TJ-05 needs an answer, and words', async () => {
		const id = await asked('Belum dijawab?');
		const refusedBy = { ok: false, problems: [{ rule: 'TJ-05' }] };
		expect(await publishNote(services, camat, id, words)).toMatchObject(refusedBy);
		await answerQuestion(services, camat, id, 'Sudah.');
		expect(await publishNote(services, camat, id, { question: 'apa', answer: '' })).toMatchObject({
			ok: false,
			problems: [{ field: 'tanya' }, { field: 'jawab' }]
		});
	});

	test('is published and withdrawn in the wilayah of the question alone', async () => {
		const id = await asked('Siapa yang boleh?');
		await answerQuestion(services, camat, id, 'Camat.');
		for (const user of [camatLain, pengamat, rekan, siti]) {
			expect(await statusOf(publishNote(services, user, id, words))).toBe(404);
			expect(await statusOf(withdrawNote(services, user, id))).toBe(404);
		}
	});
});
