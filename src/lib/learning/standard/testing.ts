import type { Finding } from '../compile/finding';
import { filesWith } from '../compile/testing';
import { checkStandard } from './check';

/** What the standard says about the smallest course with some files replaced, as 'path:line level message'. */
export const standardOf = (changes: Readonly<Record<string, string | null>>): string[] =>
	findingsOf(changes).map(
		({ path, line, level, message }) => `${path}:${line} ${level} ${message}`
	);

export const findingsOf = (changes: Readonly<Record<string, string | null>>): readonly Finding[] =>
	checkStandard(filesWith(changes));
