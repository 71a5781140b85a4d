import { describe, expect, it } from 'vitest';
import { emptyCourseState } from '../../learning/progress';
import { add, contributionOf, difference, noContribution, scoreSumOf } from './village-course';

const person = {
	...emptyCourseState,
	firstAt: '2026-11-01T00:00:00.000Z',
	lastAt: '2026-11-02T00:00:00.000Z'
};

describe('what a person adds to the village', () => {
	it.each([
		['nothing without an event', null, [0, 0, 0, 0, 0]],
		['one who started', person, [1, 0, 0, 0, 0]],
		['one who finished', { ...person, finishedAt: person.lastAt }, [1, 1, 0, 0, 0]],
		['one person, however many tasks', { ...person, practicePassed: 3 }, [1, 0, 1, 0, 0]],
		['the mean of their quizzes', { ...person, scoreSum: 161.67, scoreN: 2 }, [1, 0, 0, 80.835, 1]],
		['four decimals of it', { ...person, scoreSum: 200, scoreN: 3 }, [1, 0, 0, 66.6667, 1]]
	] as const)('%s', (_, state, expected) => {
		const sum = contributionOf(state);
		expect([sum.started, sum.finished, sum.practicePassed, scoreSumOf(sum), sum.scoreN]).toEqual(
			expected
		);
	});

	it('adds and takes away exactly', () => {
		const third = contributionOf({ ...person, scoreSum: 100, scoreN: 3 });
		const sum = add(add(third, third), third);
		expect(scoreSumOf(sum)).toBe(99.9999);
		expect(difference(difference(difference(sum, third), third), third)).toEqual(noContribution);
	});
});
