import { collectFindings } from '../compile/finding';
import { renderBlocks } from '../compile/markdown';
import { dangerIn, parseHtml } from './html';
import { paragraphsOf } from './html-markdown';
import { refuse } from './report';

/** How Moodle's texts are written; `moodle` is HTML in which line ends count. */
export type TextFormat = 'html' | 'moodle' | 'plain' | 'markdown';

const longestText = 100_000;

/** What could act by itself is refused here, before anything is taken apart. */
export function renderText(text: string, format: TextFormat): string {
	if (text.length > longestText)
		refuse('Salah satu teks soal ini lebih panjang dari 100.000 huruf.');
	const html = htmlOf(text, format);
	refuseDanger(html);
	return html;
}

export function refuseDanger(html: string) {
	const danger = dangerIn(parseHtml(html));
	if (danger) refuse(`Soal ini ${danger}.`);
}

function htmlOf(text: string, format: TextFormat): string {
	const trimmed = format === 'html' ? text : text.trim();
	switch (format) {
		case 'html':
			return trimmed;
		case 'plain':
			return lineOrParagraphs(trimmed);
		case 'markdown':
			// Raw HTML in it comes out as it was typed, as text.
			return renderBlocks(trimmed, 1, {
				report: collectFindings().forFile(''),
				legalRefs: null,
				addressOf: () => null,
				picture: () => undefined
			});
		case 'moodle':
			if (/<(?:p|div|ul|ol|table|h\d)[\s>]/i.test(trimmed)) return trimmed;
			return /<[a-z/!]|&\w+;/i.test(trimmed)
				? trimmed.replace(/\n/g, '<br>')
				: lineOrParagraphs(trimmed);
		default:
			return format satisfies never;
	}
}

/** One line is a line, more are paragraphs. */
const lineOrParagraphs = (text: string): string =>
	text.includes('\n') ? paragraphsOf(text) : text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
