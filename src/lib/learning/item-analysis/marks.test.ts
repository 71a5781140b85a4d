import { describe, expect, it } from 'vitest';
import { gradeQuiz, type Answers } from '../grade';
import { essay, multi, short, single } from '../testing-questions';
import { isBlank, marksOf, observe } from './marks';

const questions = [single('s1'), multi('xxx-', 'partial'), short, essay];
const answers: Answers = {
	s1: ['b'],
	banyak: ['b', 'a', 'zz'],
	isian: ['Nama asli seseorang'],
	uraian: ['…']
};
const marks = marksOf(questions, gradeQuiz({ questions, pass: 75 }, answers).grades);

describe('BU-01 what is kept of an attempt', () => {
	it('is the mark of each question in hundredths, and no essay that waits', () => {
		expect(marks).toEqual({
			s1: { rev: 1, mark: 100 },
			banyak: { rev: 1, mark: 67 },
			isian: { rev: 1, mark: 0 }
		});
	});

	it('says which questions were left out of the score', () => {
		const { grades } = gradeQuiz({ questions, pass: 75 }, answers);
		expect(marksOf(questions, grades, new Set(['isian'])).isian).toEqual({
			...{ rev: 1, mark: 0, held: true }
		});
	});

	it('stands beside the rest of the attempt, with options and never with typed words', () => {
		expect(observe(marks, questions, answers)).toEqual([
			{ questionId: 's1', rev: 1, mark: 100, rest: 34, chosen: ['b'] },
			{ questionId: 'banyak', rev: 1, mark: 67, rest: 50, chosen: ['a', 'b'] },
			{ questionId: 'isian', rev: 1, mark: 0, rest: 84, chosen: [] }
		]);
	});

	it('left out is an answer of its own, where there are options', () => {
		expect(observe(marks, questions, {}).map(({ chosen }) => chosen)).toEqual([[''], [''], []]);
	});

	it('without the questions of then has marks alone; one question has no rest', () => {
		expect(observe({ s1: { rev: 2, mark: 100 } }, [], answers)).toEqual([
			{ questionId: 's1', rev: 2, mark: 100, rest: 0, chosen: [] }
		]);
	});

	it('is nothing where nothing was answered', () => {
		expect(isBlank({ s1: [], banyak: [] })).toBe(true);
		expect(isBlank(answers)).toBe(false);
	});
});
