import { describe, expect, it } from 'vitest';
import { textOfHtml } from './html';

describe('what a reader sees of HTML, in one line', () => {
	it.each([
		['<p>Satu.</p>\n<p>Dua.</p>', 'Satu. Dua.'],
		['tertulis NIK <code>3599</code>. Apa ini?', 'tertulis NIK 3599. Apa ini?'],
		[
			'<p>Berlaku <a href="/x"><span>Ps. 13</span></a>, jadi “<b>tetap</b>”.</p>',
			'Berlaku Ps. 13, jadi “tetap”.'
		],
		['<li>Satu</li><li>Dua</li>', 'Satu Dua'],
		['a &lt; b &amp;amp;', 'a < b &amp;']
	])('%s', (html, text) => expect(textOfHtml(html)).toBe(text));
});
