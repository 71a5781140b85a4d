import { describe, expect, test } from 'vitest';
import { lintQuiz, questionOf } from './testing';

const answer = ['', ':::pembahasan', 'Contoh jawaban.', ':::'];
const soal = (...rubric: string[]) =>
	['## Jelaskan. {#soal}', '', ':::rubrik', ...rubric, ':::', ...answer].join('\n');

describe('an essay', () => {
	test('has a rubric to be marked by, and a model answer', () => {
		expect(
			questionOf(`## Jelaskan. {#soal}

Sebutkan:

1. dasarnya
2. contohnya

:::rubrik
- (2) Menyebut :dasar[UU 23/2006]
- (10) Memberi **contoh**
  yang lengkap
:::

:::pembahasan
Contoh jawaban.
:::`)
		).toMatchObject({
			type: 'essay',
			stemHtml: expect.stringContaining('<ol>'),
			explanationHtml: '<p>Contoh jawaban.</p>',
			rubric: [
				{ id: 'a', html: 'Menyebut <cite class="dasar">UU 23/2006</cite>', points: 2 },
				{ id: 'b', html: 'Memberi <strong>contoh</strong> yang lengkap', points: 10 }
			]
		});
	});

	// The first line of the rubric is 13.
	test.each([
		['no line in the rubric', soal(), '12 galat Soal ini baru punya 0 butir rubrik.'],
		[
			'a line without points',
			soal('- (2) A', '- B'),
			'14 galat Butir rubrik ini belum punya nilai dan isi yang dapat dibaca.'
		],
		[
			'points that are not whole',
			soal('- (2,5) A'),
			'13 galat Butir rubrik ini belum punya nilai dan isi yang dapat dibaca.'
		],
		[
			'no points',
			soal('- (0) A'),
			'13 galat Butir rubrik ini belum punya nilai dan isi yang dapat dibaca.'
		],
		[
			'too many points',
			soal('- (101) A'),
			'13 galat Butir rubrik ini belum punya nilai dan isi yang dapat dibaca.'
		],
		[
			'points for nothing',
			soal('- (2)'),
			'13 galat Butir rubrik ini belum punya nilai dan isi yang dapat dibaca.'
		],
		['text', soal('- (2) A', 'Teks.'), '14 galat Baris ini bukan butir rubrik.'],
		['a line twice', soal('- (2) A', '- (1) A'), '14 galat “A” ditulis dua kali.'],
		[
			'a word about a line',
			soal('- (2) A', '  > Ya.'),
			'14 galat Butir rubrik tidak punya umpan balik.'
		],
		[
			'no model answer',
			soal('- (2) A').replace(/:::pembahasan[^]*/, ''),
			'10 galat Soal uraian ini belum punya contoh jawaban.'
		],
		[
			'two rubrics',
			`${soal('- (2) A')}\n\n:::rubrik\n- (1) B\n:::`,
			'20 galat Soal ini punya lebih dari satu rubrik.'
		],
		[
			'a rubric of a choice',
			`${soal('- (2) A')}\n\n- (x) A\n  > Ya.\n- ( ) B\n  > Bukan.`,
			'20 galat Soal ini mencampur uraian dan pilihan.'
		],
		[
			'a rubric without end',
			`## Jelaskan. {#soal}\n\n:::rubrik\n- (2) A\n${answer.join('\n')}`,
			'12 galat Wadah :::rubrik belum ditutup.'
		]
	])('finds %s', (_, body, finding) => {
		expect(lintQuiz(body)).toContain(finding);
	});
});
