import type { Baris } from '../baris';
import type { Masukan } from '../masukan';
import type { CatatanEvaluasi, Rancangan } from '../rancangan';
import type { Tanggal } from '../../../format/tanggal';

type Perubahan = NonNullable<Rancangan['perubahan']>;

/** A draft as data: lists instead of maps, so that it travels as JSON. */
export type DataRancangan = Pick<Rancangan, 'id' | 'tahap' | 'langkah'> & {
	readonly perubahan: (Omit<Perubahan, 'semula'> & { readonly semula: readonly Baris[] }) | null;
	readonly baris: readonly Baris[];
	readonly musyawarah: readonly Baris[] | null;
	readonly penjabaran: readonly Baris[] | null;
	readonly catatan: readonly CatatanEvaluasi[];
	readonly putaran: readonly { readonly tanggal: Tanggal; readonly baris: readonly Baris[] }[];
};

/** What a data set has done in the budget area before the learner enters; without it a village begins with an empty draft. */
export type DataAnggaran = {
	/** Budget year. */
	readonly tahun: number;
	readonly masukan: Masukan;
	readonly rancangan: readonly DataRancangan[];
};

const petaId = <T extends { readonly id: string }>(daftar: readonly T[]): ReadonlyMap<string, T> =>
	new Map(daftar.map((satu) => [satu.id, satu]));

export const bukaRancangan = ({
	perubahan,
	baris,
	musyawarah,
	penjabaran,
	catatan,
	putaran,
	...sisa
}: DataRancangan): Rancangan => ({
	...sisa,
	perubahan: perubahan && { ...perubahan, semula: petaId(perubahan.semula) },
	baris: petaId(baris),
	musyawarah: musyawarah && petaId(musyawarah),
	penjabaran: penjabaran && petaId(penjabaran),
	catatan: petaId(catatan),
	putaran: putaran.map((satu) => ({ ...satu, baris: petaId(satu.baris) }))
});

export const kemasRancangan = ({
	perubahan,
	baris,
	musyawarah,
	penjabaran,
	catatan,
	putaran,
	...sisa
}: Rancangan): DataRancangan => ({
	...sisa,
	perubahan: perubahan && { ...perubahan, semula: [...perubahan.semula.values()] },
	baris: [...baris.values()],
	musyawarah: musyawarah && [...musyawarah.values()],
	penjabaran: penjabaran && [...penjabaran.values()],
	catatan: [...catatan.values()],
	putaran: putaran.map((satu) => ({ ...satu, baris: [...satu.baris.values()] }))
});
