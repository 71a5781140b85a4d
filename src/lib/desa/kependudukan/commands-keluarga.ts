import type { berkasGabung, berkasPecah } from './berkas';
import type { LokasiDesa } from './kepindahan';
import type { NomorKk } from './nomor-kk';
import type { PelaporKk } from './pelapor';
import type { Shdk } from './penduduk';

/** Somebody who changes KK, and what they are to the head of the KK they go to. */
export type AnggotaBerpindah = { readonly pendudukId: string; readonly shdk: Shdk };

/** B-06: some members of a KK take one of their own. */
export type PecahKeluarga = {
	readonly kind: 'keluarga.pecah';
	readonly pelapor: PelaporKk;
	readonly noKk: NomorKk;
	readonly anggota: readonly AnggotaBerpindah[];
	readonly alamatBaru:
		| { readonly jenis: 'sama' }
		| { readonly jenis: 'lain'; readonly alamat: string; readonly lokasi: LokasiDesa };
	readonly formulir: string;
	readonly lampiran: readonly (typeof berkasPecah)[number][];
	readonly alasanLanjut: string;
};

/** B-06: all of a KK (it ends) or some of it (they stay with another family) go into another KK. */
export type GabungKeluarga = {
	readonly kind: 'keluarga.gabung';
	readonly pelapor: PelaporKk;
	readonly noKk: NomorKk;
	readonly noKkTujuan: NomorKk;
	readonly anggota: readonly AnggotaBerpindah[];
	readonly formulir: string;
	readonly lampiran: readonly (typeof berkasGabung)[number][];
	readonly alasanLanjut: string;
};
