import { letterOf } from '../compile/feedback';
import type { MatchQuestion, Question, QuestionHead, TextChoice } from '../question';
import { sameText } from '../typed-answer';
import {
	elementsIn,
	hasClass,
	isBlock,
	parseHtml,
	printHtml,
	textOf,
	type HtmlElement,
	type HtmlNode
} from './html';

/** A question as another tool wrote it: our shape, with HTML of any kind in it, before it is made safe and written down. */
export type Draft = {
	/** Of the other tool. */
	readonly title: string;
	readonly question: Question;
	/** What could not be taken along. */
	readonly losses: readonly string[];
	/** What was decided on the way and an author may want to look at. */
	readonly remarks: readonly string[];
};

/** One question of a file: a draft, or why there is none. */
export type Found = Draft | { readonly title: string; readonly refused: string };

export const defaultPrompt = 'Jawablah pertanyaan ini.';
export const clozePrompt = 'Lengkapi kalimat ini.';

/** The first paragraph asks; what follows is what stands under the question. */
export function splitPrompt(html: string): { promptHtml: string; stemHtml: string } {
	let nodes = withoutEdges(parseHtml(html).filter(isUsed));
	// Tools wrap everything once more.
	while (nodes[0] && isWrapper(nodes[0]))
		nodes = withoutEdges([...nodes[0].children, ...nodes.slice(1)].filter(isUsed));
	const [first] = nodes;
	if (first && isBlock(first)) {
		const isLine = /^(?:p|div|h\d|center)$/.test(first.name) && !first.children.some(isBlock);
		const isOurs = hasClass(first, 'kotak') || hasClass(first, 'tabel-gulir');
		if (!isLine || isOurs || !textOf([first]).trim())
			return { promptHtml: '', stemHtml: printHtml(nodes) };
		return atBreak(first.children, nodes.slice(1));
	}
	const end = nodes.findIndex(isBlock);
	return atBreak(end < 0 ? nodes : nodes.slice(0, end), end < 0 ? [] : nodes.slice(end));
}

/** Blanks at both ends say nothing; those between words do. */
function withoutEdges(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
	const isFull = (node: HtmlNode): boolean => typeof node !== 'string' || node.trim() !== '';
	return nodes.slice(Math.max(0, nodes.findIndex(isFull)), nodes.findLastIndex(isFull) + 1);
}

/** Whatever is read or seen; what held a place to answer may be empty. */
const isUsed = (node: HtmlNode): boolean =>
	!isBlock(node) ||
	textOf([node]).trim() !== '' ||
	[...elementsIn([node])].some(({ name }) => name === 'img');

const isWrapper = (node: HtmlNode): node is HtmlElement =>
	isBlock(node) &&
	/^(?:div|section|article)$/.test(node.name) &&
	!node.attributes.has('class') &&
	node.children.some(isBlock);

function atBreak(line: readonly HtmlNode[], below: readonly HtmlNode[]) {
	const at = line.findIndex((node) => typeof node !== 'string' && node.name === 'br');
	const asked = at < 0 ? line : line.slice(0, at);
	const rest = at < 0 ? [] : line.slice(at + 1);
	const more = printHtml(rest)
		.replace(/^(?:\s*<br>)+/, '')
		.trim();
	return {
		promptHtml: printHtml(asked).trim(),
		stemHtml: (more ? `<p>${more}</p>` : '') + printHtml(below)
	};
}

/** What every question begins with; an empty prompt becomes a plain order. */
export function draftHead(
	id: string,
	html: string,
	tags: Pick<QuestionHead, 'competency' | 'difficulty' | 'rev' | 'review'>,
	{ explanationHtml = '', hintsHtml = [] as readonly string[] } = {}
): QuestionHead {
	const { promptHtml, stemHtml } = splitPrompt(html);
	return {
		id,
		...tags,
		promptHtml: promptHtml || defaultPrompt,
		stemHtml,
		explanationHtml,
		hintsHtml
	};
}

/** Rows and their right sides; sides that read the same are one choice, and those of no row distractors. */
export function matchParts(
	pairs: readonly { readonly html: string; readonly text: string; readonly feedbackHtml: string }[],
	distractors: readonly string[]
): Pick<MatchQuestion, 'rows' | 'choices'> {
	const choices: TextChoice[] = [];
	const take = (text: string): string => {
		const known = choices.find((choice) => sameText(choice.text, text));
		if (known) return known.id;
		choices.push({ id: String(choices.length + 1), text });
		return String(choices.length);
	};
	const rows = pairs.map(({ html, text, feedbackHtml }, index) => ({
		id: letterOf(index),
		html,
		correct: take(text),
		feedbackHtml
	}));
	for (const text of distractors) take(text);
	return { rows, choices };
}

export type WrongText = { texts: string[]; percent: number; feedbackHtml: string };

/** Answers that are worth the same and told the same are one line. */
export function groupWrong(
	answers: readonly {
		readonly text: string;
		readonly percent: number;
		readonly feedbackHtml: string;
	}[]
): WrongText[] {
	const groups: WrongText[] = [];
	for (const { text, percent, feedbackHtml } of answers) {
		const last = groups.at(-1);
		if (last && last.percent === percent && last.feedbackHtml === feedbackHtml)
			last.texts.push(text);
		else groups.push({ texts: [text], percent, feedbackHtml });
	}
	return groups;
}

/** A right side is plain text; tools that write HTML there mean what is read. */
export const plainSide = (right: string): string =>
	(/<[a-z/]/i.test(right) ? textOf(parseHtml(right)) : right).replace(/\s+/g, ' ').trim();

/** 0.1 + 0.2 is 0.3 to whoever wrote it. */
export const exactly = (value: number): number => Number(value.toPrecision(14));

export const trueFalseOptions = (isTrue: boolean, ofTrue: string, ofFalse: string) => ({
	shuffle: false,
	options: [
		{ id: 'a', html: 'Benar', correct: isTrue, feedbackHtml: ofTrue },
		{ id: 'b', html: 'Salah', correct: !isTrue, feedbackHtml: ofFalse }
	]
});
