import { describe, expect, test } from 'vitest';
import { grade } from '../grade';
import { lintQuiz as lint, question, questionOf, quizOf } from './testing';

const options = (...lines: string[]) => lines.map((line) => `- ${line}\n  > Sebab.`).join('\n');

describe('a quiz', () => {
	test('has an introduction, a pass mark and questions that carry its rev', () => {
		const quiz = quizOf(`Kerjakan **pelan**.\n\n${question}`);
		expect(quiz).toMatchObject({ kind: 'quiz', mode: 'latihan', pass: 75, rev: 2, slug: 'kuis' });
		expect(quiz.introHtml).toBe('<p>Kerjakan <strong>pelan</strong>.</p>');
		expect(quiz.questions[0]).toMatchObject({ id: 'soal-nik', rev: 2, competency: 'K99.1' });
	});

	test('reads one question whole', () => {
		expect(
			questionOf(`## NIK *mana*? {#soal komp=K99.1 sulit=2 ulang rev=4}

Lihat dahulu.

| A |
|---|
| 1 |

- ( ) :nik[3599010503900007]
  > Ini pola
  > laki-laki.
- (x) pilihan yang
  panjang
  > Benar.

:::petunjuk
Pertama.
:::
:::petunjuk
Kedua.
:::
:::pembahasan
Sebab :aturan[A-02].
:::`)
		).toEqual({
			type: 'single',
			id: 'soal',
			rev: 4,
			promptHtml: 'NIK <em>mana</em>?',
			stemHtml: expect.stringMatching(/^<p>Lihat dahulu\.<\/p>\n<div class="tabel-gulir"/),
			hintsHtml: ['<p>Pertama.</p>', '<p>Kedua.</p>'],
			explanationHtml: '<p>Sebab <span class="aturan">A-02</span>.</p>',
			competency: 'K99.1',
			difficulty: 2,
			review: true,
			shuffle: true,
			options: [
				{
					id: 'a',
					html: '<span class="nomor">3599 0105 0390 0007</span>',
					correct: false,
					feedbackHtml: '<p>Ini pola\nlaki-laki.</p>'
				},
				{ id: 'b', html: 'pilihan yang panjang', correct: true, feedbackHtml: '<p>Benar.</p>' }
			]
		});
	});

	test.each([
		['single', options('( ) A', '(x) B', '( ) C'), '', { type: 'single', shuffle: true }],
		[
			'single in order',
			options('( ) A', '(x) B'),
			'shuffle=no',
			{ type: 'single', shuffle: false }
		],
		['multi', options('[x] A', '[ ] B', '[X] C'), '', { type: 'multi', score: 'all' }],
		[
			'multi, partial',
			options('[x] A', '[ ] B'),
			'score=partial',
			{ type: 'multi', score: 'partial' }
		],
		['true or false', options('( ) Benar', '(x) Salah'), '', { type: 'truefalse', shuffle: false }],
		[
			'number',
			'= 49\n  > Ya.',
			'unit=hari',
			{ type: 'number', unit: 'hari', answer: { min: 49, max: 49 } }
		],
		['tolerance', '= 12.500.000 ± 500\n  > Ya.', '', { answer: { min: 12499500, max: 12500500 } }],
		[
			'tolerance of decimals, exact at both ends',
			'= 18,46 ± 0,01\n  > Ya.',
			'',
			{ answer: { min: 18.45, max: 18.47 } }
		],
		['range', '= 10..12\n  > Ya.', '', { type: 'number', answer: { min: 10, max: 12 } }],
		['decimals', '= 3,4\n  > Ya.', '', { type: 'number', answer: { min: 3.4, max: 3.4 } }],
		[
			'short',
			'= BPD | Badan Permusyawaratan Desa\n  > Ya.',
			'',
			{ type: 'short', accepted: ['BPD', 'Badan Permusyawaratan Desa'] }
		],
		[
			'a NIK is text',
			'= 3599015211870003\n  > Ya.',
			'',
			{ type: 'short', accepted: ['3599015211870003'] }
		]
	])('knows the type: %s', (_, answers, attributes, expected) => {
		expect(questionOf(`## Soal {#soal ${attributes}}\n\n${answers}`)).toMatchObject(expected);
	});

	test('keeps known wrong answers with what is said about them', () => {
		expect(
			questionOf('## Soal {#soal}\n\n= 49\n  > Ya.\n~ 9\n  > Belum.\n~ 90..99\n  > Jauh.')
		).toMatchObject({
			feedbackHtml: '<p>Ya.</p>',
			wrong: [
				{ value: { min: 9, max: 9 }, feedbackHtml: '<p>Belum.</p>' },
				{ value: { min: 90, max: 99 }, feedbackHtml: '<p>Jauh.</p>' }
			]
		});
		expect(questionOf('## Soal {#soal}\n\n= BPD\n  > Ya.\n~ LPM | RT\n  > Bukan.')).toMatchObject({
			wrong: [{ texts: ['LPM', 'RT'], feedbackHtml: '<p>Bukan.</p>' }]
		});
	});

	test('knows answers that are right in part, and capitals that count', () => {
		const wrong =
			'~50% badan desa | badan\n  > Kurang lengkap.\n~ 40 % desa\n  > Jauh.\n~ bpd\n  > Kapital.';
		expect(questionOf(`## Soal {#soal case=yes}\n\n= BPD\n  > Ya.\n${wrong}`)).toMatchObject({
			type: 'short',
			exactCase: true,
			wrong: [
				{ texts: ['badan desa', 'badan'], percent: 50, feedbackHtml: '<p>Kurang lengkap.</p>' },
				{ texts: ['desa'], percent: 40 },
				{ texts: ['bpd'], percent: 0 }
			]
		});
		expect(
			questionOf('## Soal {#soal case=no}\n\n= BPD\n  > Ya.\n~ 50%\n  > Bukan.')
		).toMatchObject({
			exactCase: false,
			wrong: [{ texts: ['50%'], percent: 0 }]
		});
	});

	test('marks that stand in a code fence are text', () => {
		const stem = '```\n- ( ) bukan pilihan\n{{=bukan isian}}\n```';
		expect(questionOf(`## Soal {#soal}\n\n${stem}\n\n= BPD\n  > Ya.`)).toMatchObject({
			type: 'short',
			stemHtml: expect.stringContaining('- ( ) bukan pilihan\n{{=bukan isian}}')
		});
	});
});

