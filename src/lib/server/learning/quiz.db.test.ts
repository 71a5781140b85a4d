import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { addUsers, makeUser, statusOf } from '../../../../tests/support/users';
import { newId } from '$lib/ids';
import { fieldOf } from '$lib/learning/answers';
import type { Course, Library, Quiz } from '$lib/learning/course';
import { noRujukan } from '$lib/learning/rujukan/rujukan';
import { number, single } from '$lib/learning/testing-questions';
import type { User } from '../access';
import { publishLibrary } from '../courses/publish';
import { learningEvent, quizAttempt } from '../db/schema';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import { readAttempt } from './attempts';
import { beginExam } from './exam-begin';
import { submitExam } from './exam-submit';
import { bacaKuis, kirimKuis } from './quiz';
import { course as baseCourse } from './testing';

const database = testDatabase();
let clock = new Date('2026-11-22T01:00:00.000Z');
const services: Services = { db: database.db, mode: 'nyata', now: () => clock };

const [modul] = baseCourse.modules;
const kuis = modul?.items.find((item): item is Quiz => item.kind === 'quiz');
if (!modul || !kuis) throw new Error('the course of the tests has a quiz');
const satu = single('satu');
const uji: Quiz = { ...kuis, id: 'uji', slug: 'uji', mode: 'uji', questions: [single('rahasia')] };
const undian: Quiz = {
	...{ ...kuis, id: 'undian', slug: 'undian' },
	...{ questions: [single('sendiri')], draw: { 'K99.1': 2 } }
};
const course: Course = {
	...baseCourse,
	bank: ['b1', 'b2', 'b3', 'b4'].map((id) => ({ ...single(id), competency: 'K99.1' })),
	modules: [{ ...modul, items: [{ ...kuis, questions: [satu, number] }, uji, undian] }]
};
const library: Library = { courses: [course], rujukan: noRujukan, paths: [], readiness: [] };
const params = { course: course.slug, module: modul.slug, item: kuis.slug };

beforeAll(async () => {
	const published = await publishLibrary(database.db, { library, findings: [] });
	if (!published.published) throw new Error('the library of the tests is good');
});

/** The form as the page makes it, with what was filled in. */
async function formOf(user: User | null, filled: Readonly<Record<string, string>>) {
	const page = await bacaKuis(services, user, params, null);
	const form = new FormData();
	form.set('percobaan', page.attemptId);
	form.set('acak', String(page.seed));
	form.set('versi', page.hash);
	form.set('mulai', page.startedAt);
	for (const [name, value] of Object.entries(filled)) form.set(name, value);
	return { form, page };
}

async function newcomer(name: string): Promise<User> {
	const user = makeUser(name);
	await addUsers(database.db, user);
	return user;
}

const rowsOf = (user: User) =>
	inScope(database.db, ownScope(user), async (tx) => ({
		attempts: await tx.select().from(quizAttempt).where(eq(quizAttempt.userId, user.id)),
		events: await tx.select().from(learningEvent).where(eq(learningEvent.userId, user.id))
	}));

describe('a quiz that is refused', () => {
	it.each([null, makeUser('angka')])(
		'BJ-02 stays as it was filled in, with the message beside the question (%o)',
		async (user) => {
			if (user) await addUsers(database.db, user);
			const filled = { [fieldOf(satu.id)]: 'b', [fieldOf(number.id)]: 'tiga puluh' };
			const { form, page } = await formOf(user, filled);
			const answer = await kirimKuis(services, user, params, form);
			expect(answer).toMatchObject({
				ok: false,
				problems: [{ rule: 'BJ-02', field: fieldOf(number.id) }],
				ulang: {
					attemptId: page.attemptId,
					seed: page.seed,
					startedAt: page.startedAt,
					hash: page.hash,
					questions: page.questions.length === 0 ? [] : expect.any(Array),
					answers: { [satu.id]: ['b'], [number.id]: ['tiga puluh'] }
				}
			});
			if (user) expect((await rowsOf(user)).attempts).toEqual([]);
		}
	);

	it('shows the options in the order in which they stood', async () => {
		const { form, page } = await formOf(null, { [fieldOf(number.id)]: 'x' });
		const answer = await kirimKuis(services, null, params, form);
		// The page draws a new order each time; the refused one keeps its own.
		const again = { ...params };
		const first = await bacaKuis(services, null, again, null);
		expect(first.seed).not.toBe(page.seed);
		expect(answer.ok ? null : answer.ulang.questions).toEqual(page.questions);
	});

	it('BJ-01 a form that arrived without its try keeps its answers and can be sent again', async () => {
		const user = await newcomer('tanpa-percobaan');
		const { form } = await formOf(user, { [fieldOf(satu.id)]: 'b' });
		form.delete('percobaan');
		form.set('acak', 'bukan angka');
		const refused = await kirimKuis(services, user, params, form);
		if (refused.ok) throw new Error('a form without its try was taken');
		expect(refused.problems).toMatchObject([{ rule: 'BJ-01', field: '' }]);
		expect(refused.ulang.answers).toMatchObject({ [satu.id]: ['b'] });
		form.set('percobaan', refused.ulang.attemptId);
		form.set('acak', String(refused.ulang.seed));
		expect(await kirimKuis(services, user, params, form)).toMatchObject({ ok: true, kept: true });
	});

	it('what was left out may stay out', async () => {
		const user = await newcomer('kosong');
		const { form } = await formOf(user, {});
		expect(await kirimKuis(services, user, params, form)).toMatchObject({ ok: true, kept: true });
	});
});

