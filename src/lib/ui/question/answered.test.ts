import { describe, expect, test } from 'vitest';
import { fieldOf, longestEssay, longestTyped, parseAnswers } from '$lib/learning/answers';
import { grade } from '$lib/learning/grade';
import { showQuestion, showResult } from '$lib/learning/show';
import { essay, order, short } from '$lib/learning/testing-questions';
import {
	inGivenOrder,
	inRightOrder,
	isLong,
	letterOf,
	roomLeft,
	saidOf,
	withUnit
} from './answered';

describe('answered', () => {
	test.each([
		[0, 'A'],
		[25, 'Z'],
		[26, 'AA'],
		[27, 'AB'],
		[52, 'BA']
	])('choice %i is called %s', (index, letter) => {
		expect(letterOf(index)).toBe(letter);
	});

	test.each([
		['60', 'hari', '60 hari'],
		['60 hari', 'hari', '60 hari'],
		['12.500.000', 'rupiah', 'Rp12.500.000'],
		['Rp 12.500.000', 'rupiah', 'Rp 12.500.000'],
		['1,5 juta', 'rupiah', '1,5 juta'],
		['3500000', 'rupiah', 'Rp3.500.000'],
		['2026', '', '2026'],
		['49', '', '49']
	])('%s in %s is shown as %s', (typed, unit, shown) => {
		expect(withUnit(typed, unit)).toBe(shown);
	});

	test('items stand in their right places once they are marked, whatever order was asked in', () => {
		const question = order();
		const result = showResult(question, grade(question, ['a=3', 'b=2', 'c=1']));
		for (const seed of [1, 2, 3]) {
			const { input } = showQuestion(question, seed);
			if (input.type !== 'order') throw new Error('an order is asked as an order');
			expect(inRightOrder(input.items, result).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
		}
	});

	test('without the key items stand as they were numbered, the rest behind', () => {
		const items = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
		const given = new Map([
			['a', '3'],
			['c', '1']
		]);
		expect(inGivenOrder(items, given).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
	});

	test('choices are printed in full once one is longer than a closed list can show', () => {
		expect(isLong([{ text: 'melayani warga' }, { text: 'menatausahakan kas' }])).toBe(false);
		expect(isLong([{ text: 'menyusun rancangan peraturan desa' }])).toBe(true);
	});

	test('the longest texts are as long as what is kept of them', () => {
		const fields = [essay, short].map(({ id }): [string, string] => [
			fieldOf(id),
			'a'.repeat(9_999)
		]);
		const read = parseAnswers({ questions: [essay, short] }, fields);
		expect(read[essay.id]?.[0]).toHaveLength(longestEssay);
		expect(read[short.id]?.[0]).toHaveLength(longestTyped);
	});

	test('the room of an essay is told only near its end', () => {
		expect(['', 'a'.repeat(7_000), 'a'.repeat(7_900), 'a'.repeat(9_000)].map(roomLeft)).toEqual([
			null,
			null,
			100,
			0
		]);
	});

	test('a control is tied to its own problems and to no others', () => {
		const problem = { level: 'galat', rule: 'kuis', message: 'Belum dijawab.' } as const;
		const problems = [
			{ ...problem, field: 'q.jodoh.a' },
			{ ...problem, field: 'q.jodoh' }
		];
		expect(saidOf(problems, 'q.jodoh.a')).toEqual({
			'aria-describedby': 'q.jodoh.a-galat',
			'aria-invalid': true
		});
		expect(saidOf(problems, 'q.jodoh.b', 'q.jodoh-satuan')).toEqual({
			'aria-describedby': 'q.jodoh-satuan',
			'aria-invalid': undefined
		});
		expect(saidOf([], 'q.jodoh.b')).toEqual({
			'aria-describedby': undefined,
			'aria-invalid': undefined
		});
	});
});
