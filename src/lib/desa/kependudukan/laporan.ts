import type { Bulan, Tanggal } from '../../format/tanggal';
import type { Peran } from '../peran';
import type { Sel } from './views/sel';

/** G-04: the village hands a month in, the kecamatan agrees and thereby locks it, or gives it back with a reason. */
export type StatusLaporan = 'diajukan' | 'dikembalikan' | 'dikunci';

export type LangkahLaporan = {
	readonly langkah: 'ajukan' | 'kembalikan' | 'kunci';
	readonly peran: Peran;
	readonly tanggal: Tanggal;
	/** Reason of the kecamatan, or a note of the village; '' when none. */
	readonly catatan: string;
};

/** The monthly report of one month as it stands between village and kecamatan. */
export type Laporan = {
	readonly bulan: Bulan;
	readonly status: StatusLaporan;
	/** The figures that were handed in, so that a later look can be compared with them. */
	readonly akhir: Sel;
	readonly kkAkhir: number;
	/** How long the ledgers were then: what stands behind it in them came later, and explains a difference. */
	readonly sampaiMutasi: number;
	readonly sampaiMutasiKk: number;
	readonly langkah: readonly LangkahLaporan[];
};
