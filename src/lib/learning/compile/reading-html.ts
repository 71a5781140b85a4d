import { escapeHtml } from '../html';
import { bunyiAturan } from '../praktik/bunyi-aturan';
import { dasarHukum } from '../praktik/dasar';
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
export function termHtml(word: string, line: number, context: RenderContext): string {
	const { report, reading } = context;
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
	return meaningHtml(word, term, context);
}

export const meaningHtml = (word: string, term: Term, context: RenderContext): string =>
	tapHtml(`<button type="button" class="istilah"`, escapeHtml(word), term.id, context, () =>
		[
			`<strong class="arti-kata">${escapeHtml(term.term)}</strong>`,
			term.short ? `<em>${escapeHtml(term.short)}.</em> ` : '',
			`${escapeHtml(term.meaning)}<a href="${termPath(term)}">Selengkapnya</a>`
		].join('')
	);

/** The number of a rule, with what it says on a tap. */
export function ruleHtml(rule: string, context: RenderContext): string {
	const number = `<span class="aturan">${escapeHtml(rule)}</span>`;
	const says = bunyiAturan[rule];
	if (!context.reading || context.plain || !says) return number;
	return tapHtml(`<button type="button" class="istilah"`, number, `aturan-${rule}`, context, () =>
		[
			`<strong class="arti-kata">Aturan ${escapeHtml(rule)} desa latihan</strong>`,
			escapeHtml(says),
			...(dasarHukum(rule)?.split('; ') ?? []).map((basis) => basisHtml(basis, context))
		].join('')
	);
}

/** Not a citation of the lesson itself, so not marked as one. */
function basisHtml(basis: string, { reading }: RenderContext): string {
	const address = reading?.regulationAddress(basis);
	const shown = `Dasar: ${escapeHtml(basis)}`;
	return address ? `<a href="${address}">${shown}</a>` : ` ${shown}.`;
}

/** The meaning stands behind the first word that opens it; further ones on the same page open that one. */
function tapHtml(
	opening: string,
	shown: string,
	key: string,
	{ reading, explained }: RenderContext,
	meaning: () => string
): string {
	const known = explained?.get(key);
	const id =
		known ?? `arti-${key.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${reading?.nextNumber() ?? 0}`;
	const button = `${opening} popovertarget="${id}">${shown}</button>`;
	if (known) return button;
	explained?.set(key, id);
	return `${button}<span class="arti" id="${id}" popover="auto">${meaning()}</span>`;
}

/** What a reader reads without tapping: the words of a text without the meanings behind them. */
export const withoutMeanings = (html: string): string =>
	html.replace(/<span class="arti"[^>]*>.*?<\/span>/gs, '');
