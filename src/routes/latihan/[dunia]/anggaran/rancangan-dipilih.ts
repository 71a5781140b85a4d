import type { Anggaran, Rancangan } from '$lib/desa/apbdes/rancangan';

/** The draft that an address asks for, else the one that was begun last. */
export function rancanganDipilih({ rancangan }: Anggaran, query: URLSearchParams): Rancangan {
	const semua = [...rancangan.values()];
	const dipilih = rancangan.get(query.get('rancangan') ?? '') ?? semua.at(-1);
	if (!dipilih) throw new Error('A village begins with a draft');
	return dipilih;
}

/** Kept in every address while an earlier draft is looked at; '' for the last one. */
export function denganRancangan({ rancangan }: Anggaran, { id }: Rancangan): string {
	return [...rancangan.keys()].at(-1) === id ? '' : `?rancangan=${id}`;
}
