import { and, eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { addUsers, makeUser, statusOf } from '../../../../tests/support/users';
import { newId } from '$lib/ids';
import { fieldOf } from '$lib/learning/answers';
import type { Library } from '$lib/learning/course';
import { foldReviews } from '$lib/learning/review/schedule';
import { courseOf, lessonOf, quizOf, reviewed } from '$lib/learning/review/testing';
import { noRujukan } from '$lib/learning/rujukan/rujukan';
import { essay } from '$lib/learning/testing-questions';
import type { User } from '../access';
import { publishLibrary } from '../courses/publish';
import { learnerItem, learningEvent, reviewCard, rollOrang } from '../db/schema';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import { saveAttempt } from './attempts';
import { catatBelajar } from './record';
import { answerReview, dueCount, readRecall, todaysSession, type SoalUlang } from './review';
import { rebuildRollups } from './rollup';
import { eventOf } from './rows';

const database = testDatabase();
const siang = new Date('2026-11-22T03:00:00.000Z');
let clock = siang;
const services: Services = { db: database.db, mode: 'nyata', now: () => clock };
const later = (days: number) => {
	clock = new Date(clock.getTime() + days * 86_400_000);
};

const latihan = quizOf('latihan', [
	reviewed('q1', { hintsHtml: ['<p>Pertama.</p>', '<p>Kedua.</p>'] }),
	reviewed('q2'),
	{ ...essay, review: true }
]);
const uji = quizOf('uji', [], { mode: 'uji', draw: { 'K99.2': 1 } });
const course = courseOf(
	'kursus',
	[lessonOf('baca', reviewed('b1')), latihan, uji],
	[reviewed('b1'), reviewed('b2', { competency: 'K99.2' })]
);
const library: Library = { courses: [course], rujukan: noRujukan, paths: [], readiness: [] };

let who: User;
let made = 0;

beforeAll(async () => {
	const published = await publishLibrary(database.db, { library, findings: [] });
	if (!published.published) throw new Error('the library of the tests is good');
});

beforeEach(async () => {
	clock = siang;
	made += 1;
	who = makeUser(`ulang-${made}`);
	await addUsers(database.db, who);
});

const sendQuiz = (user: User = who) =>
	saveAttempt(services, user, {
		id: newId(),
		courseId: course.id,
		quizId: latihan.id,
		quizRev: 1,
		contentHash: '0'.repeat(64),
		seed: 7,
		startedAt: clock,
		answers: { q1: ['b'], q2: [], [essay.id]: ['teks'] },
		score: 1,
		max: 2,
		percent: 50,
		passed: false
	});

const shown = async (user: User = who, query = ''): Promise<SoalUlang> => {
	const page = await todaysSession(services, user, new URLSearchParams(query));
	if (page.keadaan !== 'tanya') throw new Error(`nothing is asked: ${page.keadaan}`);
	return page;
};
const formOf = ({ ulasanId, rev, question }: SoalUlang, fields: Record<string, string> = {}) => {
	const form = new FormData();
	form.set('ulasan', ulasanId);
	form.set('soal', question.id);
	form.set('rev', String(rev));
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return form;
};
const send = (page: SoalUlang, option: string, fields: Record<string, string> = {}) =>
	answerReview(
		services,
		who,
		formOf(page, { ...(option && { [fieldOf(page.question.id)]: option }), ...fields })
	);
const rowsOf = (user: User = who) =>
	inScope(database.db, ownScope(user), async (tx) => ({
		cards: await tx.select().from(reviewCard).where(eq(reviewCard.userId, user.id)),
		events: await tx
			.select()
			.from(learningEvent)
			.where(and(eq(learningEvent.userId, user.id), eq(learningEvent.kind, 'question.reviewed')))
	}));

describe('what is asked', () => {
	it('nothing, for somebody who has met nothing', async () => {
		expect(await dueCount(services, who)).toBe(0);
		expect(await todaysSession(services, who, new URLSearchParams())).toMatchObject({
			keadaan: 'selesai',
			kosong: true
		});
	});

	it('what a quiz sent in had, answered or not, without its essay, and what a lesson read asked', async () => {
		await sendQuiz();
		expect(await dueCount(services, who)).toBe(2);
		await catatBelajar(services, who, {
			id: newId(),
			kind: 'lesson.completed',
			courseId: course.id,
			contentId: 'baca',
			contentRev: 1,
			attemptId: null,
			at: clock.toISOString(),
			data: {}
		});
		expect(await dueCount(services, who)).toBe(3);
	});

	it('comes without a word of its key, and with as many hints as were asked for', async () => {
		await sendQuiz();
		const page = await shown();
		expect(page).toMatchObject({ terjawab: 0, sisa: 2, petunjukHtml: [], petunjukLagi: true });
		expect(JSON.stringify(page)).not.toMatch(/correct|feedback|Pembahasan|Pertama|Kedua/);
		const one = await shown(who, `ulasan=${page.ulasanId}&petunjuk=1`);
		expect(one.petunjukHtml).toEqual(['<p>Pertama.</p>']);
		// The button that asks for the next one stands beside the field that counts those there are.
		const two = await shown(who, `ulasan=${page.ulasanId}&petunjuk=1&petunjuk=2`);
		expect(two).toMatchObject({ petunjukLagi: false });
		expect(two.petunjukHtml).toHaveLength(2);
		expect((await shown(who, `ulasan=${newId()}&petunjuk=2`)).petunjukHtml).toEqual([]);
	});
});

describe('answering', () => {
	beforeEach(() => sendQuiz());

	it.each([
		['b', {}, 'good', '2026-11-25'],
		['b', { petunjuk: '1' }, 'hard', '2026-11-24'],
		['a', {}, 'again', '2026-11-23'],
		['', { lupa: 'ya' }, 'again', '2026-11-23'],
		['b', { lupa: 'ya' }, 'again', '2026-11-23']
	])('%s with %j is %s and comes back on %s', async (option, fields, rating, due) => {
		const answered = await send(await shown(), option, fields);
		if (!answered.ok) throw new Error('it was answered');
		const page = await todaysSession(services, who, new URLSearchParams({ jawaban: answered.id }));
		expect(page).toMatchObject({
			keadaan: 'terjawab',
			rating,
			nomor: 1,
			terjawab: 1,
			sisa: 1,
			kembali: { tanggal: due },
			soal: { result: { explanationHtml: '<p>Pembahasan.</p>' } }
		});
		expect(await rowsOf()).toMatchObject({ events: [{ data: { rating } }] });
	});

	it('UL-01 asks for an answer, and keeps nothing without one', async () => {
		const page = await shown();
		expect(await send(page, '')).toMatchObject({
			ok: false,
			changed: false,
			problems: [{ rule: 'UL-01', field: fieldOf(page.question.id) }]
		});
		expect((await rowsOf()).events).toEqual([]);
	});

	it('UL-02 does not count an answer to a question that was changed, or is not asked', async () => {
		const page = await shown();
		const changed: readonly Record<string, string>[] = [
			{ rev: '2' },
			{ soal: 'b2' },
			{ soal: 'tidak-ada' },
			{ ulasan: newId() }
		];
		for (const fields of changed)
			expect(await send(page, 'b', fields)).toMatchObject({
				ok: false,
				changed: true,
				problems: [{ rule: 'UL-02' }]
			});
		expect((await rowsOf()).events).toEqual([]);
	});

	it('ten at once and one a month later are one review: the first answer stands', async () => {
		const page = await shown();
		const answers = await Promise.all(
			Array.from({ length: 10 }, (_, index) => send(page, index % 2 === 0 ? 'b' : 'a'))
		);
		expect(new Set(answers.map((one) => one.ok && one.id))).toEqual(new Set([page.ulasanId]));
		const first = await rowsOf();
		expect(first.events).toHaveLength(1);
		later(30);
		expect(await send(page, 'c')).toEqual({ ok: true, id: page.ulasanId, putaran: 1 });
		expect(await rowsOf()).toEqual(first);
	});

	it('R5 a retry while the first, thought lost, is still under way is the same review', async () => {
		const page = await shown();
		// Nobody waits for the first: its answer is lost on the way, as after a time-out.
		const lost = send(page, 'b');
		const retried = await send(page, 'b');
		expect(retried).toEqual({ ok: true, id: page.ulasanId, putaran: 1 });
		expect(await lost).toEqual(retried);
		expect((await rowsOf()).events).toHaveLength(1);
	});

	it('goes on with the next question, and ends when the day is done', async () => {
		const first = await shown();
		await send(first, 'b');
		// A minute later: of two answers at one moment neither is the first.
		later(1 / 1440);
		const second = await shown();
		expect(second.question.id).not.toBe(first.question.id);
		await send(second, 'a');
		expect(await dueCount(services, who)).toBe(0);
		const end = await todaysSession(services, who, new URLSearchParams());
		expect(end).toMatchObject({
			keadaan: 'selesai',
			kosong: false,
			menunggu: 0,
			hariIni: [{ rating: 'good' }, { rating: 'again' }],
			mendatang: [
				{ tanggal: '2026-11-23', hariLagi: 1, n: 1 },
				{ tanggal: '2026-11-25', hariLagi: 3, n: 1 }
			]
		});
		later(1);
		expect(await dueCount(services, who)).toBe(1);
		expect((await shown()).question.id).toBe(second.question.id);
	});

	it('keeps the card that the log gives, and changes no number of the course', async () => {
		for (const option of ['b', 'a', 'b', 'b', 'a', 'b']) {
			await send(await shown(), option);
			if ((await dueCount(services, who)) === 0) later(3);
		}
		const { cards, events } = await rowsOf();
		const folded = foldReviews(
			events.map(eventOf).filter((event) => event.kind === 'question.reviewed'),
			'WIB'
		);
		expect(cards).toHaveLength(2);
		for (const { questionId, state, dueAt } of cards) {
			const card = folded.get(questionId);
			expect(card).toMatchObject(state);
			// Midnight of the village, seven hours before that of UTC.
			expect(dueAt.toISOString()).toBe(
				new Date(Date.parse(`${card?.due}T00:00:00Z`) - 7 * 3_600_000).toISOString()
			);
		}
		const items = await inScope(database.db, ownScope(who), (tx) =>
			tx.select().from(learnerItem).where(eq(learnerItem.userId, who.id))
		);
		expect(items.map(({ itemId, tries }) => [itemId, tries])).toEqual([['latihan', 1]]);
		const [roll] = await inScope(database.db, ownScope(who), (tx) =>
			tx.select().from(rollOrang).where(eq(rollOrang.userId, who.id))
		);
		expect(roll).toMatchObject({ quizzesPassed: 0, lessonsDone: 0, scoreN: 1 });
		expect((await rebuildRollups(database.db)).differences).toEqual([]);
	});
});

describe('whose reviews they are', () => {
	it('one sees and answers only their own', async () => {
		await sendQuiz();
		const page = await shown();
		await send(page, 'b');
		const other = makeUser('tetangga-ulang');
		await addUsers(database.db, other);
		expect(
			await statusOf(
				todaysSession(services, other, new URLSearchParams({ jawaban: page.ulasanId }))
			)
		).toBe(404);
		expect(
			await statusOf(todaysSession(services, who, new URLSearchParams({ jawaban: 'x' })))
		).toBe(404);
		expect(await dueCount(services, other)).toBe(0);
		await sendQuiz(other);
		expect((await shown(other)).ulasanId).not.toBe(page.ulasanId);
		expect(await answerReview(services, other, formOf(page))).toMatchObject({ ok: false });
	});
});

describe('what is still remembered', () => {
	it('is told by competency, and falls with time', async () => {
		await sendQuiz();
		expect(await readRecall(services, who)).toEqual([]);
		await send(await shown(), 'b');
		expect(await readRecall(services, who)).toEqual([
			{ courseId: 'kursus', code: 'K99.1', recall: 1 }
		]);
		later(60);
		const [then] = await readRecall(services, who);
		expect(then?.recall).toBeLessThan(0.8);
	});
});

describe('a rebuild from the log', () => {
	const cardsOf = async (user: User) =>
		(await rowsOf(user)).cards.toSorted((a, b) => (a.questionId < b.questionId ? -1 : 1));
	/** Reviews of two questions over some days, right and wrong. */
	async function reviewedFor(days: number): Promise<void> {
		await sendQuiz();
		for (let day = 0; day < days; day++) {
			for (;;) {
				const page = await todaysSession(services, who, new URLSearchParams());
				if (page.keadaan !== 'tanya') break;
				await send(page, (day + page.terjawab) % 3 === 0 ? 'a' : 'b');
			}
			later(1);
		}
	}

	it('gives the cards that were kept review by review, and so finds nothing to put right', async () => {
		await reviewedFor(12);
		const kept = await cardsOf(who);
		expect(kept.map(({ questionId }) => questionId)).toEqual(['q1', 'q2']);
		expect((await rowsOf()).events.length).toBeGreaterThan(4);
		expect((await rebuildRollups(database.db)).differences).toEqual([]);
		expect(await cardsOf(who)).toEqual(kept);
	});

	it('puts right a card that is spoilt, one that is missing, and one that nobody reviewed', async () => {
		await reviewedFor(3);
		const kept = await cardsOf(who);
		const [q1] = kept;
		if (!q1) throw new Error('two questions were reviewed');
		await inScope(database.db, ownScope(who), async (tx) => {
			const mine = eq(reviewCard.userId, who.id);
			await tx
				.update(reviewCard)
				.set({ state: { ...q1.state, reps: 99 } })
				.where(and(mine, eq(reviewCard.questionId, 'q1')));
			await tx.delete(reviewCard).where(and(mine, eq(reviewCard.questionId, 'q2')));
			await tx.insert(reviewCard).values({ ...q1, questionId: 'tidak-pernah' });
		});
		const { differences } = await rebuildRollups(database.db);
		expect(differences).toEqual([{ desaKode: who.desaKode, table: 'review_card', rows: 3 }]);
		expect(await cardsOf(who)).toEqual(kept);
	});
});
