import { Lexer, Marked, Parser, type RendererObject, type Tokens } from 'marked';
import { directives } from './directives';
import { escapeHtml, plainText } from '../html';
import { resolveTokens, type ResolvedToken } from './resolve';
import type { RenderContext } from './context';
import { sanitise } from './sanitise';

const renderer: RendererObject = {
	// Raw HTML is reported and shown as it was typed; it never becomes markup.
	html: ({ text }) => escapeHtml(text),
	heading(token) {
		const { depth, tokens, anchor } = token as Tokens.Heading & { anchor?: string };
		const id = anchor ? ` id="${anchor}"` : '';
		return `<h${depth}${id}>${this.parser.parseInline(tokens)}</h${depth}>\n`;
	},
	link(token) {
		const { href, tokens } = token;
		const rel = href.startsWith('https:') ? ' rel="noopener"' : '';
		return `<a href="${escapeHtml(href)}"${rel}>${this.parser.parseInline(tokens)}</a>`;
	},
	image: (token) => (token as Tokens.Image & { html?: string }).html ?? escapeHtml(token.text),
	table(token) {
		const cell = (tag: 'th' | 'td', { tokens, align }: Tokens.TableCell) =>
			`<${tag}${tag === 'th' ? ' scope="col"' : ''}${align === 'right' ? ' class="rata-kanan"' : ''}>` +
			`${this.parser.parseInline(tokens)}</${tag}>`;
		const head = token.header.map((item) => cell('th', item)).join('');
		const rows = token.rows.map(
			(row) => `<tr>${row.map((item) => cell('td', item)).join('')}</tr>`
		);
		const names = token.header.map(({ text }) => plainText(text)).filter(Boolean);
		// Focusable, because a wide table is scrolled sideways on a phone.
		return (
			`<div class="tabel-gulir" role="region" tabindex="0" aria-label="Tabel: ${escapeHtml(names.join(', '))}">` +
			`<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>\n`
		);
	},
	checkbox: () => '',
	hr: () => ''
};

const marked = new Marked({ gfm: true, renderer }).use({ extensions: directives });

/** Lexes block Markdown and settles everything that needs the course; what is wrong is reported with its line. */
export function prepareBlocks(
	source: string,
	line: number,
	context: RenderContext
): ResolvedToken[] {
	const tokens = new Lexer(marked.defaults).lex(source);
	return resolveTokens(tokens, source, line, context);
}

export const printBlocks = (tokens: ResolvedToken[]): string =>
	sanitise(new Parser(marked.defaults).parse(tokens)).trim();

export const renderBlocks = (source: string, line: number, context: RenderContext): string =>
	printBlocks(prepareBlocks(source, line, context));

/** One line of text: a prompt, an option, a requirement. */
export function renderInline(source: string, line: number, context: RenderContext): string {
	const tokens = new Lexer(marked.defaults).inlineTokens(source.trim());
	return printInline(resolveTokens(tokens, source, line, context));
}

export const printInline = (tokens: ResolvedToken[]): string =>
	sanitise(new Parser(marked.defaults).parseInline(tokens)).trim();
