import { describe, expect, test } from 'vitest';
import {
	compileWith,
	courseFile,
	courseHead,
	findingsOf,
	lessonFile,
	lessonHead,
	paths
} from '../compile/testing';
import type { Rujukan } from './rujukan';

const files = {
	law: 'regulasi/uu-23-2006.md',
	words: 'istilah/orang.md',
	guide: 'panduan/10-mencatat-kelahiran.md'
} as const;

const head = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n`;

const lawHead = [
	'id: uu-23-2006',
	'ref: UU 23/2006',
	'title: Administrasi Kependudukan',
	'year: 2006',
	'status: berlaku',
	'checked: 2026-11-01',
	'certainty: pengetahuan',
	'articles:',
	'  - { article: Ps. 13, about: NIK seumur hidup., certainty: pengetahuan }'
];
const guideHead = [
	'id: panduan-lahir',
	'title: Mencatat kelahiran',
	'summary: Bayi lahir.',
	'who: [kasi-pelayanan]',
	'when: Setiap kelahiran.',
	'minutes: 15',
	'forms: [{ code: F-2.01, about: pelaporan }]',
	'regulations: [{ ref: UU 23/2006 Ps. 13, about: NIK, certainty: pengetahuan }]',
	'rules: [B-02]',
	'practice: { task: latihan }',
	'checked: 2026-11-01'
];
const guideBody = [
	'## Syarat',
	'- KK',
	'## Langkah',
	'1. Terima :istilah[NIK].',
	'## Contoh',
	'Pak Wahyu :dasar[UU 23/2006 Ps. 13].',
	'## Kesalahan',
	'- Mengarang.'
];

const law = (lines = lawHead, body = 'Tentang :istilah[nik].') => `${head(...lines)}${body}\n`;
const words = (body: string) => `${head('id: istilah-orang', 'title: Orang')}${body}\n`;
const guide = (lines = guideHead, body = guideBody) => `${head(...lines)}${body.join('\n')}\n`;

const nik =
	'## NIK {#nik short="Nomor Induk Kependudukan" also="nomor induk" see="kk" source="UU 23/2006 Ps. 13" certainty=pengetahuan}\n\nEnam belas angka.\n\nMilik satu orang.';
const kk = '## KK {#kk}\n\nKartu keluarga.';

const base: Readonly<Record<string, string>> = {
	[files.law]: law(),
	[files.words]: words(`${nik}\n\n${kk}`),
	[files.guide]: guide()
};

const lint = (path: string, text: string) => findingsOf(path, { ...base, [path]: text });
const replaced = (lines: readonly string[], key: string, ...by: string[]) =>
	lines.flatMap((line) => (line.startsWith(`${key}:`) ? by : [line]));
const compiled = (changes: Readonly<Record<string, string>> = {}): Rujukan =>
	compileWith({ ...base, ...changes }).library.rujukan;

describe('what stands beside the courses', () => {
	test('is compiled without a finding', () => {
		expect(compileWith(base).findings).toEqual([]);
		expect(compiled()).toMatchObject({
			regulations: [{ ref: 'UU 23/2006', slug: 'uu-23-2006', changedBy: [] }],
			terms: [
				{ id: 'kk', term: 'KK', short: '', meaning: 'Kartu keluarga.' },
				{
					id: 'nik',
					short: 'Nomor Induk Kependudukan',
					also: ['nomor induk'],
					see: ['kk'],
					meaning: 'Enam belas angka.',
					meaningHtml: '<p>Enam belas angka.</p>\n<p>Milik satu orang.</p>',
					certainty: 'pengetahuan'
				}
			],
			guides: [{ slug: 'mencatat-kelahiran', practice: { task: 'latihan' }, letters: [] }]
		});
	});

	test('rehearses on paper what the practice village has no page for', () => {
		const desk = lessonFile(
			'## Di meja\n\n:::dokumen[Daftar]\nKursi.\n:::\n\n::cek{q=soal-nik}\n\n:::penyelesaian[Hitungan]\nSatu.\n:::',
			[...lessonHead, 'kind: kasus']
		);
		const onPaper = replaced(guideHead, 'practice', 'practice: { case: membaca }');
		const changes = { [paths.lesson]: desk, [files.guide]: guide(onPaper) };
		expect(compileWith({ ...base, ...changes }).findings).toEqual([]);
		expect(compiled(changes).guides[0]?.practice).toEqual({ case: 'membaca' });
	});

	test('is no course, and empty where there are no such files', () => {
		const { library } = compileWith();
		expect(library.courses.map(({ slug }) => slug)).toEqual(['contoh']);
		expect(library.rujukan).toMatchObject({ guides: [], regulations: [], terms: [] });
		expect(library.rujukan.index.titles).toContain('Membaca');
	});

	test('is plain JSON, the same on any day', () => {
		const { library } = compileWith(base);
		expect(JSON.parse(JSON.stringify(library))).toEqual(library);
		expect(compileWith(base, { today: '2027-01-01' }).library).toEqual(library);
	});

	test('opens a reference at its article, and a word at its meaning', () => {
		const [one] = compiled().guides;
		expect(one?.sampleHtml).toBe(
			'<p>Pak Wahyu <cite class="dasar"><a href="/regulasi/uu-23-2006#ps-13">UU 23/2006 Ps. 13</a></cite>.</p>'
		);
		expect(one?.stepsHtml).toContain(
			'<button type="button" class="istilah" popovertarget="arti-nik-'
		);
		expect(one?.stepsHtml).toMatch(/<span class="arti" id="arti-nik-\d+" popover="auto">/);
		expect(one?.stepsHtml).toContain('<a href="/istilah/nik">Selengkapnya</a>');
	});

	test('every meaning on a page has an id of its own', () => {
		const body = guideBody.map((line) =>
			line === '- KK' ? '- :istilah[NIK] dan :istilah[nomor induk]' : line
		);
		const [one] = compiled({ [files.guide]: guide(guideHead, body) }).guides;
		const ids = [...JSON.stringify(one).matchAll(/ id=\\"(arti-nik-\d+)/g)].map(([, id]) => id);
		expect(ids).toHaveLength(3);
		expect(new Set(ids).size).toBe(3);
	});
});

describe('slips in a guide', () => {
	test.each<[string, string[], string[], string[]]>([
		[
			'unknown key',
			[...guideHead, 'siapa: x'],
			guideBody,
			['13 galat Kunci “siapa” di kepala berkas tidak dikenal.']
		],
		[
			'unknown seat',
			replaced(guideHead, 'who', 'who: [camat]'),
			guideBody,
			['5 galat Isi kunci “who” belum benar.']
		],
		[
			'no practice',
			replaced(guideHead, 'practice'),
			guideBody,
			['1 galat Kunci “practice” di kepala berkas belum ada.']
		],
		[
			'practice of neither kind',
			replaced(guideHead, 'practice', 'practice: { page: rumah }'),
			guideBody,
			['11 galat Isi kunci “practice” belum benar.']
		],
		[
			'practice without its task',
			replaced(guideHead, 'practice', 'practice: { task: tidak-ada }'),
			guideBody,
			['11 galat Tugas “tidak-ada” tidak ada.']
		],
		[
			'practice on paper that is no case',
			replaced(guideHead, 'practice', 'practice: { case: membaca }'),
			guideBody,
			['11 galat Kasus “membaca” tidak ada.']
		],
		[
			'no basis',
			replaced(guideHead, 'regulations', 'regulations: []'),
			guideBody,
			['9 galat Isi kunci “regulations” belum benar.']
		],
		[
			'unknown regulation',
			replaced(
				guideHead,
				'regulations',
				'regulations: [{ ref: UU 1/1999, about: x, certainty: dibaca }, { ref: UU 23/2006, about: x, certainty: dibaca }]'
			),
			guideBody,
			['9 galat Regulasi UU 1/1999 belum ada di folder regulasi.']
		],
		[
			'unreadable reference',
			replaced(
				guideHead,
				'regulations',
				'regulations: [{ ref: Adat, about: x, certainty: dibaca }, { ref: UU 23/2006, about: x, certainty: dibaca }]'
			),
			guideBody,
			['9 galat “Adat” bukan rujukan yang dapat dibaca.']
		],
		[
			'unknown certainty',
			replaced(
				guideHead,
				'regulations',
				'regulations: [{ ref: UU 23/2006, about: x, certainty: pasti }]'
			),
			guideBody,
			['9 galat Isi kunci “regulations.certainty” belum benar.']
		],
		[
			'rule that is none',
			replaced(guideHead, 'rules', 'rules: [B2]'),
			guideBody,
			['10 galat Isi kunci “rules” belum benar.']
		],
		[
			'date that does not exist',
			replaced(guideHead, 'checked', 'checked: 2026-02-30'),
			guideBody,
			['12 galat Isi kunci “checked” belum benar.']
		],
		[
			'checked long ago',
			replaced(guideHead, 'checked', 'checked: 2020-01-01'),
			guideBody,
			[
				'12 peringatan Dasar hukum “Mencatat kelahiran” terakhir diperiksa 2020-01-01, lebih dari 12 bulan lalu.'
			]
		],
		[
			'section missing',
			guideHead,
			guideBody.slice(0, 6),
			['14 galat Bagian “Kesalahan” belum ada.']
		],
		[
			'section unknown',
			guideHead,
			[...guideBody, '## Biaya', 'Gratis.'],
			['22 galat Bagian “Biaya” tidak dikenal.']
		],
		[
			'section twice',
			guideHead,
			[...guideBody, '## Syarat', '- Surat'],
			['22 galat Bagian “Syarat” ditulis dua kali.']
		],
		[
			'section empty',
			guideHead,
			guideBody.filter((line) => line !== '- KK'),
			['14 galat Bagian ini masih kosong.']
		],
		[
			'text above the sections',
			guideHead,
			['Halo.', ...guideBody],
			['14 galat Teks ini berada di atas bagian pertama.']
		],
		[
			'steps without numbers',
			guideHead,
			guideBody.map((line) => line.replace('1. ', '- ')),
			['17 galat Langkah panduan ini belum bernomor.']
		],
		[
			'reference not among its own',
			guideHead,
			guideBody.map((line) => line.replace('23/2006', '6/2014')),
			['19 galat Dasar hukum “UU 6/2014 Ps. 13” tidak disebut di kepala berkas ini.']
		],
		[
			'word not in the glossary',
			guideHead,
			guideBody.map((line) => line.replace('[NIK]', '[NIKK]')),
			['17 galat Istilah “NIKK” belum ada di daftar istilah.']
		]
	])('%s', (_, lines, body, expected) =>
		expect(lint(files.guide, guide(lines, body))).toEqual(expected)
	);

	test('a name without its number cannot be used', () => {
		expect(findingsOf('panduan/lahir.md', { ...base, 'panduan/lahir.md': guide() })).toEqual([
			'1 galat Nama berkas “lahir.md” tidak dapat dipakai.'
		]);
	});

	test('a folder in the folder has no place', () => {
		expect(findingsOf('panduan/a/10-b.md', { ...base, 'panduan/a/10-b.md': guide() })).toEqual([
			'1 galat Berkas ini tidak berada di tempat yang dikenal.'
		]);
	});

	test('two of one name, and an id that is taken', () => {
		const again = 'panduan/20-mencatat-kelahiran.md';
		expect(findingsOf(again, { ...base, [again]: guide() })).toEqual([
			'1 galat Ada dua panduan bernama “mencatat-kelahiran”.',
			`2 galat Id “panduan-lahir” sudah dipakai di ${files.guide} baris 2.`
		]);
	});
});

describe('slips in a regulation', () => {
	test.each<[string, string[], string, string[]]>([
		[
			'reference of another form',
			replaced(lawHead, 'ref', 'ref: UU Adminduk'),
			'Teks.',
			['3 galat Isi kunci “ref” belum benar.']
		],
		[
			'year of another regulation',
			replaced(lawHead, 'year', 'year: 2007'),
			'Teks.',
			['5 galat Tahun 2007 tidak sama dengan tahun pada UU 23/2006.']
		],
		[
			'unknown status',
			replaced(lawHead, 'status', 'status: aktif'),
			'Teks.',
			['6 galat Isi kunci “status” belum benar.']
		],
		[
			'unknown way to change',
			[...lawHead, 'changes: [{ ref: UU 1/1974, how: menghapus }]'],
			'Teks.',
			['11 galat Isi kunci “changes.how” belum benar.']
		],
		[
			'changed, but in force as it was',
			[...lawHead, 'changedBy: [{ ref: UU 24/2013, how: mengubah }]'],
			'Teks.',
			['6 galat Status UU 23/2006 tertulis berlaku, padahal ada UU 24/2013.']
		],
		[
			'article of another form',
			lawHead.map((line) => line.replace('Ps. 13', 'Pasal 13')),
			'Teks.',
			['10 galat Isi kunci “articles.article” belum benar.']
		],
		[
			'checked tomorrow',
			replaced(lawHead, 'checked', 'checked: 2026-11-23'),
			'Teks.',
			['7 galat Tanggal pemeriksaan “UU 23/2006” belum tiba.']
		],
		['nothing said', lawHead, '', ['12 galat Ringkasan regulasi ini masih kosong.']],
		['HTML', lawHead, '<b>Teks</b>', ['12 galat HTML di baris ini tidak dapat dipakai.']],
		[
			'a number that may be somebody’s',
			lawHead,
			'6201021203900001',
			['12 galat Nomor 6201021203900001 bisa jadi milik orang sungguhan.']
		]
	])('%s', (_, lines, body, expected) =>
		expect(lint(files.law, law(lines, body))).toEqual(expected)
	);

	test('that was taken back by another one says so', () => {
		const later = 'regulasi/uu-24-2013.md';
		const lines = lawHead
			.filter((line) => !/articles|article:/.test(line))
			.map((line) =>
				line
					.replaceAll('23/2006', '24/2013')
					.replace('uu-23-2006', 'uu-24-2013')
					.replace('year: 2006', 'year: 2013')
			);
		const changes = {
			[later]: law([...lines, 'changes: [{ ref: UU 23/2006, how: mencabut }]'], 'Teks.')
		};
		expect(findingsOf(files.law, { ...base, ...changes })).toEqual([
			'6 galat Status UU 23/2006 tertulis berlaku, padahal ada UU 24/2013.'
		]);
		expect(compiled(changes).regulations.map(({ changedBy }) => changedBy)).toEqual([
			[{ ref: 'UU 24/2013', how: 'mencabut' }],
			[]
		]);
	});

	test('two files of one regulation', () => {
		const again = 'regulasi/uu-23-2006-lagi.md';
		expect(
			findingsOf(again, { ...base, [again]: law(replaced(lawHead, 'id', 'id: lagi')) })
		).toEqual([]);
		expect(
			findingsOf(files.law, { ...base, [again]: law(replaced(lawHead, 'id', 'id: lagi')) })
		).toEqual([`3 galat Regulasi UU 23/2006 sudah ada di ${again}.`]);
	});
});

describe('slips in the glossary', () => {
	test.each<[string, string, string[]]>([
		['no words', '', ['5 galat Berkas ini belum berisi istilah.']],
		[
			'no id',
			'## NIK\n\nAngka.',
			['5 galat Istilah ini belum punya kata dan id yang dapat dipakai.']
		],
		['no meaning', '## NIK {#nik}', ['5 galat Istilah ini belum punya arti.']],
		[
			'unknown attribute',
			'## NIK {#nik lama=x}\n\nAngka.',
			['5 galat “lama” tidak dikenal pada judul istilah.']
		],
		['see nobody', '## NIK {#nik see="kk"}\n\nAngka.', ['5 galat Istilah ber-id “kk” tidak ada.']],
		[
			'see itself',
			'## NIK {#nik see="nik"}\n\nAngka.',
			['5 galat Istilah ber-id “nik” tidak ada.']
		],
		[
			'source without certainty',
			'## NIK {#nik source="UU 23/2006"}\n\nAngka.',
			['5 galat Sumber istilah ini belum punya tanda keyakinan.']
		],
		[
			'source without a page',
			'## NIK {#nik source="UU 1/1974" certainty=dibaca}\n\nAngka.',
			['5 galat Regulasi UU 1/1974 belum ada di folder regulasi.']
		],
		[
			'a spelling twice',
			'## NIK {#nik}\n\nAngka.\n\n## nik {#nik-lagi}\n\nAngka.',
			['9 galat Istilah “nik” sudah ada di istilah/orang.md baris 5.']
		],
		[
			'text above the words',
			'Halo.\n\n## NIK {#nik}\n\nAngka.',
			['5 galat Teks ini berada di atas istilah pertama.']
		],
		[
			'a meaning too long to tap',
			`## NIK {#nik}\n\n${'kata '.repeat(51)}`,
			['7 galat Paragraf pertama berisi 51 kata, lebih dari 50.']
		],
		[
			'a word in a word',
			'## NIK {#nik}\n\nLihat :istilah[NIK].',
			['7 galat Penanda :istilah[…] tidak dapat dipakai di sini.']
		]
	])('%s', (_, body, expected) => {
		const alone = { [files.law]: law(lawHead, 'Teks.'), [files.words]: words(body) };
		expect(findingsOf(files.words, alone)).toEqual(expected);
	});

	test('a name that is no address', () => {
		expect(findingsOf('istilah/A.md', { ...base, 'istilah/A.md': words(kk) })).toEqual([
			'1 galat Nama berkas “A.md” tidak dapat dipakai.'
		]);
	});
});

