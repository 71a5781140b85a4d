import type { Token, TokenizerAndRendererExtension, Tokens } from 'marked';
import { paperHtml, solutionHtml } from './case';
import { parseAttributes, type Attributes } from './attributes';

/**
 * Directives as extensions of marked's lexer. `resolve.ts` settles their `html` before anything is printed, because
 * only there the course and the line are known.
 */
export type LeafToken = Tokens.Generic & { name: string; attributes: Attributes; html: string };
export type InlineToken = Tokens.Generic & { name: string; text: string; html: string };
export type ContainerToken = Tokens.Generic & {
	name: string;
	title: Tokens.Generic[];
	tokens: Tokens.Generic[];
};

const labels: Readonly<Record<string, string>> = {
	penting: 'Penting',
	contoh: 'Contoh',
	kesalahan: 'Kesalahan yang sering terjadi',
	istilah: 'Istilah',
	lakukan: 'Lakukan'
};

const container: TokenizerAndRendererExtension = {
	name: 'container',
	level: 'block',
	start: (src) => indexOf(src, /^:::[a-z]/m),
	tokenizer(src) {
		const match = /^:::([a-z]+)(?:\[([^\n]*)\])?[ \t]*\n(?:([\s\S]*?)\n)??:::[ \t]*(?:\n|$)/.exec(
			src
		);
		if (!match) return undefined;
		const [raw, name = '', title = '', content = ''] = match;
		return {
			type: 'container',
			raw,
			name,
			title: this.lexer.inlineTokens(title),
			tokens: this.lexer.blockTokens(content, [])
		} satisfies ContainerToken;
	},
	renderer(token) {
		const { name, title, tokens } = token as ContainerToken;
		const label = labels[name] ?? '';
		const written = this.parser.parseInline(title);
		// Authors often write the name of the box as its title; once is enough.
		const heading = written === label ? '' : written;
		const inside = this.parser.parse(tokens);
		if (name === 'dokumen') return paperHtml(written, inside);
		if (name === 'penyelesaian') return solutionHtml(heading, inside);
		return (
			`<div class="kotak kotak-${name}" role="note"><p class="kotak-judul">` +
			`<span class="kotak-jenis">${label}${heading ? ':' : ''}</span> ${heading}</p>\n` +
			`${inside}</div>\n`
		);
	}
};

const leaf: TokenizerAndRendererExtension = {
	name: 'leaf',
	level: 'block',
	start: (src) => indexOf(src, /^::[a-z]/m),
	tokenizer(src) {
		const match = /^::([a-z]+)\{([^\n]*)\}[ \t]*(?:\n|$)/.exec(src);
		if (!match) return undefined;
		const [raw, name = '', inside = ''] = match;
		return {
			type: 'leaf',
			raw,
			name,
			attributes: parseAttributes(inside),
			html: ''
		} satisfies LeafToken;
	},
	renderer: (token) => (token as LeafToken).html
};

/** Only with a bracket right behind the name, so that “pukul 08:30” and “catatan:ini” stay prose. */
const inline: TokenizerAndRendererExtension = {
	name: 'inline',
	level: 'inline',
	start: (src) => indexOf(src, /:[a-z]+\[/),
	tokenizer(src) {
		const match = /^:([a-z]+)\[([^\]\n]*)\]/.exec(src);
		if (!match) return undefined;
		const [raw, name = '', text = ''] = match;
		return { type: 'inline', raw, name, text: text.trim(), html: '' } satisfies InlineToken;
	},
	renderer: (token) => (token as InlineToken).html
};

const indexOf = (src: string, pattern: RegExp): number | undefined => pattern.exec(src)?.index;

export const directives = [container, leaf, inline];

/** The question that a `::cek` names; null for any other token. */
export function inlineQuestionId(token: Token): string | null {
	if (token.type !== 'leaf' || (token as LeafToken).name !== 'cek') return null;
	return (token as LeafToken).attributes.values.get('q') ?? '';
}
