import { acak } from '../../desa/acak';
import { collectFindings } from './finding';
import { readFrontMatter } from './front-matter';
import { lessonSchema } from './schemas';
import { placeOf, type SourceFile } from './source';

/** A claim for the second reading: where it stands, what it says and what it says it rests on. */
export type ListedClaim = {
	readonly course: string;
	readonly path: string;
	readonly line: number;
	readonly text: string;
	readonly basis: string;
};

/** The claims of all lessons, in the order of their files. What is wrong in a file is told by the check, not here. */
export function listClaims(files: readonly SourceFile[]): ListedClaim[] {
	const silent = collectFindings().forFile('');
	return files
		.toSorted((a, b) => (a.path < b.path ? -1 : 1))
		.flatMap(({ path, text }): ListedClaim[] => {
			const place = placeOf(path, silent);
			const front = place?.kind === 'lesson' ? readFrontMatter(text, lessonSchema, silent) : null;
			return (front?.data.claims ?? []).map((claim, index) => ({
				course: place?.course ?? '',
				path,
				line: front?.lineOf(['claims', index]) ?? 1,
				text: claim.text,
				basis: claim.basis.join('; ')
			}));
		});
}

/** So many of them, drawn by a seed that a reader can name: who reads them did not choose them. */
export const drawClaims = (
	claims: readonly ListedClaim[],
	count: number,
	seed: number
): readonly ListedClaim[] => acak(seed).kocok(claims).slice(0, count);

/** 'course ⇥ courses/path:line ⇥ text ⇥ basis'. */
export const claimLine = ({ course, path, line, text, basis }: ListedClaim): string =>
	[course, `courses/${path}:${line}`, text, basis]
		.map((cell) => cell.replace(/\s+/g, ' '))
		.join('\t');
