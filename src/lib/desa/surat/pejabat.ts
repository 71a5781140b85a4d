import type { Tanggal } from '../../format/tanggal';

export const daftarJabatanDesa = [
	'kepala-desa',
	'sekretaris-desa',
	'kaur-tata-usaha',
	'kaur-keuangan',
	'kaur-perencanaan',
	'kasi-pemerintahan',
	'kasi-kesejahteraan',
	'kasi-pelayanan',
	'kepala-dusun'
] as const;
export type JabatanDesa = (typeof daftarJabatanDesa)[number];

/** An official of the village: a resident who holds a seat. */
export type Pejabat = {
	readonly id: string;
	readonly pendudukId: string;
	readonly nama: string;
	readonly jabatan: JabatanDesa;
	/** Of a kepala dusun. */
	readonly dusun: string;
};

/** C-03: how the seat of the Kades is filled when he himself does not sign. */
export const daftarKeadaanKades = [
	'biasa',
	'berhalangan',
	'diberhentikan-sementara',
	'kosong'
] as const;
export type KeadaanKades = (typeof daftarKeadaanKades)[number];

/** A written order: who stands for the Kades, in which form, from when to when. */
export type Penugasan = {
	readonly id: string;
	readonly bentuk: 'plh' | 'plt' | 'pj';
	readonly pejabatId: string;
	/** Number of the order or decree. */
	readonly dasar: string;
	readonly mulai: Tanggal;
	readonly sampai: Tanggal | null;
};

/** C-03: a written mandate of the Kades for certain letter types. */
export type Mandat = {
	readonly id: string;
	readonly pejabatId: string;
	/** Codes of letter types. */
	readonly jenis: readonly string[];
	readonly dasar: string;
	readonly mulai: Tanggal;
	readonly sampai: Tanggal | null;
};

/** C-07: of one person, never of a seat. */
export type Sertifikat = {
	readonly id: string;
	readonly pejabatId: string;
	readonly status: 'diajukan' | 'dikembalikan' | 'aktif' | 'dicabut' | 'kedaluwarsa';
	/** Papers of the application, by name. */
	readonly berkas: readonly string[];
	readonly tanggalAjukan: Tanggal;
	readonly aktifSejak: Tanggal | null;
	readonly sampai: Tanggal | null;
	/** SHA-256 of salt and passphrase: it is never kept, not even in a practice village. */
	readonly sandi: { readonly garam: string; readonly sidik: string } | null;
};
