import { describe, expect, test } from 'vitest';
import { compileWith } from './compile/testing';
import type { Library } from './course';
import { grade } from './grade';
import { noRujukan } from './rujukan/rujukan';
import { short, single } from './testing-questions';
import { upcastLibrary } from './upcast';

const { exactCase: _exactCase, ...shortOld } = {
	...short,
	wrong: [{ texts: ['LPM'], feedbackHtml: '<p>LPM membantu.</p>' }]
};

const quizOld = {
	...{ id: 'kuis', slug: 'kuis', title: 'Kuis', rev: 1, minutes: 5, competencies: ['K99.1'] },
	...{ kind: 'quiz', mode: 'latihan', pass: 75, introHtml: '' },
	questions: [single(), shortOld]
};

// Safe for the test: this is the shape that lies in the database.
const library = {
	courses: [{ bank: [shortOld], modules: [{ items: [quizOld, { kind: 'lesson', id: 'l' }] }] }]
} as unknown as Library;

describe('a library published before there were tests', () => {
	const [course] = upcastLibrary(library).courses;
	const [quiz, lesson] = course?.modules[0]?.items ?? [];

	test('has quizzes for practice: without end, without a clock, with all questions of their own', () => {
		expect(quiz).toEqual({
			...quizOld,
			draw: null,
			tries: null,
			waitMinutes: 0,
			limitMinutes: null,
			forms: false,
			questions: [
				single(),
				{ ...shortOld, exactCase: false, wrong: [{ ...shortOld.wrong[0], percent: 0 }] }
			]
		});
		expect(lesson).toEqual({ kind: 'lesson', id: 'l' });
	});

	test('marks a text as it did, in a quiz and in the bank', () => {
		const [question] = course?.bank ?? [];
		if (!question) throw new Error('The bank has a question.');
		expect(grade(question, ['bpd']).score).toBe(1);
		expect(grade(question, ['LPM']).score).toBe(0);
	});
});

test('a library of today stays as it is', () => {
	const { library: today } = compileWith();
	expect(upcastLibrary(today)).toEqual(today);
});

describe('a library published before anything stood beside the courses', () => {
	test('has no guides, regulations and words, and an index that finds nothing', () => {
		expect(upcastLibrary(library).rujukan).toEqual(noRujukan);
	});

	test('one of today stays as it is', () => {
		const { library: today } = compileWith({
			'istilah/a.md': '---\nid: a\ntitle: A\n---\n## KK {#kk}\n\nKartu keluarga.\n'
		});
		expect(upcastLibrary(today).rujukan).toEqual(today.rujukan);
		expect(today.rujukan.terms).toHaveLength(1);
	});
});
