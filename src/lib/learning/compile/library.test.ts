import { describe, expect, test } from 'vitest';
import { hasGalat } from './library';
import {
	compileWith,
	courseFile,
	courseHead,
	findingsOf,
	lessonFile,
	lessonHead,
	paths,
	question,
	quizFile
} from './testing';

const replaced = (head: readonly string[], key: string, ...lines: string[]) =>
	head.flatMap((line) => (line.startsWith(`${key}:`) ? lines : [line]));

const courseLint = (lines: string[]) =>
	findingsOf(paths.course, { [paths.course]: courseFile(lines) });
const lessonLint = (lines: string[]) =>
	findingsOf(paths.lesson, { [paths.lesson]: lessonFile('Teks.', lines) });

describe('a library', () => {
	test('is compiled without a finding from the smallest course', () => {
		const { library, findings } = compileWith();
		expect(findings).toEqual([]);
		expect(library).toMatchObject({
			courses: [
				{
					id: 'contoh',
					slug: 'contoh',
					code: 'K99',
					overviewHtml: '<p>Untuk Anda.</p>',
					legal: [{ ref: 'UU 23/2006', certainty: 'dibaca' }],
					modules: [
						{
							id: 'modul',
							slug: 'nik',
							items: [
								{ kind: 'lesson', id: 'membaca', slug: 'membaca', minutes: 5 },
								{ kind: 'quiz', id: 'kuis', slug: 'kuis', pass: 75 },
								{ kind: 'task', id: 'latihan', slug: 'latihan' }
							]
						}
					]
				}
			]
		});
	});

	test('is plain JSON, and the same on any day and in any order of the files', () => {
		const { library } = compileWith();
		expect(JSON.parse(JSON.stringify(library))).toEqual(library);
		expect(compileWith({}, { today: '2031-01-01' }).library).toEqual(library);
		const changed = {
			'contoh/01-nik/9-awal.md': lessonFile('Teks.', replaced(lessonHead, 'id', 'id: awal'))
		};
		const items = compileWith(changed).library.courses[0]?.modules[0]?.items ?? [];
		expect(items.map(({ id }) => id)).toEqual(['awal', 'membaca', 'kuis', 'latihan']);
	});

	test('counts what a module weighs', () => {
		const module = compileWith().library.courses[0]?.modules[0];
		const { bytes, ...rest } = module ?? { bytes: 0 };
		expect(bytes).toBe(JSON.stringify(rest).length);
	});

	test('leaves the files that explain the folder alone', () => {
		expect(
			compileWith({ 'README.md': '# Panduan\n\n<b>', LICENSE: 'CC BY-SA 4.0' }).findings
		).toEqual([]);
	});
});

