/** What the check of the courses has to say about one line of a file, and how to mend it. */
export type Finding = {
	/** Relative to `courses/`. */
	readonly path: string;
	readonly line: number;
	/** A galat keeps the library from being published; a peringatan only tells. */
	readonly level: 'galat' | 'peringatan';
	readonly message: string;
	readonly mend: string;
};

export type FileReport = {
	readonly path: string;
	galat(line: number, message: string, mend: string): void;
	peringatan(line: number, message: string, mend: string): void;
};

/** In the order a person mends them: file by file, top to bottom; the same mistake on one line once. */
export function inOrder(findings: readonly Finding[]): Finding[] {
	const byText = new Map(
		findings.map((finding) => [`${finding.path}:${finding.line} ${finding.message}`, finding])
	);
	return [...byText.values()].sort((a, b) =>
		a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line
	);
}

export function collectFindings() {
	const found: Finding[] = [];
	const forFile = (path: string): FileReport => ({
		path,
		galat: (line, message, mend) => found.push({ path, line, level: 'galat', message, mend }),
		peringatan: (line, message, mend) =>
			found.push({ path, line, level: 'peringatan', message, mend })
	});
	const sorted = (): Finding[] => inOrder(found);
	return { forFile, sorted };
}

export type Findings = ReturnType<typeof collectFindings>;
