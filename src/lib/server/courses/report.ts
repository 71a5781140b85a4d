import type { Finding } from '../../learning/compile/finding';
import type { Library } from '../../learning/course';
import { allItems } from '../../learning/course';

/** 'courses/<path>:<line>  galat  <what is wrong> — <how to mend it>': editors open the place from it. */
export const findingLine = ({ path, line, level, message, mend }: Finding): string =>
	`courses/${path}:${line}  ${level}  ${message} — ${mend}`;

export function summaryLine({ courses, rujukan }: Library, findings: readonly Finding[]): string {
	const galat = findings.filter(({ level }) => level === 'galat').length;
	const peringatan = findings.length - galat;
	const items = [...allItems({ courses })].map(({ item }) => item);
	const count = (kind: string) => items.filter((item) => item.kind === kind).length;
	const content =
		`${courses.length} kursus, ${count('lesson')} pelajaran, ${count('quiz')} kuis, ${count('task')} tugas praktik, ` +
		`${rujukan.guides.length} panduan, ${rujukan.regulations.length} regulasi, ${rujukan.terms.length} istilah`;
	const verdict =
		findings.length === 0 ? 'semuanya baik' : `${galat} galat, ${peringatan} peringatan`;
	return `${content}: ${verdict}.`;
}
