import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullMarks } from '../testing-questions';
import { normalQuestion } from './html';
import { silent } from './html-markdown';
import { questionMarkdown } from './question-markdown';
import { readBack } from './read-back';
import { allTypes, anyQuestion } from './testing';

const written = { ...silent, notes: false };

describe('a question written as Markdown is read back as the same question', () => {
	test.each(allTypes)('%s', (type) => {
		fc.assert(
			fc.property(anyQuestion(type), (question) => {
				const markdown = questionMarkdown(question, written);
				const { question: again, wrong } = readBack(markdown, 'K99.1');
				expect(wrong, markdown).toEqual([]);
				expect(normalQuestion(again), markdown).toEqual(normalQuestion(question));
			}),
			{ numRuns: 50 }
		);
	});
});

test('what is missing is noted where the author will write it', () => {
	const [single] = fullMarks.single;
	const bare = {
		...single,
		explanationHtml: '',
		options: 'options' in single ? single.options.map((one) => ({ ...one, feedbackHtml: '' })) : []
	} as typeof single;
	const markdown = questionMarkdown(bare, {
		...silent,
		notes: true,
		remarks: ['gambar tidak ikut']
	});
	expect(markdown).toContain('# LENGKAPI: gambar tidak ikut');
	expect(markdown).toContain('- (x) B\n  > # LENGKAPI: mengapa ini benar');
	// Nobody can publish a question and forget about the note.
	expect(readBack(markdown, 'K99.1').wrong).toContain('Judul tingkat 1 sudah dipakai oleh title.');
});
