import type { Line } from './lines';

export type Container = {
	readonly name: string;
	readonly line: number;
	readonly lines: readonly Line[];
};

/** Containers of a question; those of a lesson may stand in it as well. */
export const questionContainers = ['petunjuk', 'pembahasan', 'rubrik'] as const;

const opening = new RegExp(`^:::(${questionContainers.join('|')})\\b`);

/**
 * They may stand anywhere below the heading; boxes of a lesson stay where they are. What is taken out leaves blank lines,
 * so that the rest keeps its numbers when it is put together again.
 */
export function takeContainers(lines: readonly Line[]): { containers: Container[]; rest: Line[] } {
	const containers: Container[] = [];
	const rest: Line[] = [];
	let open: { name: string; line: number; lines: Line[] } | null = null;
	for (const line of lines) {
		const name = opening.exec(line.text)?.[1];
		const isOutside: boolean = !open && !name;
		rest.push(isOutside ? line : { text: '', line: line.line });
		if (open && /^:::[ \t]*$/.test(line.text)) {
			containers.push(open);
			open = null;
		} else if (open) open.lines.push(line);
		else if (name) open = { name, line: line.line, lines: [] };
	}
	return { containers, rest };
}
