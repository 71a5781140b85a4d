import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAnswers } from './answers';
import type { NumberQuestion, Question } from './question';
import { multi, number, short, single } from './testing-questions';
import { grade, gradeQuiz } from './grade';

const all = (options: readonly { id: string }[]) => options.map(({ id }) => id);
const anyQuestion: fc.Arbitrary<Question> = fc.oneof(
	fc.constant<Question>(single()),
	fc.constant<Question>(number),
	fc.constant<Question>(short),
	fc
		.tuple(fc.stringMatching(/^[x-]{1,5}x$/), fc.constantFrom('all' as const, 'partial' as const))
		.map(([pattern, score]) => multi(pattern, score))
);
const anyAnswer = fc.array(
	fc.oneof(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '9'), fc.string()),
	{
		maxLength: 6
	}
);

describe('one question', () => {
	test.each([
		['right', ['b'], 1, ['<p>b</p>']],
		['wrong', ['c'], 0, ['<p>c</p>']],
		['two of one', ['a', 'b'], 0, ['<p>a</p>', '<p>b</p>']],
		['an option that does not exist', ['z'], 0, []],
		['nothing', [], 0, ['<p>Belum dijawab.</p>']],
		['blanks', ['  '], 0, ['<p>Belum dijawab.</p>']]
	])('of one choice: %s', (_, answer, score, feedbackHtml) => {
		expect(grade(single(), answer)).toMatchObject({
			score,
			correct: score === 1,
			feedbackHtml,
			expectedHtml: 'B'
		});
	});

	test.each([
		['all', 'xx--', ['a', 'b'], 1],
		['all', 'xx--', ['a'], 0],
		['all', 'xx--', ['a', 'b', 'c'], 0],
		['partial', 'xx--', ['a', 'b'], 1],
		['partial', 'xx--', ['a'], 0.5],
		['partial', 'xx--', ['a', 'c'], 0],
		['partial', 'xx--', ['c', 'd'], 0],
		['partial', 'xxx-', ['a', 'b', 'd'], 1 / 3],
		['partial', 'xxx-', ['a', 'b', 'c', 'd'], 2 / 3]
	] as const)('of several choices, %s of %s: %j', (score, pattern, answer, expected) => {
		expect(grade(multi(pattern, score), answer).score).toBe(expected);
	});

	test('explains what was chosen and then what was overlooked', () => {
		const { feedbackHtml, expectedHtml } = grade(multi('xx-x', 'all'), ['c', 'a']);
		expect(feedbackHtml).toEqual(['<p>a</p>', '<p>c</p>', '<p>b</p>', '<p>d</p>']);
		expect(expectedHtml).toBe('A; B; D');
	});

	test.each([
		['Rp 12.500.000', 1, '<p>Tepat.</p>'],
		['12499500', 1, '<p>Tepat.</p>'],
		['12.500.501', 0, '<p>Belum tepat.</p>'],
		['9', 0, '<p>Itu laki-laki.</p>'],
		['sembilan', 0, '<p>Tulis jawabannya dengan angka, misalnya 49.</p>']
	])('of a number: %s', (typed, score, feedback) => {
		expect(grade(number, [typed])).toMatchObject({ score, feedbackHtml: [feedback] });
	});

	test('prints the right number as it is written here', () => {
		expect(grade(number).expectedHtml).toBe('Rp12.499.500 sampai Rp12.500.500');
		const days: NumberQuestion = { ...number, unit: 'hari', answer: { min: 3.4, max: 3.4 } };
		expect(grade(days).expectedHtml).toBe('3,4 hari');
	});

	test.each([
		[' bpd. ', 1, '<p>Tepat.</p>'],
		['badan  permusyawaratan desa', 1, '<p>Tepat.</p>'],
		['lpm', 0, '<p>LPM membantu.</p>'],
		['RT', 0, '<p>Belum tepat.</p>']
	])('of a short text: %s', (typed, score, feedback) => {
		expect(grade(short, [typed])).toMatchObject({ score, feedbackHtml: [feedback] });
	});

	test('always scores between 0 and 1, and is correct exactly at 1', () => {
		fc.assert(
			fc.property(anyQuestion, anyAnswer, (question, answer) => {
				const { score, correct, answered } = grade(question, answer);
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(1);
				expect(correct).toBe(score === 1);
				if (!answered) expect(score).toBe(0);
			})
		);
	});

	test('does not care in which order options were chosen', () => {
		fc.assert(
			fc.property(
				fc.stringMatching(/^[x-]{1,6}x$/),
				fc.subarray(['a', 'b', 'c', 'd', 'e', 'f', 'g']),
				fc.constantFrom('all' as const, 'partial' as const),
				(pattern, chosen, score) => {
					const question = multi(pattern, score);
					const other = [...chosen].reverse();
					expect(grade(question, other).score).toBe(grade(question, chosen).score);
				}
			)
		);
	});

	test('gives everything for exactly the right options, and 1/n less for each slip', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[x-]{0,6}x$/), fc.nat(), fc.nat(), (pattern, miss, slip) => {
				const question = multi(pattern, 'partial');
				const right = all(question.options.filter(({ correct }) => correct));
				const wrong = all(question.options.filter(({ correct }) => !correct));
				const missed = miss % (right.length + 1);
				const slips = slip % (wrong.length + 1);
				const chosen = [...right.slice(missed), ...wrong.slice(0, slips)];
				const { got, of } = grade(question, chosen.length > 0 ? chosen : ['z']);
				expect(of).toBe(right.length);
				expect(got).toBe(Math.max(0, right.length - missed - slips));
			})
		);
	});
});

