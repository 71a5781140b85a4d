import { describe, expect, test } from 'vitest';
import { lintQuiz, questionOf } from './testing';

const top = ['| | Desa | Kecamatan |', '| --- | --- | --- |'];
const soal = (...lines: string[]) =>
	['## Siapa? {#soal}', '', ...lines, '', ':::pembahasan', 'Sebab.', ':::'].join('\n');

describe('a grid', () => {
	test('has a choice of a column in each row', () => {
		expect(
			questionOf(`## Siapa yang melakukannya? {#soal}

| Baca | dulu |
| --- | --- |
| 1 | 2 |

Pilih satu.

| Pekerjaan | Desa | *Kecamatan* | Umpan balik |
|---|:-:|:-:|---|
| Menyusun \\| menulis | (x) | ( ) | Desa :dasar[UU 23/2006]. |
| **Mengevaluasi** | ( ) | (X) | Camat. |
`)
		).toMatchObject({
			type: 'grid',
			stemHtml: expect.stringMatching(/<table>.*<p>Pilih satu\.<\/p>$/s),
			columns: [
				{ id: '1', html: 'Desa' },
				{ id: '2', html: '<em>Kecamatan</em>' }
			],
			rows: [
				{
					id: 'a',
					html: 'Menyusun | menulis',
					correct: '1',
					feedbackHtml: '<p>Desa <cite class="dasar">UU 23/2006</cite>.</p>'
				},
				{
					id: 'b',
					html: '<strong>Mengevaluasi</strong>',
					correct: '2',
					feedbackHtml: '<p>Camat.</p>'
				}
			]
		});
	});

	test('needs no column of words when the whole is explained, nor bars at its edges', () => {
		const bare = ['x | Desa | Camat', '--- | --- | ---', 'A | (x) | ( )', 'B | ( ) | (x)'];
		expect(questionOf(soal(...bare))).toMatchObject({
			columns: [{ html: 'Desa' }, { html: 'Camat' }],
			rows: [
				{ html: 'A', correct: '1', feedbackHtml: '' },
				{ html: 'B', correct: '2', feedbackHtml: '' }
			]
		});
	});

	test('a form with boxes in a stem is no grid', () => {
		const stem = '| Berkas | Ada |\n| --- | --- |\n| KK | [ ] |';
		expect(questionOf(`## Soal {#soal}\n\n${stem}\n\n= BPD\n  > Ya.`)).toMatchObject({
			type: 'short'
		});
	});

	// The heading of the table stands on line 12, its first row on line 14.
	test.each([
		[
			'no explanation at all',
			`## Soal {#soal}\n\n${[...top, '| A | (x) | ( ) |', '| B | ( ) | (x) |'].join('\n')}`,
			'14 galat Bagian ini belum punya umpan balik, dan soal ini belum punya pembahasan.'
		],
		[
			'a row without right answer',
			soal(...top, '| A | (x) | ( ) |', '| B | ( ) | ( ) |'),
			'15 galat Baris tabel ini belum punya jawaban benar.'
		],
		[
			'a row with two',
			soal(...top, '| A | (x) | (x) |', '| B | ( ) | (x) |'),
			'14 galat Baris tabel ini punya 2 jawaban benar.'
		],
		[
			'a mark of another kind',
			soal(...top, '| A | [x] | ( ) |', '| B | ( ) | (x) |'),
			'14 galat Sel “[x]” bukan (x) atau ( ).'
		],
		[
			'a mark without blank',
			soal(...top, '| A | (x) | () |', '| B | ( ) | (x) |'),
			'14 galat Sel “()” bukan (x) atau ( ).'
		],
		[
			'a tick',
			soal(...top, '| A | ✓ | |', '| B | ( ) | (x) |'),
			'14 galat Sel “✓” bukan (x) atau ( ).'
		],
		[
			'an empty cell',
			soal(...top, '| A | (x) | |', '| B | ( ) | (x) |'),
			'14 galat Sel “” bukan (x) atau ( ).'
		],
		[
			'a cell too few',
			soal(...top, '| A | (x) |', '| B | ( ) | (x) |'),
			'14 galat Jumlah sel baris ini tidak sama dengan judul tabelnya.'
		],
		[
			'a cell too many',
			soal(...top, '| A | (x) | ( ) | Ya. |', '| B | ( ) | (x) |'),
			'14 galat Jumlah sel baris ini tidak sama dengan judul tabelnya.'
		],
		[
			'a row without name',
			soal(...top, '| | (x) | ( ) |', '| B | ( ) | (x) |'),
			'14 galat Baris tabel ini belum punya isi di kolom pertama.'
		],
		[
			'a row twice',
			soal(...top, '| A | (x) | ( ) |', '| A | ( ) | (x) |'),
			'15 galat “A” ditulis dua kali.'
		],
		[
			'a column twice',
			soal('| | Desa | Desa |', '|---|---|---|', '| A | (x) | ( ) |', '| B | ( ) | (x) |'),
			'12 galat “Desa” ditulis dua kali.'
		],
		[
			'a column without name',
			soal('| | Desa | |', '|---|---|---|', '| A | (x) | ( ) |', '| B | ( ) | (x) |'),
			'12 galat Kolom tabel ini belum punya judul.'
		],
		[
			'one column',
			soal('| | Desa |', '|---|---|', '| A | (x) |', '| B | (x) |'),
			'12 galat Soal ini baru punya 1 kolom.'
		],
		['one row', soal(...top, '| A | (x) | ( ) |'), '10 galat Soal ini baru punya 1 baris tabel.'],
		[
			'no rule under the heading',
			soal('| | Desa | Camat |', '| A | (x) | ( ) |', '| B | ( ) | (x) |'),
			'12 galat Tabel jawaban ini belum punya judul kolom dan garis di bawahnya.'
		],
		[
			'no heading',
			soal('| A | (x) | ( ) |', '| B | ( ) | (x) |'),
			'12 galat Tabel jawaban ini belum punya judul kolom dan garis di bawahnya.'
		],
		[
			'text below',
			soal(...top, '| A | (x) | ( ) |', '| B | ( ) | (x) |', '', 'Teks.'),
			'17 galat Baris ini berada di bawah tabel jawaban.'
		],
		[
			'options beside a grid',
			soal(...top, '| A | (x) | ( ) |', '| B | ( ) | (x) |', '', '= BPD', '  > Ya.'),
			'17 galat Soal ini mencampur kisi dan isian.'
		]
	])('finds %s', (_, body, finding) => {
		expect(lintQuiz(body)).toEqual([finding]);
	});

	test.each(['x', '✓', '[x]'])('finds a table that is marked with %s alone', (mark) => {
		expect(lintQuiz(soal(...top, `| A | ${mark} | |`, `| B | | ${mark} |`))).toEqual([
			expect.stringMatching(/^14 galat Sel /),
			expect.stringMatching(/^15 galat Sel /)
		]);
	});
});
