import { describe, expect, test } from 'vitest';
import { grade, type Answer, type EssayPoints } from '$lib/learning/grade';
import type { Question } from '$lib/learning/question';
import { showResult } from '$lib/learning/show';
import {
	essay,
	grid,
	multi,
	order,
	scenario,
	short,
	single
} from '$lib/learning/testing-questions';
import { outcomeOf } from './outcome';

const outcome = (question: Question, answer: Answer, points?: EssayPoints) =>
	outcomeOf(question.type, showResult(question, grade(question, answer, points)));

describe('outcome', () => {
	test.each<[string, Question, Answer, string, string]>([
		['right', single(), ['b'], '✓ Tepat', ''],
		['wrong', single(), ['a'], '✗ Belum tepat', ''],
		['left out', single(), [], '✗ Belum dijawab', ''],
		['left out by a person who skips a case', scenario, [], '✗ Belum dijawab', ''],
		[
			'so many of the right choices',
			multi('x-x-', 'partial'),
			['a'],
			'◐ Sebagian tepat',
			'1 dari 2'
		],
		['so many rows', grid, ['a=1', 'b=1', 'c=1'], '◐ Sebagian tepat', '2 dari 3'],
		['an order that counts as a whole', order('all'), ['a=1'], '✗ Belum tepat', ''],
		['a share of a short answer', short, ['badan desa'], '◐ Sebagian tepat', '40%'],
		['the end of a case', scenario, ['awal=2', 'periksa=1'], '◐ Sebagian tepat', '50%'],
		['an essay nobody has marked', essay, ['Menurut UU'], '… Nilai sendiri', '']
	])('%s', (_, question, answer, word, share) => {
		expect(outcome(question, answer)).toMatchObject({ word, share });
	});

	test.each<[EssayPoints, string, string]>([
		[{ a: 2, b: 3 }, '✓ Tepat', '5 dari 5 poin'],
		[{ a: 1.5 }, '◐ Sebagian tepat', '1,5 dari 5 poin'],
		[{ a: 0, b: 0 }, '✗ Belum tepat', '0 dari 5 poin']
	])('an essay that got %j says its points', (points, word, share) => {
		expect(outcome(essay, ['Menurut UU'], points)).toMatchObject({ word, share });
	});

	test('an essay of a test waits for a trainer', () => {
		const result = showResult(essay, grade(essay, ['Menurut UU']));
		expect(outcomeOf('essay', result, 'trainer')).toMatchObject({
			tone: 'open',
			word: '… Menunggu pelatih'
		});
	});

	test('an essay of practice that somebody else reads waits for nobody', () => {
		const result = showResult(essay, grade(essay, ['Menurut UU …']));
		expect(outcomeOf('essay', result, 'nobody').word).toBe('… Tidak dinilai');
	});
});
