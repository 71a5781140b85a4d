import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question, QuestionType } from '../question';
import { fullMarks } from '../testing-questions';
import { readGift } from './gift-read';
import { writeGift } from './gift-write';
import { normalQuestion } from './html';
import { writeDrafts } from './import-draft';
import { readBack } from './read-back';
import { anyQuestion, settings } from './testing';

/** Out and in again: what the compiler makes of it in the end. */
function comeHome(question: Question): Question | string {
	const { text } = writeGift([question]);
	const { markdown, report } = writeDrafts(readGift(text), settings);
	const { question: again, wrong } = readBack(markdown, 'K99.1');
	return again ?? JSON.stringify({ text, report, wrong }, null, 1);
}

/** What GIFT has a place for. */
const holds: Readonly<Record<string, (question: Question) => Question>> = {
	single: (question) => question,
	truefalse: (question) => question,
	multi: (question) => question,
	number: (question) => question,
	short: (question) => question,
	match: (question) =>
		question.type === 'match'
			? { ...question, rows: question.rows.map((row) => ({ ...row, feedbackHtml: '' })) }
			: question,
	order: (question) =>
		question.type === 'order'
			? {
					...question,
					items: question.items.map(({ html, ...item }) => ({
						...item,
						html: html.replace(/<[^>]*>/g, ''),
						feedbackHtml: ''
					}))
				}
			: question,
	cloze: (question) =>
		question.type === 'cloze'
			? { ...question, paragraphs: question.paragraphs.slice(0, 1) }
			: question
};

describe('a question that goes out as GIFT comes home as it was, but for its hints', () => {
	test.each(Object.keys(holds) as QuestionType[])('%s', (type) => {
		fc.assert(
			fc.property(anyQuestion(type), (any) => {
				const question = { ...(holds[type]?.(any) ?? any), hintsHtml: [] };
				expect(normalQuestion(comeHome(question)), writeGift([question]).text).toEqual(
					normalQuestion(question)
				);
			}),
			{ numRuns: 50 }
		);
	});
});

test('what GIFT cannot hold is told for each question', () => {
	const all = Object.values(fullMarks).map(([question]) => question);
	const report = Object.fromEntries(writeGift(all).report.map(({ id, fate }) => [id, fate]));
	expect(report).toEqual({
		satu: 'berkurang',
		'benar-salah': 'berkurang',
		banyak: 'berkurang',
		angka: 'berkurang',
		isian: 'berkurang',
		jodoh: 'berkurang',
		urut: 'berkurang',
		rumpang: 'ditolak',
		kisi: 'berkurang',
		uraian: 'berkurang',
		kasus: 'ditolak'
	});
});
