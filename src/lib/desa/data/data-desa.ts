import type { Tanggal } from '../../format/tanggal';
import type { DataAnggaran } from '../apbdes/data/data-anggaran';
import type { Keluarga } from '../kependudukan/keluarga';
import type { Penduduk } from '../kependudukan/penduduk';
import type { Surat } from '../surat/surat';

/** One village at the start of a practice world. */
export type DataDesa = {
	readonly nama: string;
	readonly kode: string;
	readonly kecamatan: string;
	readonly kabupaten: string;
	readonly provinsi: string;
	readonly dusun: readonly {
		readonly nama: string;
		readonly rw: readonly { readonly nomor: string; readonly rt: readonly string[] }[];
	}[];
	/** The world's own date at the start. */
	readonly tanggal: Tanggal;
	readonly keluarga: readonly Keluarga[];
	readonly penduduk: readonly Penduduk[];
	/** G-01: how many residents the village should have entered; as many as there are, when left out. */
	readonly acuan?: number;
	/** Letters of the office from before, in the order in which they were signed. */
	readonly surat?: readonly Surat[];
	/** Its budget, where somebody has begun it. */
	readonly anggaran?: DataAnggaran;
	/** The other villages of its kecamatan. */
	readonly tetangga?: readonly DesaTetangga[];
};

export type DesaTetangga = {
	readonly kode: string;
	readonly nama: string;
	readonly acuan: number;
	readonly keluarga: readonly Keluarga[];
	readonly penduduk: readonly Penduduk[];
};
