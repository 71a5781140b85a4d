/** Somebody who holds one of the seats that are asked for. */
export type SeatHolder = {
	readonly id: string;
	readonly nama: string;
	readonly desaKode: string;
	readonly desa: string;
	readonly jabatan: string;
};

export type ChildProposal<Holder extends SeatHolder> = {
	readonly kode: string;
	readonly nama: string;
	/** Those of one village stand together, villages by name. */
	readonly holders: readonly Holder[];
	/** The village proposed; null where nobody holds the seat. */
	readonly desaKode: string | null;
};

/**
 * One village from each wilayah below: the one in which most of the seats are held, the first by name among equals. It
 * is a proposal, which the trainer changes before it is confirmed.
 */
export function onePerChild<Holder extends SeatHolder>(
	children: readonly { readonly kode: string; readonly nama: string }[],
	holders: readonly Holder[]
): readonly ChildProposal<Holder>[] {
	return children.map(({ kode, nama }) => {
		const own = holders
			.filter(({ desaKode }) => desaKode === kode || desaKode.startsWith(`${kode}.`))
			.toSorted(
				(a, b) =>
					compare(a.desa, b.desa) || compare(a.desaKode, b.desaKode) || compare(a.nama, b.nama)
			);
		const held = new Map<string, number>();
		for (const { desaKode } of own) held.set(desaKode, (held.get(desaKode) ?? 0) + 1);
		const [best] = [...held].toSorted(([, a], [, b]) => b - a);
		return { kode, nama, holders: own, desaKode: best?.[0] ?? null };
	});
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
