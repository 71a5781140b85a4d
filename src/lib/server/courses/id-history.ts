import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { collectFindings, type Finding } from '../../learning/compile/finding';
import { changedIds, checkChangedIds } from '../../learning/compile/id-history';
import type { SourceFile } from '../../learning/compile/source';

const run = promisify(execFile);
const longestLog = 256 * 1024 * 1024;

/**
 * Ids that were written over since the courses are kept in git, and still are. Says nothing where there is no git, no repository,
 * or a history that was cut off: it can only be known from what is there.
 */
export async function findChangedIds(
	folder: string,
	files: readonly SourceFile[]
): Promise<readonly Finding[]> {
	const git = async (...args: string[]) =>
		(await run('git', ['-C', folder, ...args], { maxBuffer: longestLog })).stdout;
	const findings = collectFindings();
	try {
		const prefix = (await git('rev-parse', '--show-prefix')).trim();
		const shown = ['--unified=0', '--no-color', '--no-ext-diff', '--no-renames', '--', '.'];
		const log = await git('log', '--reverse', '-p', '--format=', ...shown);
		const uncommitted = await git('diff', 'HEAD', ...shown);
		checkChangedIds(files, changedIds(`${log}\n${uncommitted}`, prefix), findings.forFile);
	} catch {
		return [];
	}
	return findings.sorted();
}
