import type { Line } from './lines';

type Container = { readonly name: string; readonly line: number; readonly lines: readonly Line[] };

/** Hints and the explanation may stand anywhere below the heading; boxes of a lesson stay in the stem. */
export function takeContainers(lines: readonly Line[]): { containers: Container[]; rest: Line[] } {
	const containers: Container[] = [];
	const rest: Line[] = [];
	let open: { name: string; line: number; lines: Line[] } | null = null;
	for (const line of lines) {
		const name = /^:::(petunjuk|pembahasan)\b/.exec(line.text)?.[1];
		if (open && /^:::[ \t]*$/.test(line.text)) {
			containers.push(open);
			open = null;
		} else if (open) open.lines.push(line);
		else if (name) open = { name, line: line.line, lines: [] };
		else rest.push(line);
	}
	return { containers, rest };
}
