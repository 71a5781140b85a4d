import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnose, learningOrder, normalisedGain } from './diagnosis';
import { single } from './testing-questions';

const question = (id: string, competency: string) => ({ ...single(id), competency });
const questions = [
	question('a1', 'K1.1'),
	question('a2', 'K1.1'),
	question('b1', 'K1.2'),
	question('c1', 'K1.3')
];

describe('b5: certainty in three steps', () => {
	test('wrong and sure is told apart from wrong and unsure, and from left out', () => {
		const found = diagnose(
			questions,
			{ a1: ['a'], a2: ['a'], b1: ['b'], c1: [] },
			{ a1: 3, a2: 1, b1: 3, c1: 3 }
		);
		expect(found).toEqual({
			'K1.1': { n: 2, right: 0, sureWrong: 1 },
			'K1.2': { n: 1, right: 1, sureWrong: 0 },
			'K1.3': { n: 1, right: 0, sureWrong: 0 }
		});
	});

	test('what is known wrongly sets the first lessons, what is known comes last', () => {
		expect(
			learningOrder({
				'K1.2': { n: 1, right: 1, sureWrong: 0 },
				'K1.3': { n: 2, right: 1, sureWrong: 0 },
				'K1.4': { n: 2, right: 0, sureWrong: 0 },
				'K1.1': { n: 9, right: 8, sureWrong: 1 }
			})
		).toEqual(['K1.1', 'K1.4', 'K1.3', 'K1.2']);
	});
});

describe('normalised gain', () => {
	test('is the part of what was missing that was learnt', () => {
		expect([normalisedGain(40, 70), normalisedGain(50, 50), normalisedGain(0, 100)]).toEqual([
			0.5, 0, 1
		]);
		expect(normalisedGain(80, 60)).toBe(-1);
		expect(normalisedGain(100, 100)).toBeNull();
	});

	test('is never above one', () => {
		fc.assert(
			fc.property(fc.nat({ max: 99 }), fc.nat({ max: 100 }), (pre, post) => {
				expect(normalisedGain(pre, post)).toBeLessThanOrEqual(1);
			})
		);
	});
});
