import type { Course, Courses, Item, Lesson, Quiz } from '../course';
import type { ChoiceQuestion, Question } from '../question';
import { single } from '../testing-questions';

/** A question that comes back. */
export const reviewed = (id: string, parts: Partial<ChoiceQuestion> = {}): ChoiceQuestion =>
	({ ...single(id), review: true, ...parts }) as ChoiceQuestion; // of one type with its own parts

const head = (id: string) => ({
	id,
	slug: id,
	title: id,
	rev: 1,
	minutes: 5,
	competencies: ['K99.1']
});

export const quizOf = (
	id: string,
	questions: readonly Question[],
	parts: Partial<Quiz> = {}
): Quiz => ({
	...head(id),
	kind: 'quiz',
	mode: 'latihan',
	pass: 75,
	introHtml: '',
	questions,
	draw: null,
	forms: false,
	tries: null,
	waitMinutes: 0,
	limitMinutes: null,
	...parts
});

export const lessonOf = (id: string, ...asked: readonly ChoiceQuestion[]): Lesson => ({
	...head(id),
	kind: 'lesson',
	screens: [{ blocks: asked.map((question) => ({ type: 'cek', question })) }],
	headings: [],
	bytes: 0
});

export const courseOf = (
	id: string,
	items: readonly Item[],
	bank: readonly Question[] = []
): Course => ({
	...head(id),
	code: 'K99',
	summary: '',
	roles: [],
	competencies: [{ code: 'K99.1', text: 'Kompetensi' }],
	legal: [],
	not: [],
	overviewHtml: '',
	bank,
	modules: [
		{
			id: `${id}-modul`,
			slug: 'modul',
			title: 'Modul',
			summary: '',
			competencies: ['K99.1'],
			overviewHtml: '',
			bytes: 0,
			items
		}
	]
});

export const libraryOf = (...courses: readonly Course[]): Courses => ({ courses });
