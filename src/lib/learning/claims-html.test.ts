import { expect, test } from 'vitest';
import { claimsHtml } from './claims-html';
import { textOfHtml } from './html';

const claims = [
	{
		text: 'Batasnya 30% & tidak lebih.',
		basis: [
			{ ref: 'PP 43/2014 Ps. 100', certainty: 'pengetahuan' as const },
			{ ref: 'D-03', certainty: null }
		]
	}
];

test('each sentence stands with its basis and how sure that is, folded without a script', () => {
	const html = claimsHtml(claims);
	expect(textOfHtml(html)).toBe(
		'Dasar pelajaran ini Batasnya 30% & tidak lebih. PP 43/2014 Ps. 100 menurut pengetahuan penyusun; D-03 aturan desa latihan'
	);
	expect(html).toMatch(/^<details class="lipatan dasar-pelajaran"><summary>/);
});

test('on paper it is open; a lesson without claims says nothing', () => {
	expect(claimsHtml(claims, true)).toContain(' open><summary>');
	expect(claimsHtml()).toBe('');
});
