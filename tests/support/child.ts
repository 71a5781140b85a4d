import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

export type Child = {
	readonly process: ChildProcess;
	readonly lines: string[];
	/** Waits until this many lines have come, or the process has ended. */
	untilLines(count: number): Promise<void>;
	/** The rest of the first line with this word, read as JSON. */
	answer<T>(word: string): T;
	kill(): Promise<void>;
};

/** Runs a TypeScript program of `tests/support` in a process of its own. */
export function startChild(program: string, ...args: string[]): Child {
	const file = path.join(import.meta.dirname, program);
	const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const lines: string[] = [];
	const reader = createInterface({ input: child.stdout });
	reader.on('line', (line) => lines.push(line));
	const ended = once(reader, 'close');
	return {
		process: child,
		lines,
		async untilLines(count) {
			let open = true;
			void ended.then(() => (open = false));
			while (open && lines.length < count) await Promise.race([once(reader, 'line'), ended]);
		},
		answer<T>(word: string): T {
			const line = lines.find((text) => text.startsWith(`${word} `));
			if (!line) throw new Error(`no ${word} in: ${lines.slice(0, 5).join('\n')}`);
			return JSON.parse(line.slice(word.length + 1)) as T; // the program's own words
		},
		async kill() {
			child.kill('SIGKILL');
			await ended;
		}
	};
}
