import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldOf, parseAnswers } from './answers';
import { grade } from './grade';
import { partsOf, splitParts } from './parts';
import type { OrderQuestion, Question } from './question';
import { showQuestion } from './show';
import { cloze, fullMarks, match, multi, order, scenario, single } from './testing-questions';
import { veil } from './veil';

const every: readonly Question[] = Object.values(fullMarks).map(([question]) => question);
const seeds = fc.integer({ min: 1, max: 2 ** 31 - 2 });
const text = (value: unknown) => JSON.stringify(value);

/** What a browser sends of an answer that stands on the page. */
const sentOf = (question: Question, answer: readonly string[]): [string, string][] =>
	partsOf(question)
		? [...splitParts(answer)].map(([part, value]) => [fieldOf(question.id, part), value])
		: answer.map((value) => [fieldOf(question.id), value]);

describe('an exam question on its page', () => {
	test('order: names of items say where they stand on the page, not where they belong', () => {
		const backwards: OrderQuestion = { ...order(), items: order().items.toReversed() };
		fc.assert(
			fc.property(seeds, (seed) => {
				for (const question of [order(), backwards]) {
					const { input } = veil(question, seed).shown;
					if (input.type !== 'order') throw new Error('an order is shown as one');
					expect(input.items.map(({ id }) => id)).toEqual(['_1', '_2', '_3']);
				}
			})
		);
	});

	test('options, choices and gaps are named by their place on the page', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const choices = [single(), multi('xx-x', 'all')].map((one) => veil(one, seed).shown.input);
				for (const input of choices)
					expect('options' in input && input.options.map(({ id }) => id)).toEqual([
						'_1',
						'_2',
						'_3',
						'_4'
					]);
				const pairs = veil(match, seed).shown.input;
				expect('choices' in pairs && pairs.choices.map(({ id }) => id)).toEqual(['_1', '_2', '_3']);
				const gaps = veil(cloze, seed).shown.input;
				const select =
					gaps.type === 'cloze' &&
					gaps.paragraphs.flat().find((piece) => typeof piece !== 'string' && piece.choices);
				expect(select && typeof select !== 'string' && select.choices?.map(({ id }) => id)).toEqual(
					['_1', '_2']
				);
			})
		);
	});

	test('of a case no end is told: all choices that end it lead to the same one', () => {
		const shown = veil(scenario, 1).shown;
		for (const word of ['buruk', 'cukup', 'baik', 'Pulang', 'Belum selesai', 'awal', 'periksa'])
			expect(text(shown)).not.toContain(`"${word}"`);
		const { input } = shown;
		if (input.type !== 'scenario') throw new Error('a case is shown as one');
		expect(input.scenes.filter(({ options }) => options.length === 0)).toHaveLength(1);
		const known = new Set(input.scenes.map(({ id }) => id));
		for (const { options } of input.scenes)
			for (const { to } of options) expect(known.has(to)).toBe(true);
	});

	test.each(every.map((question) => [question.type, question] as const))(
		'%s: says what it said, in the same order',
		(_, question) => {
			const plain = showQuestion(question, 7, { hints: false });
			const { shown } = veil(question, 7);
			expect(shown).toMatchObject({
				id: plain.id,
				promptHtml: plain.promptHtml,
				stemHtml: plain.stemHtml,
				hintsHtml: []
			});
			const words = (value: unknown): string[] =>
				text(value).match(/"(?:html|text)":"[^"]*"/g) ?? [];
			expect(words(shown.input)).toEqual(words(plain.input));
		}
	);

	test.each(Object.entries(fullMarks))(
		'%s: an answer given on the page is the answer that is kept and marked',
		(_, [question, right]) => {
			fc.assert(
				fc.property(seeds, (seed) => {
					const { toPage, toKept } = veil(question, seed);
					const page = toPage(right);
					const kept =
						parseAnswers({ questions: [question] }, toKept(sentOf(question, page)))[question.id] ??
						[];
					expect(grade(question, kept, { a: 2, b: 3 }).correct).toBe(true);
					expect(toPage(kept)).toEqual(toPage(right.length === kept.length ? kept : right));
				})
			);
		}
	);

	test.each(Object.entries(fullMarks).filter(([type]) => ['match', 'order'].includes(type)))(
		'%s: what stands on the page is not what is kept',
		(_, [question, right]) => {
			expect(veil(question, 3).toPage(right)).not.toEqual(right);
		}
	);

	test('names of before, as a phone may still hold them, mean what they meant', () => {
		const { toKept } = veil(order(), 5);
		expect(
			toKept([
				['q.urut.a', '1'],
				['yakin', '3']
			])
		).toEqual([
			['q.urut.a', '1'],
			['yakin', '3']
		]);
	});
});