describe('what is compiled can be marked', () => {
	const why = '\n\n:::pembahasan\nSebab.\n:::';
	test.each([
		['match', '- A => satu\n- B => dua\n- => tiga', ['a=1', 'b=2']],
		['order', '1. A\n2. B\n3. C', ['a=1', 'b=2', 'c=3']],
		['cloze', 'Dalam {{=musdes|musyawarah desa}} oleh {{( ) RT (x) BPD}}.', ['a=Musdes', 'b=2']],
		['grid', '| | P | Q |\n|---|---|---|\n| A | (x) | ( ) |\n| B | ( ) | (x) |', ['a=1', 'b=2']],
		[
			'scenario',
			'### A {#a}\n\n- Ya -> c\n- Tidak -> b\n\n### B {#b nilai=0}\n\n### C {#c nilai=100}',
			['a=1']
		],
		['short', '= BPD\n  > Ya.\n~50% badan\n  > Hampir.', ['bpd']]
	])('%s', (type, body, answer) => {
		const compiled = questionOf(`## Soal {#soal}\n\n${body}${why}`);
		expect(compiled.type).toBe(type);
		expect(grade(compiled, answer)).toMatchObject({ score: 1, correct: true });
		expect(grade(compiled, []).score).toBe(0);
	});

	test('an essay waits for its trainer', () => {
		const compiled = questionOf(`## Soal {#soal}\n\n:::rubrik\n- (2) A\n- (1) B\n:::${why}`);
		expect(grade(compiled, ['Karena …'])).toMatchObject({ pending: true, of: 3 });
		expect(grade(compiled, ['Karena …'], { a: 2, b: 1 })).toMatchObject({ score: 1 });
	});
});

