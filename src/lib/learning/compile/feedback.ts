import type { QuestionHead } from '../question';
import type { RenderContext } from './context';
import type { FileReport } from './finding';
import { textOfHtml } from '../html';
import { joinLines, type Line } from './lines';
import { renderBlocks, renderInline } from './markdown';

export const renderFeedback = (lines: readonly Line[], context: RenderContext): string =>
	renderBlocks(joinLines(lines), lines[0]?.line ?? 1, context);

/** Feedback that stands on one line with what it is about. */
export function renderRemark(text: string, line: number, context: RenderContext): string {
	const html = renderInline(text, line, context);
	return html && `<p>${html}</p>`;
}

/** Markdown of one line as a `<select>` can show it; what is wrong in it is reported all the same. */
export const renderPlain = (text: string, line: number, context: RenderContext): string =>
	// Marks leave no blank behind: '**kas**.' is 'kas.'
	textOfHtml(renderInline(text, line, context).replace(/<[^>]*>/g, ''));

export const underIt = 'Tambahkan di bawahnya, dengan dua spasi dan tanda >';

export const isSilent = ({ feedbackHtml }: { readonly feedbackHtml: string }): boolean =>
	feedbackHtml === '';

/** Parts of an answer may stand without a word about them where the whole is explained. */
export function checkExplained(
	silent: { readonly line: number } | undefined,
	{ explanationHtml }: QuestionHead,
	mend: string,
	report: FileReport
) {
	if (silent && !explanationHtml)
		report.galat(
			silent.line,
			'Bagian ini belum punya umpan balik, dan soal ini belum punya pembahasan.',
			`${mend}, atau tulis :::pembahasan.`
		);
}

/** Parts are named by letters. */
export const letterOf = (index: number): string => String.fromCharCode(97 + index);
export const mostParts = 26;

export function checkCount(
	count: number,
	[fewest, what]: readonly [number, string],
	line: number,
	report: FileReport
) {
	if (count < fewest)
		report.galat(
			line,
			`Soal ini baru punya ${count} ${what}.`,
			`Tulis sedikitnya ${fewest} ${what}.`
		);
	if (count > mostParts)
		report.galat(
			line,
			`Soal ini punya ${count} ${what}, terlalu banyak.`,
			`Tulis paling banyak ${mostParts} ${what}.`
		);
}

export function checkDoubles(
	parts: readonly { readonly text: string; readonly line: number }[],
	report: FileReport
) {
	const seen = new Set<string>();
	for (const { text, line } of parts) {
		const folded = text.toLocaleLowerCase('id').replace(/\s+/g, ' ').trim();
		if (folded && seen.has(folded))
			report.galat(line, `“${text}” ditulis dua kali.`, 'Ubah atau hapus salah satu.');
		seen.add(folded);
	}
}
