import { describe, expect, test } from 'vitest';
import type { AturanTahun } from '../../desa/apbdes/aturan-tahun';
import { aturanTahunBawaan } from '../../desa/apbdes/aturan-tahun-bawaan';
import { textOfHtml } from '../html';
import { collectFindings } from './finding';
import { compileWith, findingsOf, lessonFile, paths, quizOf } from './testing';
import { figureHtml, printedFigures } from './yearly-figure';

const shown = (written: string, table?: AturanTahun) =>
	textOfHtml(figureHtml(written, 1, { report: collectFindings().forFile('') }, table));

describe('a figure of a year', () => {
	test.each([
		['blt-persen-maks 2025', '15% (2025, Permendesa PDT 2/2024)'],
		['kdmp-persen 2026', '58,03% (2026, PMK 7/2026 Ps. 15(3))'],
		['siltap-kades-min 2027', 'Rp2.426.640 (2027, PP 11/2019 Ps. 81)'],
		['blt-persen-maks 2026', 'menunggu aturan 2026']
	])('%s: %s', (written, says) => {
		expect(shown(written).replace(/ \(/, ' (')).toBe(says);
	});

	test('one that was not verified says so', () => {
		const [first] = aturanTahunBawaan.tahun;
		if (!first) throw new Error('The table has a year.');
		const doubtful = { nilai: 1500, dasar: 'PMK 1/2025', keyakinan: 'perlu-dicek' as const };
		const table = {
			...aturanTahunBawaan,
			tahun: [{ tahun: 2025, isi: { ...first.isi, 'blt-persen-maks': doubtful } }]
		};
		expect(shown('blt-persen-maks 2025', table)).toBe('15% (2025, PMK 1/2025, perlu dicek)');
	});

	test('only what is known is printed', () => {
		const printed = printedFigures().map(({ printed: text }) => text);
		expect(printed).toContain('58,03%');
		expect(printed).toContain('Rp300.000');
	});
});

test('it stands in a lesson, in a table and in an explanation', () => {
	const { library, findings } = compileWith({
		[paths.lesson]: lessonFile(
			'## Satu\n\nBLT :angka[blt-persen-maks 2025].\n\n| A | B |\n| --- | --- |\n| KDMP | :angka[kdmp-persen 2026] |'
		)
	});
	expect(findings).toEqual([]);
	const html = JSON.stringify(library.courses[0]?.modules[0]?.items[0]);
	expect(html).toContain('<strong>15%</strong> (2025, Permendesa PDT 2/2024)');
	expect(html).toContain('<strong>58,03%</strong>');
	const quiz = quizOf(
		'## Berapa? {#b}\n\n= 15\n  > Ya.\n\n:::pembahasan\nBatasnya :angka[blt-persen-maks 2025].\n:::'
	);
	expect(quiz.questions[0]?.explanationHtml).toContain('<strong>15%</strong>');
});

test('a key or a year that the table does not know is refused', () => {
	const lint = (body: string) => findingsOf(paths.lesson, { [paths.lesson]: lessonFile(body) });
	expect(lint('BLT :angka[blt 2025].')).toEqual(['8 galat Angka “blt 2025” tidak dikenal.']);
	expect(lint('BLT :angka[blt-persen-maks].')).toEqual([
		'8 galat Angka “blt-persen-maks” tidak dikenal.'
	]);
	expect(lint('BLT :angka[blt-persen-maks 1999].')).toEqual([
		'8 galat Tahun 1999 belum ada di tabel angka tahunan.'
	]);
});