describe('a practice quiz that draws', () => {
	const there = { ...params, item: undian.slug };

	it('puts as many of the bank as it says and its own, marks those, and shows the same ones again', async () => {
		const user = await newcomer('undian');
		const page = await bacaKuis(services, user, there, null);
		const ids = page.questions.map(({ id }) => id);
		expect(ids).toEqual([
			expect.stringMatching(/^b[1-4]$/),
			expect.stringMatching(/^b[1-4]$/),
			'sendiri'
		]);
		const form = new FormData();
		form.set('percobaan', page.attemptId);
		form.set('acak', String(page.seed));
		form.set('versi', page.hash);
		for (const id of ids) form.set(fieldOf(id), 'b');
		// What was not asked is not marked.
		form.set(fieldOf('b5'), 'b');
		const sent = await kirimKuis(services, user, there, form);
		expect(sent).toEqual({ ok: true, kept: true, attemptId: page.attemptId });
		const again = await bacaKuis(services, user, there, page.attemptId);
		expect(again.questions).toEqual(page.questions);
		expect(again.hasil).toMatchObject({ percent: 100, passed: true, correctCount: 3 });
		const { events } = await rowsOf(user);
		expect(events[0]?.data).toMatchObject({ score: 3, max: 3 });
	});

	it('draws others the next time, sooner or later', async () => {
		const drawn = new Set<string>();
		for (let round = 0; round < 20; round += 1)
			for (const { id } of (await bacaKuis(services, null, there, null)).questions) drawn.add(id);
		expect(drawn.size).toBeGreaterThan(3);
	});
});

describe('an exam', () => {
	it('is not marked by the form of a practice quiz: no key is told, and nothing is passed', async () => {
		const user = await newcomer('pintu-belakang');
		const { form } = await formOf(user, { [fieldOf('rahasia')]: 'b' });
		const there = { ...params, item: uji.slug };
		expect(await statusOf(kirimKuis(services, user, there, form))).toBe(404);
		expect(await statusOf(kirimKuis(services, null, there, form))).toBe(404);
		expect(await statusOf(bacaKuis(services, user, there, null))).toBe(404);
		expect(await rowsOf(user)).toEqual({ attempts: [], events: [] });
	});
});

describe('a try at an exam', () => {
	it('is no attempt at a practice quiz, under way or sent in', async () => {
		const user = await newcomer('salah-alamat');
		const { hash } = await bacaKuis(services, user, params, null);
		const id = newId();
		await beginExam(services, user, course, uji, hash, id);
		const { form } = await formOf(user, {});
		form.set('percobaan', id);
		const isNowhere = async () => {
			expect(await statusOf(kirimKuis(services, user, params, form))).toBe(404);
			expect(await statusOf(bacaKuis(services, user, params, id))).toBe(404);
		};
		await isNowhere();
		await submitExam(services, user, id);
		await isNowhere();
	});
});

describe('R5 a quiz is sent in once', () => {
	const filled = { [fieldOf(satu.id)]: 'b', [fieldOf(number.id)]: '49' };

	it('ten times at once, again a month later, and with other answers: one attempt, the same answer', async () => {
		const user = await newcomer('serentak');
		const { form, page } = await formOf(user, filled);
		const send = () => kirimKuis(services, user, params, form);
		const answers = await Promise.all(Array.from({ length: 10 }, send));
		const expected = { ok: true, kept: true, attemptId: page.attemptId };
		expect(answers).toEqual(answers.map(() => expected));
		const kept = await readAttempt(services, user, page.attemptId);
		clock = new Date(clock.getTime() + 30 * 86_400_000);
		form.set(fieldOf(satu.id), 'a');
		expect(await send()).toEqual(expected);
		expect(await readAttempt(services, user, page.attemptId)).toEqual(kept);
		const { attempts, events } = await rowsOf(user);
		expect([attempts.length, events.length]).toEqual([1, 1]);
	});

	it('a retry while the first, thought lost, is still under way is the same attempt', async () => {
		const user = await newcomer('habis-sabar');
		const { form, page } = await formOf(user, filled);
		// Nobody waits for the first: its answer is lost on the way, as after a time-out.
		const lost = kirimKuis(services, user, params, form);
		const retried = await kirimKuis(services, user, params, form);
		expect(retried).toEqual({ ok: true, kept: true, attemptId: page.attemptId });
		expect(await lost).toEqual(retried);
		expect((await rowsOf(user)).attempts).toHaveLength(1);
	});

	it('any interleaving of 1 to 20 replays of several tries leaves one attempt and one event of each', async () => {
		let nth = 0;
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 20 }),
				async (order) => {
					const user = await newcomer(`acak-${(nth += 1)}`);
					const ids = [newId(), newId(), newId(), newId()];
					const { form: base } = await formOf(user, filled);
					await Promise.all(
						order.map((which) => {
							const form = new FormData();
							for (const [name, value] of base) form.set(name, value);
							form.set('percobaan', ids[which] ?? '');
							return kirimKuis(services, user, params, form);
						})
					);
					const { attempts, events } = await rowsOf(user);
					const sent = new Set(order.map((which) => ids[which]));
					expect(new Set(attempts.map(({ id }) => id))).toEqual(sent);
					expect(new Set(events.map(({ attemptId }) => attemptId))).toEqual(sent);
					expect([attempts.length, events.length]).toEqual([sent.size, sent.size]);
				}
			),
			{ numRuns: 15 }
		);
	});
});
