import { collectFindings, type Finding } from '../compile/finding';
import type { SourceFile } from '../compile/source';
import { checkFigures } from './figures';
import { checkLaw } from './law';
import { writtenFiles } from './written';

/**
 * What courses must be besides well-formed: each legal statement with its basis. A file that could not be compiled is left to
 * what the compiler says about it.
 */
export function checkStandard(files: readonly SourceFile[]): Finding[] {
	const findings = collectFindings();
	for (const file of writtenFiles(files))
		if (file.place.kind === 'lesson') {
			const report = findings.forFile(file.path);
			checkLaw(file, report);
			checkFigures(file, report);
		}
	return findings.sorted();
}
