import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { addUsers, makeTrainer, makeUser, statusOf } from '../../../../tests/support/users';
import { newId } from '$lib/ids';
import { fieldOf } from '$lib/learning/answers';
import type { Course, Library, Quiz } from '$lib/learning/course';
import { noRujukan } from '$lib/learning/rujukan/rujukan';
import { essay, match, single } from '$lib/learning/testing-questions';
import type { User } from '../access';
import { publishLibrary } from '../courses/publish';
import { examAllowance, learnerItem, learningEvent, quizAttempt } from '../db/schema';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import { essaysWaiting, markEssay, readEssays } from './essays';
import { beginExam, examStanding, readExamTry, saveAnswer, submitExam } from './exam';
import { bacaPercobaan } from './exam-page';
import { course as baseCourse } from './testing';

const database = testDatabase();
const sekdes = makeUser('sekdes');
const tetangga = makeUser('tetangga');
const pelatih = makeTrainer('pelatih', '35.99.01');
const pelatihLain = makeTrainer('pelatih.lain', '35.99.02');

let clock = new Date('2026-11-22T01:00:00.000Z');
const services: Services = { db: database.db, mode: 'nyata', now: () => clock };
const later = (minutes: number) => {
	clock = new Date(clock.getTime() + minutes * 60_000);
};

const bank = ['s1', 's2', 's3', 's4'].map((id) => ({ ...single(id), competency: 'K99.1' }));
const uji: Quiz = {
	id: 'uji-akhir',
	slug: 'uji-akhir',
	title: 'Uji akhir',
	rev: 1,
	minutes: 10,
	competencies: ['K99.1'],
	kind: 'quiz',
	mode: 'uji',
	pass: 75,
	introHtml: '',
	questions: [],
	draw: { 'K99.1': 3 },
	forms: false,
	tries: 3,
	waitMinutes: 24 * 60,
	limitMinutes: 60
};
const uraian: Quiz = {
	...uji,
	id: 'uji-uraian',
	slug: 'uji-uraian',
	questions: [{ ...single('u1'), competency: 'K99.1' }, { ...match, competency: 'K99.1' }, essay],
	draw: null,
	limitMinutes: null
};
const diagnosa: Quiz = { ...uji, id: 'diagnosa', slug: 'diagnosa', mode: 'diagnosa', tries: null };
const [modul] = baseCourse.modules;
if (!modul) throw new Error('the course of the tests has a module');
const course: Course = {
	...baseCourse,
	competencies: [{ code: 'K99.1', text: 'Membaca NIK' }],
	bank,
	modules: [{ ...modul, items: [uji, uraian, diagnosa] }]
};
const library: Library = { courses: [course], rujukan: noRujukan, paths: [] };
let hash = '';

beforeAll(async () => {
	await addUsers(database.db, sekdes, tetangga, pelatih, pelatihLain);
	const published = await publishLibrary(database.db, { library, findings: [] });
	if (!published.published) throw new Error('the library of the tests is good');
	hash = published.hash;
});

/** Questions of an attempt over all competencies, and how many got full marks. */
const countsIn = (data: unknown): readonly number[] => {
	// Safe: written by the code under test; something else fails the test.
	const { competencies } = data as { competencies: Record<string, { n: number; right: number }> };
	const counts = Object.values(competencies);
	return [
		counts.reduce((sum, { n }) => sum + n, 0),
		counts.reduce((sum, { right }) => sum + right, 0)
	];
};

const begin = (user: User = sekdes, quiz: Quiz = uji, id = newId()) =>
	beginExam(services, user, course, quiz, hash, id);
