import type { Tanggal } from '../../format/tanggal';
import type { Peran } from '../peran';

/** G-03: the kecamatan asks a village to look at one resident again; it goes back and forth until it is settled. */
export type StatusVerval = 'diminta' | 'dijawab' | 'dikembalikan' | 'selesai';

export type Verval = {
	/** Id of the command that asked. */
	readonly id: string;
	readonly desaKode: string;
	readonly pendudukId: string;
	readonly status: StatusVerval;
	readonly catatan: readonly {
		readonly langkah: 'minta' | 'jawab' | 'kembalikan' | 'selesai';
		readonly peran: Peran;
		readonly tanggal: Tanggal;
		readonly isi: string;
	}[];
};
