import type { FileReport } from '../compile/finding';

/** What only a whole course can keep: of a draft, which nobody is served, it is told and never refused. */
export function tellOfWhole(
	isDraft: boolean,
	report: FileReport,
	line: number,
	[message, mend]: readonly [message: string, mend: string]
): void {
	report[isDraft ? 'peringatan' : 'galat'](line, message, mend);
}
