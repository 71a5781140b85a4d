import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { addUsers, makeTrainer, makeUser } from '../../../../tests/support/users';
import { newId } from '$lib/ids';
import { fieldOf } from '$lib/learning/answers';
import type { Course, Lesson, Library, Quiz } from '$lib/learning/course';
import { noRujukan } from '$lib/learning/rujukan/rujukan';
import { essay, single } from '$lib/learning/testing-questions';
import type { User } from '../access';
import { publishLibrary } from '../courses/publish';
import type { Services } from '../runtime';
import { beriKelonggaran } from './allowances';
import { saveAnswer } from './exam-answer';
import { beginExam } from './exam-begin';
import { submitExam } from './exam-submit';
import { bacaPercobaan, bacaPintuUji, mulaiUji } from './exam-page';
import { course as baseCourse, items } from './testing';
import { uji } from './testing-exam';

const database = testDatabase();
let clock = new Date('2026-11-22T01:00:00.000Z');
const services: Services = { db: database.db, mode: 'nyata', now: () => clock };

const drawn: Quiz = { ...uji, draw: { 'K99.1': 2 }, tries: 2 };
const written: Quiz = {
	...drawn,
	id: 'uji-uraian',
	slug: 'uji-uraian',
	questions: [{ ...essay, competency: 'K99.2' }],
	draw: null,
	limitMinutes: null
};
const diagnosa: Quiz = {
	...drawn,
	id: 'diagnosa',
	slug: 'diagnosa',
	mode: 'diagnosa',
	draw: null,
	questions: [
		{ ...single('d1'), competency: 'K99.1' },
		{ ...single('d2'), competency: 'K99.2' },
		{ ...single('d3'), competency: 'K99.3' }
	],
	tries: null
};
const [first] = items;
if (first?.kind !== 'lesson') throw new Error('the course of the tests begins with a lesson');
const pelajaran: Lesson = { ...first, competencies: ['K99.1', 'K99.2'] };
const [modul] = baseCourse.modules;
if (!modul) throw new Error('the course of the tests has a module');
const course: Course = {
	...baseCourse,
	competencies: [
		{ code: 'K99.1', text: 'Membaca NIK' },
		{ code: 'K99.2', text: 'Menjelaskan NIK' },
		{ code: 'K99.3', text: 'Menolak NIK' }
	],
	bank: ['s1', 's2', 's3'].map((id) => ({ ...single(id), competency: 'K99.1' })),
	modules: [{ ...modul, items: [pelajaran, drawn, written, diagnosa] }]
};
const library: Library = { courses: [course], rujukan: noRujukan, paths: [], readiness: [] };
let hash = '';

beforeAll(async () => {
	const published = await publishLibrary(database.db, { library, findings: [] });
	if (!published.published) throw new Error('the library of the tests is good');
	hash = published.hash;
});

async function learner(name: string): Promise<User> {
	const who = makeUser(name);
	await addUsers(database.db, who);
	return who;
}

async function begun(who: User, quiz: Quiz): Promise<string> {
	const answer = await beginExam(services, who, course, quiz, hash, newId());
	if (!answer.ok) throw new Error(`not let in: ${answer.entrance.kind}`);
	return answer.attemptId;
}

async function sentIn(who: User, quiz: Quiz) {
	const id = await begun(who, quiz);
	await submitExam(services, who, id);
	const page = await bacaPercobaan(services, who, id);
	if (page.keadaan === 'berjalan') throw new Error('it was sent in');
	return page;
}

async function resultOf(who: User, quiz: Quiz) {
	const page = await sentIn(who, quiz);
	if (page.keadaan !== 'selesai') throw new Error('an exam has a result');
	return page;
}

const later = (minutes: number) => {
	clock = new Date(clock.getTime() + minutes * 60_000);
};

