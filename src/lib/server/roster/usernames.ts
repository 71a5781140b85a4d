import { sql } from 'drizzle-orm';
import type { ScopedTx } from '../db/scope';
import { usernameFromName } from '../accounts/username';
import { asRows } from './texts';

/**
 * A free account name for each of these people, in their order: 'siti.aminah', then 'siti.aminah2'. Asked for by rounds of
 * candidates, so that a thousand new people are a handful of questions whatever the size of the installation.
 */
export async function freeUsernames(
	tx: ScopedTx,
	names: readonly string[]
): Promise<readonly string[]> {
	const bases = names.map((nama) => usernameFromName(nama) || 'perangkat');
	const wanted = new Map<string, number>();
	for (const base of bases) wanted.set(base, (wanted.get(base) ?? 0) + 1);
	const free = new Map<string, string[]>();
	let from = 1;
	for (let span = 8; wanted.size > 0; span *= 4) {
		const candidates = [...wanted].flatMap(([base, count]) =>
			Array.from({ length: span + count }, (_, i) => numbered(base, from + i))
		);
		const rows = await tx.execute<{ username: string }>(
			sql`select username from users where username in (select x from ${asRows(candidates)} v)`
		);
		const taken = new Set(rows.map(({ username }) => username));
		for (const [base, count] of wanted) {
			const own = free.get(base) ?? [];
			for (let i = 0; i < span + count && own.length < count; i++) {
				const name = numbered(base, from + i);
				if (!taken.has(name) && !own.includes(name)) own.push(name);
			}
			free.set(base, own);
			if (own.length >= count) wanted.delete(base);
		}
		from += span;
	}
	const next = new Map([...free].map(([base, all]) => [base, all.values()]));
	return bases.map((base) => {
		const name = next.get(base)?.next().value;
		if (name === undefined) throw new Error(`No free account name for ${base}`);
		return name;
	});
}

const numbered = (base: string, number: number): string =>
	number === 1 ? base : `${base}${number}`;
