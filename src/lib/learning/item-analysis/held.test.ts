import { describe, expect, it } from 'vitest';
import { essay, single } from '../testing-questions';
import { gradeExam, heldAmong, heldInMarks } from './held';

const questions = ['s1', 's2', 's3', 's4'].map((id) => single(id));
const answers = { s1: ['b'], s2: ['b'], s3: ['b'], s4: ['a'] };
const quiz = { questions, pass: 80 };

describe('BU-04 an exam with a suspect key', () => {
	it('is scored without that question, which is still shown with what was answered', () => {
		const found = gradeExam(quiz, answers, new Set(['s4']));
		expect(found).toMatchObject({ percent: 100, passed: true, score: 3, max: 3 });
		expect(found.grades.map(({ questionId }) => questionId)).toEqual(['s1', 's2', 's3', 's4']);
		expect(found.counted.map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
	});

	it('without one is scored as ever', () => {
		expect(gradeExam(quiz, answers, new Set(['lain']))).toMatchObject({
			...{ percent: 75, passed: false, counted: questions },
			held: new Set()
		});
	});

	it('of nothing but suspect keys counts all of them', () => {
		const all = new Set(questions.map(({ id }) => id));
		expect(gradeExam(quiz, answers, all)).toMatchObject({ percent: 75, held: new Set() });
	});

	it('waits for its essays as before', () => {
		const found = gradeExam(
			{ questions: [...questions, essay], pass: 75 },
			{ ...answers, uraian: ['…'] },
			new Set(['s4'])
		);
		expect(found).toMatchObject({ pending: 1, percent: 100 });
	});
});

describe('BU-04 what is held', () => {
	const held = new Set(['s1@1', 's2@2', 'uraian@1']);
	it('is one revision of a question, and no essay', () => {
		expect(heldAmong(held, [...questions, essay])).toEqual(new Set(['s1']));
	});

	it('stays as it was when the attempt was sent in', () => {
		expect(heldInMarks({ s1: { rev: 1, mark: 0, held: true }, s2: { rev: 1, mark: 100 } })).toEqual(
			new Set(['s1'])
		);
		expect(heldInMarks(null)).toEqual(new Set());
	});
});
