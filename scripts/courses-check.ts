import { hasGalat } from '../src/lib/learning/compile/library';
import { compileCourses } from '../src/lib/server/courses/read';
import { findingLine, summaryLine } from '../src/lib/server/courses/report';
import { StartupError } from '../src/lib/server/db/startup-error';

try {
	const { library, findings } = await compileCourses(new Date().toISOString().slice(0, 10));
	for (const finding of findings) console.log(findingLine(finding));
	console.log(summaryLine(library, findings));
	process.exitCode = hasGalat(findings) ? 1 : 0;
} catch (error) {
	if (!(error instanceof StartupError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
