import type { GridQuestion } from '../question';
import type { RenderContext } from './context';
import {
	checkCount,
	checkDoubles,
	checkExplained,
	isSilent,
	letterOf,
	renderRemark
} from './feedback';
import { plainText } from '../html';
import { trimLines, type Line } from './lines';
import { renderInline } from './markdown';
import type { QuestionBody } from './question';

const feedbackTitle = 'umpan balik';
const rule = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

type Row = { readonly cells: readonly string[]; readonly line: number };

/** A table: rows in its first column, the columns to choose from in its heading, one (x) in each row. */
export function gridQuestion(
	{ head, line, answers }: QuestionBody,
	context: RenderContext
): GridQuestion | null {
	const { report } = context;
	const [title, under, ...below] = trimLines(answers);
	if (!title || !under || !rule.test(under.text)) {
		report.galat(
			title?.line ?? line,
			'Tabel jawaban ini belum punya judul kolom dan garis di bawahnya.',
			'Tulis | | Desa | Kecamatan | lalu baris | --- | --- | --- |.'
		);
		return null;
	}
	const titles = cellsOf(title);
	const hasFeedback = plainText(titles.cells.at(-1) ?? '').toLowerCase() === feedbackTitle;
	const columns = titles.cells.slice(1, hasFeedback ? -1 : undefined);
	const end = below.findIndex(({ text }) => !text.includes('|'));
	const rows = below.slice(0, end < 0 ? undefined : end).map(cellsOf);
	for (const { text, line: at } of end < 0 ? [] : below.slice(end))
		if (text.trim())
			report.galat(
				at,
				'Baris ini berada di bawah tabel jawaban.',
				'Pindahkan ke atas tabelnya, atau ke :::pembahasan.'
			);

	checkCount(columns.length, [2, 'kolom'], title.line, report);
	checkCount(rows.length, [2, 'baris tabel'], line, report);
	if (columns.some((text) => !text))
		report.galat(title.line, 'Kolom tabel ini belum punya judul.', 'Tulis judul setiap kolom.');
	checkDoubles(
		columns.map((text) => ({ text, line: title.line })),
		report
	);
	checkDoubles(
		rows.map(({ cells: [text = ''], line: at }) => ({ text, line: at })),
		report
	);
	const read = rows.map((row, index) => ({
		id: letterOf(index),
		line: row.line,
		html: renderInline(row.cells[0] ?? '', row.line, context),
		correct: correctOf(row, columns.length, hasFeedback, context),
		feedbackHtml: hasFeedback
			? renderRemark(row.cells[columns.length + 1] ?? '', row.line, context)
			: ''
	}));
	checkExplained(read.find(isSilent), head, 'Isi kolom “Umpan balik” di ujung kanan tabel', report);
	return {
		...head,
		type: 'grid',
		columns: columns.map((text, index) => ({
			id: String(index + 1),
			html: renderInline(text, title.line, context)
		})),
		rows: read.map(({ line: _line, ...row }) => row)
	};
}

/** Id of the column with the (x); '' when there is not just one, which has been reported. */
function correctOf(
	{ cells, line }: Row,
	columns: number,
	hasFeedback: boolean,
	{ report }: RenderContext
): string {
	const marks = cells.slice(1, columns + 1);
	if (!cells[0])
		report.galat(line, 'Baris tabel ini belum punya isi di kolom pertama.', 'Tulis isinya.');
	if (cells.length !== columns + (hasFeedback ? 2 : 1)) {
		report.galat(
			line,
			'Jumlah sel baris ini tidak sama dengan judul tabelnya.',
			'Samakan banyaknya tanda |; tanda | di dalam teks ditulis \\|.'
		);
		return '';
	}
	const unread = marks.find((mark) => !/^\((?: |[xX])\)$/.test(mark));
	if (unread !== undefined) {
		report.galat(
			line,
			`Sel “${unread}” bukan (x) atau ( ).`,
			'Tulis (x) atau ( ) saja; umpan balik ditulis di kolom terakhir yang berjudul “Umpan balik”.'
		);
		return '';
	}
	const right = marks.flatMap((mark, index) => (/x/i.test(mark) ? [String(index + 1)] : []));
	if (right.length !== 1)
		report.galat(
			line,
			right.length === 0
				? 'Baris tabel ini belum punya jawaban benar.'
				: `Baris tabel ini punya ${right.length} jawaban benar.`,
			'Beri tepat satu (x) pada setiap baris.'
		);
	return right[0] ?? '';
}

function cellsOf({ text, line }: Line): Row {
	const inside = text
		.trim()
		.replace(/^\|/, '')
		.replace(/(?<!\\)\|$/, '');
	const cells = inside.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
	return { cells, line };
}
