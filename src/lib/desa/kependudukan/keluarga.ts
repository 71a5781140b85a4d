import type { Tanggal } from '../../format/tanggal';
import type { NomorKk } from './nomor-kk';

/** A family as its Kartu Keluarga knows it. Its members are the residents that carry its id. */
export type Keluarga = {
	readonly id: string;
	readonly noKk: NomorKk;
	readonly tanggalTerbit: Tanggal;
	readonly alamat: string;
	/** Three digits, as printed on the card: '001'. */
	readonly rt: string;
	readonly rw: string;
	readonly dusun: string;
	/** A KK whose last member died or left is kept, and no longer counted (B-03, B-07). */
	readonly aktif: boolean;
	/** Recorded by mistake and taken back by a verifier (B-06): it never was, and its number may come again. */
	readonly dibatalkan?: true;
};
