import zlib from 'node:zlib';
import { claimsHtml } from '../../learning/claims-html';
import type { Lesson, Module } from '../../learning/course';

const known = new WeakMap<Lesson, number>();

/**
 * What opening a lesson costs of a data plan, in bytes: its text and pictures compressed as they travel (scripts/compress.mjs:
 * brotli, quality 4), and the page around them. Style sheets come once and are kept by the browser, so they are left out.
 */
export function travelBytes(lesson: Lesson): number {
	let bytes = known.get(lesson);
	if (bytes === undefined) {
		bytes = pageAround + compressed(htmlOf(lesson));
		known.set(lesson, bytes);
	}
	return bytes;
}

/** All lessons of a module, each opened once. */
export const moduleTravelBytes = ({ items }: Module): number =>
	items.reduce((sum, item) => sum + (item.kind === 'lesson' ? travelBytes(item) : 0), 0);

/** Headers, navigation, place in the course and the forms, compressed; measured on the built app: 4.5 kB. */
const pageAround = 4_700;

const compressed = (html: string): number =>
	zlib.brotliCompressSync(html, {
		params: {
			[zlib.constants.BROTLI_PARAM_QUALITY]: 4,
			[zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT
		}
	}).length;

const htmlOf = ({ screens, claims }: Lesson): string =>
	screens
		.flatMap(({ blocks }) => blocks)
		.map((block) =>
			block.type === 'html'
				? block.html
				: [
						block.question.promptHtml,
						block.question.stemHtml,
						...block.question.options.flatMap(({ html, feedbackHtml }) => [html, feedbackHtml])
					].join('\n')
		)
		.concat(claimsHtml(claims))
		.join('\n');
