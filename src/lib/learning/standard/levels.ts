import type { FileReport } from '../compile/finding';

/**
 * What is asked of a course beside being well-formed. A rule begins as a peringatan while courses that are served already do not
 * keep it, and becomes a galat once they do.
 */
const levels = {
	claims: 'peringatan',
	'unmarked-law': 'galat',
	'typed-figure': 'peringatan',
	'short-lesson': 'galat',
	repeated: 'galat',
	'module-questions': 'peringatan',
	'module-end': 'peringatan',
	'course-exams': 'peringatan',
	explanation: 'peringatan',
	'doubtful-exam': 'galat',
	'bank-module': 'galat'
} as const satisfies Readonly<Record<string, 'galat' | 'peringatan'>>;

export type Rule = keyof typeof levels;
export type Said = readonly [message: string, mend: string];

export function tell(rule: Rule, report: FileReport, line: number, [message, mend]: Said): void {
	report[levels[rule]](line, message, mend);
}

/** What only a whole course can keep: of a draft, which nobody is served, it is told and never refused. */
export function tellOfWhole(
	rule: Rule,
	isDraft: boolean,
	report: FileReport,
	line: number,
	said: Said
): void {
	if (isDraft) report.peringatan(line, ...said);
	else tell(rule, report, line, said);
}
