import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { makeTrainer, makeUser, statusOf } from '../../../../tests/support/users';
import { formSumsOf } from '$lib/learning/item-analysis/form';
import type { Marks } from '$lib/learning/item-analysis/marks';
import { addSums, noSums, sumsOf, type ItemSums } from '$lib/learning/item-analysis/sums';
import type { User } from '../access';
import { inScope } from '../db/scope';
import { course } from '../learning/testing';
import { examRoom } from '../learning/testing-exam';
import { everywhere } from './count';
import { forgetHeld } from './held';
import { readCourse, readCourses, readQuestion } from './materi';
import { formPrefix, rowsOf, sureKey } from './stat-key';
import { addToRows, tallyOf, type Added } from './tally';

const database = testDatabase();
const { db } = database;
const { services } = examRoom(db);

const pelatih = { ...makeTrainer('pelatih', '35.99.01'), wilayahKode: '35.99' };
const camat = makeTrainer('camat', '35.99.01');
const provinsi: User = { ...camat, wilayahKode: '35' };
const nasional: User = { ...camat, role: 'administrator', wilayahKode: '' };
const pengamat: User = { ...camat, role: 'pengamat', wilayahKode: '35.99' };
const { slug } = course;
const none = new URLSearchParams();
const at = (wilayah: string) => new URLSearchParams({ wilayah });

/** Of so many attempts: [option, rest, times]; the key is 'b'. */
const answers = (...rows: readonly (readonly [string, number, number])[]): ItemSums =>
	rows
		.flatMap(([option, rest, times]) =>
			Array.from({ length: times }, () =>
				sumsOf({
					...{ questionId: '', rev: 1, mark: option === 'b' ? 100 : 0, rest },
					chosen: [option]
				})
			)
		)
		.reduce(addSums, noSums);

const row = (questionId: string, sums: ItemSums, rev = 1, quizId = 'uji-akhir'): Added => ({
	...{ courseId: course.id, quizId, questionId, rev, sums }
});
const plain = (sums: Partial<ItemSums>): ItemSums => ({ ...noSums, ...sums });
const add = (wilayah: string, ...rows: readonly Added[]) =>
	inScope(db, everywhere, (tx) => addToRows(tx, rowsOf(wilayah), tallyOf(rows), services.now()));

const marks = (...list: readonly number[]): Marks =>
	Object.fromEntries(
		['u1', 'jodoh', 'uraian'].map((id, i) => [id, { rev: 1, mark: list[i] ?? 0 }])
	);

beforeAll(async () => {
	const forms = [100, 0].flatMap((mark) =>
		Array.from({ length: 15 }, () => formSumsOf(marks(mark, mark, mark)))
	);
	const whole = forms.map((form): ItemSums => ({ ...noSums, ...form })).reduce(addSums, noSums);
	await add(
		'35.99',
		row('s1', answers(['b', 10, 20], ['a', 90, 20])),
		row('s2', answers(['b', 90, 20], ['a', 20, 8], ['c', 10, 6], ['d', 10, 6])),
		row('s3', answers(['b', 90, 3])),
		row('s3', answers(['b', 90, 30], ['a', 10, 10]), 0),
		row('s4', answers(['b', 90, 4], ['a', 10, 4])),
		row('pergi', answers(['b', 10, 20], ['a', 90, 20])),
		row(formPrefix + 'x', whole, 1, 'uji-uraian'),
		row('u1', answers(['b', 100, 15], ['a', 0, 15]), 1, 'uji-uraian'),
		row(sureKey('K99.1'), plain({ n: 20, sumX: 60, sumR: 9, sumRR: 6 }), 1, 'diagnosa')
	);
	await add('', row('s1', answers(['b', 10, 30], ['a', 90, 30])));
	forgetHeld(db);
});