describe('the check of front matter', () => {
	test.each([
		['no front matter', 'Teks.', '1 galat Kepala berkas tidak ditemukan.'],
		['front matter without end', '---\nid: x\nTeks.', '1 galat Kepala berkas tidak ditemukan.'],
		['a key twice', '---\nid: x\nid: y\n---\n', '3 galat Kunci yang sama ditulis dua kali.'],
		[
			'an open quotation mark',
			'---\nid: x\ntitle: "A\nrev: 1\n---\n',
			'3 galat Tanda kutip atau kurung yang dibuka di baris ini belum ditutup.'
		],
		[
			'a colon in a title',
			'---\nid: x\ntitle: NIK: untuk apa\n---\n',
			'3 galat Titik dua di tengah teks terbaca sebagai kunci baru.'
		],
		['a tab', '---\nid: x\nlegal:\n\t- a\n---\n', '4 galat Baris ini diawali tab.'],
		['a line without key', '---\nid: x\njudul\n---\n', '3 galat Baris ini bukan kunci dan isi.'],
		[
			'a line without key at the end',
			'---\nid: x\njudul\nrev: 1\n---\n',
			'3 galat Baris ini bukan kunci dan isi.'
		],
		[
			'an open bracket',
			'---\nid: x\nlegal: [a, b\nrev: 1\n---\n',
			'3 galat Kurung yang dibuka di baris ini belum ditutup.'
		],
		[
			'an asterisk',
			'---\nid: x\ntitle: *penting\n---\n',
			'3 galat Isi yang diawali tanda * tidak terbaca sebagai teks.'
		],
		['a list', '---\n- a\n---\n', '2 galat Kepala berkas bukan susunan kunci dan isi.'],
		[
			'a sign of YAML',
			'---\nid: x\ntitle: @a\n---\n',
			'3 galat Susunan YAML di baris ini tidak dapat dibaca.'
		]
	])('finds %s', (_, text, finding) => {
		expect(findingsOf(paths.lesson, { [paths.lesson]: text })).toEqual([finding]);
	});

	test.each([
		[
			'an unknown key',
			[...lessonHead, 'durasi: 5'],
			'7 galat Kunci “durasi” di kepala berkas tidak dikenal.'
		],
		[
			'a missing key',
			lessonHead.slice(0, 4),
			'1 galat Kunci “competencies” di kepala berkas belum ada.'
		],
		['a missing id', lessonHead.slice(1), '1 galat Kunci “id” di kepala berkas belum ada.'],
		[
			'a bad id',
			replaced(lessonHead, 'id', 'id: Membaca_NIK'),
			'2 galat Isi kunci “id” belum benar.'
		],
		[
			'an empty title',
			replaced(lessonHead, 'title', 'title: ""'),
			'3 galat Isi kunci “title” belum benar.'
		],
		[
			'a rev in words',
			replaced(lessonHead, 'rev', 'rev: satu'),
			'4 galat Isi kunci “rev” belum benar.'
		],
		[
			'minutes of zero',
			replaced(lessonHead, 'minutes', 'minutes: 0'),
			'5 galat Isi kunci “minutes” belum benar.'
		],
		[
			'a competency that is none',
			replaced(lessonHead, 'competencies', 'competencies: [satu]'),
			'6 galat Isi kunci “competencies” belum benar.'
		],
		[
			'a competency of elsewhere',
			replaced(lessonHead, 'competencies', 'competencies: [K99.1, K99.7]'),
			'6 galat Kompetensi K99.7 tidak ada di course.md.'
		],
		[
			'an id of another file',
			replaced(lessonHead, 'id', 'id: modul'),
			'2 galat Id “modul” sudah dipakai di contoh/01-nik/module.md baris 2.'
		]
	])('finds %s', (_, lines, finding) => {
		const everywhere = compileWith({ [paths.lesson]: lessonFile('Teks.', lines) }).findings;
		const found = everywhere.map(({ line, level, message }) => `${line} ${level} ${message}`);
		// Of two files with one id, the one that is read later is told.
		if (_ === 'an id of another file')
			expect(found).toEqual([
				'2 galat Id “modul” sudah dipakai di contoh/01-nik/10-membaca.md baris 2.'
			]);
		else expect(lessonLint(lines)).toEqual([finding]);
	});

	test.each([
		[
			'a seat that does not exist',
			replaced(courseHead, 'roles', 'roles: [sekdes]'),
			'8 galat Isi kunci “roles” belum benar.'
		],
		[
			'a law without the day it was read',
			courseHead.filter((line) => !line.includes('checked')),
			'12 galat Kunci “legal.checked” di kepala berkas belum ada.'
		],
		[
			'a day that does not exist',
			courseHead.map((line) => line.replace('2026-11-01', '2026-02-30')),
			'14 galat Isi kunci “legal.checked” belum benar.'
		],
		[
			'a law not read for a year',
			courseHead.map((line) => line.replace('2026-11-01', '2025-11-21')),
			'14 peringatan Dasar hukum “UU 23/2006” terakhir diperiksa 2025-11-21, lebih dari 12 bulan lalu.'
		],
		[
			'a law read tomorrow',
			courseHead.map((line) => line.replace('2026-11-01', '2026-11-23')),
			'14 galat Tanggal pemeriksaan “UU 23/2006” belum tiba.'
		],
		[
			'an unknown certainty',
			courseHead.map((line) => line.replace('dibaca', 'yakin')),
			'15 galat Isi kunci “legal.certainty” belum benar.'
		]
	])('finds %s', (_, lines, finding) => {
		expect(courseLint(lines)).toEqual([finding]);
	});

	test('a law read twelve months ago to the day is not old', () => {
		expect(courseLint(courseHead.map((line) => line.replace('2026-11-01', '2025-11-22')))).toEqual(
			[]
		);
	});

	test('a broken course.md is reported once, not by everything that refers to it', () => {
		const { library, findings } = compileWith({
			[paths.course]: courseFile(courseHead.slice(1)),
			[paths.lesson]: lessonFile('Teks :dasar[UU 23/2006].')
		});
		expect(library.courses).toEqual([]);
		expect(findings.map(({ message }) => message)).toEqual([
			'Kunci “id” di kepala berkas belum ada.'
		]);
		expect(hasGalat(findings)).toBe(true);
	});
});

