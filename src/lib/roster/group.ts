import { groupBy } from '$lib/group-by';
import { nameIn, type Match } from './match';
import { nameKey } from './person-name';
import type { RosterRow } from './read-rows';

/** Rows about one person. */
export type Group<Work> = {
	readonly works: readonly Work[];
};

/**
 * Rows about the same person: of one account, or for somebody new of one NIP, one name at one number, or one name in one
 * village. In any order of the rows the groups are the same.
 */
export function groupRows<Work extends { readonly row: RosterRow; readonly match: Match }>(
	works: readonly Work[]
): readonly Group<Work>[] {
	const parent = works.map((_, i) => i);
	const root = (i: number): number => {
		let top = i;
		while (parent[top] !== top) top = parent[top] ?? top;
		// What was walked leads straight to the top from now on.
		for (let at = i; at !== top;) {
			const next = parent[at] ?? top;
			parent[at] = top;
			at = next;
		}
		return top;
	};
	const firstWith = new Map<string, number>();
	for (const [i, work] of works.entries())
		for (const key of keysOf(work)) {
			const other = firstWith.get(key);
			if (other === undefined) firstWith.set(key, i);
			else parent[root(i)] = root(other);
		}
	const groups = groupBy(works.entries(), ([i]) => root(i));
	return [...groups.values()].map((members) => ({ works: members.map(([, work]) => work) }));
}

function keysOf({
	row: { nip, noHp, nama, desaKode },
	match: { person }
}: {
	readonly row: RosterRow;
	readonly match: Match;
}): readonly string[] {
	if (person !== null) return [`akun/${person.userId}`];
	if (nama === null || desaKode === null) return [];
	return [
		...(nip === null ? [`nama/${nameIn(desaKode, nama)}`] : [`nip/${nip}`]),
		...(noHp === null || nip !== null ? [] : [`hp/${noHp}/${nameKey(nama)}`])
	];
}
