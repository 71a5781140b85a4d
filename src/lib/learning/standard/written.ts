import { collectFindings } from '../compile/finding';
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
