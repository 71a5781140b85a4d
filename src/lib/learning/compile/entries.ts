import type { FileReport } from './finding';
import type { Line } from './lines';

/** An option or an answer as it stands in the file, with what follows it. */
export type Entry = {
	readonly mark: '( )' | '(x)' | '[ ]' | '[x]' | '=' | '~';
	readonly text: string;
	readonly line: number;
	/** Lines of its quotation, without the `>`. */
	readonly feedback: readonly Line[];
};

export const optionMark = /^[-*] ?[([][^)\]]{0,2}[)\]](?:\s|$)/;
export const answerMark = /^[=~](?:\s|$)/;
const goodMark = /^[-*] (\( \)|\([xX]\)|\[ \]|\[[xX]\])\s+(.*)$/;

/** Everything from the first option or answer line on. */
export function readEntries(lines: readonly Line[], report: FileReport): Entry[] {
	const entries: (Entry & { feedback: Line[] })[] = [];
	for (const { text, line } of lines) {
		const current = entries.at(-1);
		const quoted = /^\s*>\s?(.*)$/.exec(text);
		if (optionMark.test(text) || answerMark.test(text)) {
			const entry = startOf(text, line, report);
			if (entry) entries.push(entry);
		} else if (!text.trim()) continue;
		else if (quoted && current) current.feedback.push({ text: quoted[1] ?? '', line });
		else if (/^\s{2,}\S/.test(text) && current && current.feedback.length === 0)
			Object.assign(current, { text: `${current.text} ${text.trim()}` });
		else
			report.galat(
				line,
				'Baris ini bukan pilihan, bukan isian, dan bukan umpan balik.',
				'Pindahkan ke atas pilihan pertama, atau tulis sebagai umpan balik dengan dua spasi dan tanda >.'
			);
	}
	return entries;
}

function startOf(text: string, line: number, report: FileReport) {
	if (answerMark.test(text)) {
		const mark: '=' | '~' = text.startsWith('=') ? '=' : '~';
		return { mark, text: text.slice(1).trim(), line, feedback: [] };
	}
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
	return { mark, text: words.trim(), line, feedback: [] };
}
