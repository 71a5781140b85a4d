import { numberLines, outsideFences } from './lines';

/** A piece of a text that is read at one go, as it is written, and where it begins. */
export type Paragraph = {
	readonly text: string;
	readonly line: number;
	readonly kind: 'paragraf' | 'butir' | 'judul' | 'tabel';
	/** The box that it stands in: 'contoh', 'kesalahan'; null outside. */
	readonly box: string | null;
};

const item = /^\s*(?:[-*]|\d+[.)])\s+/;

/** Paragraphs, items of lists, headings and rows of tables of a Markdown text, code and directive lines left out. */
export function paragraphsOf(body: string, firstLine: number): Paragraph[] {
	const found: { text: string; line: number; kind: Paragraph['kind']; box: string | null }[] = [];
	let box: string | null = null;
	let isOpen = false;
	for (const { text, line } of outsideFences(numberLines(body, firstLine))) {
		const written = text.replace(/^\s*>\s?/, '').trim();
		const opened = /^:::([a-z]+)/.exec(written)?.[1];
		if (opened || /^::/.test(written)) {
			if (opened || written === ':::') box = opened ?? null;
			isOpen = false;
		} else if (written === '' || written === '---') isOpen = false;
		else if (/^(?:#|\|)/.test(written)) {
			const kind = written.startsWith('#') ? 'judul' : 'tabel';
			// The rule under the head of a table says nothing.
			if (!/^\|[\s|:-]+$/.test(written)) found.push({ text: written, line, kind, box });
			isOpen = false;
		} else if (isOpen && !item.test(text)) {
			const last = found.at(-1);
			if (last) last.text += ` ${written}`;
		} else {
			const kind = item.test(text) ? 'butir' : 'paragraf';
			found.push({ text: written.replace(item, ''), line, kind, box });
			isOpen = true;
		}
	}
	return found;
}

/** “perlu diperiksa pada naskah aslinya”: the mark of whatever nobody has read in the text of the law. */
export const toBeVerified = /perlu diperiksa pada naskah aslinya/i;
