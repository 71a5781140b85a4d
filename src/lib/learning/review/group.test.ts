import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multi, number, single, trueFalse } from '../testing-questions';
import {
	drawForGroup,
	readGroup,
	sharesOf,
	sourcesOf,
	weakestFirst,
	writeGroup,
	type GroupState,
	type Hands,
	type HandsQuestion
} from './group';
import { courseOf, lessonOf, libraryOf, quizOf, reviewed } from './testing';

const options = ['a', 'b', 'c', 'd'];
const hands = fc
	.uniqueArray(fc.tuple(fc.constantFrom(...options), fc.integer({ min: 1, max: 999 })), {
		selector: ([id]) => id
	})
	.map((list) => Object.fromEntries(list));

const states = fc
	.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,15}$/), { minLength: 1, maxLength: 12 })
	.chain((questionIds) =>
		fc.record<GroupState>({
			source: fc.stringMatching(/^[a-z][a-z0-9-]{0,15}$/),
			questionIds: fc.constant(questionIds),
			seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
			at: fc.integer({ min: 0, max: questionIds.length }),
			revealed: fc.boolean(),
			hands: fc
				.array(hands, { minLength: questionIds.length, maxLength: questionIds.length })
				.map((list) =>
					Object.fromEntries(
						questionIds.flatMap((id, index) =>
							Object.keys(list[index]!).length > 0 ? [[id, list[index]!]] : []
						)
					)
				)
		})
	);

describe('a group review', () => {
	it('is its address: what is written there is read back the same', () => {
		fc.assert(
			fc.property(states, (state) => {
				expect(readGroup(new URLSearchParams(writeGroup(state)))).toEqual(state);
			})
		);
	});

	it('reads any address without an error', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.tuple(fc.constantFrom('bahan', 'soal', 'ke', 'acak', 'tangan', 'buka'), fc.string())
				),
				(entries) => {
					const state = readGroup(new URLSearchParams(entries));
					if (!state) return;
					expect(state.at).toBeLessThanOrEqual(state.questionIds.length);
					expect(Object.keys(state.hands).every((id) => state.questionIds.includes(id))).toBe(true);
				}
			)
		);
	});
});

describe('shares of hands', () => {
	const question = single() as HandsQuestion;

	it('are as near as whole percents can be, and the same for as many hands', () => {
		fc.assert(
			fc.property(hands, (given) => {
				const { total, options: shares, rightPercent } = sharesOf(question, given);
				expect(shares.reduce((sum, one) => sum + one.hands, 0)).toBe(total);
				for (const one of shares) {
					expect(Math.abs(one.percent * total - one.hands * 100) * 2).toBeLessThanOrEqual(total);
					for (const other of shares)
						expect(one.percent === other.percent || one.hands !== other.hands).toBe(true);
				}
				expect(rightPercent).toBe(total === 0 ? null : shares.find(({ right }) => right)!.percent);
			})
		);
	});

	it('say nothing of what was not counted, and put it after the weakest', () => {
		const counts: readonly Hands[] = [{}, { a: 1, b: 3 }, { a: 3, b: 1 }];
		const list = counts.map((given) => ({
			shares: sharesOf(question, given)
		}));
		expect(weakestFirst(list).map(({ shares }) => shares.rightPercent)).toEqual([25, 75, null]);
	});
});

describe('questions for a room', () => {
	const library = libraryOf(
		courseOf(
			'kursus',
			[
				lessonOf('baca', reviewed('b1')),
				quizOf('latihan', [reviewed('q1'), single('q2'), trueFalse, number, multi('x-x', 'all')]),
				quizOf('uji', [single('u1')], { mode: 'uji', draw: { 'K99.2': 1 } })
			],
			[reviewed('b1'), reviewed('b2', { competency: 'K99.2' }), reviewed('b3')]
		)
	);

	it('have one right option and are never of an exam; a module has those that it asks', () => {
		expect(
			sourcesOf(library).map(({ id, questions }) => [id, questions.map((one) => one.id)])
		).toEqual([
			['kursus', ['q1', 'q2', 'benar-salah', 'b1', 'b3']],
			['kursus-modul', ['q1', 'q2', 'benar-salah', 'b1']]
		]);
	});

	it('are drawn with those first that are meant to come back, the same by the same seed', () => {
		const { questions } = sourcesOf(library)[0]!;
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 2 ** 31 - 1 }),
				fc.integer({ min: 1, max: 8 }),
				(seed, count) => {
					const drawn = drawForGroup(questions, count, seed);
					expect(drawn).toEqual(drawForGroup(questions, count, seed));
					expect(drawn.length).toBe(Math.min(count, questions.length));
					const tags = drawn.map(({ review }) => review);
					expect(tags).toEqual(tags.toSorted((a, b) => Number(b) - Number(a)));
				}
			)
		);
	});
});
