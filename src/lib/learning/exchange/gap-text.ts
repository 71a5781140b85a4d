import type { Gap } from '../question';
import { clozePrompt, splitPrompt } from './draft';
import { isEmptyHtml } from './html-markdown';

/** The paragraphs that hold gaps (`\0` in the HTML), from the first on; what stands above asks and explains. */
export function gapText(
	html: string,
	gaps: readonly Gap[],
	remarks: string[]
): { promptHtml: string; stemHtml: string; paragraphs: readonly (readonly (string | Gap)[])[] } {
	const paragraphs = html
		.replace(/<br\s*\/?>/gi, '</p><p>')
		.split(/<\/?(?:p|div|li|ul|ol|h\d|tr|td|th|table|thead|tbody)(?:\s[^<>]*)?>/i);
	const first = html.indexOf('\0');
	const cut = Math.max(
		html.lastIndexOf('<p', first),
		html.lastIndexOf('<div', first),
		html.lastIndexOf('<li', first),
		html.lastIndexOf('<br', first)
	);
	const above = cut > 0 ? html.slice(0, cut) : '';
	const isAsked = !isEmptyHtml(above);
	if (!isAsked) remarks.push(`Judul “${clozePrompt}” ditambahkan.`);
	let used = 0;
	const from = paragraphs.findIndex((part) => part.includes('\0'));
	const pieces = paragraphs.slice(Math.max(0, from)).map((part) =>
		part
			.split('\0')
			.flatMap((text, index): (string | Gap)[] =>
				index === 0 ? [text] : [gaps[used++] ?? '', text]
			)
			.filter((piece) => piece !== '')
	);
	const head = isAsked ? splitPrompt(above) : { promptHtml: clozePrompt, stemHtml: '' };
	return {
		promptHtml: head.promptHtml || clozePrompt,
		stemHtml: head.stemHtml,
		paragraphs: pieces.filter((list) =>
			list.some((piece) => typeof piece !== 'string' || !isEmptyHtml(piece))
		)
	};
}
