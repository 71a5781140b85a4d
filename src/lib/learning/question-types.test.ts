import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldOf, parseAnswers } from './answers';
import { grade, gradeQuiz } from './grade';
import { bestPath } from './mark';
import { joinPart, partsOf, splitParts } from './parts';
import type { Question } from './question';
import { showQuestion } from './show';
import {
	cloze,
	essay,
	fullMarks,
	grid,
	match,
	multi,
	order,
	scenario,
	short,
	single
} from './testing-questions';

const every: readonly Question[] = Object.values(fullMarks).map(([question]) => question);
const anyQuestion = fc.constantFrom<Question>(
	...every,
	order('all'),
	multi('x-x', 'all'),
	multi('xx-x--', 'partial')
);

/** What a form of this question could send, right, wrong and nonsense. */
const answerTo = (question: Question): fc.Arbitrary<string[]> => {
	const parts = partsOf(question);
	if (!parts)
		return fc.array(fc.oneof(fc.constantFrom('a', 'b', 'c', 'd', 'BPD', '9'), fc.string()), {
			maxLength: 5
		});
	return fc
		.tuple(
			...parts.map(({ id, values }) =>
				fc
					.option(fc.oneof(fc.constantFrom(...(values ?? ['musdes', 'rapat'])), fc.string()), {
						nil: undefined
					})
					.map((value) => (value === undefined ? [] : [joinPart(id, value)]))
			)
		)
		.map((entries) => entries.flat());
};
const answered = anyQuestion.chain((question) =>
	answerTo(question).map((answer) => ({ question, answer }))
);

describe('every type', () => {
	test.each(Object.entries(fullMarks))(
		'%s: the right answer is worth everything',
		(type, [question, answer]) => {
			expect(question.type).toBe(type);
			const marked = grade(question, answer, { a: 2, b: 3 });
			expect(marked).toMatchObject({ score: 1, correct: true, answered: true, pending: false });
		}
	);

	test.each(every.map((question) => [question.type, question] as const))(
		'%s: nothing is worth nothing, and says so',
		(_, question) => {
			const marked = grade(question, []);
			expect(marked).toMatchObject({ got: 0, answered: false, pending: false });
			expect(marked.of).toBeGreaterThan(0);
		}
	);

	test('no answer scores below nothing or above everything, in whole parts', () => {
		fc.assert(
			fc.property(answered, ({ question, answer }) => {
				const { got, of, score } = grade(question, answer);
				expect(Number.isInteger(got) && Number.isInteger(of)).toBe(true);
				expect(got).toBeGreaterThanOrEqual(0);
				expect(got).toBeLessThanOrEqual(of);
				expect(score).toBe(got / of);
			})
		);
	});

	test('the order in which an answer was sent changes nothing', () => {
		fc.assert(
			fc.property(answered, fc.infiniteStream(fc.nat()), ({ question, answer }, random) => {
				if (!partsOf(question) && question.type !== 'multi') return;
				const keys = new Map(answer.map((entry) => [entry, random.next().value]));
				const mixed = answer.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
				expect(grade(question, mixed).got).toBe(grade(question, answer).got);
			})
		);
	});

	test('the order in which options, rows and choices were written changes nothing', () => {
		fc.assert(
			fc.property(answered, fc.infiniteStream(fc.nat()), ({ question, answer }, random) => {
				const mixed = <T>(list: readonly T[]): T[] => {
					const keys = new Map(list.map((one) => [one, random.next().value]));
					return list.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
				};
				const { got, of } = grade(rewritten(question, mixed), answer, { a: 1, b: 2 });
				const { got: before, of: whole } = grade(question, answer, { a: 1, b: 2 });
				expect([got, of]).toEqual([before, whole]);
			})
		);
	});

	test('a form gives back what was answered, whatever order it was shown in', () => {
		fc.assert(
			fc.property(answered, ({ question, answer }) => {
				const parts = partsOf(question);
				const given = splitParts(answer);
				const fields = parts
					? [...given].map(([part, value]) => [fieldOf(question.id, part), value] as const)
					: answer.map((value) => [fieldOf(question.id), value] as const);
				const read = parseAnswers({ questions: [question] }, fields.reverse())[question.id] ?? [];
				// Reading what was read gives the same: one spelling of each answer.
				const again = parts
					? [...splitParts(read)].map(
							([part, value]) => [fieldOf(question.id, part), value] as const
						)
					: read.map((value) => [fieldOf(question.id), value] as const);
				expect(parseAnswers({ questions: [question] }, again)[question.id]).toEqual(read);
				for (const { id, values } of parts ?? [])
					expect(values?.includes(splitParts(read).get(id) ?? values[0] ?? '') ?? true).toBe(true);
			})
		);
	});
});

