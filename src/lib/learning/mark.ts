import { joinPart, splitParts } from './parts';
import {
	gapsOf,
	type EssayQuestion,
	type Gap,
	type MultiQuestion,
	type NumberQuestion,
	type OrderQuestion,
	type Question,
	type ScenarioQuestion,
	type Scene,
	type ShortQuestion
} from './question';
import type { Answer } from './grade';
import { textOfHtml } from './html';
import { inRange, parseTypedNumber, sameText } from './typed-answer';

/** What is said about one part of an answer, or about one option that could be chosen. */
export type PartMark = {
	readonly id: string;
	/** Of a part: it is answered rightly. Of an option: it is one that should be chosen. */
	readonly right: boolean;
	/** The right answer as plain text; '' when it stands there anyway. */
	readonly expected: string;
	readonly feedbackHtml: string;
};

/** `got` of `of` parts, and what is said about it. */
export type Marked = {
	readonly got: number;
	readonly of: number;
	/** About the answer as a whole, in the order it should be read. */
	readonly feedbackHtml: readonly string[];
	readonly parts: readonly PartMark[];
	/** It takes a person to mark it: nothing is got until then. */
	readonly pending?: true;
};

const notYet = '<p>Belum tepat.</p>';
const leftOut = '<p>Belum dijawab.</p>';

/** Marks an answer that may be empty: what is left out is wrong, and the same is explained. */
export function mark(question: Question, chosen: Answer): Marked {
	switch (question.type) {
		case 'single':
		case 'truefalse': {
			const options = question.options.filter(({ id }) => chosen.includes(id));
			const isRight =
				options.length === 1 && options.length === chosen.length && options[0]?.correct;
			return {
				got: isRight ? 1 : 0,
				of: 1,
				feedbackHtml: chosen.length === 0 ? [leftOut] : options.map((one) => one.feedbackHtml),
				parts: optionMarks(question.options)
			};
		}
		case 'multi':
			return markMulti(question, chosen);
		case 'number':
			return markNumber(question, chosen.join(' '));
		case 'short':
			return markShort(question, chosen.join(' '));
		case 'match':
		case 'grid': {
			const choices = question.type === 'match' ? question.choices : question.columns;
			const given = splitParts(chosen);
			return perPart(
				question.rows.map(({ id, correct, feedbackHtml }) => ({
					id,
					right: given.get(id) === correct,
					expected: nameOf(choices.find((choice) => choice.id === correct)),
					feedbackHtml
				}))
			);
		}
		case 'order':
			return markOrder(question, chosen);
		case 'cloze': {
			const given = splitParts(chosen);
			return perPart(gapsOf(question).map((gap) => markGap(gap, given.get(gap.id) ?? '')));
		}
		case 'essay':
			return markEssay(question, chosen);
		case 'scenario':
			return markScenario(question, chosen);
		default:
			return question satisfies never;
	}
}

const optionMarks = (
	options: readonly {
		readonly id: string;
		readonly correct: boolean;
		readonly feedbackHtml: string;
	}[]
): PartMark[] =>
	options.map(({ id, correct, feedbackHtml }) => ({
		id,
		right: correct,
		expected: '',
		feedbackHtml
	}));

/** Columns of a grid have HTML, choices of a match plain text. */
const nameOf = (
	choice: { readonly text: string } | { readonly html: string } | undefined
): string => (choice ? ('text' in choice ? choice.text : textOfHtml(choice.html)) : '');

/** Each part counts the same. */
function perPart(parts: readonly PartMark[]): Marked {
	return {
		got: parts.filter(({ right }) => right).length,
		of: Math.max(1, parts.length),
		feedbackHtml: [],
		parts
	};
}

/** `partial`: each right choice is worth 1/n and each wrong one takes 1/n away, never below nothing. */
function markMulti({ options, score }: MultiQuestion, chosen: Answer): Marked {
	const isChosen = ({ id }: { readonly id: string }) => chosen.includes(id);
	const right = options.filter(({ correct }) => correct);
	const hits = right.filter(isChosen).length;
	const slips = options.filter((option) => !option.correct && isChosen(option)).length;
	// Also what was overlooked is explained, after what was chosen.
	const explained = [
		...options.filter(isChosen),
		...right.filter((option) => !isChosen(option))
	].map(({ feedbackHtml }) => feedbackHtml);
	const said = {
		feedbackHtml: chosen.length === 0 ? [leftOut] : explained,
		parts: optionMarks(options)
	};
	if (score === 'partial' && right.length > 0)
		return { got: Math.max(0, hits - slips), of: right.length, ...said };
	const isWhole = hits === right.length && slips === 0;
	return { got: isWhole ? 1 : 0, of: 1, ...said };
}

function markNumber({ answer, wrong, feedbackHtml }: NumberQuestion, typed: string): Marked {
	const say = (got: 0 | 1, html: string): Marked => ({
		got,
		of: 1,
		feedbackHtml: [html],
		parts: []
	});
	if (!typed) return say(0, leftOut);
	const value = parseTypedNumber(typed);
	if (value === null) return say(0, '<p>Tulis jawabannya dengan angka, misalnya 49.</p>');
	if (inRange(value, answer)) return say(1, feedbackHtml);
	return say(0, wrong.find((one) => inRange(value, one.value))?.feedbackHtml ?? notYet);
}