describe('the check of files and folders', () => {
	test.each([
		['contoh/01-nik/Membaca NIK.md', 'Nama berkas “Membaca NIK.md” tidak dapat dipakai.'],
		['contoh/01-nik/membaca.md', 'Nama berkas “membaca.md” tidak dapat dipakai.'],
		['contoh/nik/10-a.md', 'Nama folder modul “nik” tidak dapat dipakai.'],
		['Contoh Lain/course.md', 'Nama folder kursus “Contoh Lain” tidak dapat dipakai.'],
		['contoh/01-nik/lagi/10-a.md', 'Berkas ini tidak berada di tempat yang dikenal.'],
		['catatan.md', 'Berkas ini tidak berada di tempat yang dikenal.'],
		['contoh/assets/foto.png', 'Gambar “foto.png” tidak dapat dipakai.'],
		['contoh/bank/nik.md', 'Berkas bank “nik.md” tidak dapat dipakai.'],
		['contoh/01-nik/15-membaca.quiz.md', 'Ada dua berkas bernama “membaca” di modul ini.'],
		['contoh/01-nik/15-cetak.md', 'Nama “cetak” sudah menjadi alamat halaman lain.'],
		['contoh/02-nik/module.md', 'Ada dua modul bernama “nik”.']
	])('%s', (path, message) => {
		const told = compileWith({ [path]: 'Teks.' }).findings.map((finding) => finding.message);
		expect(told).toContain(message);
	});

	test.each([
		[
			'a course without course.md',
			{ [paths.course]: null },
			paths.course,
			'Kursus ini belum punya course.md.'
		],
		[
			'a module without module.md',
			{ [paths.module]: null },
			paths.module,
			'Modul ini belum punya module.md.'
		],
		[
			'an empty module',
			{ [paths.lesson]: null, [paths.quiz]: null, [paths.practice]: null },
			paths.module,
			'Modul ini belum berisi pelajaran.'
		],
		[
			'a course without modules',
			{
				[paths.module]: null,
				[paths.lesson]: null,
				[paths.quiz]: null,
				[paths.practice]: null
			},
			paths.course,
			'Kursus ini belum punya modul.'
		]
	])('%s', (_, changes, path, message) => {
		expect(findingsOf(path, changes)).toContain(`1 galat ${message}`);
	});

	test('a module that is too heavy', () => {
		const body = Array.from({ length: 80 }, () => 'kata '.repeat(550) + 'panjang'.repeat(200)).join(
			'\n\n---\n\n'
		);
		expect(findingsOf(paths.module, { [paths.lesson]: lessonFile(body) })[0]).toMatch(
			/^1 galat Modul ini \d+ kB, lebih dari 300 kB\.$/
		);
	});

	test.each([
		[
			'too large',
			`<svg viewBox="0 0 1 1">${'<path d="M0 0"/>'.repeat(3000)}</svg>`,
			'1 galat Gambar lebih besar dari 30 kB.'
		],
		['without viewBox', '<svg width="4"></svg>', '1 galat Gambar SVG ini tidak punya viewBox.'],
		[
			'with a script',
			'<svg viewBox="0 0 1 1">\n<script>x</script></svg>',
			'2 galat Gambar SVG ini memuat skrip atau tautan ke luar.'
		],
		[
			'with a handler',
			'<svg viewBox="0 0 1 1" onload="x"></svg>',
			'1 galat Gambar SVG ini memuat skrip atau tautan ke luar.'
		],
		[
			'with a link',
			'<svg viewBox="0 0 1 1">\n\n<image href="https://a.id/x"/></svg>',
			'3 galat Gambar SVG ini memuat skrip atau tautan ke luar.'
		]
	])('a picture %s', (_, svg, finding) => {
		expect(findingsOf(paths.picture, { [paths.picture]: svg })).toEqual([finding]);
	});

	test('findings come file by file and line by line', () => {
		const { findings } = compileWith({
			[paths.lesson]: lessonFile(':aturan[x]\n\n<b>'),
			[paths.quiz]: quizFile(`<i>\n\n${question}`)
		});
		expect(findings.map(({ path, line }) => `${path}:${line}`)).toEqual([
			`${paths.lesson}:8`,
			`${paths.lesson}:10`,
			`${paths.quiz}:10`
		]);
		expect(findings.every(({ mend }) => mend.endsWith('.'))).toBe(true);
	});
});

describe('a draft', () => {
	const draft = { [paths.course]: courseFile([...courseHead, 'draft: true']) };

	test('is compiled and checked, and not served', () => {
		const { library, drafts, findings } = compileWith(draft);
		expect(findings).toEqual([]);
		expect(library.courses).toEqual([]);
		expect(drafts.map(({ slug }) => slug)).toEqual(['contoh']);
		expect(JSON.stringify(library.rujukan.index)).not.toContain('Membaca');
	});

	test('is marked by true alone', () => {
		expect(
			findingsOf(paths.course, { [paths.course]: courseFile([...courseHead, 'draft: hampir']) })
		).toEqual([`${courseHead.length + 2} galat Isi kunci “draft” belum benar.`]);
	});
});