// The body of a quiz file begins on line 10.
describe('the check of a quiz', () => {
	test.each([
		[
			'no feedback',
			'## Soal {#soal}\n\n- ( ) A\n- (x) B\n  > Ya.',
			'12 galat Pilihan ini belum punya umpan balik.'
		],
		[
			'no feedback of a typed answer',
			'## Soal {#soal}\n\n= 49',
			'12 galat Jawaban ini belum punya umpan balik.'
		],
		[
			'no right option',
			`## Soal {#soal}\n\n${options('( ) A', '( ) B')}`,
			'10 galat Soal ini belum punya jawaban benar.'
		],
		[
			'no right answer',
			'## Soal {#soal}\n\n~ 9\n  > Bukan.',
			'12 galat Soal ini belum punya jawaban benar.'
		],
		[
			'nothing to answer',
			'## Soal {#soal}\n\nTeks.',
			'10 galat Soal ini belum punya jawaban benar.'
		],
		[
			'two right options',
			`## Soal {#soal}\n\n${options('(x) A', '( ) B', '(x) C')}`,
			'16 galat Soal dengan satu jawaban ini punya 2 jawaban benar.'
		],
		[
			'mixed marks',
			`## Soal {#soal}\n\n${options('( ) A', '[x] B')}`,
			'14 galat Soal ini mencampur ( ) dan [ ].'
		],
		[
			'options and answers',
			`## Soal {#soal}\n\n${options('(x) A')}\n= 4\n  > Ya.`,
			'14 galat Soal ini mencampur pilihan dan isian.'
		],
		[
			'all of the above',
			`## Soal {#soal}\n\n${options('( ) A', '(x) Semua benar')}`,
			'14 galat Pilihan “Semua benar” menunjuk pilihan lain.'
		],
		[
			'all above',
			`## Soal {#soal}\n\n${options('(x) A', '( ) Semua di atas')}`,
			'14 galat Pilihan “Semua di atas” menunjuk pilihan lain.'
		],
		[
			'all answers',
			`## Soal {#soal}\n\n${options('(x) A', '( ) Semua jawaban')}`,
			'14 galat Pilihan “Semua jawaban” menunjuk pilihan lain.'
		],
		[
			'a and b',
			`## Soal {#soal}\n\n${options('(x) A', '( ) A dan B benar')}`,
			'14 galat Pilihan “A dan B benar” menunjuk pilihan lain.'
		],
		[
			'one option',
			`## Soal {#soal}\n\n${options('(x) A')}`,
			'10 galat Soal ini hanya punya satu pilihan.'
		],
		[
			'an option twice',
			`## Soal {#soal}\n\n${options('(x) A', '( ) A')}`,
			'14 galat Pilihan ini ditulis dua kali.'
		],
		[
			'a mark without blank',
			`## Soal {#soal}\n\n${options('(x) A', '( ) B')}\n- () C\n  > Bukan.`,
			'16 galat Pilihan ini tidak dapat dibaca.'
		],
		[
			'a line among options',
			`## Soal {#soal}\n\n${options('(x) A', '( ) B')}\nLagi.`,
			'16 galat Baris ini bukan pilihan, bukan isian, dan bukan umpan balik.'
		],
		[
			'no id',
			`## Soal\n\n${options('(x) A', '( ) B')}`,
			'10 galat Soal ini belum punya id yang dapat dipakai.'
		],
		[
			'a bad id',
			`## Soal {#Soal_1}\n\n${options('(x) A', '( ) B')}`,
			'10 galat Soal ini belum punya id yang dapat dipakai.'
		],
		[
			'no prompt',
			`## {#soal}\n\n${options('(x) A', '( ) B')}`,
			'10 galat Soal ini belum punya pertanyaan.'
		],
		[
			'an unknown attribute',
			`## Soal {#soal nilai=2}\n\n${options('(x) A', '( ) B')}`,
			'10 galat “nilai” tidak dikenal pada judul soal.'
		],
		[
			'a competency of elsewhere',
			`## Soal {#soal komp=K98.1}\n\n${options('(x) A', '( ) B')}`,
			'10 galat Kompetensi K98.1 tidak ada di kepala berkas ini.'
		],
		[
			'a difficulty of four',
			`## Soal {#soal sulit=4}\n\n${options('(x) A', '( ) B')}`,
			'10 galat “sulit=4” belum benar.'
		],
		[
			'a score of a single choice',
			`## Soal {#soal score=all}\n\n${options('(x) A', '( ) B')}`,
			'10 galat score hanya untuk soal dengan [ ] dan soal urutan.'
		],
		[
			'an unknown score',
			`## Soal {#soal score=some}\n\n${options('[x] A', '[ ] B')}`,
			'10 galat “score=some” belum benar.'
		],
		[
			'a unit of a choice',
			`## Soal {#soal unit=hari}\n\n${options('(x) A', '( ) B')}`,
			'10 galat unit hanya untuk soal angka.'
		],
		[
			'a unit of a text',
			'## Soal {#soal unit=hari}\n\n= lima\n  > Ya.',
			'12 galat Jawaban soal angka ini bukan angka.'
		],
		[
			'two answer lines',
			'## Soal {#soal}\n\n= 4\n  > Ya.\n= 5\n  > Ya.',
			'14 galat Soal ini punya dua baris jawaban benar.'
		],
		[
			'a wrong answer that is right',
			'## Soal {#soal}\n\n= 10..12\n  > Ya.\n~ 11\n  > Bukan.',
			'14 galat Jawaban salah ini juga termasuk jawaban benar.'
		],
		[
			'a wrong text that is right',
			'## Soal {#soal}\n\n= BPD\n  > Ya.\n~ bpd.\n  > Bukan.',
			'14 galat Jawaban salah ini juga termasuk jawaban benar.'
		],
		[
			'a wrong answer that is no number',
			'## Soal {#soal}\n\n= 4\n  > Ya.\n~ lima\n  > Bukan.',
			'14 galat “lima” bukan angka, padahal jawaban soal ini angka.'
		],
		[
			'a hint without end',
			`## Satu {#satu}\n\n${options('(x) A', '( ) B')}\n\n:::petunjuk\nTeks.\n\n## Dua {#dua}\n\n${options('(x) A', '( ) B')}`,
			'17 galat Wadah :::petunjuk belum ditutup.'
		],
		[
			'two explanations',
			`## Soal {#soal}\n\n${options('(x) A', '( ) B')}\n\n:::pembahasan\nA.\n:::\n:::pembahasan\nB.\n:::`,
			'20 galat Soal ini punya lebih dari satu pembahasan.'
		],
		[
			'an inline question',
			`## Soal {#soal}\n\n::cek{q=soal}\n\n${options('(x) A', '( ) B')}`,
			'12 galat ::cek hanya untuk pelajaran.'
		],
		[
			'an id twice',
			`${question}\n\n${question}`,
			'17 galat Id “soal-nik” sudah dipakai di contoh/01-nik/20-kuis.quiz.md baris 10.'
		],
		[
			'HTML in an option',
			`## Soal {#soal}\n\n${options('(x) A', '( ) <b>B</b>')}`,
			'14 galat HTML di baris ini tidak dapat dipakai.'
		],
		[
			'an unknown basis in feedback',
			'## Soal {#soal}\n\n- (x) A\n  > Satu.\n  > Dua :dasar[UU 6].\n- ( ) B\n  > Bukan.',
			'14 galat Dasar hukum “UU 6” tidak ada di daftar legal kursus ini.'
		],
		[
			'a range the wrong way round',
			'## Soal {#soal}\n\n= 12..10\n  > Ya.',
			'12 galat “12..10” bukan rentang yang dapat dibaca.'
		],
		[
			'a tolerance below zero',
			'## Soal {#soal unit=hari}\n\n= 12 ± -1\n  > Ya.',
			'12 galat “12 ± -1” bukan rentang yang dapat dibaca.'
		],
		[
			'a share of a number',
			'## Soal {#soal}\n\n= 49\n  > Ya.\n~50% 9\n  > Hampir.',
			'14 galat Soal angka tidak mengenal sebagian nilai.'
		],
		[
			'a share of everything',
			'## Soal {#soal}\n\n= BPD\n  > Ya.\n~100% badan\n  > Hampir.',
			'14 galat “100%” bukan sebagian nilai.'
		],
		[
			'a wrong text twice',
			'## Soal {#soal}\n\n= BPD\n  > Ya.\n~ LPM\n  > Bukan.\n~50% lpm\n  > Hampir.',
			'16 galat “lpm” ditulis dua kali.'
		],
		[
			'a case of a number',
			'## Soal {#soal case=yes}\n\n= 4\n  > Ya.',
			'10 galat case hanya untuk soal isian singkat.'
		],
		[
			'an unknown case',
			'## Soal {#soal case=besar}\n\n= BPD\n  > Ya.',
			'10 galat “case=besar” belum benar.'
		],
		[
			'a word without its value',
			`## Soal {#soal score}\n\n${options('[x] A', '[ ] B')}`,
			'10 galat “score=” belum benar.'
		],
		[
			'a shuffle of a text',
			'## Soal {#soal shuffle=no}\n\n= BPD\n  > Ya.',
			'10 galat shuffle hanya untuk soal pilihan.'
		],
		[
			'an unknown basis below a hint',
			'## Soal {#soal}\n\nSatu.\n\n:::petunjuk\nIngat.\n:::\n\nDua :dasar[UU 6].\n\n= BPD\n  > Ya.',
			'18 galat Dasar hukum “UU 6” tidak ada di daftar legal kursus ini.'
		],
		['no questions', 'Teks saja.', '10 galat Berkas ini belum berisi soal.']
	])('finds %s', (_, body, finding) => {
		expect(lint(body)).toEqual([finding]);
	});

	const single = (id: number, right: string) =>
		`## Soal ${id} {#soal-${id}}\n\n${options(`(x) ${right}`, '( ) pendek')}`;

	test('tells when the longest option is nearly always the right one', () => {
		const long = [1, 2, 3].map((id) => single(id, 'jawaban yang jauh lebih panjang'));
		expect(lint(long.join('\n\n'))).toEqual([
			'1 peringatan Jawaban benar adalah pilihan terpanjang pada 3 dari 3 soal pilihan tunggal.'
		]);
		expect(lint([...long, single(4, 'B'), single(5, 'B')].join('\n\n'))).toEqual([]);
		expect(lint(long.slice(0, 2).join('\n\n'))).toEqual([]);
	});
});