describe('a word of the glossary in a lesson', () => {
	const lesson = (text: string) => ({
		...base,
		[paths.lesson]: lessonFile(`Kata ${text} di sini.`)
	});
	const htmlOf = (changes: Readonly<Record<string, string>>) => {
		const item = compileWith(changes).library.courses[0]?.modules[0]?.items[0];
		const block = item?.kind === 'lesson' ? item.screens[0]?.blocks[0] : undefined;
		return block?.type === 'html' ? block.html : '';
	};

	test.each(['NIK', 'nik', 'Nomor  Induk'])('opens, however it is written: %s', (word) => {
		expect(findingsOf(paths.lesson, lesson(`:istilah[${word}]`))).toEqual([]);
		expect(htmlOf(lesson(`:istilah[${word}]`))).toContain(`popovertarget="arti-nik-`);
	});

	test('that is misspelt is a galat that says what may have been meant', () => {
		const changes = {
			...base,
			[files.words]: words('## Disdukcapil {#disdukcapil}\n\nDinas.'),
			[files.guide]: guide(
				guideHead,
				guideBody.map((line) => line.replace(':istilah[NIK]', 'NIK'))
			),
			[files.law]: law(lawHead, 'Teks.'),
			[paths.lesson]: lessonFile('Ke :istilah[Disdukcapi].')
		};
		const [finding] = compileWith(changes).findings.filter(({ path }) => path === paths.lesson);
		expect(finding).toMatchObject({
			line: 8,
			message: 'Istilah “Disdukcapi” belum ada di daftar istilah.',
			mend: 'Maksudnya Disdukcapil? Bila bukan, tambahkan di folder istilah.'
		});
	});

	test('has no place in a question, where it would stand in a label', () => {
		const quiz = `${head('id: kuis', 'title: Kuis', 'rev: 2', 'minutes: 5', 'kind: latihan', 'pass: 75', 'competencies: [K99.1]')}## Apa :istilah[NIK]? {#soal-nik}\n\n- (x) Benar\n  > Ya.\n- ( ) Salah\n  > Bukan.\n`;
		expect(findingsOf(paths.quiz, { ...base, [paths.quiz]: quiz })).toEqual([
			'10 galat Penanda :istilah[…] tidak dapat dipakai di sini.'
		]);
	});

	test('leaves the length of the screen to the words of the lesson', () => {
		const many = Array.from({ length: 60 }, () => ':istilah[NIK] '.repeat(9)).join('\n\n');
		expect(findingsOf(paths.lesson, lesson(many))).toEqual([]);
	});

	test('a reference in a lesson opens its regulation', () => {
		expect(htmlOf(lesson(':dasar[UU 23/2006 Ps. 62]'))).toContain(
			'<a href="/regulasi/uu-23-2006">UU 23/2006 Ps. 62</a>'
		);
	});

	test('works on the front page of a course', () => {
		const changes = {
			...base,
			[paths.course]: courseFile(courseHead).replace('Untuk Anda.', ':istilah[KK].')
		};
		expect(compileWith(changes).library.courses[0]?.overviewHtml).toContain('arti-kk-');
	});
});
