import { describe, expect, it, test } from 'vitest';
import {
	cloze,
	essay,
	grid,
	match,
	number,
	order,
	scenario,
	short,
	single
} from '../testing-questions';
import { candidatesOf, isReviewable, keptForExams, lessonFor } from './cards';
import { courseOf, lessonOf, libraryOf, quizOf, reviewed } from './testing';

const nothing = { questions: new Set<string>(), done: new Set<string>() };
const ids = (...list: string[]) => new Set(list);
const idsOf = (list: ReturnType<typeof candidatesOf>) => list.map(({ question }) => question.id);

const latihan = quizOf('latihan', [reviewed('q1'), reviewed('q2'), single('q3')]);
const pelajaran = lessonOf('baca', reviewed('b1'));
const bank = [
	reviewed('b1', { competency: 'K99.1' }),
	reviewed('b2', { competency: 'K99.2' }),
	reviewed('b3', { competency: 'K99.2' })
];
const uji = quizOf('uji', [reviewed('u1')], { mode: 'uji', draw: { 'K99.2': 1 } });
const kursus = courseOf('kursus', [pelajaran, latihan, uji], bank);
const library = libraryOf(kursus);

describe('which questions come back', () => {
	it('only those that were met', () => {
		expect(candidatesOf(library, nothing)).toEqual([]);
		expect(idsOf(candidatesOf(library, { ...nothing, questions: ids('q2') }))).toEqual(['q2']);
	});

	it('only those with the tag', () => {
		expect(idsOf(candidatesOf(library, { ...nothing, questions: ids('q1', 'q2', 'q3') }))).toEqual([
			'q1',
			'q2'
		]);
	});

	it('those inside a lesson that was read', () => {
		expect(idsOf(candidatesOf(library, { ...nothing, done: ids('baca') }))).toEqual(['b1']);
	});

	it('none that an exam may still ask, until that exam is passed', () => {
		const met = ids('u1', 'b2', 'q1');
		expect(idsOf(candidatesOf(library, { questions: met, done: ids() }))).toEqual(['q1']);
		expect(idsOf(candidatesOf(library, { questions: met, done: ids('uji') }))).toEqual([
			'q1',
			'u1',
			'b2'
		]);
		expect([...keptForExams(kursus, null)].sort()).toEqual(['b2', 'b3', 'u1']);
	});

	it('each once, however often it stands in the course', () => {
		const twice = courseOf('dua', [quizOf('satu', [reviewed('b1')]), pelajaran], bank);
		const met = { questions: ids('b1'), done: ids('baca') };
		expect(idsOf(candidatesOf(libraryOf(twice), met))).toEqual(['b1']);
	});

	test.each([
		['single', single(), true],
		['match', match, true],
		['order', order('all'), true],
		['cloze', cloze, true],
		['grid', grid, true],
		['number', number, true],
		['short', short, true],
		['essay', essay, false],
		['scenario', scenario, false]
	] as const)('of type %s: %s', (_, question, expected) => {
		expect(isReviewable({ ...question, review: true })).toBe(expected);
		expect(isReviewable({ ...question, review: false })).toBe(false);
	});
});

describe('the lesson to read again', () => {
	it('is the one that asks the question, else one on its competency, else none', () => {
		const other = lessonOf('lain');
		const two = courseOf('dua', [other, pelajaran, latihan], bank);
		expect(lessonFor(two, reviewed('b1'))?.title).toBe('baca');
		expect(lessonFor(two, reviewed('q1'))?.title).toBe('lain');
		expect(lessonFor(two, reviewed('q1', { competency: 'K99.9' }))).toBeNull();
	});
});