/** The same question with everything in another order that its author might have chosen; an order *is* its order. */
function rewritten(question: Question, mixed: <T>(list: readonly T[]) => T[]): Question {
	switch (question.type) {
		case 'single':
		case 'truefalse':
		case 'multi':
			return { ...question, options: mixed(question.options) };
		case 'match':
			return { ...question, rows: mixed(question.rows), choices: mixed(question.choices) };
		case 'grid':
			return { ...question, rows: mixed(question.rows), columns: mixed(question.columns) };
		case 'short':
			return { ...question, accepted: mixed(question.accepted), wrong: mixed(question.wrong) };
		case 'number':
			return { ...question, wrong: mixed(question.wrong) };
		case 'essay':
			return { ...question, rubric: mixed(question.rubric) };
		case 'cloze':
			return {
				...question,
				paragraphs: question.paragraphs.map((pieces) =>
					pieces.map((piece) =>
						typeof piece === 'string'
							? piece
							: piece.kind === 'select'
								? { ...piece, options: mixed(piece.options) }
								: { ...piece, accepted: mixed(piece.accepted), wrong: mixed(piece.wrong) }
					)
				)
			};
		case 'scenario': {
			const [first, ...rest] = question.scenes.map((scene) => ({
				...scene,
				options: mixed(scene.options)
			}));
			return { ...question, scenes: first ? [first, ...mixed(rest)] : [] };
		}
		case 'order':
			return question;
		default:
			return question satisfies never;
	}
}

describe('partial credit', () => {
	test.each([
		['match', ['a=2', 'b=1'], ['a=3', 'b=2']],
		['grid', ['a=1', 'b=2', 'c=1'], ['a=2', 'b=1', 'c=2']],
		['cloze', ['a=musdes', 'b=2'], ['a=rapat', 'b=1']],
		// Places that no item has a right to: the others keep theirs.
		['order', ['a=1', 'b=2', 'c=3'], ['a=4', 'b=5', 'c=6']]
	] as const)(
		'of %s: each part that is right counts the same, and nothing else does',
		(type, right, wrong) => {
			const [question] = fullMarks[type];
			const states = right.map(() => fc.constantFrom('right', 'wrong', 'left out'));
			fc.assert(
				fc.property(fc.tuple(...states), (chosen) => {
					const answer = chosen.flatMap((state, index) =>
						state === 'right' ? [right[index] ?? ''] : state === 'wrong' ? [wrong[index] ?? ''] : []
					);
					const { got, of, parts } = grade(question, answer);
					expect(of).toBe(right.length);
					expect(got).toBe(chosen.filter((state) => state === 'right').length);
					expect(parts.map((part) => part.right)).toEqual(chosen.map((state) => state === 'right'));
				})
			);
		}
	);
});

describe('single, multi, short', () => {
	test('multi partial: each right choice 1/n, each wrong one takes 1/n, never below nothing', () => {
		const question = multi('xx--', 'partial');
		const score = (chosen: string[]) => grade(question, chosen).score;
		expect([['a'], ['a', 'b'], ['a', 'c'], ['c'], ['a', 'b', 'c']].map(score)).toEqual([
			0.5, 1, 0, 0, 0.5
		]);
	});

	test('short: an answer that is right in part has its share', () => {
		expect(grade(short, ['Badan Desa'])).toMatchObject({ got: 2, of: 5, correct: false });
		expect(grade(short, ['lpm']).feedbackHtml).toEqual(['<p>LPM membantu.</p>']);
	});

	test('short: capitals count only where the author says so', () => {
		expect(grade({ ...short, exactCase: true }, ['bpd']).correct).toBe(false);
		expect(grade({ ...short, exactCase: true }, ['BPD']).correct).toBe(true);
	});
});

describe('questions in several parts', () => {
	test('match and grid: each row counts the same, and a row names what was expected', () => {
		const marked = grade(match, ['a=3', 'b=1']);
		expect(marked).toMatchObject({ got: 1, of: 2 });
		expect(marked.parts).toEqual([
			{ id: 'a', right: false, expected: 'menatausahakan kas', feedbackHtml: '<p>Kas.</p>' },
			{ id: 'b', right: true, expected: 'melayani warga', feedbackHtml: '' }
		]);
		expect(grade(grid, ['a=1', 'b=1', 'c=1'])).toMatchObject({ got: 2, of: 3 });
		expect(grade(grid, ['b=1']).parts[1]?.expected).toBe('Kecamatan');
	});

	test('order: each in its place counts; a number given twice is nobody’s', () => {
		expect(grade(order(), ['a=1', 'b=3', 'c=2'])).toMatchObject({ got: 1, of: 3 });
		const doubled = grade(order(), ['a=1', 'b=1', 'c=3']);
		expect(doubled).toMatchObject({ got: 1, of: 3 });
		expect(doubled.feedbackHtml.join('')).toContain('Nomor 1 dipakai lebih dari sekali');
		expect(grade(order('all'), ['a=1', 'b=3', 'c=2'])).toMatchObject({ got: 0, of: 1 });
	});

	test('cloze: gaps are read as short answers are, and a known slip is explained', () => {
		const marked = grade(cloze, ['a=rapat', 'b=2']);
		expect(marked).toMatchObject({ got: 1, of: 2 });
		expect(marked.parts).toMatchObject([
			{ right: false, expected: 'musyawarah desa', feedbackHtml: '<p>Bukan rapat biasa.</p>' },
			{ right: true, expected: 'BPD', feedbackHtml: '<p>Benar.</p>' }
		]);
	});

	test('text in a gap may hold the sign that parts are joined by', () => {
		expect(splitParts(['a=1 + 1 = 2']).get('a')).toBe('1 + 1 = 2');
	});
});

