import { collectFindings, type Finding } from '../compile/finding';
import type { SourceFile } from '../compile/source';
import type { Course } from '../course';
import { checkFigures } from './figures';
import { checkLaw } from './law';
import { checkQuestions } from './questions';
import { checkRepeated } from './repeated';
import { checkShortLessons } from './short';
import { checkWhole } from './whole';
import { questionPlaces, writtenFiles } from './written';

/**
 * What courses must be besides well-formed: each legal statement with its basis, no figure that is wrong next year, nothing told
 * twice, nothing missing. Judged on what is written and on what has become of it; what could not be compiled is left to what the
 * compiler says about it.
 * @param courses Drafts among them.
 */
export function checkStandard(
	files: readonly SourceFile[],
	courses: readonly Course[]
): readonly Finding[] {
	const findings = collectFindings();
	const written = writtenFiles(files);
	const places = questionPlaces(written);
	for (const file of written)
		if (file.place.kind === 'lesson') {
			const report = findings.forFile(file.path);
			checkLaw(file, report);
			checkFigures(file, report);
		}
	checkShortLessons(courses, written, findings);
	checkQuestions(courses, places, findings);
	checkRepeated(courses, written, places, findings);
	checkWhole(courses, written, findings);
	return findings.sorted();
}
