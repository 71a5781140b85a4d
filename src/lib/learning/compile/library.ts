import type { Course, Library } from '../course';
import { buildIndex } from '../rujukan/cari/build';
import { documentsOf } from '../rujukan/cari/documents';
import { compileRujukan } from '../rujukan/compile';
import { checkPractice } from '../rujukan/compile-guides';
import { isRujukan } from '../rujukan/place';
import { compileCourse } from './course';
import { addressEntry, claimId, type PlacedFile } from './course-context';
import { collectFindings, type Finding } from './finding';
import { checkLanguage } from './language';
import { checkRealNumbers } from './real-numbers';
import { compileReadiness, readinessFile } from './readiness';
import { compileRolePaths, rolePathsFile } from './role-paths';
import { isAboutTheFolder, placeOf, type SourceFile } from './source';
import { checkUnwritten } from './unwritten';
import type { CheckTask } from './item';

export type CompileOptions = {
	/** YYYY-MM-DD; the age of legal references is counted from here. */
	readonly today: string;
	readonly checkTask?: CheckTask;
};

export type Compiled = {
	/** What is served: drafts are not in it. */
	readonly library: Library;
	readonly drafts: readonly Course[];
	readonly findings: readonly Finding[];
};

/**
 * From the files under `courses/` to the library. Pure: the same files give the same library, whatever the day;
 * only the findings know what day it is. A library with a galat is incomplete and must not be served.
 */
export function compileLibrary(files: readonly SourceFile[], options: CompileOptions): Compiled {
	const findings = collectFindings();
	const byCourse = new Map<string, PlacedFile[]>();
	const beside: SourceFile[] = [];
	let rolePaths: SourceFile | undefined;
	let readinessSource: SourceFile | undefined;
	const all = files
		.map(tidy)
		.filter(({ path }) => !isAboutTheFolder(path))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
	checkLanguage(all, findings.forFile);
	for (const file of all) {
		const report = findings.forFile(file.path);
		checkUnwritten(file.text, report);
		if (isRujukan(file.path)) {
			checkRealNumbers(file.text, report);
			beside.push(file);
			continue;
		}
		if (file.path === rolePathsFile) {
			checkRealNumbers(file.text, report);
			rolePaths = file;
			continue;
		}
		if (file.path === readinessFile) {
			checkRealNumbers(file.text, report);
			readinessSource = file;
			continue;
		}
		const place = placeOf(file.path, report);
		if (!place) continue;
		checkRealNumbers(file.text, report);
		byCourse.set(place.course, [...(byCourse.get(place.course) ?? []), { ...file, place }]);
	}
	const taken = new Map<string, string>();
	const placed = [...byCourse.values()].flat();
	const { guides, regulations, terms, reading } = compileRujukan(beside, {
		findings,
		taken,
		today: options.today,
		addresses: new Map(placed.flatMap(({ path, place }) => addressEntry(path, place)))
	});
	const compiled = [...byCourse].flatMap(([slug, own]): Course[] => {
		const course = compileCourse(slug, own, { findings, taken, reading, ...options });
		return course ? [course] : [];
	});
	// In the order of the curriculum, whatever their folders are called.
	compiled.sort((a, b) => (a.code < b.code ? -1 : 1));
	const courses = compiled.filter(({ draft }) => !draft);
	const drafts = compiled.filter(({ draft }) => draft);
	checkPractice(guides, courses, findings.forFile);
	const paths = compileRolePaths(rolePaths, courses, findings.forFile(rolePathsFile), (id, line) =>
		claimId(id, rolePathsFile, line, taken, findings)
	);
	const readiness = compileReadiness(
		readinessSource,
		{ courses, regulations: regulations.map(({ ref }) => ref) },
		findings.forFile(readinessFile),
		(id, line) => claimId(id, readinessFile, line, taken, findings)
	);
	const rujukan = { guides: guides.map(({ guide }) => guide), regulations, terms };
	const index = buildIndex(documentsOf({ courses, rujukan }));
	const library = { courses, rujukan: { ...rujukan, index }, paths, readiness };
	return { library, drafts, findings: findings.sorted() };
}

/** Editors on Windows write a byte order mark and CRLF; neither changes a line number. */
const tidy = ({ path, text }: SourceFile): SourceFile => ({
	path,
	text: text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
});

export const hasGalat = (findings: readonly Finding[]): boolean =>
	findings.some(({ level }) => level === 'galat');
