import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOfHtml } from '../html';
import type { Term } from '../rujukan/rujukan';
import { withoutMeanings } from './reading-html';
import { termFinder } from './reading-marks';
import { compileWith, findingsOf, lessonFile, paths } from './testing';

const glossary = `---
id: istilah-uji
title: Untuk uji
---

## KK {#kk short="kartu keluarga" also="kartu"}

Kartu satu rumah.

## Nomor KK {#nomor-kk}

Enam belas angka di atas kartu.

## B.1 {#b-1}

Buku induk.

## Tutup bulan {#tutup-bulan}

Mengakhiri laporan sebulan.

## Camat {#camat mark=no}

Kepala kecamatan.
`;

const words = { 'istilah/uji.md': glossary };
const compile = (body: string) => compileWith({ ...words, [paths.lesson]: lessonFile(body) });

const htmlOf = (body: string): string => {
	const item = compile(body).library.courses[0]?.modules[0]?.items[0];
	if (item?.kind !== 'lesson') throw new Error('The first item is the lesson.');
	return item.screens
		.flatMap(({ blocks }) => blocks)
		.map((block) => (block.type === 'html' ? block.html : ''))
		.join('\n');
};

/** What can be tapped, in order. */
const marked = (body: string): string[] =>
	[...htmlOf(body).matchAll(/<button[^>]*class="istilah"[^>]*>(.*?)<\/button>/gs)].map(
		([, inside = '']) => textOfHtml(inside)
	);

describe('a word of the glossary in a lesson', () => {
	test('opens its meaning where it is first used, and only there', () => {
		expect(marked('KK itu kartu keluarga. Satu KK, satu rumah.\n\n---\n\nLagi KK.')).toEqual([
			'KK'
		]);
		const html = htmlOf('Satu KK.');
		expect(html).toMatch(/popovertarget="(arti-kk-\d+)">KK<\/button><span class="arti" id="\1"/);
		expect(html).toContain('<a href="/istilah/kk">Selengkapnya</a>');
	});

	test.each([
		['the longer of two', 'Nomor KK itu tetap.', ['Nomor KK']],
		['by what it is short for', 'Sebuah kartu keluarga.', ['kartu keluarga']],
		['at the beginning of a sentence', 'Kartu keluarga dibawa.', ['Kartu keluarga']],
		['over the end of a line', 'Sesudah tutup\nbulan.', ['tutup bulan']],
		['with a point in it', 'Lihat B.1.', ['B.1']],
		['in bold', 'Bawa **KK** Anda.', ['KK']],
		['in a list', '- KK\n- KTP', ['KK']],
		['in a box', ':::penting\nBawa KK.\n:::', ['KK']],
		['in a cell of a table', '| A |\n|---|\n| KK |', ['KK']],
		['after the heading that has it', '## KK\n\nKK itu kartu.', ['KK']]
	])('%s', (_, body, taps) => {
		expect(marked(body)).toEqual(taps);
	});

	test.each([
		['in a heading', '## Nomor KK\n\nTeks.'],
		['in a link', '[KK](https://a.id/kk)'],
		['in an address', 'https://a.id/KK'],
		['in code', '`KK`\n\n```\nKK\n```'],
		['in the head of a table', '| KK |\n|---|\n| 1 |'],
		['in a legal reference', ':dasar[UU 23/2006 Ps. 13]'],
		['inside another word', 'KKN dan B.10'],
		['with an ending', 'KK-nya hilang.'],
		['in small letters', 'kk'],
		['by another spelling', 'Sebuah kartu.'],
		['that everybody knows', 'Camat datang.']
	])('not %s', (_, body) => {
		expect(marked(body)).toEqual([]);
	});

	test('is left to the author who marks it, and to a box that explains it', () => {
		expect(marked('KK dahulu, lalu :istilah[kartu].')).toEqual(['kartu']);
		expect(marked('Satu KK.\n\n:::istilah[KK]\nKartu.\n:::')).toEqual([]);
	});

	test('has its meaning on the page once, however often it is opened', () => {
		const html = htmlOf(':istilah[KK] dan :istilah[kartu].');
		expect(html.match(/<span class="arti"/g)).toHaveLength(1);
		const ids = [...html.matchAll(/popovertarget="([^"]+)"/g)].map(([, id]) => id);
		expect(ids).toHaveLength(2);
		expect(new Set(ids).size).toBe(1);
	});

	test('is not marked in a question, whose label takes no button', () => {
		const { library } = compileWith(words);
		expect(JSON.stringify(library.courses[0]?.modules[0]?.items[1])).not.toContain('popovertarget');
	});

	test('changes no word of the text', () => {
		const piece = fc.constantFrom(
			'KK',
			'kartu',
			'keluarga',
			'B.1',
			'tutup',
			'bulan',
			'Nomor',
			'x.'
		);
		fc.assert(
			fc.property(fc.array(piece, { minLength: 1 }), (pieces) => {
				const text = pieces.join(' ');
				expect(textOfHtml(withoutMeanings(htmlOf(text)).replace(/<\/?button[^>]*>/g, ''))).toBe(
					text
				);
			}),
			{ numRuns: 40 }
		);
	});

	test('a mark other than no is a galat', () => {
		expect(
			findingsOf('istilah/uji.md', { 'istilah/uji.md': glossary.replace('mark=no', 'mark=yes') })
		).toEqual(['22 galat “mark=yes” belum benar.']);
	});
});

test('without words nothing is found', () => {
	const none: readonly Term[] = [];
	expect(termFinder(none)('KK')).toEqual([]);
});

describe('the number of a rule', () => {
	test('says what the rule is, with its basis', () => {
		const html = htmlOf('Satu kepala :aturan[A-08.1].');
		expect(html).toContain('<span class="aturan">A-08.1</span></button><span class="arti"');
		expect(html).toContain('Satu KK mempunyai tepat satu Kepala Keluarga.');
		expect(html).toContain('Dasar: UU 23/2006 Ps. 62');
	});

	test('is no citation of the lesson', () => {
		expect(htmlOf(':aturan[A-08.1]')).not.toContain('<cite');
	});

	test('stays a number in a heading', () => {
		expect(marked('## Aturan :aturan[A-01]')).toEqual([]);
	});

	test('has what it says once', () => {
		const html = htmlOf(':aturan[A-01] lalu :aturan[A-01].');
		expect(html.match(/<span class="arti"/g)).toHaveLength(1);
		expect(html.match(/<button/g)).toHaveLength(2);
	});
});
