import type { Acak } from '../../acak';
import type { DataDesa } from '../../data/data-desa';

/** What the plans of a village differ by: where, how long, for how many. */
export type LetakRencana = {
	readonly desa: string;
	/** Three places, the dusun in another order for every village. */
	readonly dusun: readonly [string, string, string];
	readonly banyakDusun: number;
	readonly rt: number;
	readonly rw: number;
	/** Families that get BLT. */
	readonly kpm: number;
	/** Metres of concrete, in tens. */
	readonly rabat: number;
	readonly kambing: number;
	readonly tahun: number;
};

export function susunLetak(
	{ nama, dusun }: Pick<DataDesa, 'nama' | 'dusun'>,
	tahun: number,
	rng: Acak
): LetakRencana {
	const acak = rng.kocok(dusun.map((satu) => `Dusun ${satu.nama}`));
	const satu = acak[0] ?? `Desa ${nama}`;
	const rw = dusun.flatMap((d) => d.rw);
	return {
		desa: `Desa ${nama}`,
		dusun: [satu, acak[1] ?? satu, acak[2] ?? satu],
		banyakDusun: Math.max(1, dusun.length),
		rt: Math.max(1, rw.flatMap((r) => r.rt).length),
		rw: Math.max(1, rw.length),
		kpm: rng.bulat(10, 12),
		rabat: rng.bulat(18, 21) * 10,
		kambing: rng.bulat(19, 22),
		tahun
	};
}