describe('UJ-01 beginning from the form of the door', () => {
	const door = `/belajar/${course.slug}/${modul.slug}/${drawn.slug}`;

	it('gives the very page that is read afterwards', async () => {
		const who = await learner('mulai');
		const id = newId();
		const begun = await mulaiUji(services, who, door, id);
		expect(begun?.halaman).toEqual(await bacaPercobaan(services, who, id));
		expect(begun?.halaman?.soal).toHaveLength(2);
	});

	it('is one try however often it is sent, and leads to the one that is open', async () => {
		const who = await learner('mulai-lagi');
		const id = newId();
		await mulaiUji(services, who, door, id);
		const again = { id, halaman: null };
		expect(await mulaiUji(services, who, door, id)).toEqual(again);
		expect(await mulaiUji(services, who, door, newId())).toEqual(again);
	});

	it('begins nothing while one has to wait', async () => {
		const who = await learner('mulai-tunggu');
		await sentIn(who, drawn);
		expect(await mulaiUji(services, who, door, newId())).toBeNull();
	});

	it.each([
		'',
		'https://lain.example/belajar/a/b/c',
		'//lain.example',
		`${door}/..`,
		door.replace(drawn.slug, pelajaran.slug)
	])('knows no door "%s"', async (path) => {
		const who = await learner(`pintu-${path.length}`);
		await expect(mulaiUji(services, who, path, newId())).rejects.toMatchObject({ status: 404 });
	});
});

describe('the result of an exam', () => {
	it('says when the next try may begin, and that there is none after the last', async () => {
		const who = await learner('lagi');
		const until = new Date(clock.getTime() + 24 * 60 * 60_000).toISOString();
		const result = await resultOf(who, drawn);
		expect(result.lagi).toEqual({ kind: 'tunggu', until, left: 1 });
		later(24 * 60);
		expect((await resultOf(who, drawn)).lagi).toEqual({ kind: 'habis' });
	});

	it('counts no essay that waits for a trainer among what was wrong', async () => {
		const who = await learner('menunggu');
		const form = new FormData();
		form.set(fieldOf(essay.id), 'NIK tidak diganti.');
		await saveAnswer(services, who, await begun(who, written), essay.id, form);
		expect(await resultOf(who, written)).toMatchObject({ menunggu: 1, dinilai: 0, kompetensi: [] });
	});
});

describe('the door of an exam', () => {
	it('says until when a try that is under way runs', async () => {
		const who = await learner('pintu');
		const began = clock.getTime();
		await begun(who, drawn);
		later(10);
		const door = await bacaPintuUji(services, who, drawn, '/');
		expect(door.entrance?.kind).toBe('lanjutkan');
		expect(door.tenggat).toBe(new Date(began + 60 * 60_000).toISOString());
		expect((await bacaPintuUji(services, await learner('baru'), drawn, '/')).tenggat).toBeNull();
	});

	it('says what a trainer gave on top', async () => {
		const [who, pelatih] = [await learner('kelonggaran'), makeTrainer('pelatih', '35.99.01')];
		await addUsers(database.db, pelatih);
		await beriKelonggaran(services, pelatih, who.id, {
			id: newId(),
			quizId: drawn.id,
			extraTries: '1',
			extraMinutes: '15',
			reason: 'Listrik padam.'
		});
		expect((await bacaPintuUji(services, who, drawn, '/')).tambahan).toEqual({
			extraTries: 1,
			extraMinutes: 15
		});
	});

	it('speaks of chance only where questions are drawn', async () => {
		expect((await bacaPintuUji(services, null, drawn, '/')).diundi).toBe(true);
		expect((await bacaPintuUji(services, null, written, '/')).diundi).toBe(false);
	});
});

it('a diagnosis tells lessons named before from lessons that do not exist', async () => {
	const page = await sentIn(await learner('arah'), diagnosa);
	if (page.keadaan !== 'didiagnosa') throw new Error('a diagnosis shows where to begin');
	expect(
		page.arah.map(({ text, pelajaran, sudahDisebut }) => [text, pelajaran.length, sudahDisebut])
	).toEqual([
		['Membaca NIK', 1, false],
		['Menjelaskan NIK', 0, true],
		['Menolak NIK', 0, false]
	]);
});
