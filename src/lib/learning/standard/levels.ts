import type { FileReport } from '../compile/finding';

/** What is asked of a course beside being well-formed. */
export type Rule = keyof typeof levels;

/**
 * A rule begins as a peringatan while courses that are served already do not keep it, and becomes a galat once they do. What only a
 * whole course can keep stays a peringatan while the course is a draft (course.ts).
 */
export const levels = {
	claims: 'peringatan',
	'unmarked-law': 'peringatan',
	'typed-figure': 'peringatan'
} as const satisfies Readonly<Record<string, 'galat' | 'peringatan'>>;

export function tell(
	rule: Rule,
	report: FileReport,
	line: number,
	[message, mend]: readonly [string, string]
): void {
	report[levels[rule]](line, message, mend);
}
