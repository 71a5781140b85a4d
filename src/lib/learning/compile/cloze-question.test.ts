import { describe, expect, test } from 'vitest';
import { lintQuiz, questionOf } from './testing';

const explained = '\n\n:::pembahasan\nSebab.\n:::';
const soal = (text: string) => `## Lengkapi. {#soal}\n\n${text}${explained}`;

describe('a text with gaps', () => {
	test('is cut into paragraphs of pieces, with its Markdown around the gaps', () => {
		expect(
			questionOf(`## Lengkapi. {#soal}

Baca **dulu**.

| A |
|---|
| 1 |

RKP *Desa* dibahas dalam {{=musyawarah desa|musdes #Benar. ~rapat | sidang #Rapat biasa :dasar[UU 23/2006]. ~ arisan #Bukan.}}
oleh {{( ) RT #Bukan RT. (x) **BPD** #Ya.}}.

NIK :nik[3599015211870003].

- Satu {{=49 #Ya.}}
- Dua
  1. Dalam
  2. {{(X) Ya #Ya. ( ) Tidak #Bukan.}} akhir`)
		).toMatchObject({
			type: 'cloze',
			stemHtml: expect.stringMatching(/^<p>Baca <strong>dulu<\/strong>\.<\/p>\n<div class="tabel/),
			paragraphs: [
				[
					'RKP <em>Desa</em> dibahas dalam ',
					{
						id: 'a',
						kind: 'text',
						accepted: ['musyawarah desa', 'musdes'],
						feedbackHtml: '<p>Benar.</p>',
						wrong: [
							{
								texts: ['rapat', 'sidang'],
								feedbackHtml: '<p>Rapat biasa <cite class="dasar">UU 23/2006</cite>.</p>'
							},
							{ texts: ['arisan'], feedbackHtml: '<p>Bukan.</p>' }
						]
					},
					'\noleh ',
					{
						id: 'b',
						kind: 'select',
						options: [
							{ id: '1', text: 'RT', correct: false, feedbackHtml: '<p>Bukan RT.</p>' },
							{ id: '2', text: 'BPD', correct: true, feedbackHtml: '<p>Ya.</p>' }
						]
					},
					'.'
				],
				['NIK <span class="nomor">3599 0152 1187 0003</span>.'],
				['Satu ', { id: 'c', kind: 'text', accepted: ['49'] }],
				['Dua'],
				['1. Dalam'],
				['2. ', { id: 'd', kind: 'select' }, ' akhir']
			]
		});
	});

	test('may be explained as a whole', () => {
		expect(questionOf(soal('{{=BPD}} dan {{( ) RT (x) RW}}'))).toMatchObject({
			stemHtml: '',
			paragraphs: [[{ id: 'a', feedbackHtml: '', wrong: [] }, ' dan ', { id: 'b' }]]
		});
	});

	// The text begins on line 12.
	test.each([
		[
			'no word about a gap, and no explanation',
			'## Soal {#soal}\n\nA {{=x #Ya.}}\nB {{=y}}',
			'13 galat Bagian ini belum punya umpan balik, dan soal ini belum punya pembahasan.'
		],
		[
			'a gap without mark',
			soal('{{musdes}} dan {{=b}}'),
			'12 galat Isian {{musdes}} tidak dapat dibaca.'
		],
		['an empty gap', soal('{{}} dan {{=b}}'), '12 galat Isian {{}} tidak dapat dibaca.'],
		[
			'a gap without answer',
			soal('{{= #Ya.}} a'),
			'12 galat Jawaban benar isian ini masih kosong.'
		],
		[
			'a gap that is not closed',
			soal('A {{=musdes\nB {{=b}}'),
			'12 galat Isian rumpang di baris ini belum lengkap kurungnya.'
		],
		[
			'a gap closed by one brace',
			soal('A {{=musdes} B {{=b}}.\nC'),
			'12 galat Isian rumpang di baris ini belum lengkap kurungnya.'
		],
		[
			'a gap in single braces',
			soal('A {=musdes} B {{=b}}'),
			'12 galat Isian rumpang di baris ini hanya berkurung satu.'
		],
		[
			'the gaps of other tools',
			soal('A {~RT =BPD} B'),
			'12 galat Isian rumpang di baris ini hanya berkurung satu.'
		],
		[
			'a gap in the heading',
			`## Rapat {{=desa}} {#soal}\n\nA {{=b}}${explained}`,
			'10 galat Isian rumpang tidak dapat berada di judul soal.'
		],
		[
			'two right answers apart',
			soal('{{=musdes =musyawarah}}'),
			'12 galat Isian ini punya dua jawaban benar yang terpisah.'
		],
		[
			'a wrong answer that is right',
			soal('{{=musdes ~Musdes.}}'),
			'12 galat Jawaban salah ini juga termasuk jawaban benar.'
		],
		['a range', soal('{{=10..12}}'), '12 galat Isian rumpang tidak mengenal rentang angka.'],
		[
			'a share',
			soal('{{=musdes ~50% musyawarah}}'),
			'12 galat Isian rumpang tidak mengenal sebagian nilai.'
		],
		[
			'a broken mark',
			soal('{{() RT (x) BPD}}'),
			'12 galat Pilihan di dalam isian ini tidak dapat dibaca.'
		],
		[
			'a box of another kind',
			soal('{{[ ] RT [x] BPD}}'),
			'12 galat Pilihan di dalam isian ini tidak dapat dibaca.'
		],
		[
			'no right option',
			soal('{{( ) RT ( ) BPD}}'),
			'12 galat Isian ini belum punya jawaban benar.'
		],
		[
			'two right options',
			soal('{{(x) RT (x) BPD}}'),
			'12 galat Isian dengan satu jawaban ini punya 2 jawaban benar.'
		],
		['one option', soal('{{(x) RT}}'), '12 galat Isian ini hanya punya satu pilihan.'],
		['an option twice', soal('{{(x) RT ( ) rt}}'), '12 galat “rt” ditulis dua kali.'],
		[
			'an empty option',
			soal('{{(x) RT ( ) #Bukan.}}'),
			'12 galat Pilihan di dalam isian ini kosong.'
		],
		[
			'a gap in bold',
			soal('A **{{=b}}** c'),
			'12 galat Isian rumpang tidak dapat berada di dalam tebal, miring, tautan, atau kode.'
		],
		[
			'a gap in a table',
			soal('| A |\n|---|\n| {{=b}} |'),
			'12 galat Isian rumpang hanya dapat berada di dalam paragraf dan daftar.'
		],
		[
			'a gap in a box',
			soal(':::penting\n{{=b}}\n:::'),
			'12 galat Isian rumpang hanya dapat berada di dalam paragraf dan daftar.'
		],
		[
			'a table below gaps',
			soal('A {{=b}}\n\n| A |\n|---|\n| 1 |'),
			'14 galat Di antara teks rumpang hanya dapat berdiri paragraf dan daftar.'
		],
		[
			'options beside gaps',
			soal('A {{=b}}\n\n- (x) B\n  > Ya.\n- ( ) C\n  > Bukan.'),
			'14 galat Soal ini mencampur rumpang dan pilihan.'
		],
		[
			'an unknown basis around a gap',
			soal('A {{=b}}\ndan :dasar[UU 6].'),
			'13 galat Dasar hukum “UU 6” tidak ada di daftar legal kursus ini.'
		]
	])('finds %s', (_, body, finding) => {
		expect(lintQuiz(body)).toEqual([finding]);
	});
});
