import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawQuestions, formFor, formOf, shownInLessons, type DrawOptions } from './draw';
import type { Question } from './question';
import { single } from './testing-questions';

const competencies = ['K99.1', 'K99.2', 'K99.3'];

const make = (competency: string, difficulty: 1 | 2 | 3, id: string): Question => ({
	...single(id),
	competency,
	difficulty
});

/** A bank of up to 40 questions of three competencies, in any order. */
const banks = fc
	.array(fc.tuple(fc.constantFrom(...competencies), fc.constantFrom(1, 2, 3)), { maxLength: 40 })
	.map((all) =>
		all.map(([competency, level], index) => make(competency, level as 1 | 2 | 3, `s-${index}`))
	);

const countOf = (questions: readonly Question[], competency: string): number =>
	questions.filter((question) => question.competency === competency).length;

/** A bank with a draw that it can fill, and ids that were seen. */
const cases = banks.chain((bank) =>
	fc.record({
		bank: fc.constant(bank),
		seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
		seen: fc.subarray(bank.map(({ id }) => id)),
		draw: fc.record(
			Object.fromEntries(
				competencies.map((code) => [code, fc.nat({ max: countOf(bank, code) })] as const)
			)
		)
	})
);

const quizOf = (draw: Record<string, number> | null, questions: readonly Question[] = []) => ({
	id: 'uji',
	draw,
	questions
});
const ids = (questions: readonly Question[]): string[] => questions.map(({ id }) => id);
const options = (some: Partial<DrawOptions> = {}): DrawOptions => ({
	seed: 7,
	form: null,
	seen: [],
	...some
});

/** 12 questions of a competency, four of each difficulty. */
const evenBank = competencies.flatMap((code) =>
	Array.from({ length: 12 }, (_, index) =>
		make(code, ((index % 3) + 1) as 1 | 2 | 3, `${code}-${index}`)
	)
);

describe('questions that are drawn', () => {
	test('are as many of each competency as asked, none twice', () => {
		fc.assert(
			fc.property(cases, ({ bank, seed, seen, draw }) => {
				const drawn = drawQuestions({ bank }, quizOf(draw), { seed, form: null, seen });
				for (const code of competencies) expect(countOf(drawn, code)).toBe(draw[code]);
				expect(new Set(ids(drawn)).size).toBe(drawn.length);
			})
		);
	});

	test('are the same for the same seed, in whatever order the bank stands', () => {
		fc.assert(
			fc.property(
				cases.chain((one) =>
					fc.tuple(
						fc.constant(one),
						fc.shuffledSubarray(one.bank, {
							minLength: one.bank.length,
							maxLength: one.bank.length
						})
					)
				),
				([{ bank, seed, seen, draw }, shuffled]) => {
					const again = { seed, form: null, seen };
					expect(ids(drawQuestions({ bank: shuffled }, quizOf(draw), again))).toEqual(
						ids(drawQuestions({ bank }, quizOf(draw), again))
					);
				}
			)
		);
	});

	test('are what was not seen before, as far as there is any', () => {
		fc.assert(
			fc.property(cases, ({ bank, seed, seen, draw }) => {
				const drawn = ids(drawQuestions({ bank }, quizOf(draw), { seed, form: null, seen }));
				for (const code of competencies) {
					const pool = ids(bank.filter(({ competency }) => competency === code));
					const isRepeated = pool.some((id) => drawn.includes(id) && seen.includes(id));
					const unseen = pool.filter((id) => !seen.includes(id));
					if (isRepeated) expect(unseen.every((id) => drawn.includes(id))).toBe(true);
				}
			})
		);
	});

	test('BU-04: hold back a suspect key as long as there are enough others, seen or not', () => {
		fc.assert(
			fc.property(cases, fc.infiniteStream(fc.boolean()), ({ bank, seed, seen, draw }, coin) => {
				const held = new Set(ids(bank).filter(() => coin.next().value));
				const drawn = drawQuestions({ bank }, quizOf(draw), options({ seed, seen, held }));
				for (const code of competencies) {
					const sound = bank.filter(({ id, competency }) => competency === code && !held.has(id));
					const taken = drawn.filter(({ id, competency }) => competency === code && held.has(id));
					expect(taken.length).toBe(Math.max(0, (draw[code] ?? 0) - sound.length));
				}
			})
		);
	});

	test('are balanced over difficulty: no level is short of two while another has them to spare', () => {
		fc.assert(
			fc.property(cases, ({ bank, seed, draw }) => {
				const drawn = drawQuestions({ bank }, quizOf(draw), options({ seed }));
				const at = (all: readonly Question[], code: string, level: number) =>
					countOf(
						all.filter(({ difficulty }) => difficulty === level),
						code
					);
				for (const code of competencies)
					for (const low of [1, 2, 3])
						for (const high of [1, 2, 3])
							if (at(drawn, code, high) - at(drawn, code, low) > 1)
								expect(at(drawn, code, low)).toBe(at(bank, code, low));
			})
		);
	});

	test('are as hard for every seed', () => {
		const levelsOf = (seed: number) =>
			drawQuestions({ bank: evenBank }, quizOf({ 'K99.1': 4, 'K99.2': 5 }), options({ seed }))
				.map(({ competency, difficulty }) => `${competency} ${difficulty}`)
				.sort();
		fc.assert(
			fc.property(fc.integer({ min: 1 }), (seed) => {
				expect(levelsOf(seed)).toEqual(levelsOf(1));
			})
		);
	});

	test('are others for another seed, nearly always', () => {
		const draw = { 'K99.1': 4, 'K99.2': 4, 'K99.3': 4 };
		const drawn = Array.from({ length: 200 }, (_, seed) =>
			ids(drawQuestions({ bank: evenBank }, quizOf(draw), options({ seed })))
				.sort()
				.join()
		);
		expect(new Set(drawn).size).toBeGreaterThan(190);
	});

	test('every question of the bank comes up, and nobody is asked the same three times while others wait', () => {
		const seen: string[] = [];
		for (const seed of [1, 2, 3])
			seen.push(
				...ids(drawQuestions({ bank: evenBank }, quizOf({ 'K99.1': 4 }), options({ seed, seen })))
			);
		expect(new Set(seen).size).toBe(12);
	});

	test('are followed by the questions of the quiz itself, in their order', () => {
		const own = [make('K99.2', 3, 'z'), make('K99.1', 1, 'a')];
		const drawn = drawQuestions({ bank: evenBank }, quizOf({ 'K99.1': 3 }, own), options());
		expect(ids(drawn).slice(3)).toEqual(['z', 'a']);
	});

	test('a quiz that draws nothing puts its own, all of them, in their order', () => {
		const own = [make('K99.2', 3, 'z'), make('K99.1', 1, 'a')];
		expect(drawQuestions({ bank: evenBank }, quizOf(null, own), options())).toEqual(own);
	});

	test('are all there are when a bank has become too small', () => {
		const bank = [make('K99.1', 1, 'a')];
		expect(ids(drawQuestions({ bank }, quizOf({ 'K99.1': 3, 'K99.9': 2 }), options()))).toEqual([
			'a'
		]);
	});
});

