import { contohLatihan } from '../../dokumen/dokumen';
import type { FileReport } from './finding';
import { outsideFences, type Line } from './lines';

/** Containers that only a paper case has. */
export const caseContainers = ['dokumen', 'penyelesaian'] as const;

/** A document as it lies on the desk; that it is none is said on it, whatever its author writes. */
export const paperHtml = (titleHtml: string, insideHtml: string): string =>
	`<div class="dokumen-meja"><p class="dokumen-cap">${contohLatihan}</p>` +
	`${titleHtml ? `<p class="dokumen-judul">${titleHtml}</p>` : ''}\n${insideHtml}</div>\n`;

/** Folded until somebody asks for it; paper shows it open (print.ts, prose.css). */
export const solutionHtml = (titleHtml: string, insideHtml: string): string =>
	`<details class="lipatan penyelesaian"><summary>Penyelesaian${titleHtml ? `: ${titleHtml}` : ''}</summary>\n` +
	`${insideHtml}</details>\n`;

/** Something to read, something to answer, and only then how it is done. */
export function checkCase(lines: readonly Line[], firstLine: number, report: FileReport): void {
	const outside = outsideFences(lines);
	const lineOf = (pattern: RegExp) => outside.find(({ text }) => pattern.test(text))?.line;
	const solution = lineOf(/^:::penyelesaian\b/);
	const asked = lineOf(/^::cek\{/);
	if (lineOf(/^:::dokumen\b/) === undefined)
		report.galat(
			firstLine,
			'Kasus ini belum punya dokumen.',
			'Tulis sedikitnya satu :::dokumen[Judul] … :::, seperti yang terletak di meja.'
		);
	if (solution === undefined)
		report.galat(
			firstLine,
			'Kasus ini belum punya penyelesaian.',
			'Tulis :::penyelesaian[Judul] … ::: sesudah pertanyaannya.'
		);
	else if (asked === undefined || asked > solution)
		report.galat(
			solution,
			'Kasus ini belum menanyakan apa pun sebelum penyelesaiannya.',
			'Tulis ::cek{q=…} di atasnya, agar pembaca memutuskan dahulu.'
		);
}
