import type { Tanggal } from '../../format/tanggal';
import type { Keluarga } from './keluarga';
import type { Nik } from './nik';
import type { Penduduk } from './penduduk';

/**
 * G-02: one family that the kecamatan entered for a village from a named source. Until the village has verified it,
 * it stands beside the register and not in it, so that no count, book or form takes it for a resident.
 */
export type Injeksi = {
	/** Id of the command that entered it. */
	readonly id: string;
	readonly sumber: string;
	readonly tanggal: Tanggal;
	/** A card of its own; null when the people join a KK that the village has. */
	readonly keluarga: Keluarga | null;
	readonly penduduk: readonly Penduduk[];
	readonly status: StatusInjeksi;
	/** Why the village refused it; '' otherwise. */
	readonly alasan: string;
};

export type StatusInjeksi = 'menunggu' | 'diverifikasi' | 'ditolak';

type DenganInjeksi = { readonly injeksi: ReadonlyMap<string, Injeksi> };

export const injeksiMenunggu = ({ injeksi }: DenganInjeksi): Injeksi[] =>
	[...injeksi.values()].filter(({ status }) => status === 'menunggu');

/** a number that waits for the village belongs to somebody already. */
export function menungguByNik(state: DenganInjeksi, nik: Nik): Penduduk | undefined {
	for (const { status, penduduk } of state.injeksi.values()) {
		const orang = status === 'menunggu' ? penduduk.find((satu) => satu.nik === nik) : undefined;
		if (orang) return orang;
	}
	return undefined;
}
