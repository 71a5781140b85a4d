import type { Token, Tokens } from 'marked';
import type { ClozeQuestion, Gap } from '../question';
import type { RenderContext } from './context';
import { checkCount, checkExplained, letterOf } from './feedback';
import type { FileReport } from './finding';
import { isExplained, readGap, type WrittenGap } from './gap';
import { joinLines, outsideFences, trimLines, type Line } from './lines';
import { prepareBlocks, printBlocks, printInline } from './markdown';
import type { QuestionBody } from './question';
import type { ResolvedToken } from './resolve';

/** A gap while Markdown is read, which would take its marks for its own: signs that nobody writes, and a number. */
const held = /\ue000(\d+)\ue001/;
const hold = (index: number): string => `\ue000${index}\ue001`;
const hasGap = ({ raw }: Token): boolean => held.test(raw);

type Pieces = readonly (string | Gap)[];

/** Text with gaps, from the first paragraph that has one on; what stands above is the stem. */
export function clozeQuestion(
	{ head, line, answers }: QuestionBody,
	context: RenderContext
): ClozeQuestion | null {
	const { report } = context;
	const { lines, written } = takeGaps(trimLines(answers), report);
	const gaps = written.map((one, index) => readGap(one, letterOf(index), context));
	const tokens = prepareBlocks(joinLines(lines), lines[0]?.line ?? line, context);
	const first = tokens.findIndex(hasGap);
	if (first < 0 || gaps.includes(null)) return null;

	const paragraphs = tokens.slice(first).flatMap((token) => paragraphsOf(token, context));
	const pieces = paragraphs.map((html) => cutAtGaps(html, gaps));
	checkCount(gaps.length, [1, 'isian'], line, report);
	checkExplained(
		written.find((_, index) => {
			const gap = gaps[index];
			return gap && !isExplained(gap);
		}),
		head,
		'Tambahkan sesudah tanda # di dalam isian',
		report
	);
	const stemHtml = printBlocks(tokens.slice(0, first));
	return { ...head, stemHtml, type: 'cloze', paragraphs: pieces };
}

function takeGaps(lines: readonly Line[], report: FileReport) {
	const written: WrittenGap[] = [];
	const outside = new Set(outsideFences(lines));
	const kept = lines.map((each): Line => {
		if (!outside.has(each)) return each;
		const text = each.text
			.replace(/[\ue000\ue001]/g, '')
			.replace(/\{\{((?:(?!\{\{|\}\}).)*)\}\}/g, (_, inside: string) => {
				written.push({ text: inside, line: each.line });
				return hold(written.length - 1);
			});
		checkLeftBraces(text, each.line, report);
		return { ...each, text };
	});
	return { lines: kept, written };
}

function checkLeftBraces(text: string, line: number, report: FileReport) {
	if (/\{\{|\}\}/.test(text))
		report.galat(
			line,
			'Isian rumpang di baris ini belum lengkap kurungnya.',
			'Buka dengan {{ dan tutup dengan }} di baris yang sama.'
		);
	else if (/\{[=~(]/.test(text))
		report.galat(
			line,
			'Isian rumpang di baris ini hanya berkurung satu.',
			'Tulis dengan dua kurung kurawal, misalnya {{=musdes}}.'
		);
}

/** Inline HTML of each paragraph and of each item of a list, gaps still held. */
function paragraphsOf(token: ResolvedToken, context: RenderContext, prefix = ''): string[] {
	const { report } = context;
	const line = token.line ?? 1;
	switch (token.type) {
		case 'space':
			return [];
		case 'paragraph':
		case 'text': {
			const { tokens = [] } = token as Tokens.Paragraph;
			if (tokens.some((piece) => piece.type !== 'text' && hasGap(piece)))
				report.galat(
					line,
					'Isian rumpang tidak dapat berada di dalam tebal, miring, tautan, atau kode.',
					'Tulis tanda tebal atau miringnya di luar isian.'
				);
			return [prefix + printInline(tokens)];
		}
		case 'list': {
			const { items, ordered, start } = token as Tokens.List;
			return items.flatMap((item, index) => {
				// A number may be spoken of further down; a bullet is not.
				const number = ordered ? `${Number(start) + index}. ` : '';
				return item.tokens.flatMap((child: ResolvedToken, at) =>
					paragraphsOf(child, context, at === 0 ? number : '')
				);
			});
		}
		default:
			report.galat(
				line,
				hasGap(token)
					? 'Isian rumpang hanya dapat berada di dalam paragraf dan daftar.'
					: 'Di antara teks rumpang hanya dapat berdiri paragraf dan daftar.',
				'Pindahkan tabel, gambar, kotak, kutipan, atau judul ke atas teks rumpang.'
			);
			return [];
	}
}

const cutAtGaps = (html: string, gaps: readonly (Gap | null)[]): Pieces =>
	html
		.split(held)
		.map((piece, index) => (index % 2 === 0 ? piece : (gaps[Number(piece)] ?? '')))
		.filter((piece) => piece !== '');
