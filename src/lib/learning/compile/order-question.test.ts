import { describe, expect, test } from 'vitest';
import { lintQuiz, questionOf } from './testing';

const soal = (...lines: string[]) =>
	['## Urutkan. {#soal}', '', ...lines, '', ':::pembahasan', 'Sebab.', ':::'].join('\n');

describe('a question of order', () => {
	test('is a numbered list as it should stand', () => {
		expect(
			questionOf(`## Urutkan langkahnya. {#soal}

Di loket:

1. Terima **berkas**
   pelapor
   > Selalu dulu.
2. Periksa :dasar[UU 23/2006 Ps. 13]
   > Lalu ini.
3. Catat
   > Terakhir.`)
		).toMatchObject({
			type: 'order',
			score: 'partial',
			stemHtml: '<p>Di loket:</p>',
			items: [
				{
					id: 'a',
					html: 'Terima <strong>berkas</strong> pelapor',
					feedbackHtml: '<p>Selalu dulu.</p>'
				},
				{ id: 'b', html: 'Periksa <cite class="dasar">UU 23/2006 Ps. 13</cite>' },
				{ id: 'c', html: 'Catat', feedbackHtml: '<p>Terakhir.</p>' }
			]
		});
	});

	test('may count as a whole only, and be numbered with ones', () => {
		expect(questionOf(soal('1. A', '1. B').replace('#soal', '#soal score=all'))).toMatchObject({
			score: 'all',
			items: [{ id: 'a' }, { id: 'b' }]
		});
	});

	test('a numbered list above other answers is part of their stem', () => {
		expect(questionOf('## Soal {#soal}\n\n1. A\n2. B\n\n= BPD\n  > Ya.')).toMatchObject({
			type: 'short',
			stemHtml: expect.stringContaining('<ol>')
		});
	});

	test.each([
		[
			'no word about an item, and no explanation',
			'## Soal {#soal}\n\n1. A\n2. B\n   > Ya.',
			'12 galat Bagian ini belum punya umpan balik, dan soal ini belum punya pembahasan.'
		],
		['one item', soal('1. A'), '10 galat Soal ini baru punya 1 butir.'],
		[
			'a number left out',
			soal('1. A', '3. B', '4. C'),
			'13 galat Nomor butir urutan ini meloncat.'
		],
		['numbers in another order', soal('2. A', '1. B'), '12 galat Nomor butir urutan ini meloncat.'],
		['an item twice', soal('1. A', '2. B', '3. a'), '14 galat “a” ditulis dua kali.'],
		['an empty item', soal('1. A', '2. ', '3. B'), '13 galat Butir urutan ini masih kosong.'],
		[
			'a bullet among numbers',
			soal('1. A', '2. B', '- C'),
			'14 galat Baris ini bukan butir urutan dan bukan umpan balik.'
		],
		[
			'a score that is none',
			soal('1. A', '2. B').replace('#soal', '#soal score=half'),
			'10 galat “score=half” belum benar.'
		],
		[
			'a shuffle',
			soal('1. A', '2. B').replace('#soal', '#soal shuffle=no'),
			'10 galat shuffle hanya untuk soal pilihan.'
		]
	])('finds %s', (_, body, finding) => {
		expect(lintQuiz(body)).toEqual([finding]);
	});
});
