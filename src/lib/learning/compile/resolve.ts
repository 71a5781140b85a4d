import type { Token, Tokens } from 'marked';
import type { RenderContext } from './context';
import type { ContainerToken, InlineToken, LeafToken } from './directives';
import { inlineHtml, leafHtml } from './directive-html';
import { plainText } from '../html';
import { imageHtml } from './image-html';

/** A token whose links, pictures and directives have been settled, and the line it stands on. */
export type ResolvedToken = Token & { line?: number };

/**
 * Walks the tokens in reading order. marked keeps no positions, so each child is found again in the text of its
 * parent, from where the one before it ended.
 */
export function resolveTokens(
	tokens: readonly Token[],
	source: string,
	line: number,
	context: RenderContext
): ResolvedToken[] {
	let cursor = 0;
	for (const token of tokens as ResolvedToken[]) {
		const { at, length } = locate(source, token.raw, cursor);
		token.line = line + newlines(source.slice(0, at));
		cursor = at + length;
		settle(token, token.line, context);
	}
	return tokens as ResolvedToken[];
}

function locate(source: string, raw: string, from: number): { at: number; length: number } {
	const whole = source.indexOf(raw, from);
	if (whole >= 0) return { at: whole, length: raw.length };
	// Inside quotations and list items the marks at the beginning of further lines are gone from `raw`.
	const first = raw.split('\n').find((part) => part.trim() !== '') ?? '';
	const at = source.indexOf(first.trim(), from);
	return at >= 0 ? { at, length: first.trim().length } : { at: from, length: 0 };
}

const newlines = (text: string): number => text.split('\n').length - 1;

function settle(token: ResolvedToken, line: number, context: RenderContext) {
	const { report } = context;
	switch (token.type) {
		case 'html':
			report.galat(
				line,
				'HTML di baris ini tidak dapat dipakai.',
				'Tulis dengan Markdown, atau apit dengan tanda ` bila memang contoh tulisan.'
			);
			return;
		case 'heading':
			checkHeading(token as Tokens.Heading, line, context);
			break;
		case 'link':
			settleLink(token as Tokens.Link, line, context);
			break;
		case 'image':
			settleImage(token as Tokens.Image, line, context);
			return;
		case 'list':
			resolveTokens((token as Tokens.List).items, token.raw, line, context);
			return;
		case 'table':
			settleTable(token as Tokens.Table, line, context);
			return;
		case 'leaf':
			(token as LeafToken).html = leafHtml(token as LeafToken, line, context);
			return;
		case 'inline':
			(token as InlineToken).html = inlineHtml(token as InlineToken, line, context);
			return;
		case 'container':
			resolveTokens((token as ContainerToken).title as Token[], token.raw, line, {
				...context,
				plain: true
			});
			break;
	}
	const children = (token as Tokens.Generic).tokens;
	const isPlain = token.type === 'heading' || token.type === 'link';
	if (children)
		resolveTokens(children, token.raw, line, isPlain ? { ...context, plain: true } : context);
}

function checkHeading(token: Tokens.Heading, line: number, { report }: RenderContext) {
	if (!/^ {0,3}#/.test(token.raw))
		report.galat(
			line,
			'Garis di bawah teks menjadikannya judul.',
			'Beri baris kosong sebelum --- untuk memisah layar, atau tulis judul dengan ##.'
		);
	else if (token.depth === 1)
		report.galat(
			line,
			'Judul tingkat 1 sudah dipakai oleh title.',
			'Tulis dengan ## di isi berkas.'
		);
	else if (token.depth > 4)
		report.galat(line, 'Judul ini terlalu dalam.', 'Pakai ##, ###, atau ####.');
}

function settleLink(token: Tokens.Link, line: number, { report, addressOf }: RenderContext) {
	if (/^https:\/\/[^\s]+$/.test(token.href)) return;
	const address = /^[a-z][a-z\d+.-]*:|^\/\//i.test(token.href) ? null : addressOf(token.href);
	if (address) token.href = address;
	else
		report.galat(
			line,
			`Tautan “${token.href}” tidak menuju ke mana pun.`,
			'Pakai alamat https://…, atau jalur berkas pelajaran, misalnya ../01-nik/10-untuk-apa-nik.md.'
		);
}

function settleImage(token: Tokens.Image, line: number, context: RenderContext) {
	Object.assign(token, { html: imageHtml(token.href, plainText(token.text), line, context) });
}

/** Cells carry no text of their own to look for; but a row is a line. */
function settleTable(token: Tokens.Table, line: number, context: RenderContext) {
	for (const cell of token.header) resolveTokens(cell.tokens, '', line, context);
	token.rows.forEach((row, index) => {
		for (const cell of row) resolveTokens(cell.tokens, '', line + 2 + index, context);
	});
}
