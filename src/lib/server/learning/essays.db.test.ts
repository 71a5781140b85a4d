import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asOwner, testDatabase } from '../../../../tests/support/database';
import { addUsers, makeTrainer, makeUser, statusOf } from '../../../../tests/support/users';
import { firstRows } from '$lib/first-rows';
import { newId } from '$lib/ids';
import { fieldOf } from '$lib/learning/answers';
import type { User } from '../access';
import { learnerItem } from '../db/schema';
import { inScope } from '../db/scope';
import type { Services } from '../runtime';
import { ownScope } from '../scope-of';
import {
	countEssaysWaiting,
	essaysWaiting,
	everyEssayWaiting,
	markEssay,
	readEssays
} from './essays';
import { saveAnswer } from './exam-answer';
import { readExamTry } from './exam-read';
import { examStanding } from './exam-standing';
import { submitExam } from './exam-submit';
import { examRoom, uraian } from './testing-exam';

const database = testDatabase();
const { services, later, begun, answer, eventsOf } = examRoom(database.db);
const tetangga = makeUser('tetangga');
const pelatih = makeTrainer('pelatih', '35.99.01');
const pelatihLain = makeTrainer('pelatih.lain', '35.99.02');

beforeAll(() => addUsers(database.db, tetangga, pelatih, pelatihLain));

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
		const inFile = async (user: User) =>
			(await firstRows(everyEssayWaiting(services, user), 1_000)).rows;
		expect(await inFile(pelatih)).toEqual(await essaysWaiting(services, pelatih));
		expect(await inFile(pelatihLain)).toEqual([]);
		expect(await statusOf(inFile(makeUser('peserta.lain')))).toBe(404);
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

	it('are counted for whoever marks them, and for nobody else', async () => {
		const before = await countEssaysWaiting(services, pelatih);
		const { who, id } = await waits('dihitung');
		expect(await countEssaysWaiting(services, pelatih)).toBe(before + 1);
		expect(before + 1).toBe((await essaysWaiting(services, pelatih)).length);
		for (const user of [pelatihLain, who, tetangga])
			expect(await countEssaysWaiting(services, user)).toBe(0);
		await markEssay(services, pelatih, id, marking('1', '1'));
		expect(await countEssaysWaiting(services, pelatih)).toBe(before);
	});

	it('is marked in its own wilayah and nowhere else', async () => {
		const { who, id } = await waits('wilayah');
		for (const user of [pelatihLain, who, tetangga]) {
			expect(await statusOf(readEssays(services, user, id))).toBe(404);
			expect(await statusOf(markEssay(services, user, id, marking('1', '1')))).toBe(404);
		}
		expect(await statusOf(markEssay(services, pelatih, 'x', marking('1', '1')))).toBe(404);
	});

	it('waits in no list but that of its trainers, without row-level security too', async () => {
		await waits('daftar');
		const open: Services = { ...services, db: await asOwner(database) };
		const pengamat = makeUser('pengamat', { role: 'pengamat', wilayahKode: '35.99.01' });
		for (const user of [pengamat, tetangga])
			expect(await statusOf(essaysWaiting(open, user))).toBe(404);
	});
});
