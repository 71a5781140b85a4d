import { describe, expect, test } from 'vitest';
import { lintQuiz, questionOf } from './testing';

const end = (id: string, percent: number) => [
	'',
	`### Akhir ${id} {#${id} nilai=${percent}}`,
	'',
	'Selesai.'
];
const soal = (...lines: string[]) =>
	['## Di loket {#soal}', '', ...lines, '', ':::pembahasan', 'Sebab.', ':::'].join('\n');
const start = ['### Awal {#a}', '', '- Tolak -> buruk', '- Terima -> baik'];
const ends = [...end('baik', 100), ...end('buruk', 0)];

describe('a case that branches', () => {
	test('is made of scenes, from the first to the ends with their worth', () => {
		expect(
			questionOf(`## Kematian dilaporkan. {#soal}

Anda di loket.

### Di *loket* {#awal}

Pak Joko lapor.

- membawa KK
- membawa KTP

Apa yang Anda lakukan?

- Tolak -> buruk
  > Laporan **tidak** ditolak.
- Periksa KK
  dahulu -> #periksa
  > Baik.

### KK di meja {#periksa}

- Catat saja -> buruk
  > Kurang.
- Pilih kepala baru -> baik
  > Ya.

### Pulang {#buruk nilai=0}

### Selesai {#baik nilai=100}

:::penting
Tercatat.
:::`)
		).toMatchObject({
			type: 'scenario',
			stemHtml: '<p>Anda di loket.</p>',
			scenes: [
				{
					id: 'awal',
					titleHtml: 'Di <em>loket</em>',
					bodyHtml: expect.stringMatching(/^<p>Pak Joko lapor\.<\/p>\n<ul>[^]*lakukan\?<\/p>$/),
					percent: null,
					options: [
						{
							id: '1',
							html: 'Tolak',
							to: 'buruk',
							feedbackHtml: '<p>Laporan <strong>tidak</strong> ditolak.</p>'
						},
						{ id: '2', html: 'Periksa KK dahulu', to: 'periksa', feedbackHtml: '<p>Baik.</p>' }
					]
				},
				{ id: 'periksa', bodyHtml: '', percent: null, options: [{ to: 'buruk' }, { to: 'baik' }] },
				{ id: 'buruk', titleHtml: 'Pulang', percent: 0, options: [] },
				{ id: 'baik', percent: 100, bodyHtml: expect.stringContaining('kotak-penting') }
			]
		});
	});

	test('keeps no line numbers', () => {
		expect(JSON.stringify(questionOf(soal(...start, ...ends)))).not.toContain('"line"');
	});

	// The first scene stands on line 12, its options on 14 and 15.
	test.each([
		[
			'no word about a choice, and no explanation',
			`## Soal {#soal}\n\n${[...start, ...ends].join('\n')}`,
			'14 galat Bagian ini belum punya umpan balik, dan soal ini belum punya pembahasan.'
		],
		[
			'an unknown target',
			soal('### Awal {#a}', '', '- Tolak -> lain', '- Terima -> baik', ...ends),
			'14 galat Adegan “lain” tidak ada di soal ini.'
		],
		[
			'a circle',
			soal(
				...start,
				'- Ulang -> b',
				'',
				'### Lagi {#b}',
				'',
				'- Ya -> a',
				'- Tidak -> baik',
				...ends
			),
			'20 galat Pilihan ini kembali ke adegan “a”.'
		],
		[
			'a scene that leads to itself',
			soal(...start, '- Ulang -> a', ...ends),
			'16 galat Pilihan ini kembali ke adegan “a”.'
		],
		[
			'a scene nobody reaches',
			soal(...start, ...ends, ...end('lain', 50)),
			'25 galat Tidak ada pilihan yang menuju adegan “lain”.'
		],
		[
			'no end worth everything',
			soal(...start, ...end('baik', 90), ...end('buruk', 0)),
			'12 galat Kasus ini belum punya penutup yang bernilai penuh.'
		],
		[
			'an end without worth',
			soal(...start, ...end('baik', 100), '', '### Buruk {#buruk}', '', 'Selesai.'),
			'21 galat Adegan ini tidak punya pilihan dan tidak punya nilai.'
		],
		[
			'a scene with options and worth',
			soal(...start, ...ends).replace('{#a}', '{#a nilai=50}'),
			'12 galat Adegan ini punya pilihan dan nilai.'
		],
		[
			'a worth above everything',
			soal(...start, ...ends).replace('nilai=0', 'nilai=120'),
			'21 galat “nilai=120” belum benar.'
		],
		[
			'an unknown attribute',
			soal(...start, ...ends).replace('nilai=0', 'nilai=0 akhir'),
			'21 galat “akhir” tidak dikenal pada judul adegan.'
		],
		[
			'a scene without id',
			soal(...start, ...end('baik', 100), '', '### Buruk {#buruk nilai=0}').replace('{#a}', ''),
			'12 galat Adegan ini belum punya id yang dapat dipakai.'
		],
		[
			'a scene without title',
			soal(...start, ...ends).replace('Awal {', '{'),
			'12 galat Adegan ini belum punya judul.'
		],
		[
			'an id twice',
			soal(...start, ...ends, ...end('baik', 50)),
			'25 galat Dua adegan soal ini memakai id “baik”.'
		],
		[
			'one option',
			soal('### Awal {#a}', '', '- Terima -> baik', ...end('baik', 100)),
			'12 galat Adegan ini hanya punya satu pilihan.'
		],
		[
			'an option twice',
			soal(...start, '- tolak -> baik', ...ends),
			'16 galat “tolak” ditulis dua kali.'
		],
		[
			'an option that leads nowhere',
			soal(...start, '- Diam', ...ends),
			'16 galat Pilihan ini belum menyebut adegan tujuannya.'
		],
		[
			'a first option that leads nowhere',
			soal('### Awal {#a}', '', '- Diam', ...start.slice(2), ...ends),
			'14 galat Pilihan ini belum menyebut adegan tujuannya.'
		],
		[
			'the arrow of a pair',
			soal(...start, '- Diam => baik', ...ends),
			'16 galat Pilihan ini belum menyebut adegan tujuannya.'
		],
		[
			'another arrow',
			soal(...start, '- Diam → baik', ...ends),
			'16 galat Pilihan ini belum menyebut adegan tujuannya.'
		],
		[
			'text among options',
			soal(...start, 'Teks.', ...ends),
			'16 galat Baris ini bukan pilihan adegan dan bukan umpan balik.'
		],
		['one scene', soal('### Awal {#a nilai=100}'), '12 galat Kasus ini baru punya satu adegan.'],
		[
			'options of another type',
			soal(...start, '- (x) Diam', '  > Ya.', ...ends),
			'16 galat Soal ini mencampur kasus bercabang dan pilihan.'
		]
	])('finds %s', (_, body, finding) => {
		expect(lintQuiz(body)).toEqual([finding]);
	});
});
