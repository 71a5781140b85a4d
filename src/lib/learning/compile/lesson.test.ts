import { describe, expect, test } from 'vitest';
import type { Lesson } from '../course';
import {
	compileWith,
	findingsOf,
	lessonFile,
	lessonHead,
	paths,
	question,
	quizFile
} from './testing';

const lessonOf = (body: string, more: Record<string, string> = {}): Lesson => {
	const { library, findings } = compileWith({ [paths.lesson]: lessonFile(body), ...more });
	expect(findings).toEqual([]);
	const item = library.courses[0]?.modules[0]?.items[0];
	if (item?.kind !== 'lesson') throw new Error('The first item is the lesson.');
	return item;
};

const htmlOf = (body: string, more: Record<string, string> = {}): string =>
	lessonOf(body, more)
		.screens.flatMap(({ blocks }) => blocks)
		.map((block) => (block.type === 'html' ? block.html : `[${block.question.id}]`))
		.join('');

const lint = (body: string, more: Record<string, string | null> = {}) =>
	findingsOf(paths.lesson, { [paths.lesson]: lessonFile(body), ...more });

describe('a lesson', () => {
	test('is cut into screens at ---, and into blocks around inline questions', () => {
		const { screens } = lessonOf('## Satu\n\nTeks.\n\n::cek{q=soal-nik}\n\nLagi.\n\n---\n\n## Dua');
		expect(screens.map(({ blocks }) => blocks.map(({ type }) => type))).toEqual([
			['html', 'cek', 'html'],
			['html']
		]);
	});

	test('names its headings with a prefix, and numbers those that read the same', () => {
		const { headings, screens } = lessonOf('## Tugas & NIK\n\n### Bagian\n\n---\n\n## Tugas & NIK');
		expect(headings).toEqual([
			{ id: 'bagian-tugas-nik', text: 'Tugas & NIK', screen: 0 },
			{ id: 'bagian-tugas-nik-2', text: 'Tugas & NIK', screen: 1 }
		]);
		expect(screens[0]?.blocks[0]).toEqual({
			type: 'html',
			html: '<h2 id="bagian-tugas-nik">Tugas &amp; NIK</h2>\n<h3>Bagian</h3>'
		});
	});

	test('counts the bytes of its screens', () => {
		const lesson = lessonOf('## Satu\n\nTeks é.');
		expect(lesson.bytes).toBe(Buffer.byteLength(JSON.stringify(lesson.screens)));
	});

	test('takes inline questions from the bank too', () => {
		const bank = quizFile(question.replace('soal-nik', 'soal-bank'), [
			'id: bank',
			'title: Bank',
			'rev: 1',
			'competencies: [K99.1]'
		]);
		expect(htmlOf('## Satu\n\n::cek{q=soal-bank}', { [paths.bank]: bank })).toContain(
			'[soal-bank]'
		);
	});

	test.each([
		['a table', '| A | B |\n|---|--:|\n| 1 | 2 |', '<td class="rata-kanan">2</td>'],
		[
			'a table one can scroll',
			'| A | B |\n|---|---|\n| 1 | 2 |',
			'tabindex="0" aria-label="Tabel: A, B"'
		],
		['bold and italic', '**tebal** dan *miring*', '<strong>tebal</strong> dan <em>miring</em>'],
		[
			'an outside link',
			'[buku](https://a.id/x)',
			'<a href="https://a.id/x" rel="noopener">buku</a>'
		],
		[
			'a link to a lesson',
			'[kuis](20-kuis.quiz.md)',
			'<a href="/belajar/contoh/nik/kuis">kuis</a>'
		],
		['a link over folders', '[k](../01-nik/20-kuis.quiz.md)', 'href="/belajar/contoh/nik/kuis"'],
		['a link to the course', '[kursus](../course.md)', '<a href="/belajar/contoh">kursus</a>'],
		[
			'a legal reference',
			':dasar[UU 23/2006 Ps. 13]',
			'<cite class="dasar">UU 23/2006 Ps. 13</cite>'
		],
		['a rule', ':aturan[A-08.1]', '<span class="aturan">A-08.1</span>'],
		['a number', ':nik[3599015211870003]', '<span class="nomor">3599 0152 1187 0003</span>'],
		['a colon in prose', 'Pukul 08:30, catatan:ini a::b', '<p>Pukul 08:30, catatan:ini a::b</p>'],
		['code as it is', '`:nik[x]` dan `<b>`', '<code>:nik[x]</code> dan <code>&lt;b&gt;</code>']
	])('prints %s', (_, markdown, html) => {
		expect(htmlOf(markdown)).toContain(html);
	});

	test('prints a box with the word for its kind, and its title unless it is that word', () => {
		expect(htmlOf(':::istilah[NIK :aturan[A-01]]\nNomor **induk**.\n\n- satu\n:::')).toBe(
			'<div class="kotak kotak-istilah" role="note"><p class="kotak-judul"><span class="kotak-jenis">Istilah:</span> ' +
				'NIK <span class="aturan">A-01</span></p>\n<p>Nomor <strong>induk</strong>.</p>\n<ul>\n<li>satu</li>\n</ul>\n</div>'
		);
		expect(htmlOf(':::kesalahan[Kesalahan yang sering terjadi]\nJangan.\n:::')).toContain(
			'<span class="kotak-jenis">Kesalahan yang sering terjadi</span> </p>'
		);
	});

	test('shows a picture inside the page, with its size', () => {
		const svg =
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0" fill="#000"/></svg>';
		const html = htmlOf('::gambar{src=assets/nik.svg alt="Susunan NIK" judul="NIK"}', {
			[paths.picture]: svg
		});
		expect(html).toContain('alt="Susunan NIK" width="40" height="20"');
		const uri = /src="data:image\/svg\+xml,([^"]*)"/.exec(html)?.[1] ?? '';
		expect(decodeURIComponent(uri)).toBe(svg);
		expect(html).toContain('<figcaption>NIK</figcaption>');
	});
});

