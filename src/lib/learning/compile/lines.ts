import type { FileReport } from './finding';

/** One line of a file with its number there. */
export type Line = { readonly text: string; readonly line: number };

export const numberLines = (text: string, firstLine: number): Line[] =>
	text.split('\n').map((line, index) => ({ text: line, line: firstLine + index }));

export const joinLines = (lines: readonly Line[]): string =>
	lines.map(({ text }) => text).join('\n');

/** Blank lines at both ends are dropped; the rest keeps its numbers. */
export function trimLines(lines: readonly Line[]): readonly Line[] {
	const isText = ({ text }: Line) => text.trim() !== '';
	return lines.slice(lines.findIndex(isText), lines.findLastIndex(isText) + 1);
}

/** The lines outside code fences: inside them nothing is a heading, an option or a directive. */
export function outsideFences(lines: readonly Line[]): Line[] {
	let fence = '';
	return lines.filter(({ text }) => {
		const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1] ?? '';
		if (!fence) {
			fence = mark;
			return !mark;
		}
		if (mark.startsWith(fence) && text.trim() === mark) fence = '';
		return false;
	});
}

export const boxNames = ['penting', 'contoh', 'kesalahan', 'istilah', 'lakukan'] as const;
export const leafNames = ['nik', 'nokk', 'cek', 'gambar'] as const;

/**
 * Directives that stand on lines of their own. `extra` are the containers that only this kind of file has
 * (`petunjuk` and `pembahasan` in a quiz, `dokumen` in a task).
 */
export function checkDirectiveLines(
	lines: readonly Line[],
	extra: readonly string[],
	report: FileReport
) {
	const known = [...boxNames, ...extra];
	let open: { name: string; line: number } | null = null;
	const unclosed = () => {
		if (open)
			report.galat(
				open.line,
				`Wadah :::${open.name} belum ditutup.`,
				'Tambahkan baris ::: di bawah isinya; wadah tidak dapat berisi wadah lain.'
			);
	};
	for (const { text, line } of outsideFences(lines)) {
		if (/^:::[ \t]*$/.test(text)) {
			if (!open)
				report.galat(
					line,
					'Penutup ::: ini tidak punya pembuka.',
					'Hapus, atau beri pembuka seperti :::penting.'
				);
			open = null;
		} else if (/^[ \t]*:::/.test(text)) {
			unclosed();
			const name = containerName(text, line, known, report);
			open = name ? { name, line } : null;
		} else if (/^[ \t]*::/.test(text)) checkLeafLine(text, line, report);
		else if (/^## /.test(text) && open) {
			// In a quiz and a task the next section begins here, so the mistake lies above.
			unclosed();
			open = null;
		}
	}
	unclosed();
}

function containerName(
	text: string,
	line: number,
	known: readonly string[],
	report: FileReport
): string | null {
	const name = /^:::([a-z]+)(?:\[.*\])?[ \t]*$/.exec(text)?.[1];
	if (!name)
		report.galat(
			line,
			'Pembuka wadah ini tidak dapat dibaca.',
			'Tulis di awal baris dan sendirian, misalnya :::penting[Judul].'
		);
	else if (!known.includes(name))
		report.galat(
			line,
			`Wadah :::${name} tidak dikenal di sini.`,
			`Pakai salah satu dari: ${known.join(', ')}.`
		);
	return name ?? /^[ \t]*:::[ \t]*([^\s[{]*)/.exec(text)?.[1] ?? null;
}

function checkLeafLine(text: string, line: number, report: FileReport) {
	const name = /^::([a-z]+)\{[^\n]*\}[ \t]*$/.exec(text)?.[1];
	if (!name)
		report.galat(
			line,
			'Baris :: ini tidak dapat dibaca.',
			'Tulis di awal baris dan sendirian, misalnya ::nik{nilai=3599015211870003 judul="NIK Bu Sri"}.'
		);
	else if (!(leafNames as readonly string[]).includes(name))
		report.galat(
			line,
			`Baris ::${name} tidak dikenal.`,
			`Pakai salah satu dari: ${leafNames.join(', ')}.`
		);
}
