import { describe, expect, test } from 'vitest';
import { fieldOf, keepable, longestTyped, parseAnswers } from './answers';
import { essay, short } from './testing-questions';

describe('what was typed', () => {
	test.each([
		['  BPD ', 'BPD'],
		['B\0PD', 'BPD'],
		['\0', ''],
		// A sign of two halves, cut in the middle.
		['ab𝟛', 'ab']
	])('%j is kept as %j', (typed, kept) => {
		expect(keepable(typed, 3 + typed.length - typed.trim().length)).toBe(kept);
	});

	test('is never what a database refuses, however long it is', () => {
		const form = [[fieldOf(short.id), `\0${'𝟛'.repeat(longestTyped)}`]] as const;
		const [kept = ''] = parseAnswers({ questions: [short, essay] }, form)[short.id] ?? [];
		expect(kept.length).toBe(longestTyped);
		expect(kept).toBe('𝟛'.repeat(longestTyped / 2));
	});
});