describe('a quiz', () => {
	const quiz = (pass: number, ...questions: Question[]) => ({ questions, pass });
	const ten = Array.from({ length: 10 }, (_, index) => single(`soal-${index}`));
	const rightFor = (count: number) =>
		Object.fromEntries(ten.slice(0, count).map(({ id }) => [id, ['b']]));

	test.each([
		[75, 7, 70, false],
		[75, 8, 80, true],
		[70, 7, 70, true],
		[100, 10, 100, true],
		[1, 0, 0, false]
	])('with pass mark %i and %i of 10 right', (pass, right, percent, passed) => {
		expect(gradeQuiz(quiz(pass, ...ten), rightFor(right))).toMatchObject({
			score: right,
			max: 10,
			correctCount: right,
			percent,
			passed
		});
	});

	test('counts parts of questions in whole numbers', () => {
		const questions = [single(), multi('xxx-', 'partial'), multi('xx--', 'partial', 'lain')];
		const result = gradeQuiz(quiz(66, ...questions), {
			satu: ['b'],
			banyak: ['a', 'b'],
			lain: ['a']
		});
		// 1 + 2/3 + 1/2 of 3, in sixths.
		expect(result).toMatchObject({
			score: 13,
			max: 18,
			percent: 72.22,
			passed: true,
			correctCount: 1
		});
	});

	test('never shows a percentage that reaches a pass mark which was missed', () => {
		const three = [single('a'), single('b'), single('c')];
		const result = gradeQuiz(quiz(67, ...three), { a: ['b'], b: ['b'] });
		expect(result).toMatchObject({ percent: 66.66, passed: false });
	});

	test('marks what was left out, and ignores what was not asked', () => {
		const result = gradeQuiz(quiz(50, single(), short), { lain: ['b'] });
		expect(result.grades.map(({ feedbackHtml }) => feedbackHtml)).toEqual([
			['<p>Belum dijawab.</p>'],
			['<p>Belum dijawab.</p>']
		]);
		expect(result).toMatchObject({ score: 0, max: 2, passed: false });
		expect(gradeQuiz(quiz(50), {})).toMatchObject({ score: 0, max: 0, percent: 0, passed: false });
	});

	test('does not depend on the order of its questions', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(anyQuestion, anyAnswer), { minLength: 1, maxLength: 6 }),
				fc.integer({ min: 1, max: 100 }),
				(pairs, pass) => {
					const named = pairs.map(([question], index) => ({ ...question, id: `soal-${index}` }));
					const answers = Object.fromEntries(
						pairs.map(([, answer], index) => [`soal-${index}`, answer])
					);
					const one = { ...gradeQuiz(quiz(pass, ...named), answers), grades: [] };
					const other = { ...gradeQuiz(quiz(pass, ...named.toReversed()), answers), grades: [] };
					expect(other).toEqual(one);
					expect(one.score).toBeLessThanOrEqual(one.max);
					expect(one.passed).toBe(one.score * 100 >= pass * one.max);
				}
			)
		);
	});
});

describe('answers out of a form', () => {
	const questions = [single(), multi('xx-', 'all'), number];

	test('are taken by name, in the order of the file, and nothing else is', () => {
		const sent: [string, unknown][] = [
			['q.banyak', 'c'],
			['q.banyak', 'a'],
			['q.banyak', 'a'],
			['q.banyak', 'zz'],
			['q.satu', 'b'],
			['q.lain', 'b'],
			['satu', 'a'],
			['q.angka', ' 12.500.000 '],
			['q.angka', '9']
		];
		expect(parseAnswers({ questions }, sent)).toEqual({
			satu: ['b'],
			banyak: ['a', 'c'],
			angka: ['12.500.000']
		});
	});

	test('may be missing, empty, far too long, or files', () => {
		const form = new FormData();
		form.append('q.angka', '9'.repeat(10_000));
		form.append('q.satu', new File(['b'], 'b'));
		const answers = parseAnswers({ questions }, form);
		expect(answers).toMatchObject({ satu: [], banyak: [] });
		expect(answers.angka?.[0]).toHaveLength(500);
		expect(parseAnswers({ questions }, [['q.angka', '  ']])).toMatchObject({ angka: [] });
	});
});
