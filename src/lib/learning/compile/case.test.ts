import { expect, test } from 'vitest';
import { itemLabel } from '../item-label';
import { forPaper } from '../print';
import { textOfHtml } from '../html';
import { compileWith, findingsOf, lessonFile, lessonHead, paths } from './testing';

const caseHead = [...lessonHead, 'kind: kasus'];
const desk =
	'## Di meja\n\n:::dokumen[Berita acara **rapat**]\n| Nama | Hadir |\n| --- | --- |\n| PAK WAHYU | ya |\n:::';
const asked = '::cek{q=soal-nik}';
const solved = ':::penyelesaian[Cara mengerjakannya]\nHitung dahulu :nik[3599015211870003].\n:::';
const compile = (...parts: string[]) =>
	compileWith({ [paths.lesson]: lessonFile(parts.join('\n\n'), caseHead) });
const lint = (...parts: string[]) =>
	findingsOf(paths.lesson, { [paths.lesson]: lessonFile(parts.join('\n\n'), caseHead) });

test('a paper case: a marked sheet, a question, and a solution that is folded', () => {
	const { library, findings } = compile(desk, asked, solved);
	expect(findings).toEqual([]);
	const item = library.courses[0]?.modules[0]?.items[0];
	expect(item).toMatchObject({ kind: 'lesson', form: 'kasus' });
	if (item?.kind !== 'lesson') throw new Error('The first item is the case.');
	expect(itemLabel(item)).toBe('Kasus');
	const [sheet, question, solution] = item.screens.flatMap(({ blocks }) => blocks);
	expect(question?.type).toBe('cek');
	if (sheet?.type !== 'html' || solution?.type !== 'html') throw new Error('Two are texts.');
	expect(sheet.html).toContain('<div class="dokumen-meja">');
	expect(textOfHtml(sheet.html)).toContain('CONTOH LATIHAN - TIDAK BERLAKU Berita acara rapat');
	expect(solution.html).toMatch(
		/^<details class="lipatan penyelesaian"><summary>Penyelesaian: Cara mengerjakannya<\/summary>/
	);
	expect(forPaper(solution.html)).toContain('<details class="lipatan penyelesaian" open>');
});

test('a case without a document, a question before its solution, or a solution is refused', () => {
	expect(lint(asked, solved)).toEqual(['9 galat Kasus ini belum punya dokumen.']);
	expect(lint(desk, asked)).toEqual(['9 galat Kasus ini belum punya penyelesaian.']);
	expect(lint(desk, solved, asked)).toEqual([
		'17 galat Kasus ini belum menanyakan apa pun sebelum penyelesaiannya.'
	]);
	expect(lint(desk, solved)).toEqual([
		'17 galat Kasus ini belum menanyakan apa pun sebelum penyelesaiannya.'
	]);
});

test('documents and solutions stand in cases only', () => {
	const [, ...found] = findingsOf(paths.lesson, {
		[paths.lesson]: lessonFile(`${desk}\n\n${solved}`)
	});
	expect(found).toEqual(['16 galat Wadah :::penyelesaian tidak dikenal di sini.']);
});

test('another kind of lesson is not known', () => {
	expect(
		findingsOf(paths.lesson, {
			[paths.lesson]: lessonFile('Teks.', [...lessonHead, 'kind: cerita'])
		})
	).toEqual(['7 galat Isi kunci “kind” belum benar.']);
});