const begun = async (user: User = sekdes, quiz: Quiz = uji): Promise<string> => {
	const answer = await begin(user, quiz);
	if (!answer.ok) throw new Error(`not let in: ${answer.entrance.kind}`);
	return answer.attemptId;
};
const answer = (id: string, questionId: string, value: string, user: User = sekdes) => {
	const form = new FormData();
	form.set(fieldOf(questionId), value);
	return saveAnswer(services, user, id, questionId, form);
};
const allRight = async (id: string, user: User = sekdes) => {
	const { questions } = await readExamTry(services, user, id);
	for (const question of questions) await answer(id, question.id, 'b', user);
};
const eventsOf = (user: User) =>
	inScope(database.db, ownScope(user), (tx) =>
		tx.select().from(learningEvent).where(eq(learningEvent.userId, user.id))
	);
const triesOf = (user: User) =>
	inScope(database.db, ownScope(user), (tx) =>
		tx.select().from(quizAttempt).where(eq(quizAttempt.userId, user.id))
	);

describe('UJ-01 beginning', () => {
	beforeEach(() => later(60 * 24 * 30));

	it('draws as many as asked, and gives everybody who begins at one moment the same try', async () => {
		const who = makeUser('banyak-gawai');
		await addUsers(database.db, who);
		const answers = await Promise.all(Array.from({ length: 10 }, () => begin(who)));
		const ids = new Set(answers.map((one) => (one.ok ? one.attemptId : one.entrance.kind)));
		expect(ids.size).toBe(1);
		const tries = await triesOf(who);
		expect(tries).toHaveLength(1);
		expect(new Set(tries[0]?.drawn).size).toBe(3);
	});

	it('the same form sent ten times is one try, also a month later', async () => {
		const who = makeUser('kirim-ulang');
		await addUsers(database.db, who);
		const id = newId();
		await Promise.all(Array.from({ length: 10 }, () => begin(who, uji, id)));
		later(60 * 24 * 30);
		expect(await begin(who, uji, id)).toMatchObject({ ok: true, attemptId: id });
		expect(await triesOf(who)).toHaveLength(1);
	});

	it('three tries a day apart, and one more when a trainer gives it', async () => {
		const who = makeUser('tiga-kali');
		await addUsers(database.db, who);
		for (const round of [1, 2, 3]) {
			await submitExam(services, who, await begun(who));
			expect(await begin(who), `after try ${round}`).toMatchObject({ ok: false });
			later(24 * 60);
		}
		expect(await begin(who)).toEqual({ ok: false, entrance: { kind: 'habis' } });
		await inScope(database.db, { kind: 'wilayah', userId: who.id, wilayahKode: '35.99' }, (tx) =>
			tx.insert(examAllowance).values({
				desaKode: who.desaKode,
				id: newId(),
				userId: who.id,
				quizId: uji.id,
				extraTries: 1,
				reason: 'Listrik padam',
				givenBy: who.id,
				givenAt: clock
			})
		);
		expect(await begin(who)).toMatchObject({ ok: true });
	});

	it('the next try puts first what was not seen', async () => {
		const who = makeUser('soal-lain');
		await addUsers(database.db, who);
		await submitExam(services, who, await begun(who));
		later(24 * 60);
		await begun(who);
		const [first, second] = await triesOf(who);
		const unseen = bank.map(({ id }) => id).filter((id) => !first?.drawn.includes(id));
		expect(second?.drawn).toEqual(expect.arrayContaining(unseen));
	});
});

