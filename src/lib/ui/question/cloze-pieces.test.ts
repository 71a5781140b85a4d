import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clozePieces } from './cloze-pieces';

const gap = (id: string) => ({ id, choices: null });

describe('cloze pieces', () => {
	test('gaps are numbered through all paragraphs, and keep the full stop behind them', () => {
		expect(
			clozePieces([
				['Oleh ', gap('a'), ', lalu ', gap('b'), '.'],
				[gap('c'), ' <em>akhir</em>.']
			])
		).toEqual([
			[
				{ kind: 'text', html: 'Oleh ' },
				{ kind: 'gap', gap: gap('a'), number: 1, tail: ',' },
				{ kind: 'text', html: ' lalu ' },
				{ kind: 'gap', gap: gap('b'), number: 2, tail: '.' }
			],
			[
				{ kind: 'gap', gap: gap('c'), number: 3, tail: '' },
				{ kind: 'text', html: ' <em>akhir</em>.' }
			]
		]);
	});

	test('marks and entities are never cut', () => {
		expect(
			clozePieces([
				[gap('a'), '</strong>.'],
				[gap('b'), '&amp; …']
			])
		).toMatchObject([
			[{ tail: '' }, { html: '</strong>.' }],
			[{ tail: '' }, { html: '&amp; …' }]
		]);
	});

	test('nothing of the text is lost and no gap is', () => {
		const piece = fc.oneof(
			fc.constantFrom('.', ', dan ', 'Kepala ', ') ', '<b>x</b>', ''),
			fc.constantFrom('a', 'b').map(gap)
		);
		fc.assert(
			fc.property(fc.array(fc.array(piece)), (paragraphs) => {
				const written = paragraphs.flat().map((one) => (typeof one === 'string' ? one : '[]'));
				const drawn = clozePieces(paragraphs)
					.flat()
					.map((one) => (one.kind === 'text' ? one.html : `[]${one.tail}`));
				expect(drawn.join('')).toBe(written.join(''));
			})
		);
	});
});