describe('two forms', () => {
	test('share no question, hold all of them, and are as large in each competency but for one', () => {
		fc.assert(
			fc.property(banks, (bank) => {
				const { A, B } = formOf(bank);
				expect(ids([...A, ...B]).sort()).toEqual(ids(bank).sort());
				for (const code of competencies) {
					const more = countOf(A, code) - countOf(B, code);
					expect(more === 0 || more === 1).toBe(true);
				}
			})
		);
	});

	test('are as hard: each question of A is followed by one of B that is no easier', () => {
		const { A, B } = formOf(evenBank);
		const sum = (all: readonly Question[]) => all.reduce((total, one) => total + one.difficulty, 0);
		expect(sum(B) - sum(A)).toBeGreaterThanOrEqual(0);
		expect(sum(B) - sum(A)).toBeLessThanOrEqual(2 * competencies.length);
	});

	test('the draw of one shares nothing with the draw of the other, in two quizzes with one bank', () => {
		fc.assert(
			fc.property(cases, fc.integer({ min: 1 }), ({ bank, seed, seen, draw }, otherSeed) => {
				const before = drawQuestions(
					{ bank },
					{ ...quizOf(draw), id: 'awal' },
					{ seed, form: 'A', seen }
				);
				const after = drawQuestions(
					{ bank },
					{ ...quizOf(draw), id: 'akhir' },
					{ seed: otherSeed, form: 'B', seen }
				);
				const known = new Set(ids(before));
				expect(ids(after).filter((id) => known.has(id))).toEqual([]);
			})
		);
	});

	test('also divide the questions of a quiz that draws nothing', () => {
		const own = [make('K99.1', 2, 'c'), make('K99.1', 1, 'b'), make('K99.1', 3, 'a')];
		const of = (form: 'A' | 'B') =>
			ids(drawQuestions({ bank: [] }, quizOf(null, own), options({ form })));
		expect([of('A'), of('B')]).toEqual([['b', 'a'], ['c']]);
	});

	test('leave the own questions of a quiz that draws to everybody', () => {
		const own = [make('K99.1', 2, 'uraian'), make('K99.1', 1, 'kasus')];
		const quiz = quizOf({ 'K99.1': 2 }, own);
		for (const form of ['A', 'B'] as const)
			expect(ids(drawQuestions({ bank: evenBank }, quiz, options({ form }))).slice(-2)).toEqual([
				'uraian',
				'kasus'
			]);
	});

	test('everybody ends with the form they did not begin with, about half with either', () => {
		const people = Array.from({ length: 400 }, (_, index) => `orang-${index}/contoh`);
		for (const person of people)
			expect([formFor('diagnosa', person), formFor('uji', person)].sort()).toEqual(['A', 'B']);
		const first = people.filter((person) => formFor('diagnosa', person) === 'A').length;
		expect(first).toBeGreaterThan(150);
		expect(first).toBeLessThan(250);
	});
});

test('a question that a lesson shows with its answer is drawn last', () => {
	const shown = single('k-1');
	const modules = [
		{
			id: 'm',
			slug: 'm',
			title: '',
			summary: '',
			competencies: [],
			overviewHtml: '',
			bytes: 0,
			items: [
				{
					kind: 'lesson' as const,
					id: 'l',
					slug: 'l',
					title: '',
					rev: 1,
					minutes: 1,
					competencies: [],
					headings: [],
					bytes: 0,
					screens: [{ blocks: [{ type: 'cek' as const, question: shown }] }]
				}
			]
		}
	];
	const seen = shownInLessons({ modules });
	expect(seen).toEqual(['k-1']);
	const bank = [1, 2, 3].map((nth) => make('K99.1', 1, `k-${nth}`));
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), (seed) => {
			const drawn = drawQuestions({ bank }, quizOf({ 'K99.1': 2 }), { seed, form: null, seen });
			expect(ids(drawn).toSorted()).toEqual(['k-2', 'k-3']);
		})
	);
});
