import type { Keluarga } from '../keluarga';
import type { Penduduk } from '../penduduk';
import type { RencanaImpor } from './rencana';

/** What an import brings: facts, so that a replay asks no rule again. Stored once and named by its hash. */
export type DataImpor = {
	readonly keluarga: readonly Keluarga[];
	/** New residents: opening stock, never arrivals (rule 5). */
	readonly penduduk: readonly Penduduk[];
	/** Residents of before, as they will stand. */
	readonly diubah: readonly Penduduk[];
};

/** Of the sound rows; whether the others stop the whole is for the command to say. */
export function dataImpor({ baris, keluarga }: RencanaImpor): DataImpor {
	const orang = (status: 'baru' | 'berubah'): Penduduk[] =>
		baris.flatMap((satu) => (satu.status === status && satu.jadi ? [satu.jadi] : []));
	return { keluarga, penduduk: orang('baru'), diubah: orang('berubah') };
}
