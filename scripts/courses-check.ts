import { hasGalat } from '../src/lib/learning/compile/library';
import { findChangedIds } from '../src/lib/server/courses/id-history';
import { compileCourses, coursesFolder, readCourses } from '../src/lib/server/courses/read';
import { findingLine, summaryLine } from '../src/lib/server/courses/report';
import { StartupError } from '../src/lib/server/db/startup-error';

try {
	const compiled = await compileCourses(new Date().toISOString().slice(0, 10));
	const folder = coursesFolder();
	const changed = await findChangedIds(folder, await readCourses(folder));
	const { library } = compiled;
	const findings = [...compiled.findings, ...changed];
	for (const finding of findings) console.log(findingLine(finding));
	console.log(summaryLine(library, findings));
	process.exitCode = hasGalat(findings) ? 1 : 0;
} catch (error) {
	if (!(error instanceof StartupError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
