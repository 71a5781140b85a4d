import { addressEntry } from '../compile/course-context';
import { collectFindings } from '../compile/finding';
import { numberLines, outsideFences } from '../compile/lines';
import { placeOf, type Place, type SourceFile } from '../compile/source';

/** A file of a course as its author wrote it. */
export type WrittenFile = SourceFile & {
	readonly place: Place;
	/** Without its front matter, and the line on which that begins. */
	readonly body: string;
	readonly bodyLine: number;
};

const head = /^---[ \t]*\n[\s\S]*?^---[ \t]*(?:\n|$)/m;

/** The files of courses; what stands beside them, and what lies in no known place, is left out. */
export function writtenFiles(files: readonly SourceFile[]): WrittenFile[] {
	const silent = collectFindings().forFile('');
	return files
		.filter(({ path }) => /^[^/]+\/.*\.md$/.test(path) && !beside.test(path))
		.toSorted((a, b) => (a.path < b.path ? -1 : 1))
		.flatMap((file): WrittenFile[] => {
			const place = placeOf(file.path, silent);
			const front = file.text.startsWith('---') ? (head.exec(file.text)?.[0] ?? '') : '';
			const bodyLine = front.split('\n').length;
			return place ? [{ ...file, place, body: file.text.slice(front.length), bodyLine }] : [];
		});
}

const beside = /^(?:panduan|regulasi|istilah)\//;

/** Files of lessons, quizzes and tasks by the address of their page. */
export const filesByAddress = (files: readonly WrittenFile[]): ReadonlyMap<string, WrittenFile> =>
	new Map(
		files.flatMap((file) =>
			addressEntry(file.path, file.place).map(([, address]) => [address, file] as const)
		)
	);

export type QuestionPlace = { readonly path: string; readonly line: number };

/** Where each question stands, by its id. */
export const questionPlaces = (files: readonly WrittenFile[]): ReadonlyMap<string, QuestionPlace> =>
	new Map(
		files.flatMap(({ path, body, bodyLine }) =>
			path.endsWith('.quiz.md')
				? outsideFences(numberLines(body, bodyLine)).flatMap(({ text, line }) => {
						const id = /^##\s.*\{#([a-z0-9-]+)/.exec(text)?.[1];
						return id ? [[id, { path, line }] as const] : [];
					})
				: []
		)
	);
