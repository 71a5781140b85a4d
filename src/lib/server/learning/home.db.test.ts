import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { asOwner, testDatabase } from '../../../../tests/support/database';
import { newId } from '../../ids';
import type { Course, Library, Quiz } from '../../learning/course';
import type { LearningEvent } from '../../learning/progress';
import type { User } from '../access';
import { publishLibrary } from '../courses/publish';
import { examAllowance, jabatanTerisi } from '../db/schema';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { beginExam } from './exam-begin';
import { submitExam } from './exam-submit';
import { readHome } from './home';
import { answerQuestion } from '../dialogue/answers';
import { askQuestion } from '../dialogue/questions';
import { sendMessage } from './messages';
import { catatBelajar } from './record';
import { addUsers, course as baseCourse, items, library, makeUser, sukamaju } from './testing';

const database = testDatabase();
// Midnight has passed in Jawa, not yet in Greenwich.
let clock = new Date('2026-11-21T18:00:00.000Z');
const services: Services = { db: database.db, mode: 'nyata', now: () => clock };

const latihan = items.find(({ kind }) => kind === 'quiz');
if (latihan?.kind !== 'quiz') throw new Error('the course of the tests has a quiz');
const uji: Quiz = {
	...latihan,
	id: 'uji-akhir',
	slug: 'uji-akhir',
	title: 'Uji akhir',
	mode: 'uji',
	tries: 2,
	waitMinutes: 24 * 60,
	limitMinutes: 60
};
const course: Course = {
	...baseCourse,
	modules: baseCourse.modules.map((module) => ({ ...module, items: [...items, uji] }))
};
const diagnosa: Quiz = { ...uji, id: 'diagnosa', slug: 'diagnosa', mode: 'diagnosa', tries: null };
const [satu] = items;
if (satu?.kind !== 'lesson') throw new Error('the course of the tests begins with a lesson');
/** On no path; begins with a diagnosis. */
const lain: Course = {
	...baseCourse,
	id: 'lain',
	slug: 'lain',
	code: 'K99',
	modules: baseCourse.modules.map((module) => ({
		...module,
		id: 'lain-modul',
		items: [diagnosa, { ...satu, id: 'lain-satu', slug: 'lain-satu', title: 'lain-satu' }]
	}))
};
const own: Library = {
	...library,
	courses: [course, lain],
	paths: [
		{
			seat: 'sekretaris-desa',
			required: [{ courseId: course.id, modules: ['nik'] }],
			optional: [],
			takeover: [
				{
					courseId: course.id,
					itemId: 'membaca-nik',
					when: 'minggu-pertama',
					why: 'Ditanyakan setiap hari.'
				}
			]
		}
	]
};
let hash = '';

beforeAll(async () => {
	const published = await publishLibrary(database.db, { library: own, findings: [] });
	if (!published.published) throw new Error('the library of the tests is good');
	hash = published.hash;
});

/** Somebody of Sukamaju, in a seat since that day. */
async function newcomer(mulai: string, parts: Partial<User> = {}): Promise<User> {
	const user = makeUser(sukamaju, parts);
	await addUsers(database.db, user);
	await inScope(database.db, { kind: 'wilayah', userId: user.id, wilayahKode: sukamaju }, (tx) =>
		tx.update(jabatanTerisi).set({ mulai }).where(eq(jabatanTerisi.userId, user.id))
	);
	return user;
}

const read = (user: User, itemId: string, courseId = course.id) =>
	catatBelajar(services, user, {
		id: newId(),
		courseId,
		contentId: itemId,
		contentRev: 1,
		attemptId: null,
		at: clock.toISOString(),
		kind: 'lesson.completed',
		data: {}
	} satisfies LearningEvent);

