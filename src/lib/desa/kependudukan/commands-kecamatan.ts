import type { Bulan } from '../../format/tanggal';
import type { NomorKk } from './nomor-kk';
import type { Penduduk } from './penduduk';

/** G-04: the village hands the report of a month in. */
export type AjukanLaporan = {
	readonly kind: 'laporan.ajukan';
	readonly bulan: Bulan;
	/** '' when there is nothing to add. */
	readonly catatan: string;
};

/** G-04: the kecamatan agrees and thereby locks the month, or gives it back with a reason. */
export type PeriksaLaporan = {
	readonly kind: 'laporan.periksa';
	readonly bulan: Bulan;
	readonly setuju: boolean;
	readonly alasan: string;
};

/** One person of a source as the kecamatan copies it; '' and null where the source says nothing. */
export type OrangInjeksi = Pick<
	Penduduk,
	| 'nik'
	| 'nama'
	| 'jenisKelamin'
	| 'tempatLahir'
	| 'tanggalLahir'
	| 'agama'
	| 'pendidikan'
	| 'pekerjaan'
	| 'statusKawin'
	| 'kewarganegaraan'
	| 'shdk'
	| 'namaAyah'
	| 'namaIbu'
>;

/** G-02: one family from a named source. */
export type CatatInjeksi = {
	readonly kind: 'injeksi.catat';
	readonly desaKode: string;
	readonly sumber: string;
	readonly noKk: NomorKk;
	/** Of a KK that the village does not have yet; '' when they join one that it has. */
	readonly alamat: string;
	/** Code of `letak-desa.ts`; '' likewise. */
	readonly letak: string;
	readonly anggota: readonly OrangInjeksi[];
	readonly alasanLanjut: string;
};

/** G-02: the village says whether these are its people. */
export type VerifikasiInjeksi = {
	readonly kind: 'injeksi.verifikasi';
	readonly injeksiId: string;
	readonly setuju: boolean;
	readonly alasan: string;
};

/** G-03: the kecamatan asks a village to look at one resident again. */
export type MintaVerval = {
	readonly kind: 'verval.minta';
	readonly desaKode: string;
	readonly pendudukId: string;
	readonly isi: string;
};

/** G-03: the next step of such a request. */
export type TindakVerval = {
	readonly kind: 'verval.tindak';
	readonly vervalId: string;
	readonly langkah: 'jawab' | 'kembalikan' | 'selesai';
	readonly isi: string;
};

/** What goes back and forth between village and kecamatan (section g). */
export type CommandKecamatan =
	AjukanLaporan | PeriksaLaporan | CatatInjeksi | VerifikasiInjeksi | MintaVerval | TindakVerval;
