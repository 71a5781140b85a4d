import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { addUsers, makeTrainer, makeUser, statusOf } from '../../../../tests/support/users';
import { newId } from '$lib/ids';
import type { Course, Quiz } from '$lib/learning/course';
import { noRujukan } from '$lib/learning/rujukan/rujukan';
import { single } from '$lib/learning/testing-questions';
import { publishLibrary } from '../courses/publish';
import type { Services } from '../runtime';
import { bacaKelonggaran, beriKelonggaran, type KelonggaranForm } from './allowances';
import { beginExam } from './exam-begin';
import { readExamTry } from './exam-read';
import { submitExam } from './exam-submit';
import { course as baseCourse } from './testing';
import { uji as contoh } from './testing-exam';

const database = testDatabase();
const sekdes = makeUser('sekdes');
const pelatih = makeTrainer('pelatih', '35.99.01');
const pelatihLain = makeTrainer('pelatih.lain', '35.99.02');
let clock = new Date('2026-11-22T01:00:00.000Z');
const services: Services = { db: database.db, mode: 'nyata', now: () => clock };

const uji: Quiz = { ...contoh, competencies: [], questions: [single()], draw: null, tries: 1 };
const bebas: Quiz = { ...uji, id: 'bebas', slug: 'bebas', tries: 2, limitMinutes: null };
const [modul] = baseCourse.modules;
if (!modul) throw new Error('the course of the tests has a module');
const course: Course = { ...baseCourse, modules: [{ ...modul, items: [uji, bebas] }] };
let hash = '';

beforeAll(async () => {
	await addUsers(database.db, sekdes, pelatih, pelatihLain);
	const library = { courses: [course], rujukan: noRujukan, paths: [], readiness: [] };
	const published = await publishLibrary(database.db, { library, findings: [] });
	if (!published.published) throw new Error('the library of the tests is good');
	hash = published.hash;
});

const form = (parts: Partial<KelonggaranForm> = {}): KelonggaranForm => ({
	id: newId(),
	quizId: uji.id,
	extraTries: '1',
	extraMinutes: '',
	reason: 'Listrik padam',
	...parts
});

describe('UJ-05 allowances', () => {
	it.each([
		[{ quizId: 'tidak-ada' }, 'uji'],
		[{ extraTries: '9' }, 'kesempatan'],
		[{ extraTries: '-1' }, 'kesempatan'],
		[{ extraTries: '', extraMinutes: '' }, 'kesempatan'],
		[{ extraMinutes: 'sejam' }, 'menit'],
		[{ extraMinutes: '241' }, 'menit'],
		[{ quizId: bebas.id, extraMinutes: '10' }, 'menit'],
		[{ reason: '  ' }, 'alasan']
	])('%o is refused beside its field', async (parts, field) => {
		expect(await beriKelonggaran(services, pelatih, sekdes.id, form(parts))).toMatchObject({
			ok: false,
			problems: [{ rule: 'UJ-05', field }]
		});
		expect((await bacaKelonggaran(services, pelatih, sekdes.id)).diberikan).toEqual([]);
	});

	it('is given in one’s own wilayah and nowhere else', async () => {
		for (const user of [pelatihLain, sekdes]) {
			expect(await statusOf(bacaKelonggaran(services, user, sekdes.id))).toBe(404);
			expect(await statusOf(beriKelonggaran(services, user, sekdes.id, form()))).toBe(404);
		}
		expect(await statusOf(bacaKelonggaran(services, pelatih, 'x'))).toBe(404);
	});

	it('minutes count for a try that runs, a try opens the door at once, and sent five times it is given once', async () => {
		const begin = () => beginExam(services, sekdes, course, uji, hash, newId());
		const begun = await begin();
		if (!begun.ok) throw new Error('the first try may be begun');
		const before = await readExamTry(services, sekdes, begun.attemptId);
		const more = form({ extraTries: '', extraMinutes: '30' });
		await Promise.all(
			Array.from({ length: 5 }, () => beriKelonggaran(services, pelatih, sekdes.id, more))
		);
		const after = await readExamTry(services, sekdes, begun.attemptId);
		expect(Date.parse(after.deadlineAt ?? '') - Date.parse(before.deadlineAt ?? '')).toBe(
			30 * 60_000
		);
		await submitExam(services, sekdes, begun.attemptId);
		expect(await begin()).toEqual({ ok: false, entrance: { kind: 'habis' } });
		clock = new Date(clock.getTime() + 60_000);
		expect(await beriKelonggaran(services, pelatih, sekdes.id, form())).toEqual({ ok: true });
		const page = await bacaKelonggaran(services, pelatih, sekdes.id);
		expect(page.diberikan).toMatchObject([
			{ extraTries: 1, extraMinutes: 0, judul: 'Uji akhir', pemberi: 'Orang Uji' },
			{ extraTries: 0, extraMinutes: 30 }
		]);
		expect(page.uji).toMatchObject([
			{ quizId: uji.id, dipakai: 1, boleh: 2, entrance: { kind: 'boleh', left: 1 } },
			{ quizId: bebas.id, dipakai: 0, boleh: 2 }
		]);
		expect(await begin()).toMatchObject({ ok: true });
	});
});