describe('the page of a course', () => {
	it('has a line for each question in its newest revision, with figures, light and what is held', async () => {
		const { modules, worst } = await readCourse(services, pelatih, slug, none);
		const lines = modules.flatMap((one) => one.lines);
		expect(lines.map(({ quizId, questionId, rev }) => [quizId, questionId, rev])).toEqual([
			['uji-akhir', 's1', 1],
			['uji-akhir', 's2', 1],
			['uji-akhir', 's3', 1],
			['uji-akhir', 's4', 1],
			['uji-uraian', 'u1', 1]
		]);
		expect(lines.map(({ judged }) => judged?.light ?? null)).toEqual([
			...['merah', 'hijau', null, 'abu-abu'],
			'hijau'
		]);
		expect(lines.filter(({ held }) => held).map(({ questionId }) => questionId)).toEqual(['s1']);
		expect(worst).toMatchObject([{ questionId: 's1' }]);
	});

	it('shows nothing of fewer than five attempts', async () => {
		const { modules } = await readCourse(services, pelatih, slug, none);
		const few = modules.flatMap(({ lines }) => lines).find(({ questionId }) => questionId === 's3');
		expect(few?.judged).toBeNull();
	});

	it('names a question that is held by the country where it is sound here, or hardly asked', async () => {
		await add('', row('s4', answers(['b', 10, 30], ['a', 90, 30])));
		forgetHeld(db);
		const { worst } = await readCourse(services, pelatih, slug, none);
		expect(worst.map(({ questionId, held }) => [questionId, held])).toEqual([
			['s1', true],
			['s4', true]
		]);
		await add('', row('s4', answers(['b', 90, 90], ['a', 10, 90])));
		forgetHeld(db);
		expect((await readCourse(services, pelatih, slug, none)).worst).toHaveLength(1);
	});

	it('says what a quiz that is the same for all measures as a whole', async () => {
		const { modules } = await readCourse(services, pelatih, slug, none);
		const [whole] = modules.flatMap(({ quizzes }) => quizzes);
		expect(whole).toMatchObject({ key: 'uji-uraian', n: 30, mean: 50 });
		expect(whole?.alpha).toBeCloseTo(100, 6);
	});

	it('tells which competency people know wrongly for sure', async () => {
		const { sureWrong } = await readCourse(services, pelatih, slug, none);
		expect(sureWrong).toMatchObject([{ code: 'K99.1', persons: 20, sureWrong: 6, percent: 30 }]);
	});

	it('shows the module that is asked for, or else the one with the most to look at', async () => {
		const shown = async (modul: string, all?: boolean) => {
			const query = new URLSearchParams({ modul });
			const { modules } = await readCourse(services, pelatih, slug, query, all);
			return modules.map((one) => [one.slug, one.questions, one.attention, one.lines.length]);
		};
		// The course of the tests has one module.
		for (const given of [shown('nik'), shown('lain'), shown('', true)])
			expect(await given).toEqual([['nik', 5, 1, 5]]);
	});

	it('agrees with the list of courses', async () => {
		const { courses } = await readCourses(services, pelatih, none);
		expect(courses).toMatchObject([{ slug, judged: 3, red: 1, yellow: 0, held: 1 }]);
		expect(courses[0]?.lowest).toBeCloseTo(-100, 6);
	});
});

describe('the page of a question', () => {
	const which = { slug, quizId: 'uji-akhir', questionId: 's1' };

	it('has the options by thirds, with key and words', async () => {
		const { revisions } = await readQuestion(services, pelatih, which, none);
		expect(revisions).toMatchObject([{ rev: 1, n: 40, held: true }]);
		expect(revisions[0]?.options).toMatchObject([
			{ id: 'a', text: 'A', correct: false, bottom: 0, top: 100 },
			{ id: 'b', text: 'B', correct: true, bottom: 100, top: 0 },
			{ id: 'c', share: 0, dead: true },
			{ id: 'd', share: 0, dead: true }
		]);
	});

	it('has the revisions side by side; of an old one nobody knows the words', async () => {
		const other = { ...which, questionId: 's3' };
		const { revisions } = await readQuestion(services, pelatih, other, none);
		expect(revisions.map(({ rev, isCurrent }) => [rev, isCurrent])).toEqual([
			[1, true],
			[0, false]
		]);
		expect(revisions[0]?.options).toEqual([]);
		expect(revisions[1]?.options).toMatchObject([
			{ id: 'a', text: '', correct: false },
			{ id: 'b', text: '' }
		]);
	});

	it('of a question, quiz or course that is not there is not there', async () => {
		for (const wrong of [{ questionId: 'pergi' }, { quizId: 'lain' }, { slug: 'lain' }])
			expect(await statusOf(readQuestion(services, pelatih, { ...which, ...wrong }, none))).toBe(
				404
			);
	});
});

describe('whose answers are shown', () => {
	it('those of the kabupaten to its kecamatan, of the province and of the country', async () => {
		const { place, modules } = await readCourse(services, camat, slug, none);
		expect(place).toMatchObject({ asked: '35.99.01', kode: '35.99', kata: null });
		expect(modules.flatMap(({ lines }) => lines)).toHaveLength(5);
		expect((await readCourse(services, provinsi, slug, none)).modules).toEqual([]);
		const country = await readCourse(services, nasional, slug, none);
		// What was added of the country above, and nothing of the kabupaten.
		expect(
			country.modules.flatMap(({ lines }) => lines.map(({ questionId }) => questionId))
		).toEqual(['s1', 's4']);
		const below = await readCourse(services, provinsi, slug, at('35.99'));
		expect(below.place).toMatchObject({ kode: '35.99', kata: '35.99' });
		expect(below.modules.flatMap(({ lines }) => lines)).toHaveLength(5);
		expect(below.place.choices.map(({ kode }) => kode)).toEqual(['35', '35.99']);
	});

	it('to nobody outside, and neither to observers nor to learners', async () => {
		const foreign = [at('33'), at('indonesia'), at('x'), at('35.9'), at("35.99'--")];
		for (const query of foreign)
			expect(await statusOf(readCourses(services, provinsi, query))).toBe(404);
		for (const user of [makeUser('peserta'), pengamat]) {
			expect(await statusOf(readCourses(services, user, none))).toBe(404);
			expect(await statusOf(readCourse(services, user, slug, none))).toBe(404);
		}
		expect(await statusOf(readCourse(services, camat, slug, at('35.99')))).toBe(404);
	});
});
