import type { Course, Item, Library, Quiz } from '../../../src/lib/learning/course';
import {
	course as baseCourse,
	items,
	library as baseLibrary
} from '../../../src/lib/server/learning/testing';
import {
	bank,
	diagnosa,
	uji as ujiBank,
	uraian
} from '../../../src/lib/server/learning/testing-exam';
import { single } from '../../../src/lib/learning/testing-questions';

/** A course with something of every kind: lessons, a quiz, a task that can be checked, exams. */

export const dataSet = 'kantor-desa';
export const checkId = 'tanggal';

const filled = (item: Item): Item => {
	if (item.kind === 'quiz') return { ...item, questions: [single('q1')] };
	if (item.kind !== 'task') return item;
	return {
		...item,
		hints: { [checkId]: ['Lihat kalender.', 'Aturannya.', 'Contohnya.', 'Begini caranya.'] },
		rules: {
			...item.rules,
			modes: ['coba', 'kerjakan', 'uji'],
			data: dataSet,
			checks: [{ id: checkId, check: 'dunia.tanggal', tanggal: '2026-11-30' }]
		}
	};
};

/** Everybody is put all questions, so that an answer to one of them is always asked for. */
export const uji: Quiz = { ...ujiBank, draw: { 'K99.1': bank.length } };

const [modul] = baseCourse.modules;
if (!modul) throw new Error('the course of the tests has a module');

export const course: Course = {
	...baseCourse,
	competencies: [{ code: 'K99.1', text: 'Membaca NIK' }],
	bank,
	modules: [{ ...modul, items: [...items.map(filled), uji, uraian, diagnosa] }]
};

export const library: Library = {
	...baseLibrary,
	courses: [course],
	readiness: [
		{
			...{ id: 'lampid', name: 'menutup LAMPID', due: { month: null, day: 31 }, basis: null },
			seats: [{ anyOf: ['sekretaris-desa'], competencies: ['K99.1'] }]
		}
	]
};

export const taskId = 'bayi-lahir';
export const quizId = 'kuis-nik';
export const lessonId = 'membaca-nik';
export const pathOf = (item: string) => ({ course: course.slug, module: modul.slug, item });
