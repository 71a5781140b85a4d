import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	fewest,
	pointCodes,
	readEvaluation,
	steps,
	summarise,
	type Evaluation,
	type Step
} from './evaluation';

const filled = (given: Record<string, string> = {}) => {
	const data = new FormData();
	for (const code of pointCodes) data.append(code, '3');
	data.append('komentar', ' Baik.\r\nLanjutkan. ');
	for (const [name, value] of Object.entries(given)) data.set(name, value);
	return data;
};

describe('AN-09 the evaluation of a member', () => {
	it('is an answer to each point, and a comment', () => {
		expect(readEvaluation(filled())).toEqual({
			problems: [],
			evaluation: {
				answers: Object.fromEntries(pointCodes.map((code) => [code, 3])),
				comment: 'Baik.\nLanjutkan.'
			}
		});
	});

	it.each([
		[{ materi: '' }, 'materi'],
		[{ waktu: '5' }, 'waktu'],
		[{ komentar: 'a'.repeat(2_001) }, 'komentar']
	])('%j is refused at %s', (given, field) => {
		expect(readEvaluation(filled(given))).toMatchObject({
			evaluation: null,
			problems: [{ field, rule: 'AN-09' }]
		});
	});
});

describe('AN-10 what trainers see of it', () => {
	const step = fc.constantFrom<Step>(...steps);
	const evaluation: fc.Arbitrary<Evaluation> = fc.record({
		answers: fc
			.tuple(...pointCodes.map(() => step))
			.map((given) => Object.fromEntries(pointCodes.map((code, i) => [code, given[i] ?? 1]))),
		comment: fc.string({ maxLength: 20 })
	});

	it('nothing of fewer than five, and afterwards counts that add up', () => {
		fc.assert(
			fc.property(fc.array(evaluation, { maxLength: 12 }), (given) => {
				const { answered, shown } = summarise(given);
				expect(answered).toBe(given.length);
				expect(shown === null).toBe(given.length < fewest);
				for (const { counts } of shown?.points ?? [])
					expect(steps.reduce((sum, one) => sum + counts[one], 0)).toBe(given.length);
			})
		);
	});

	it('comments stand in an order that tells nothing about who wrote them when', () => {
		fc.assert(
			fc.property(fc.array(evaluation, { minLength: fewest, maxLength: 12 }), (given) => {
				expect(summarise(given.toReversed())).toEqual(summarise(given));
			})
		);
	});
});