function markShort(question: ShortQuestion, typed: string): Marked {
	const say = (got: number, of: number, html: string): Marked => ({
		got,
		of,
		feedbackHtml: [html],
		parts: []
	});
	if (!typed) return say(0, 1, leftOut);
	const isSame = (text: string) => sameText(typed, text, question.exactCase);
	if (question.accepted.some(isSame)) return say(1, 1, question.feedbackHtml);
	const known = question.wrong.find(({ texts }) => texts.some(isSame));
	if (!known?.percent) return say(0, 1, known?.feedbackHtml ?? notYet);
	const divisor = greatestCommonDivisor(known.percent, 100);
	return say(known.percent / divisor, 100 / divisor, known.feedbackHtml);
}

function markOrder({ items, score }: OrderQuestion, chosen: Answer): Marked {
	const given = splitParts(chosen);
	const places = [...given.values()];
	const doubled = places.filter((place, index) => places.indexOf(place) !== index);
	const parts = items.map(({ id, feedbackHtml }, index): PartMark => {
		const place = given.get(id) ?? '';
		return {
			id,
			// A place that is given to two is nobody's.
			right: place === String(index + 1) && !doubled.includes(place),
			expected: String(index + 1),
			feedbackHtml
		};
	});
	const feedbackHtml =
		doubled.length > 0
			? [`<p>Nomor ${[...new Set(doubled)].sort().join(', ')} dipakai lebih dari sekali.</p>`]
			: [];
	const marked = { ...perPart(parts), feedbackHtml };
	if (score === 'partial') return marked;
	return { ...marked, got: marked.got === marked.of ? 1 : 0, of: 1 };
}

function markGap(gap: Gap, given: string): PartMark {
	if (gap.kind === 'select') {
		const chosen = gap.options.find(({ id }) => id === given);
		return {
			id: gap.id,
			right: chosen?.correct ?? false,
			expected: gap.options.find(({ correct }) => correct)?.text ?? '',
			feedbackHtml: chosen?.feedbackHtml ?? ''
		};
	}
	const right = gap.accepted.some((text) => sameText(given, text));
	const known = gap.wrong.find(({ texts }) => texts.some((text) => sameText(given, text)));
	return {
		id: gap.id,
		right,
		expected: gap.accepted[0] ?? '',
		feedbackHtml: right ? gap.feedbackHtml : (known?.feedbackHtml ?? '')
	};
}

/** As many parts as the rubric has points. */
function markEssay({ rubric }: EssayQuestion, chosen: Answer): Marked {
	const of = Math.max(
		1,
		rubric.reduce((sum, { points }) => sum + points, 0)
	);
	const parts = rubric.map(({ id, html, points }) => ({
		id,
		right: false,
		// What the line is worth.
		expected: String(points),
		feedbackHtml: html
	}));
	if (chosen.length === 0) return { got: 0, of, feedbackHtml: [leftOut], parts };
	return { got: 0, of, feedbackHtml: [], parts, pending: true };
}

/** The scenes that were walked through, from the first to where the choices end. */
export function walkScenario({ scenes }: ScenarioQuestion, chosen: Answer): readonly Scene[] {
	const given = splitParts(chosen);
	const walked: Scene[] = [];
	let scene = scenes[0];
	while (scene && !walked.includes(scene)) {
		walked.push(scene);
		const choice = scene.options.find(({ id }) => id === given.get(scene?.id ?? ''));
		scene = choice && scenes.find(({ id }) => id === choice.to);
	}
	return walked;
}

function markScenario(question: ScenarioQuestion, chosen: Answer): Marked {
	const given = splitParts(chosen);
	const walked = walkScenario(question, chosen);
	const percent = walked.at(-1)?.percent ?? 0;
	const divisor = greatestCommonDivisor(percent, 100);
	const parts = walked.flatMap(({ id, options }): PartMark[] => {
		const choice = options.find((option) => option.id === given.get(id));
		return choice
			? [
					{
						id,
						right: bestFrom(question.scenes, choice.to) === bestFrom(question.scenes, id),
						expected: '',
						feedbackHtml: choice.feedbackHtml
					}
				]
			: [];
	});
	const isOver = walked.at(-1)?.percent !== null;
	return {
		got: percent / divisor,
		of: 100 / divisor,
		feedbackHtml:
			parts.length === 0 ? [leftOut] : isOver ? [] : ['<p>Kasus ini belum selesai.</p>'],
		parts
	};
}

/** The best end that can still be reached: a choice is right when it loses nothing. */
function bestFrom(scenes: readonly Scene[], sceneId: string): number {
	const scene = scenes.find(({ id }) => id === sceneId);
	if (!scene || scene.percent !== null) return scene?.percent ?? 0;
	// Without this one: a case never returns to a scene, and must not here if an author made it so.
	const others = scenes.filter(({ id }) => id !== sceneId);
	return Math.max(0, ...scene.options.map(({ to }) => bestFrom(others, to)));
}

/** gcd(0, n) is n: nothing of one. */
function greatestCommonDivisor(a: number, b: number): number {
	return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** The choices that lead to the best end, as an answer. */
export function bestPath(question: ScenarioQuestion): Answer {
	const path: string[] = [];
	for (;;) {
		const scene = walkScenario(question, path).at(-1);
		if (!scene || scene.options.length === 0) return path;
		const best = scene.options.find(
			({ to }) => bestFrom(question.scenes, to) === bestFrom(question.scenes, scene.id)
		);
		// An author's circle ends the walk.
		if (!best || path.some((step) => step.startsWith(`${scene.id}=`))) return path;
		path.push(joinPart(scene.id, best.id));
	}
}