describe('scenario', () => {
	test('is worth what its end is worth, and a choice that loses nothing is right', () => {
		expect(grade(scenario, ['awal=2', 'periksa=1'])).toMatchObject({ got: 1, of: 2 });
		expect(grade(scenario, ['awal=2', 'periksa=1']).parts).toMatchObject([
			{ id: 'awal', right: true },
			{ id: 'periksa', right: false }
		]);
		expect(grade(scenario, ['awal=1'])).toMatchObject({ got: 0, of: 1 });
	});

	test('choices of scenes that were never reached count for nothing', () => {
		expect(grade(scenario, ['awal=1', 'periksa=2']).got).toBe(0);
	});

	test('not walked to an end is not over, and worth nothing yet', () => {
		const marked = grade(scenario, ['awal=2']);
		expect(marked.got).toBe(0);
		expect(marked.feedbackHtml.join('')).toContain('belum selesai');
	});

	test('the best path leads to the best end', () => {
		expect(bestPath(scenario)).toEqual(['awal=2', 'periksa=2']);
	});

	test('a circle of a careless author ends', () => {
		const [first, ...rest] = scenario.scenes;
		if (!first) throw new Error('a case has scenes');
		const circle = {
			...scenario,
			scenes: [
				{ ...first, options: [{ id: '1', html: 'Lagi', to: 'awal', feedbackHtml: '' }] },
				...rest
			]
		};
		expect(grade(circle, ['awal=1']).got).toBe(0);
		expect(bestPath(circle)).toEqual(['awal=1']);
	});
});

describe('essay', () => {
	const quiz = { questions: [single(), essay], pass: 75 };

	test('waits for a trainer and is left out of the score until then', () => {
		const waiting = gradeQuiz(quiz, { satu: ['b'], uraian: ['Menurut UU …'] });
		expect(waiting).toMatchObject({ pending: 1, percent: 100, correctCount: 1 });
	});

	test('has the points of the trainer, for each line no more than the rubric gives', () => {
		const marked = gradeQuiz(
			quiz,
			{ satu: ['b'], uraian: ['Menurut UU …'] },
			{ uraian: { a: 9, b: 0.5 } }
		);
		expect(marked).toMatchObject({ pending: 0, percent: 75, passed: true });
		expect(grade(essay, ['x'], { a: -4, b: 1 })).toMatchObject({ got: 1, of: 5, pending: false });
	});

	test('left out is wrong, and nobody has to mark it', () => {
		expect(gradeQuiz(quiz, { satu: ['b'] })).toMatchObject({ pending: 0, percent: 50 });
		expect(grade(essay, [], { a: 2, b: 3 }).got).toBe(0);
	});
});

describe('what is shown', () => {
	const idsIn = (value: unknown): string[] =>
		Array.isArray(value)
			? value.flatMap(idsIn)
			: value && typeof value === 'object'
				? Object.entries(value).flatMap(([key, inner]) =>
						key === 'id' ? [String(inner)] : idsIn(inner)
					)
				: [];

	test.each(every.map((question) => [question.type, question] as const))(
		'%s: holds no word of the key',
		(_, question) => {
			const text = JSON.stringify(showQuestion(question, 1));
			expect(text).not.toMatch(/correct|accepted|feedback|explanation|percent|"right"|rubric/);
			expect(text).not.toContain('Pembahasan');
		}
	);

	test('is the same for the same seed, and loses nothing', () => {
		fc.assert(
			fc.property(anyQuestion, fc.nat(), (question, seed) => {
				const shown = showQuestion(question, seed);
				expect(showQuestion(question, seed)).toEqual(shown);
				expect(idsIn(shown).sort()).toEqual(idsIn(showQuestion(question, seed + 1)).sort());
			})
		);
	});

	test('differs between seeds, and between the questions of one attempt', () => {
		const orderOf = (id: string, seed: number) => idsIn(showQuestion(single(id), seed)).join('');
		expect(
			new Set(Array.from({ length: 50 }, (_, seed) => orderOf('s', seed))).size
		).toBeGreaterThan(10);
		expect(
			new Set(Array.from({ length: 8 }, (_, i) => orderOf(`s-${i}`, 1).slice(3))).size
		).toBeGreaterThan(1);
	});

	test('stays as written when the author wants it so', () => {
		const fixed = { ...single(), shuffle: false };
		expect(idsIn(showQuestion(fixed, 5).input)).toEqual(['a', 'b', 'c', 'd']);
	});

	test('order is never shown as it should be', () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				expect(idsIn(showQuestion(order(), seed).input)).not.toEqual(['a', 'b', 'c']);
			})
		);
	});

	test('hints stay away where nobody is helped', () => {
		expect(showQuestion(single(), 1).hintsHtml).toHaveLength(1);
		expect(showQuestion(single(), 1, { hints: false }).hintsHtml).toEqual([]);
	});
});
