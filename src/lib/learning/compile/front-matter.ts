import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import type { FileReport } from './finding';
import { firstMistake, lineOfKey } from './yaml-places';

export type FrontMatter<T> = {
	readonly data: T;
	/** Everything after the second `---`, and the line of the file it begins on. */
	readonly body: string;
	readonly bodyLine: number;
	/** Line of a key, or of the nearest one above it that exists. */
	readonly lineOf: (path: readonly (string | number)[]) => number;
};

type ObjectSchema<T> = v.GenericSchema<unknown, T> & { readonly entries: object };

const opening = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m;

/**
 * Reads the YAML between the first two `---` lines and checks it against `schema`. Null when something in it is
 * wrong; then it has been reported.
 */
export function readFrontMatter<T>(
	text: string,
	schema: ObjectSchema<T>,
	report: FileReport
): FrontMatter<T> | null {
	const match = text.startsWith('---') ? opening.exec(text) : null;
	if (!match || match.index !== 0) {
		report.galat(
			1,
			'Kepala berkas tidak ditemukan.',
			`Mulai berkas dengan baris --- lalu ${Object.keys(schema.entries).slice(0, 2).join(', ')}, dan seterusnya, ditutup baris --- lagi.`
		);
		return null;
	}
	const counter = new LineCounter();
	const document = parseDocument(match[1] ?? '', { lineCounter: counter });
	// The YAML begins on the second line of the file.
	const lineAt = (offset: number) => counter.linePos(offset).line + 1;
	// The first mistake only: the parser guesses after it, and the rest would be about its guesses.
	const broken = firstMistake(document);
	if (broken) {
		report.galat(lineAt(broken.offset), broken.message, broken.mend);
		return null;
	}

	const lineOf = (path: readonly (string | number)[]) => lineOfKey(document, path, lineAt);
	const parsed = v.safeParse(schema, document.toJS() ?? {});
	if (!parsed.success) {
		for (const issue of parsed.issues)
			reportIssue(issue, Object.keys(schema.entries), lineOf, report);
		return null;
	}
	const bodyLine = match[0].split('\n').length;
	return { data: parsed.output, body: text.slice(match[0].length), bodyLine, lineOf };
}

function reportIssue(
	issue: v.BaseIssue<unknown>,
	topKeys: readonly string[],
	lineOf: (path: readonly (string | number)[]) => number,
	report: FileReport
) {
	const path = (issue.path ?? []).map(({ key }) => key as string | number);
	const key = path.filter((part) => typeof part === 'string').join('.');
	if (issue.type === 'strict_object' && issue.expected === 'never') {
		const mend =
			path.length === 1
				? `Hapus, atau pakai salah satu dari: ${topKeys.join(', ')}.`
				: 'Hapus, atau periksa ejaannya.';
		report.galat(lineOf(path), `Kunci “${key}” di kepala berkas tidak dikenal.`, mend);
	} else if (issue.type === 'strict_object' && issue.received === 'undefined') {
		report.galat(
			lineOf(path),
			`Kunci “${key}” di kepala berkas belum ada.`,
			`Tambahkan baris ${path.at(-1)}: di antara kedua garis ---.`
		);
	} else {
		// Messages without words of our own are the library's, in English.
		const mend = /^Invalid /.test(issue.message)
			? 'Cocokkan dengan contoh di README.'
			: issue.message;
		report.galat(lineOf(path), `Isi kunci “${key}” belum benar.`, mend);
	}
}
