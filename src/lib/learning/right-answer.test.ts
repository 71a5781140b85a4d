import { expect, it } from 'vitest';
import { pustakaKursus } from '../../../tests/support/tugas';
import { questionsOf } from './exchange/export-file';
import { mark } from './mark';
import { rightAnswer } from './right-answer';

it('gets full marks for every question of our courses that a machine marks', () => {
	const questions = pustakaKursus()
		.courses.flatMap(questionsOf)
		.filter(({ type }) => type !== 'essay');
	expect(questions.length).toBeGreaterThan(500);
	const short = questions.filter((question) => {
		const { got, of } = mark(question, rightAnswer(question));
		return got < of;
	});
	expect(short.map(({ id }) => id)).toEqual([]);
});