describe('UJ-02 answering', () => {
	beforeEach(() => later(60 * 24 * 30));

	it('keeps each answer as it is given, the last one of each question', async () => {
		const id = await begun();
		const { questions } = await readExamTry(services, sekdes, id);
		const [one = single(), two = single()] = questions;
		await Promise.all([answer(id, one.id, 'a'), answer(id, two.id, 'c')]);
		await answer(id, one.id, 'b');
		const { answers } = await readExamTry(services, sekdes, id);
		expect(answers).toEqual({ [one.id]: ['b'], [two.id]: ['c'] });
		await submitExam(services, sekdes, id);
	});

	it('ten submits at once and one a month later: one mark, one event, the same answer', async () => {
		const who = makeUser('serentak');
		await addUsers(database.db, who);
		const id = await begun(who);
		await allRight(id, who);
		await Promise.all(Array.from({ length: 10 }, () => submitExam(services, who, id)));
		const before = await readExamTry(services, who, id);
		later(60 * 24 * 30);
		await submitExam(services, who, id);
		expect((await readExamTry(services, who, id)).row).toEqual(before.row);
		expect(before.row).toMatchObject({ passed: true, percent: 100 });
		const sent = (await eventsOf(who)).filter(({ kind }) => kind === 'attempt.submitted');
		expect(sent).toHaveLength(1);
		expect(sent[0]?.data).toMatchObject({
			competencies: { 'K99.1': { n: before.questions.length, right: before.questions.length } },
			mixed: false
		});
	});

	it('R5 a retry while the first, thought lost, is still under way sends in the same try once', async () => {
		const who = makeUser('habis-sabar');
		await addUsers(database.db, who);
		const opened = newId();
		// Nobody waits for the first: its answer is lost on the way, as after a time-out.
		const lostBeginning = begin(who, uji, opened);
		expect(await begin(who, uji, opened)).toMatchObject({ ok: true, attemptId: opened });
		expect(await lostBeginning).toMatchObject({ ok: true, attemptId: opened });
		await allRight(opened, who);
		const lost = submitExam(services, who, opened);
		await submitExam(services, who, opened);
		const kept = await readExamTry(services, who, opened);
		await lost;
		expect((await readExamTry(services, who, opened)).row).toEqual(kept.row);
		expect(await triesOf(who)).toHaveLength(1);
		expect((await eventsOf(who)).map(({ kind }) => kind)).toEqual(['attempt.submitted']);
	});

	it('is answered in the names of its page, which tell nothing, also while the key is closed', async () => {
		const who = makeUser('nama-halaman');
		await addUsers(database.db, who);
		const id = await begun(who, uraian);
		const pageOf = async () => {
			const page = await bacaPercobaan(services, who, id);
			if (page.keadaan === 'didiagnosa') throw new Error('an exam is no diagnosis');
			return page;
		};
		const pairs = (await pageOf()).soal.find(({ question }) => question.id === match.id);
		if (pairs?.question.input.type !== 'match') throw new Error('pairs are asked as pairs');
		const { choices } = pairs.question.input;
		expect(choices.map((choice) => choice.id)).toEqual(['_1', '_2', '_3']);
		const named = (words: string) => choices.find(({ text }) => text === words)?.id ?? '';
		const form = new FormData();
		form.set(fieldOf(match.id, 'a'), named('menatausahakan kas'));
		form.set(fieldOf(match.id, 'b'), named('melayani warga'));
		await saveAnswer(services, who, id, match.id, form);
		expect((await readExamTry(services, who, id)).answers).toEqual({ [match.id]: ['a=2', 'b=1'] });
		const onPage = [`a=${named('menatausahakan kas')}`, `b=${named('melayani warga')}`];
		const again = (await pageOf()).soal.find(({ question }) => question.id === match.id);
		expect(again && 'answer' in again && again.answer).toEqual(onPage);

		await submitExam(services, who, id);
		const over = await pageOf();
		if (over.keadaan !== 'selesai') throw new Error('it was sent in');
		expect(over.kunciTerbuka).toBe(false);
		const marked = over.soal.find(({ question }) => question.id === match.id);
		expect(marked?.result).toMatchObject({ got: 2, of: 2, chosen: onPage, parts: [] });
		expect(JSON.stringify(over)).not.toContain('Kas.');
	});

	it('takes nothing once it is sent in', async () => {
		const who = makeUser('terlambat');
		await addUsers(database.db, who);
		const id = await begun(who);
		const { questions } = await readExamTry(services, who, id);
		await submitExam(services, who, id);
		expect(await answer(id, questions[0]?.id ?? '', 'b', who)).toMatchObject({
			ok: false,
			over: true,
			problems: [{ rule: 'UJ-02' }]
		});
		expect((await readExamTry(services, who, id)).answers).toEqual({});
	});

	it('when the time is over, what was saved is sent in at the deadline, and nothing after it', async () => {
		const who = makeUser('habis-waktu');
		await addUsers(database.db, who);
		const startedAt = clock.getTime();
		const id = await begun(who);
		await allRight(id, who);
		later(61);
		const { questions } = await readExamTry(services, who, id);
		const { row } = await readExamTry(services, who, id);
		expect(row.submittedAt?.getTime()).toBe(startedAt + 60 * 60_000);
		expect(row).toMatchObject({ passed: true });
		expect(await answer(id, questions[0]?.id ?? '', 'a', who)).toMatchObject({ over: true });
	});

	it('is nobody else’s, and an id that is none is nowhere', async () => {
		const id = await begun();
		expect(await statusOf(readExamTry(services, tetangga, id))).toBe(404);
		expect(await statusOf(submitExam(services, tetangga, id))).toBe(404);
		expect(await statusOf(answer(id, 's1', 'b', tetangga))).toBe(404);
		expect(await statusOf(readExamTry(services, sekdes, 'x'))).toBe(404);
		expect(await statusOf(answer(id, 'soal-lain', 'b'))).toBe(404);
	});
});

