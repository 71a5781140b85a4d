import { describe, expect, test } from 'vitest';
import { gradeQuiz, type Answers } from '$lib/learning/grade';
import { showResult } from '$lib/learning/show';
import type { Question } from '$lib/learning/question';
import { essay, multi, single } from '$lib/learning/testing-questions';
import { ringkasHasil } from './hasil';

const ringkasan = (questions: readonly Question[], answers: Answers) => {
	const { percent, passed, correctCount, grades } = gradeQuiz({ questions, pass: 75 }, answers);
	const results = questions.map((question, index) => {
		const grade = grades[index];
		if (!grade) throw new Error('every question is marked');
		return [question.id, showResult(question, grade)] as const;
	});
	return ringkasHasil({ percent, passed, correctCount, results: Object.fromEntries(results) }, 75);
};

describe('hasil kuis', () => {
	test('says the score, what it takes, and where the reasons are', () => {
		expect(ringkasan([single(), multi('x-x', 'partial')], { satu: ['b'], banyak: ['a'] })).toEqual({
			kind: 'berhasil',
			title: 'Kuis ini lulus',
			kalimat: [
				'Nilai 75%: 1 dari 2 soal tepat.',
				'Lulus bila paling sedikit 75%.',
				'Penjelasan ada di bawah setiap soal.'
			]
		});
	});

	test('an essay that waits is said so, and is no part of what is counted', () => {
		const { title, kalimat } = ringkasan([single(), essay], {
			satu: ['a'],
			uraian: ['Menurut UU']
		});
		expect(title).toBe('Belum lulus');
		expect(kalimat.slice(0, 2)).toEqual([
			'Nilai 0%: 0 dari 1 soal tepat.',
			'1 uraian Anda nilai sendiri dengan rubrik di bawah soalnya, di luar nilai ini.'
		]);
	});

	test('an essay that was left out is wrong like any other question', () => {
		expect(ringkasan([single(), essay], { satu: ['b'] }).kalimat[0]).toBe(
			'Nilai 50%: 1 dari 2 soal tepat.'
		);
	});

	test('nothing but essays has no score yet', () => {
		expect(ringkasan([essay], { uraian: ['Menurut UU'] })).toMatchObject({
			kind: 'info',
			title: 'Bandingkan uraian Anda'
		});
	});
});