describe('the home page of a learner', () => {
	test('leads somebody who has begun nothing to the first part of their path', async () => {
		const home = await readHome(services, await newcomer('2020-01-01'));
		expect(home).toMatchObject({
			continueHere: { title: 'untuk-apa-nik', begun: false },
			due: [],
			messages: [],
			answers: [],
			abilities: [],
			seats: ['Sekretaris Desa'],
			takeover: []
		});
		expect(home.path).toMatchObject([
			{ code: 'K04', required: true, done: 0, total: 5, modules: [{ title: 'NIK', done: 0 }] }
		]);
	});

	test('leads who has just taken over a seat to the catch-up path first, with why', async () => {
		const user = await newcomer('2026-11-22');
		const before = await readHome(services, user);
		expect(before.continueHere).toMatchObject({ title: 'membaca-nik' });
		expect(before.takeover).toMatchObject([{ why: 'Ditanyakan setiap hari.', done: false }]);
		await read(user, 'membaca-nik');
		const after = await readHome(services, user);
		expect(after.takeover).toEqual([]);
		expect(after.continueHere).toMatchObject({ title: 'kuis-nik', begun: true });
	});

	test('has no path for a seat that has ended, nor for people without one', async () => {
		const user = await newcomer('2020-01-01');
		await inScope(database.db, { kind: 'wilayah', userId: user.id, wilayahKode: sukamaju }, (tx) =>
			tx
				.update(jabatanTerisi)
				.set({ selesai: '2026-11-01' })
				.where(eq(jabatanTerisi.userId, user.id))
		);
		const trainer = makeUser('35.99.01');
		await addUsers(database.db, trainer);
		for (const one of [user, trainer])
			expect(await readHome(services, one)).toMatchObject({
				seats: [],
				path: [],
				takeover: [],
				continueHere: { title: 'untuk-apa-nik' }
			});
	});

	test('names an exam as one, not as a quiz among others', async () => {
		const user = await newcomer('2020-01-01');
		for (const { id } of items) await read(user, id);
		expect((await readHome(services, user)).continueHere).toMatchObject({
			title: 'Uji akhir',
			kind: 'uji'
		});
	});

	test('leads back to no diagnosis once its course was begun without it', async () => {
		const user = makeUser('35.99.01');
		await addUsers(database.db, user);
		await read(user, 'lain-satu', lain.id);
		expect((await readHome(services, user)).continueHere).toMatchObject({
			title: 'untuk-apa-nik'
		});
	});

	test('says what an exam asks for: under way, waiting, open again, used up, and with a try on top', async () => {
		const user = await newcomer('2020-01-01');
		const due = async () => (await readHome(services, user)).due;
		const begin = async () => {
			const begun = await beginExam(services, user, course, uji, hash, newId());
			if (!begun.ok) throw new Error('the exam of the test is open');
			return begun.attemptId;
		};
		const start = clock;
		const first = await begin();
		expect(await due()).toMatchObject([
			{
				kind: 'berjalan',
				href: `/ujian/${first}`,
				deadlineAt: new Date(start.getTime() + 3_600_000).toISOString()
			}
		]);
		await submitExam(services, user, first);
		expect(await due()).toMatchObject([
			{ kind: 'menunggu', until: new Date(start.getTime() + 86_400_000).toISOString() }
		]);
		clock = new Date(start.getTime() + 86_400_000);
		expect(await due()).toMatchObject([{ kind: 'terbuka', left: 1 }]);
		await submitExam(services, user, await begin());
		expect(await due()).toMatchObject([{ kind: 'habis' }]);
		const trainer = makeUser('35.99.01');
		await addUsers(database.db, trainer);
		await inScope(
			database.db,
			{ kind: 'wilayah', userId: trainer.id, wilayahKode: '35.99.01' },
			(tx) =>
				tx.insert(examAllowance).values({
					desaKode: user.desaKode,
					id: newId(),
					userId: user.id,
					quizId: uji.id,
					extraTries: 1,
					reason: 'Listrik padam.',
					givenBy: trainer.id,
					givenAt: clock
				})
		);
		expect(await due()).toMatchObject([{ kind: 'terbuka', left: 1 }]);
		clock = start;
	});

	test('shows nothing of anybody else, also without row-level security', async () => {
		const [busy, other] = [await newcomer('2026-11-01'), await newcomer('2020-01-01')];
		const trainer = makeUser('35.99.01');
		await addUsers(database.db, trainer);
		await read(busy, 'untuk-apa-nik');
		await sendMessage(services, trainer, busy.id, { id: newId(), text: 'Bagus.' });
		const asked = newId();
		const about = { courseId: course.id, itemId: 'untuk-apa-nik' };
		await askQuestion(services, busy, about, { id: asked, text: 'Untuk apa?' });
		await answerQuestion(services, trainer, asked, 'Untuk seumur hidup.');
		await beginExam(services, busy, course, uji, hash, newId());
		const open: Services = { ...services, db: await asOwner(database) };
		await publishLibrary(open.db, { library: own, findings: [] });
		expect(await readHome(open, other)).toMatchObject({
			continueHere: { begun: false },
			due: [],
			messages: [],
			answers: [],
			abilities: [],
			takeover: [],
			path: [{ done: 0 }]
		});
		expect(await readHome(open, busy)).toMatchObject({
			due: [{ kind: 'berjalan' }],
			messages: [{ text: 'Bagus.' }],
			answers: [{ answer: { text: 'Untuk seumur hidup.' } }],
			path: [{ done: 1 }]
		});
	});
});