describe('the check of a lesson', () => {
	test.each([
		[
			'raw HTML',
			'## Satu\n\nTeks\n<b>tebal</b>',
			'11 galat HTML di baris ini tidak dapat dipakai.'
		],
		[
			'an HTML comment',
			'## Satu\n\n<!-- catatan -->',
			'10 galat HTML di baris ini tidak dapat dipakai.'
		],
		['level 1', '## Satu\n\n# Dua', '10 galat Judul tingkat 1 sudah dipakai oleh title.'],
		[
			'a heading jump',
			'## Satu\n\n#### Dua',
			'10 galat Judul melompat dari tingkat 2 ke tingkat 4.'
		],
		[
			'a first heading that jumps',
			'Teks.\n\n### Satu',
			'10 galat Judul melompat dari tingkat 1 ke tingkat 3.'
		],
		[
			'a line that became a heading',
			'Teks\n---\n\nLagi.',
			'8 galat Garis di bawah teks menjadikannya judul.'
		],
		['an unknown box', ':::catatan\nTeks.\n:::', '8 galat Wadah :::catatan tidak dikenal di sini.'],
		[
			'a box of quizzes',
			':::petunjuk\nTeks.\n:::',
			'8 galat Wadah :::petunjuk tidak dikenal di sini.'
		],
		['an unclosed box', '## Satu\n\n:::penting\nTeks.', '10 galat Wadah :::penting belum ditutup.'],
		[
			'a box in a box',
			':::penting\n:::contoh\nTeks.\n:::',
			'8 galat Wadah :::penting belum ditutup.'
		],
		['an end without beginning', 'Teks.\n\n:::', '10 galat Penutup ::: ini tidak punya pembuka.'],
		['an unknown leaf', '::peta{x=1}', '8 galat Baris ::peta tidak dikenal.'],
		['an unreadable leaf', '::nik 3599015211870003', '8 galat Baris :: ini tidak dapat dibaca.'],
		['an unknown mark', 'Lihat :pasal[13].', '8 galat Penanda :pasal[…] tidak dikenal.'],
		[
			'an unknown attribute',
			'::nik{nilai=3599015211870003 tinggi=2}',
			'8 galat “tinggi” tidak dikenal pada ::nik.'
		],
		['a figure without number', '::nik{judul="Bu Sri"}', '8 galat ::nik belum menyebut nilai.'],
		[
			'a basis not in course.md',
			'Teks.\n\n- a\n- b :dasar[UU 6/2014]',
			'11 galat Dasar hukum “UU 6/2014” tidak ada di daftar legal kursus ini.'
		],
		[
			'a basis in a table',
			'| A |\n|---|\n| 1 |\n| :dasar[UU 6] |',
			'11 galat Dasar hukum “UU 6” tidak ada di daftar legal kursus ini.'
		],
		[
			'a basis in a quotation',
			'> satu\n> dua :dasar[UU 6]',
			'9 galat Dasar hukum “UU 6” tidak ada di daftar legal kursus ini.'
		],
		[
			'a basis in a box',
			':::contoh[Judul]\nSatu.\n\nDua :dasar[UU 6].\n:::',
			'11 galat Dasar hukum “UU 6” tidak ada di daftar legal kursus ini.'
		],
		['a rule that is no number', ':aturan[Ps. 3]', '8 galat “Ps. 3” bukan nomor aturan.'],
		['a number with letters', ':nik[359901A]', '8 galat “359901A” bukan nomor.'],
		[
			'an unknown question',
			'## Satu\n\n::cek{q=soal-lain}',
			'10 galat Soal “soal-lain” tidak ditemukan di kursus ini.'
		],
		[
			'a question in a box',
			':::contoh\n::cek{q=soal-nik}\n:::',
			'9 galat ::cek tidak dapat berada di dalam wadah atau daftar.'
		],
		[
			'a link to an unknown lesson',
			'Lihat [ini](11-lain.md).',
			'8 galat Tautan “11-lain.md” tidak menuju ke mana pun.'
		],
		[
			'a link without https',
			'Lihat [ini](http://a.id).',
			'8 galat Tautan “http://a.id” tidak menuju ke mana pun.'
		],
		[
			'a script as a link',
			'[x](javascript:alert(1))',
			'8 galat Tautan “javascript:alert(1)” tidak menuju ke mana pun.'
		],
		[
			'an unknown picture',
			'![Susunan](assets/x.svg)',
			'8 galat Gambar “assets/x.svg” tidak ditemukan.'
		],
		[
			'a real number',
			'## Satu\n\nNIK 3273015211870003.',
			'10 galat Nomor 3273015211870003 bisa jadi milik orang sungguhan.'
		],
		[
			'a real number in groups',
			'NIK 3273 0152 1187 0003.',
			'8 galat Nomor 3273 0152 1187 0003 bisa jadi milik orang sungguhan.'
		],
		[
			'a long screen',
			`## Satu\n\n---\n\n${'kata '.repeat(601)}`,
			'12 galat Layar 2 berisi 601 kata, lebih dari 600.'
		],
		['an empty lesson', '', '8 galat Pelajaran ini masih kosong.']
	])('finds %s', (_, body, finding) => {
		expect(lint(body)).toEqual([finding]);
	});

	test('finds a picture without a text for those who do not see it', () => {
		const svg = '<svg viewBox="0 0 1 1"></svg>';
		const missing = '8 galat Gambar ini belum punya teks pengganti.';
		expect(lint('![](assets/nik.svg)', { [paths.picture]: svg })).toEqual([missing]);
		expect(lint('::gambar{src=assets/nik.svg}', { [paths.picture]: svg })).toEqual([missing]);
	});

	test('finds an inline question that is typed, not chosen', () => {
		const typed = quizFile('## Berapa? {#soal-angka}\n\n= 49\n  > Benar.');
		expect(lint('::cek{q=soal-angka}', { [paths.quiz]: typed })).toEqual([
			'8 galat Soal “soal-angka” bukan soal pilihan, jadi tidak dapat dipakai di dalam pelajaran.'
		]);
	});

	test('lets numbers pass that nobody has', () => {
		expect(
			lint('3599015211870003 3399016802810004 1111111111111111 Rp12.500.000 12.500.000')
		).toEqual([]);
	});

	test('counts lines of files written on Windows', () => {
		const text = `\ufeff${lessonFile('## Satu\n\n<b>x</b>')}`.replaceAll('\n', '\r\n');
		expect(findingsOf(paths.lesson, { [paths.lesson]: text })[0]).toMatch(/^10 galat HTML/);
	});

	test('nothing that looks like HTML reaches a page as HTML', () => {
		const { library } = compileWith({
			[paths.lesson]: lessonFile(
				'<img src=x onerror=alert(1)>\n\n[x](javascript:alert(1)) <a href="https://a.id" style="x">y</a>\n\n:dasar["><script>]',
				lessonHead
			)
		});
		const json = JSON.stringify(library);
		expect(json).not.toMatch(/<img|<script|<a |javascript:alert\(1\)\\"/);
		expect(json).toContain('&lt;img src=x onerror=alert(1)&gt;');
	});
});
