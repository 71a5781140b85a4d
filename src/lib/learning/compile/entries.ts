import type { FileReport } from './finding';
import type { Line } from './lines';

/** Something that begins with a mark, may go on in indented lines, and is followed by a quotation: what is said about it. */
export type Quoted = {
	readonly text: string;
	readonly line: number;
	/** Lines of its quotation, without the `>`. */
	readonly feedback: readonly Line[];
};

/** An option or an answer as it stands in the file, with what follows it. */
export type Entry = Quoted & { readonly mark: '( )' | '(x)' | '[ ]' | '[x]' | '=' | '~' };

export const optionMark = /^[-*] ?[([][^)\]]{0,2}[)\]](?:\s|$)/;
export const answerMark = /^(?:[=~](?:\s|$)|~\d+ ?%)/;
export const itemMark = /^[-*]\s+/;
const goodMark = /^[-*] (\( \)|\([xX]\)|\[ \]|\[[xX]\])\s+(.*)$/;

/**
 * @param start What begins on a line: null when it does but cannot be read (it says why), undefined when nothing does.
 * @param stray What is said about a line that belongs to nothing.
 */
export function readQuoted<T extends { readonly text: string; readonly line: number }>(
	lines: readonly Line[],
	start: (line: Line) => T | null | undefined,
	stray: { readonly message: string; readonly mend: string },
	report: FileReport
): (T & Quoted)[] {
	const found: (T & Quoted)[] = [];
	let current: { text: string; feedback: Line[] } | null = null;
	for (const each of lines) {
		const { text, line } = each;
		const quoted = /^\s*>\s?(.*)$/.exec(text);
		const begun = start(each);
		if (begun) {
			const entry = { ...begun, feedback: [] };
			found.push(entry);
			current = entry;
		} else if (begun === null) current = { text: '', feedback: [] };
		else if (!text.trim()) continue;
		else if (quoted && current) current.feedback.push({ text: quoted[1] ?? '', line });
		else if (/^\s{2,}\S/.test(text) && current && current.feedback.length === 0)
			current.text = `${current.text} ${text.trim()}`;
		else report.galat(line, stray.message, stray.mend);
	}
	return found;
}

/** Everything from the first option or answer line on. */
export const readEntries = (lines: readonly Line[], report: FileReport): Entry[] =>
	readQuoted(
		lines,
		(line) => startOf(line, report),
		{
			message: 'Baris ini bukan pilihan, bukan isian, dan bukan umpan balik.',
			mend: 'Pindahkan ke atas pilihan pertama, atau tulis sebagai umpan balik dengan dua spasi dan tanda >.'
		},
		report
	);

function startOf({ text, line }: Line, report: FileReport) {
	if (answerMark.test(text)) {
		const mark: '=' | '~' = text.startsWith('=') ? '=' : '~';
		return { mark, text: text.slice(1).trim(), line };
	}
	if (!optionMark.test(text)) return undefined;
	const [, box, words = ''] = goodMark.exec(text) ?? [];
	if (!box || !words.trim()) {
		report.galat(
			line,
			'Pilihan ini tidak dapat dibaca.',
			'Tulis - ( ) atau - (x) untuk satu jawaban, - [ ] atau - [x] untuk beberapa jawaban, lalu teksnya.'
		);
		return null;
	}
	// One of the four by the pattern above.
	const mark = box.toLowerCase() as '( )' | '(x)' | '[ ]' | '[x]';
	return { mark, text: words.trim(), line };
}

/** An item of a plain list. */
export const itemStart = ({ text, line }: Line) =>
	itemMark.test(text) ? { text: text.replace(itemMark, '').trim(), line } : undefined;

/** Where the list begins that the line at `index` belongs to: blank lines between items do not end a list. */
export function startOfList(lines: readonly Line[], index: number): number {
	let start = index;
	for (let at = index; at >= 0; at -= 1) {
		const text = lines[at]?.text ?? '';
		if (itemMark.test(text)) start = at;
		else if (text.trim() && !/^\s+\S|^>/.test(text)) break;
	}
	return start;
}
