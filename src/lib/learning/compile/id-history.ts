import type { FileReport } from './finding';
import { outsideFences, numberLines } from './lines';
import type { SourceFile } from './source';

/** An id that stood somewhere and was written over with another. */
export type ChangedId = { readonly path: string; readonly from: string; readonly to: string };

const idOf = (text: string): string | null =>
	/^id:\s*["']?([a-z0-9-]+)["']?\s*$/.exec(text)?.[1] ??
	/^##\s.*\{#([a-z0-9-]+)[^{}]*\}\s*$/.exec(text)?.[1] ??
	null;

/** The line without its id: what is the same before and after is the same thing under another name. */
const restOf = (text: string): string =>
	text.startsWith('id:') ? 'id' : text.replace(/\{#[a-z0-9-]+/, '{');

/**
 * Reads what `git log -p --unified=0` prints, from the oldest change to the latest: in one hunk a line with an id is taken out
 * and the same line with another id put in.
 * @param folder Path of `courses/` in the repository, with its slash.
 */
export function changedIds(log: string, folder: string): ChangedId[] {
	const changes: ChangedId[] = [];
	let path = '';
	let removed: { id: string; rest: string }[] = [];
	for (const line of log.split('\n')) {
		if (line.startsWith('diff --git ') || line.startsWith('@@')) removed = [];
		if (line.startsWith('+++ ')) {
			const named = /^\+\+\+ (?:b\/)?(.*)$/.exec(line)?.[1] ?? '';
			path = named.startsWith(folder) ? named.slice(folder.length) : '';
			continue;
		}
		if (!path || line.startsWith('--- ')) continue;
		const id = /^[-+]/.test(line) ? idOf(line.slice(1)) : null;
		if (!id) continue;
		const rest = restOf(line.slice(1));
		if (line.startsWith('-')) removed.push({ id, rest });
		else {
			const before = removed.find((one) => one.rest === rest);
			if (before && before.id !== id) changes.push({ path, from: before.id, to: id });
		}
	}
	return changes;
}

/**
 * Records of learners name ids, so one that was published is never written over. An id that came back, or moved to another file,
 * is whole again.
 */
export function checkChangedIds(
	files: readonly SourceFile[],
	changes: readonly ChangedId[],
	reportOf: (path: string) => FileReport
): void {
	const there = new Map<string, { path: string; line: number }>();
	for (const { path, text } of files)
		for (const { text: written, line } of outsideFences(numberLines(text, 1))) {
			const id = idOf(written);
			if (id && !there.has(id)) there.set(id, { path, line });
		}
	// What it was called at first, by what it was called since.
	const first = new Map<string, string>();
	for (const { from, to } of changes) first.set(to, first.get(from) ?? from);
	for (const [to, from] of first) {
		const now = there.get(to);
		if (there.has(from) || !now) continue;
		reportOf(now.path).galat(
			now.line,
			`Id ini dahulu “${from}”, sekarang “${to}”.`,
			`Kembalikan “${from}”: catatan belajar peserta menyebutnya. Hal yang memang baru ditulis sebagai hal baru.`
		);
	}
}
