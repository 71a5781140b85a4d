import type { FileReport } from '../compile/finding';

/** What the files beside the courses share while they are compiled. */
export type RujukanContext = {
	readonly reportOf: (path: string) => FileReport;
	readonly claim: (id: string, path: string, line: number) => void;
	/** A body with words and references that open. `refs`: what may be cited; without it, what has a page. */
	readonly render: (body: string, line: number, path: string, refs?: readonly string[]) => string;
	/** A meaning: as above, but with nothing to tap in it. */
	readonly renderMeaning: (body: string, line: number, path: string) => string;
	/** The regulations that have a page. */
	readonly refs: readonly string[];
};
