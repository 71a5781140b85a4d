import { describe, expect, test } from 'vitest';
import { lintQuiz, questionOf } from './testing';

const soal = (...lines: string[]) =>
	['## Pasangkan tugasnya. {#soal}', '', ...lines, '', ':::pembahasan', 'Sebab.', ':::'].join('\n');

describe('a question of pairs', () => {
	test('has a right choice for each row, and distractors', () => {
		expect(
			questionOf(`## Pasangkan. {#soal}

Lihat **susunannya**.

- Kaur Keuangan => menatausahakan kas
  > Pasal tentang *bendahara*.
- Kasi :nik[3599015211870003] => melayani
  **warga**.
  > Benar.
- Bendahara => Menatausahakan  kas
  > Sama.
- => menetapkan Perdes

:::petunjuk
Ingat.
:::`)
		).toMatchObject({
			type: 'match',
			stemHtml: '<p>Lihat <strong>susunannya</strong>.</p>',
			hintsHtml: ['<p>Ingat.</p>'],
			rows: [
				{
					id: 'a',
					html: 'Kaur Keuangan',
					correct: '1',
					feedbackHtml: '<p>Pasal tentang <em>bendahara</em>.</p>'
				},
				{
					id: 'b',
					html: 'Kasi <span class="nomor">3599 0152 1187 0003</span>',
					correct: '2',
					feedbackHtml: '<p>Benar.</p>'
				},
				{ id: 'c', html: 'Bendahara', correct: '1', feedbackHtml: '<p>Sama.</p>' }
			],
			choices: [
				{ id: '1', text: 'menatausahakan kas' },
				{ id: '2', text: 'melayani warga.' },
				{ id: '3', text: 'menetapkan Perdes' }
			]
		});
	});

	test('needs no word about each row when the whole is explained', () => {
		expect(questionOf(soal('- A => satu', '- B => dua'))).toMatchObject({
			rows: [{ feedbackHtml: '' }, { feedbackHtml: '' }]
		});
	});

	// The first pair stands on line 12.
	test.each([
		[
			'no word about a row, and no explanation',
			'## Soal {#soal}\n\n- A => satu\n  > Ya.\n- B => dua',
			'14 galat Bagian ini belum punya umpan balik, dan soal ini belum punya pembahasan.'
		],
		[
			'a row without arrow',
			soal('- A => satu', '- B dua', '- C => tiga'),
			'13 galat Baris ini belum memasangkan dua sisi dengan =>.'
		],
		[
			'a first row without arrow',
			soal('- A satu', '- B => dua', '- C => tiga'),
			'12 galat Baris ini belum memasangkan dua sisi dengan =>.'
		],
		[
			'two arrows',
			soal('- A => satu => lagi', '- B => dua', '- C => tiga'),
			'12 galat Baris ini punya lebih dari satu =>.'
		],
		[
			'no right side',
			soal('- A => satu', '- B =>', '- C => tiga'),
			'13 galat Pasangan ini belum punya sisi kanan.'
		],
		['one pair', soal('- A => satu', '- => dua'), '10 galat Soal ini baru punya 1 pasangan.'],
		[
			'one right side for all',
			soal('- A => satu', '- B => Satu'),
			'10 galat Semua pasangan soal ini punya sisi kanan yang sama.'
		],
		['a left side twice', soal('- A => satu', '- a => dua'), '13 galat “a” ditulis dua kali.'],
		[
			'a distractor that is a right side',
			soal('- A => satu', '- B => dua', '- => Dua'),
			'14 galat Pengecoh “Dua” sudah ada di antara sisi kanan.'
		],
		[
			'a distractor twice',
			soal('- A => satu', '- B => dua', '- => tiga', '- => tiga'),
			'15 galat Pengecoh “tiga” sudah ada di antara sisi kanan.'
		],
		[
			'a word about a distractor',
			soal('- A => satu', '- B => dua', '- => tiga', '  > Bukan.'),
			'15 galat Pengecoh tidak punya umpan balik.'
		],
		[
			'text below',
			soal('- A => satu', '- B => dua', '', 'Teks.'),
			'15 galat Baris ini bukan pasangan dan bukan umpan balik.'
		],
		[
			'HTML in a choice',
			soal('- A => <b>satu</b>', '- B => dua'),
			'12 galat HTML di baris ini tidak dapat dipakai.'
		],
		[
			'options beside pairs',
			soal('- A => satu', '- B => dua', '- (x) C', '  > Ya.'),
			'14 galat Soal ini mencampur menjodohkan dan pilihan.'
		],
		[
			'a score',
			soal('- A => satu', '- B => dua').replace('#soal', '#soal score=all'),
			'10 galat score hanya untuk soal dengan [ ] dan soal urutan.'
		]
	])('finds %s', (_, body, finding) => {
		expect(lintQuiz(body)).toEqual([finding]);
	});

	test.each(['->', '→', '⇒'])('tells of another arrow: %s', (arrow) => {
		expect(lintQuiz(soal(`- A ${arrow} satu`, `- B ${arrow} dua`))).toEqual([
			'12 galat Baris ini belum memasangkan dua sisi dengan =>.',
			'13 galat Baris ini belum memasangkan dua sisi dengan =>.'
		]);
	});

	test('tells of a list that does not begin at the edge', () => {
		expect(lintQuiz(soal('  - A => satu', '  - B => dua'))).toEqual([
			'12 galat Jawaban soal ini tidak dimulai dari tepi kiri.'
		]);
	});

	test('tells of more rows than there are letters', () => {
		const rows = Array.from({ length: 27 }, (_, index) => `- Kiri ${index} => kanan ${index}`);
		expect(lintQuiz(soal(...rows))).toEqual([
			'10 galat Soal ini punya 27 pasangan, terlalu banyak.'
		]);
	});
});
