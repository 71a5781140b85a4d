import type { Rupiah } from '../../format/rupiah';
import type { Tanggal } from '../../format/tanggal';
import type { Pelaksana } from './pelaksana';
import type { SumberDana } from './sumber-dana';

/** What a village has on the table before it drafts a budget. Invented, made by code, never changed by an event. */
export type Masukan = {
	readonly rkp: Rkp;
	readonly pagu: readonly Pagu[];
	readonly perangkat: readonly Perangkat[];
	readonly standarHarga: StandarHarga;
	readonly tahunLalu: TahunLalu;
	readonly bpd: Bpd;
};

export type Rkp = {
	/** Number and day of the Perdes that sets it. */
	readonly perdes: string;
	readonly tanggal: Tanggal;
	readonly kegiatan: readonly KegiatanRkp[];
};

/** An activity of the RKP Desa (E-10, D-01). */
export type KegiatanRkp = {
	readonly id: string;
	/** Suggested account: '2.3.10'; its first digit is the bidang. */
	readonly kode: string;
	readonly nama: string;
	readonly lokasi: string;
	/** In hundredths. */
	readonly volume: number;
	readonly satuan: string;
	readonly perkiraan: Rupiah;
	readonly sumber: SumberDana;
	readonly pelaksana: Pelaksana;
	readonly sasaran: string;
	/** Lines that its RAB would have, for "Salin dari RKP": account, text, volume, unit, price; they add up to `perkiraan`. */
	readonly rincian: readonly RincianRkp[];
};

export type RincianRkp = {
	readonly rekening: string;
	readonly uraian: string;
	readonly volume: number;
	readonly satuan: string;
	readonly hargaSatuan: Rupiah;
	/** Where it differs from that of the activity. */
	readonly sumber?: SumberDana;
};

/** D-05: a letter that tells the village how much it gets. */
export type Pagu = {
	readonly sumber: SumberDana;
	readonly jumlah: Rupiah;
	readonly surat: string;
	readonly tanggal: Tanggal;
	readonly pengirim: string;
};

/** D-04: one who is paid a siltap, with what the regent has set for the seat. */
export type Perangkat = {
	readonly id: string;
	readonly nama: string;
	readonly jabatan: string;
	readonly golongan: 'kades' | 'sekdes' | 'perangkat';
	/** A month. */
	readonly siltap: Rupiah;
	readonly tunjangan: Rupiah;
};

export type StandarHarga = {
	/** 'Peraturan Bupati ... Nomor ...' of the invented kabupaten. */
	readonly dasar: string;
	readonly barang: readonly HargaBarang[];
};

export type HargaBarang = {
	readonly nama: string;
	readonly satuan: string;
	readonly harga: Rupiah;
};

export type TahunLalu = {
	readonly tahun: number;
	/** By account of jenis or kelompok: budget and realisation. */
	readonly realisasi: readonly {
		readonly rekening: string;
		readonly uraian: string;
		readonly anggaran: Rupiah;
		readonly realisasi: Rupiah;
	}[];
	/** What is left of each source; Dana Desa of it has to be budgeted again (D-02). */
	readonly silpa: readonly { readonly sumber: SumberDana; readonly jumlah: Rupiah }[];
};

export type Bpd = {
	readonly ketua: string;
	readonly wakil: string;
	readonly sekretaris: string;
	readonly anggota: readonly string[];
};
