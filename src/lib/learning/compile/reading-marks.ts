import type { Tokens } from 'marked';
import type { Term } from '../rujukan/rujukan';
import type { RenderContext } from './context';
import type { ContainerToken, InlineToken } from './directives';
import { meaningHtml } from './reading-html';
import type { ResolvedToken } from './resolve';

export type FoundTerm = { readonly term: Term; readonly at: number; readonly length: number };

/**
 * Finds words of the glossary in running text: by the term and by what it is short for, the longer of two first. Other
 * spellings are for searching; among them are everyday words. Capitals tell an abbreviation from a word: KK is never kk.
 */
export function termFinder(terms: readonly Term[]): (text: string) => readonly FoundTerm[] {
	const spellings = terms
		.filter(({ unmarked }) => !unmarked)
		.flatMap((term) => [term.term, term.short].filter(Boolean).map((word) => ({ word, term })))
		.sort((a, b) => b.word.length - a.word.length);
	if (spellings.length === 0) return () => [];
	const alternatives = spellings.map(({ word }) => `(${patternOf(word)})`).join('|');
	// A piece of a longer number or word is none: 'B.1' in 'B.10', 'KK' in 'KK-nya'.
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}_]|[\\p{L}\\p{N}][-./])(?:${alternatives})(?![\\p{L}\\p{N}_]|[-./][\\p{L}\\p{N}])`,
		'gu'
	);
	return (text) =>
		[...text.matchAll(pattern)].flatMap((match) => {
			const which = match.slice(1).findIndex((group) => group !== undefined);
			const term = spellings[which]?.term;
			return term ? [{ term, at: match.index, length: match[0].length }] : [];
		});
}

const patternOf = (spelling: string): string => spelling.split(/\s+/).map(wordPattern).join('\\s+');

/** A word may begin a sentence; an abbreviation is written in one way. */
function wordPattern(word: string): string {
	const [first = '', ...rest] = word;
	const isAbbreviation = (word.match(/[\p{Lu}\p{N}]/gu) ?? []).length > 1;
	const [small, large] = [first.toLowerCase(), first.toUpperCase()];
	return isAbbreviation || small === large
		? escapePattern(word)
		: `[${small}${large}]${escapePattern(rest.join(''))}`;
}

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * Gives the first use of each word of the glossary in a lesson its meaning, on a tap. Not in headings, links, code and drawn
 * numbers, and not where the author has done it: by `:istilah[…]`, or in a box of that name.
 */
export function markFirstTerms(tokens: ResolvedToken[], context: RenderContext) {
	const { reading, explained } = context;
	if (!reading || !explained) return;
	const boxed = new Set(boxedTerms(tokens).flatMap((word) => reading.term(word)?.id ?? []));

	const visit = (list: ResolvedToken[]) => {
		for (let index = 0; index < list.length; index++) {
			const token = list[index];
			if (!token || untouched.has(token.type)) continue;
			if (token.type === 'list') visit((token as Tokens.List).items);
			else if (token.type === 'table')
				for (const row of (token as Tokens.Table).rows) for (const cell of row) visit(cell.tokens);
			else if ((token as Tokens.Generic).tokens) visit((token as Tokens.Generic).tokens ?? []);
			else if (token.type === 'text') {
				const pieces = split(token as Tokens.Text);
				list.splice(index, 1, ...pieces);
				index += pieces.length - 1;
			}
		}
	};

	const split = (token: Tokens.Text): ResolvedToken[] => {
		const pieces: ResolvedToken[] = [];
		let from = 0;
		const plain = (text: string) => {
			if (text) pieces.push({ ...token, raw: text, text });
		};
		for (const { term, at, length } of reading.findTerms(token.text)) {
			if (boxed.has(term.id) || explained.has(term.id)) continue;
			plain(token.text.slice(from, at));
			const text = token.text.slice(at, at + length);
			pieces.push(marked(text, meaningHtml(text, term, context)));
			from = at + length;
		}
		if (from === 0) return [token];
		plain(token.text.slice(from));
		return pieces;
	};
	visit(tokens);
}

const untouched = new Set([
	'heading',
	'link',
	'image',
	'code',
	'codespan',
	'inline',
	'leaf',
	'html'
]);

const marked = (text: string, html: string): InlineToken => ({
	type: 'inline',
	raw: text,
	name: 'istilah',
	text,
	html
});

/** Words that a box of this lesson explains: `:::istilah[SHDK]`. */
const boxedTerms = (tokens: readonly ResolvedToken[]): string[] =>
	tokens.flatMap((token) => {
		if (token.type !== 'container' || (token as ContainerToken).name !== 'istilah') return [];
		return (token as ContainerToken).title.map(({ raw }) => raw).join('');
	});
