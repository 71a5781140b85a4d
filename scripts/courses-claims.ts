/**
 * `npm run -s courses:claims`: what the lessons settle, one claim a line, with its file and what it rests on (tab-separated). For
 * the second reading `-- --sample 100 --seed 7` draws at random.
 */
import { parseArgs } from 'node:util';
import { claimLine, drawClaims, listClaims } from '../src/lib/learning/compile/claims-list';
import { coursesFolder, readCourses } from '../src/lib/server/courses/read';
import { StartupError } from '../src/lib/server/db/startup-error';

const usage = 'Cara memakai: npm run -s courses:claims -- [--sample 100] [--seed 7]';

function wholeOf(written: string): number {
	if (!/^\d{1,9}$/.test(written)) throw new StartupError(usage);
	return Number(written);
}

async function run(): Promise<void> {
	const { values } = parseArgs({
		options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } }
	});
	const claims = listClaims(await readCourses(coursesFolder()));
	const shown =
		values.sample === undefined
			? claims
			: drawClaims(claims, wholeOf(values.sample), wholeOf(values.seed));
	for (const claim of shown) console.log(claimLine(claim));
}

try {
	await run();
} catch (error) {
	const { code = '' } = error as NodeJS.ErrnoException;
	const isUsage = code.startsWith('ERR_PARSE_ARGS');
	if (!(error instanceof StartupError) && !isUsage) throw error;
	console.error(isUsage ? usage : (error as Error).message);
	process.exitCode = 1;
}