describe('UJ-03 how sure one is', () => {
	it('is asked when one goes on; meanwhile the answer is kept as it is given', async () => {
		const who = makeUser('yakin');
		await addUsers(database.db, who);
		const id = await begun(who, diagnosa);
		const { questions } = await readExamTry(services, who, id);
		const [one = single()] = questions;
		const form = new FormData();
		form.set(fieldOf(one.id), 'a');
		expect(await saveAnswer(services, who, id, one.id, form)).toMatchObject({
			ok: false,
			over: false,
			problems: [{ rule: 'UJ-03', field: 'yakin' }]
		});
		expect((await readExamTry(services, who, id)).answers).toEqual({});
		expect(await saveAnswer(services, who, id, one.id, form, { draft: true })).toEqual({
			ok: true
		});
		const kept = await readExamTry(services, who, id);
		expect([kept.answers, kept.row.certainty]).toEqual([{ [one.id]: ['a'] }, {}]);
		form.set('yakin', '3');
		expect(await saveAnswer(services, who, id, one.id, form)).toEqual({ ok: true });
		expect((await readExamTry(services, who, id)).row.certainty).toEqual({ [one.id]: 3 });
	});
});

describe('UJ-04 essays', () => {
	beforeEach(() => later(60 * 24 * 30));

	const waits = async (name: string) => {
		const who = makeUser(name);
		await addUsers(database.db, who);
		const id = await begun(who, uraian);
		for (const [questionId, value] of [
			['u1', 'b'],
			['uraian', 'Menurut UU …']
		] as const)
			await answer(id, questionId, value, who);
		const form = new FormData();
		form.set(fieldOf('jodoh', 'a'), '2');
		form.set(fieldOf('jodoh', 'b'), '1');
		await saveAnswer(services, who, id, 'jodoh', form);
		await submitExam(services, who, id);
		return { who, id };
	};
	const itemOf = async (who: User) => {
		const [item] = await inScope(database.db, ownScope(who), (tx) =>
			tx.select().from(learnerItem).where(eq(learnerItem.userId, who.id))
		);
		return item;
	};
	const marking = (a: string, b: string, id = newId()) => ({
		id,
		questionId: 'uraian',
		points: { a, b },
		note: ''
	});

	it('an exam with an essay is not passed before it is marked', async () => {
		const { who } = await waits('uraian');
		const [sent] = (await eventsOf(who)).filter(({ kind }) => kind === 'attempt.submitted');
		expect(sent?.data).toMatchObject({ pending: 1, passed: false });
		expect(await itemOf(who)).toMatchObject({ status: 'started', tries: 1 });
	});

	it('waits in the list of its trainers until the last essay is marked, once', async () => {
		const { who, id } = await waits('dinilai');
		const listed = async (user: User) =>
			(await essaysWaiting(services, user)).filter(({ attemptId }) => attemptId === id);
		expect(await listed(pelatih)).toMatchObject([
			{ nama: 'Orang Uji', judul: 'Uji akhir', jumlah: 1 }
		]);
		expect(await listed(pelatihLain)).toEqual([]);
		const { essays } = await readEssays(services, pelatih, id);
		expect(essays).toMatchObject([{ answer: 'Menurut UU …', points: null }]);

		const once = marking('2', '2');
		const mark = () => markEssay(services, pelatih, id, once);
		const lost = mark();
		const answers = [await mark(), await lost];
		answers.push(...(await Promise.all(Array.from({ length: 10 }, mark))));
		later(60 * 24 * 30);
		answers.push(await mark());
		expect(answers).toEqual(answers.map(() => ({ ok: true, left: 0 })));
		expect(await listed(pelatih)).toEqual([]);
		const marked = (await eventsOf(who)).filter(({ kind }) => kind === 'attempt.marked');
		expect(marked.map(({ data }) => data)).toMatchObject([{ percent: 93.33, passed: true }]);
		// By competency: without the essay while it waits, with it once it is marked, and not full marks then.
		const [sent] = (await eventsOf(who)).filter(({ kind }) => kind === 'attempt.submitted');
		expect(countsIn(sent?.data)).toEqual([2, 2]);
		expect(countsIn(marked[0]?.data)).toEqual([3, 2]);
		expect(await itemOf(who)).toMatchObject({ status: 'done', best: 93.33, tries: 1 });
		expect((await readExamTry(services, who, id)).points).toEqual({ uraian: { a: 2, b: 2 } });
	});

	it('a second marking changes the mark, and takes no pass away', async () => {
		const { who, id } = await waits('dinilai-lagi');
		await markEssay(services, pelatih, id, marking('2', '3'));
		later(1);
		await markEssay(services, pelatih, id, marking('0', '0'));
		expect((await readExamTry(services, who, id)).points).toEqual({ uraian: { a: 0, b: 0 } });
		expect(await itemOf(who)).toMatchObject({ status: 'done', best: 100 });
	});

	it('the door tells what a try came to: waiting, then marked, and passed for good', async () => {
		const { who, id } = await waits('di-pintu');
		const outcome = async () => (await examStanding(services, who, uraian)).tries[0]?.outcome;
		expect(await outcome()).toMatchObject({ pending: 1, passed: false });
		await markEssay(services, pelatih, id, { ...marking('2', '3'), note: 'Baik sekali' });
		expect(await outcome()).toEqual({ percent: 100, passed: true, pending: 0 });
		expect((await readExamTry(services, who, id)).notes).toEqual({ uraian: 'Baik sekali' });
		later(1);
		await markEssay(services, pelatih, id, marking('0', '0'));
		expect(await outcome()).toMatchObject({ passed: true, pending: 0 });
	});

	it('points are whole and no more than the line is worth; the field says so', async () => {
		const { id } = await waits('poin');
		for (const [a, field] of [
			['3', 'poin.a'],
			['-1', 'poin.a'],
			['', 'poin.a'],
			['1,5', 'poin.a']
		] as const)
			expect(await markEssay(services, pelatih, id, marking(a, '1'))).toMatchObject({
				ok: false,
				problems: [{ field, rule: 'UJ-04' }]
			});
	});

	it('is marked in its own wilayah and nowhere else', async () => {
		const { who, id } = await waits('wilayah');
		for (const user of [pelatihLain, who, tetangga]) {
			expect(await statusOf(readEssays(services, user, id))).toBe(404);
			expect(await statusOf(markEssay(services, user, id, marking('1', '1')))).toBe(404);
		}
		expect(await statusOf(markEssay(services, pelatih, 'x', marking('1', '1')))).toBe(404);
	});
});
