import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { addUsers, makeUser, statusOf } from '../../../../tests/support/users';
import { newId } from '$lib/ids';
import { fieldOf } from '$lib/learning/answers';
import { match, single } from '$lib/learning/testing-questions';
import { examAllowance } from '../db/schema';
import { inScope } from '../db/scope';
import { saveAnswer } from './exam-answer';
import { bacaPercobaan } from './exam-page';
import { readExamTry } from './exam-read';
import { submitExam } from './exam-submit';
import { bank, diagnosa, examRoom, uji, uraian } from './testing-exam';

const database = testDatabase();
const { services, later, begin, begun, answer, allRight, eventsOf, triesOf } = examRoom(
	database.db
);
const sekdes = makeUser('sekdes');
const tetangga = makeUser('tetangga');

beforeAll(() => addUsers(database.db, sekdes, tetangga));

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
				givenAt: services.now()
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
		const id = await begun(sekdes);
		const { questions } = await readExamTry(services, sekdes, id);
		const [one = single(), two = single()] = questions;
		await Promise.all([answer(id, one.id, 'a', sekdes), answer(id, two.id, 'c', sekdes)]);
		await answer(id, one.id, 'b', sekdes);
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
		const startedAt = services.now().getTime();
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
		const id = await begun(sekdes);
		expect(await statusOf(readExamTry(services, tetangga, id))).toBe(404);
		expect(await statusOf(submitExam(services, tetangga, id))).toBe(404);
		expect(await statusOf(answer(id, 's1', 'b', tetangga))).toBe(404);
		expect(await statusOf(readExamTry(services, sekdes, 'x'))).toBe(404);
		expect(await statusOf(answer(id, 'soal-lain', 'b', sekdes))).toBe(404);
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
