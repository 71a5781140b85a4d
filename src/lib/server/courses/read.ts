import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { compileLibrary, type Compiled } from '../../learning/compile/library';
import { inOrder } from '../../learning/compile/finding';
import type { SourceFile } from '../../learning/compile/source';
import { checkTask } from '../../learning/praktik/check-task';
import { checkStandard } from '../../learning/standard/check';
import { StartupError } from '../db/startup-error';
import { env } from '../env';

/** `COURSES_DIR`, or the folder `courses` of the project. */
export function coursesFolder(): string {
	const folder = env().coursesDir;
	if (!existsSync(folder))
		throw new StartupError(
			`Folder kursus ${folder} tidak ada. Atur COURSES_DIR ke folder courses.`
		);
	return folder;
}

/** Every file below the folder, hidden ones left out, with paths as authors write them. */
export async function readCourses(folder: string): Promise<SourceFile[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
		.map((name) => name.split(path.sep).join('/'))
		.filter((name) => !name.split('/').some((part) => part.startsWith('.')));
	return Promise.all(
		paths.map(async (name) => ({
			path: name,
			text: await readFile(path.join(folder, name), 'utf8')
		}))
	);
}

/** The courses as they stand on the disk now, with everything that is wrong with them. */
export async function compileCourses(
	today: string,
	folder: string = coursesFolder()
): Promise<Compiled> {
	return compileFiles(await readCourses(folder), today);
}

export function compileFiles(files: readonly SourceFile[], today: string): Compiled {
	const compiled = compileLibrary(files, { today, checkTask });
	const below = checkStandard(files, [...compiled.library.courses, ...compiled.drafts]);
	return { ...compiled, findings: inOrder([...compiled.findings, ...below]) };
}
