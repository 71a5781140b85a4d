import { outsideFences, trimLines, type Line } from './lines';

export type Section = {
	/** The `## …` line. */
	readonly heading: Line;
	readonly lines: readonly Line[];
};

/** Cuts a file at its headings of level 2; `before` is what stands above the first. */
export function cutAtHeadings(lines: readonly Line[]): {
	before: readonly Line[];
	sections: Section[];
} {
	const heads = outsideFences(lines).filter(({ text }) => /^##\s/.test(text));
	const start = lines[0]?.line ?? 1;
	const at = (index: number) => (heads[index]?.line ?? start + lines.length) - start;
	return {
		before: trimLines(lines.slice(0, at(0))),
		sections: heads.map((heading, index) => ({
			heading,
			lines: lines.slice(at(index) + 1, at(index + 1))
		}))
	};
}
