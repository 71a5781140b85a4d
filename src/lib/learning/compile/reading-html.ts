import { escapeHtml } from '../html';
import { termPath, type Term } from '../rujukan/rujukan';
import type { RenderContext } from './context';

/** A legal reference: it opens the page of its regulation, where there is one. */
export const citeHtml = (text: string, address: string | null): string => {
	const shown = escapeHtml(text);
	return `<cite class="dasar">${address ? `<a href="${address}">${shown}</a>` : shown}</cite>`;
};

/**
 * A word of the glossary with its meaning on a tap. A popover needs no script and may stand in a paragraph; on paper, and in
 * a browser that knows no popover, the meaning stands behind the word (prose.css).
 */
export function termHtml(word: string, line: number, { report, reading }: RenderContext): string {
	const shown = escapeHtml(word);
	if (!reading) {
		report.galat(
			line,
			'Penanda :istilah[…] tidak dapat dipakai di sini.',
			'Pakai di pelajaran, panduan, dan halaman depan; di soal dan tugas jelaskan katanya.'
		);
		return shown;
	}
	const term = reading.term(word);
	if (!term) {
		const near = reading.nearTerms(word);
		report.galat(
			line,
			`Istilah “${word}” belum ada di daftar istilah.`,
			near.length > 0
				? `Maksudnya ${near.join(', ')}? Bila bukan, tambahkan di folder istilah.`
				: 'Tambahkan di folder istilah, atau samakan penulisannya.'
		);
		return shown;
	}
	const id = `arti-${term.id}-${reading.nextNumber()}`;
	return (
		`<button type="button" class="istilah" popovertarget="${id}">${shown}</button>` +
		`<span class="arti" id="${id}" popover="auto">${meaningHtml(term)}</span>`
	);
}

const meaningHtml = (term: Term): string =>
	`<strong class="arti-kata">${escapeHtml(term.term)}</strong>` +
	(term.short ? `<em>${escapeHtml(term.short)}.</em> ` : '') +
	`${escapeHtml(term.meaning)}<a href="${termPath(term)}">Selengkapnya</a>`;

/** What a reader reads without tapping: the words of a text without the meanings behind them. */
export const withoutMeanings = (html: string): string =>
	html.replace(/<span class="arti"[^>]*>.*?<\/span>/gs, '');
