import type { LegalReference } from '../course';
import type { RenderContext } from './context';
import type { FileReport, Findings } from './finding';
import { readPicture, type Picture } from './picture';
import type { Reading } from './reading';
import { slugOf, type Place, type SourceFile } from './source';

export type PlacedFile = SourceFile & { readonly place: Place };

/** What the files of one course share while they are compiled. */
export type CourseContext = {
	readonly slug: string;
	/** Null when course.md could not be read: then nothing can be said about what refers to it. */
	readonly legalRefs: readonly string[] | null;
	readonly competencies: readonly string[] | null;
	/** How sure the course is of a regulation that it cites; null when it does not name it. */
	readonly certaintyOf: (ref: string) => LegalReference['certainty'] | null;
	/** Whether the course can only be finished by passing this quiz. */
	readonly dependsOn: (quizId: string) => boolean;
	readonly reportOf: (path: string) => FileReport;
	readonly renderContext: (path: string) => RenderContext;
	/** The same for lessons and overviews, where words and references open what they mean. */
	readonly readingContext: (path: string) => RenderContext;
	/** Takes an id for one thing in the whole library; an id is an identity and never shared. */
	readonly claim: (id: string, path: string, line: number) => void;
};

export function courseContext(
	slug: string,
	files: readonly PlacedFile[],
	known: Pick<CourseContext, 'legalRefs' | 'competencies' | 'certaintyOf' | 'dependsOn'>,
	findings: Findings,
	taken: Map<string, string>,
	reading: Reading | undefined
): CourseContext {
	const pictures = readPictures(files, findings);
	const addresses = new Map(files.flatMap(({ path, place }) => addressEntry(path, place)));
	const renderContext = (path: string): RenderContext => ({
		report: findings.forFile(path),
		legalRefs: known.legalRefs,
		addressOf: (href) => addresses.get(fromFile(path, href)) ?? null,
		picture: (src) => pictures.get(`${slug}/${src.replace(/^(?:\.\.?\/)+/, '')}`)
	});
	return {
		slug,
		...known,
		reportOf: findings.forFile,
		renderContext,
		readingContext: (path) => ({ ...renderContext(path), reading, explained: new Map() }),
		claim: (id, path, line) => claimId(id, path, line, taken, findings)
	};
}

/** Takes an id for one thing in the whole library, or says who has it. */
export function claimId(
	id: string,
	path: string,
	line: number,
	taken: Map<string, string>,
	findings: Findings
) {
	const before = taken.get(id);
	if (before)
		findings
			.forFile(path)
			.galat(
				line,
				`Id “${id}” sudah dipakai di ${before}.`,
				'Beri id lain; id yang sudah pernah terbit tidak boleh dipindahkan.'
			);
	else taken.set(id, `${path} baris ${line}`);
}

function readPictures(files: readonly PlacedFile[], findings: Findings): Map<string, Picture> {
	const pictures = new Map<string, Picture>();
	for (const { path, text, place } of files) {
		const picture = place.kind === 'asset' ? readPicture(text, findings.forFile(path)) : null;
		if (picture) pictures.set(path, picture);
	}
	return pictures;
}

/** Pages of a course by the path of their file, as authors link them. */
export function addressEntry(path: string, place: Place): [string, string][] {
	if (place.kind === 'course') return [[path, `/belajar/${place.course}`]];
	if (place.kind !== 'lesson' && place.kind !== 'quiz' && place.kind !== 'task') return [];
	return [[path, `/belajar/${place.course}/${slugOf(place.folder)}/${place.slug}`]];
}

/** '../01-nik/10-untuk-apa.md', written in a file of module 02, as a path under `courses/`. */
export function fromFile(path: string, href: string): string {
	const parts = path.split('/').slice(0, -1);
	for (const part of href.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.') parts.push(part);
	}
	return parts.join('/');
}
