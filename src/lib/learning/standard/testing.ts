import type { Finding } from '../compile/finding';
import { compileWith, filesWith } from '../compile/testing';
import { checkStandard } from './check';

/** What the standard says about the smallest course with some files replaced, as 'path:line level message'. */
export const standardOf = (changes: Readonly<Record<string, string | null>>): string[] =>
	findingsOf(changes).map(
		({ path, line, level, message }) => `${path}:${line} ${level} ${message}`
	);

export function findingsOf(changes: Readonly<Record<string, string | null>>): readonly Finding[] {
	const { library, drafts } = compileWith(changes);
	return checkStandard(filesWith(changes), [...library.courses, ...drafts]);
}
