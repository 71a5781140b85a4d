import { fieldOf } from './answers';
import type { Answer } from './grade';
import { joinPart, splitParts } from './parts';
import type { Question } from './question';
import { showQuestion, type ShownInput, type ShownQuestion } from './show';

/**
 * A question as an exam puts it. Its author's names tell the key: an order is written in the right order, a pair side by
 * side, and a case calls its ends after what they are worth. So on the page everything is named by its place there.
 */
export type Veiled = {
	readonly shown: ShownQuestion;
	/** An answer that is kept, in the names of the page. */
	readonly toPage: (answer: Answer) => Answer;
	/** Fields of a sent form, in the names that are kept; what the page does not name stays as it is. */
	readonly toKept: (entries: Iterable<readonly [string, unknown]>) => [string, unknown][];
};

type Names = ReadonlyMap<string, string>;

/** No author can write a name that begins so. */
const nth = (index: number): string => `_${index + 1}`;
const endName = '_akhir';

const namesOf = (list: readonly { readonly id: string }[]): Names =>
	new Map(list.map(({ id }, index) => [id, nth(index)]));
const reverse = (names: Names): Names => new Map([...names].map(([from, to]) => [to, from]));
const none: Names = new Map();

type Renaming = {
	readonly input: ShownInput;
	readonly parts: Names;
	/** By the part as it is kept; '' is that of a question without parts. */
	readonly values: (part: string) => Names;
};

/** @param seed Of the attempt, as for `showQuestion`. */
export function veil(question: Question, seed: number): Veiled {
	const plain = showQuestion(question, seed, { hints: false });
	const { input, parts, values } = rename(plain.input);
	const partsBack = reverse(parts);
	const prefix = fieldOf(question.id, '');
	const isInParts = parts.size > 0 || plain.input.type === 'match' || plain.input.type === 'cloze';
	return {
		shown: { ...plain, input },
		toPage: (answer) =>
			isInParts
				? [...splitParts(answer)].map(([part, value]) =>
						joinPart(parts.get(part) ?? part, values(part).get(value) ?? value)
					)
				: answer.map((value) => values('').get(value) ?? value),
		toKept: (entries) =>
			[...entries].map(([name, value]): [string, unknown] => {
				const isWhole = name === fieldOf(question.id);
				if (typeof value !== 'string' || (!isWhole && !name.startsWith(prefix)))
					return [name, value];
				const onPage = isWhole ? '' : name.slice(prefix.length);
				const part = partsBack.get(onPage) ?? onPage;
				return [
					isWhole ? name : fieldOf(question.id, part),
					reverse(values(part)).get(value) ?? value
				];
			})
	};
}

const renamed = <T extends { readonly id: string }>(list: readonly T[], names: Names): T[] =>
	list.map((one) => ({ ...one, id: names.get(one.id) ?? one.id }));

function rename(input: ShownInput): Renaming {
	switch (input.type) {
		case 'single':
		case 'truefalse':
		case 'multi': {
			const names = namesOf(input.options);
			return {
				input: { ...input, options: renamed(input.options, names) },
				parts: none,
				values: () => names
			};
		}
		case 'match': {
			const names = namesOf(input.choices);
			return {
				input: { ...input, choices: renamed(input.choices, names) },
				parts: none,
				values: () => names
			};
		}
		case 'order': {
			const names = namesOf(input.items);
			return {
				input: { ...input, items: renamed(input.items, names) },
				parts: names,
				// A place is a place.
				values: () => none
			};
		}
		case 'cloze':
			return renameGaps(input);
		case 'scenario':
			return renameScenes(input);
		// Columns and rows of a grid are named in the order of the file, which is no key; the rest has nothing to choose.
		case 'grid':
		case 'number':
		case 'short':
		case 'essay':
			return { input, parts: none, values: () => none };
		default:
			return input satisfies never;
	}
}

function renameGaps(input: Extract<ShownInput, { type: 'cloze' }>): Renaming {
	const byGap = new Map<string, Names>();
	const paragraphs = input.paragraphs.map((pieces) =>
		pieces.map((piece) => {
			if (typeof piece === 'string' || piece.choices === null) return piece;
			const names = namesOf(piece.choices);
			byGap.set(piece.id, names);
			return { ...piece, choices: renamed(piece.choices, names) };
		})
	);
	return { input: { ...input, paragraphs }, parts: none, values: (gap) => byGap.get(gap) ?? none };
}

/** Where a case ends is told with its result: until then all its ends are one. */
function renameScenes(input: Extract<ShownInput, { type: 'scenario' }>): Renaming {
	const open = input.scenes.filter(({ options }) => options.length > 0);
	const names = namesOf(open);
	const scenes = open.map((scene) => ({
		...scene,
		id: names.get(scene.id) ?? scene.id,
		options: scene.options.map((option) => ({ ...option, to: names.get(option.to) ?? endName }))
	}));
	return {
		input: {
			...input,
			scenes: [
				...scenes,
				{
					id: endName,
					titleHtml: 'Sampai di sini',
					bodyHtml: '<p>Ke mana pilihan Anda membawa ditunjukkan bersama jawaban yang tepat.</p>',
					options: []
				}
			]
		},
		parts: names,
		values: () => none
	};
}
