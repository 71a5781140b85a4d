import type { Stemmer } from './stem';
import { isStopword, plain } from './words';

/** A piece of text, and whether it is a word that was looked for. */
export type Piece = { readonly text: string; readonly hit: boolean };

const word = /[\p{L}\d]+(?:[-./][\p{L}\d]+)*/gu;

/** Cuts a text at the words whose stem was found. */
export function markWords(text: string, stems: ReadonlySet<string>, stem: Stemmer): Piece[] {
	const pieces: Piece[] = [];
	let end = 0;
	for (const match of text.matchAll(word)) {
		if (!foundIn(match[0], stems, stem)) continue;
		if (match.index > end) pieces.push({ text: text.slice(end, match.index), hit: false });
		pieces.push({ text: match[0], hit: true });
		end = match.index + match[0].length;
	}
	if (end < text.length) pieces.push({ text: text.slice(end), hit: false });
	return pieces;
}

/** The stem that a written word was found by; null when it was not. */
function foundIn(written: string, stems: ReadonlySet<string>, stem: Stemmer): string | null {
	const forms = /^[a-z]+$/i.test(written) ? [written.toLowerCase()] : partsOf(written);
	for (const form of forms) {
		const base = form.length > 1 && !isStopword(form) ? stem(form) : '';
		if (stems.has(base)) return base;
	}
	return null;
}

function partsOf(written: string): string[] {
	const folded = plain(written);
	return [folded, ...folded.split(/[-/]/)];
}

/** The part of a text where most of what was looked for stands together, in whole words. */
export function excerpt(
	text: string,
	stems: ReadonlySet<string>,
	stem: Stemmer,
	length = 170
): Piece[] {
	const hits = [...text.matchAll(word)].flatMap(({ 0: written, index }) => {
		const base = foundIn(written, stems, stem);
		return base === null ? [] : [{ index, base }];
	});
	let from = 0;
	let most = 0;
	hits.forEach(({ index }, number) => {
		const start = Math.max(0, index - leadIn);
		const inside = new Set<string>();
		for (let at = number; at < hits.length; at++) {
			const hit = hits[at];
			if (!hit || hit.index >= start + length - leadIn / 2) break;
			inside.add(hit.base);
		}
		if (inside.size > most) {
			most = inside.size;
			from = start;
		}
	});
	const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
	const cut = text.slice(start, start + length);
	const isWhole = start + length >= text.length;
	const end = isWhole ? cut : cut.slice(0, Math.max(cut.lastIndexOf(' '), 1));
	const shown = `${start > 0 ? '… ' : ''}${end.trim()}${isWhole ? '' : ' …'}`;
	return markWords(shown, stems, stem);
}

/** Letters shown before the first word that was found. */
const leadIn = 40;
