import type { Tanggal } from '../../format/tanggal';
import type { Nik } from './nik';

export type JenisKelamin = 'L' | 'P';

/** the eleven relations to the head of the family, in the order of the official list. */
export const daftarShdk = [
	'kepala-keluarga',
	'suami',
	'istri',
	'anak',
	'menantu',
	'cucu',
	'orang-tua',
	'mertua',
	'famili-lain',
	'pembantu',
	'lainnya'
] as const;
export type Shdk = (typeof daftarShdk)[number];

export const daftarStatusKawin = [
	'belum-kawin',
	'kawin-tercatat',
	'kawin-belum-tercatat',
	'cerai-hidup',
	'cerai-mati'
] as const;
export type StatusKawin = (typeof daftarStatusKawin)[number];

export type Kewarganegaraan = 'WNI' | 'WNA';

/** How a resident stands in the register. Nobody is ever deleted (B-03, B-06). */
export type StatusPenduduk =
	| { readonly status: 'aktif' }
	| { readonly status: 'meninggal'; readonly tanggal: Tanggal }
	| { readonly status: 'pindah'; readonly tanggal: Tanggal }
	/** Recorded by mistake and taken back by a verifier (B-06). */
	| { readonly status: 'dibatalkan'; readonly tanggal: Tanggal };

export type Penduduk = {
	/** Identity inside a practice world; never shown. */
	readonly id: string;
	/** null while Disdukcapil has not issued one; never an invented number. */
	readonly nik: Nik | null;
	readonly nama: string;
	readonly jenisKelamin: JenisKelamin;
	readonly tempatLahir: string;
	readonly tanggalLahir: Tanggal;
	/** Codes of `kode.ts`. */
	readonly agama: string;
	readonly pendidikan: string;
	readonly pekerjaan: string;
	readonly statusKawin: StatusKawin;
	readonly kewarganegaraan: Kewarganegaraan;
	readonly namaAyah: string;
	readonly namaIbu: string;
	/** Parents who are in the register of this world. */
	readonly ayahId: string | null;
	readonly ibuId: string | null;
	readonly keluargaId: string;
	readonly shdk: Shdk;
	readonly keadaan: StatusPenduduk;
	/** may be left open. A code of `kode.ts`. */
	readonly golonganDarah?: string;
	readonly telepon?: string;
	/** G-02: entered by the kecamatan from a named source; counts only when the village has verified it. */
	readonly injeksi?: { readonly sumber: string; readonly diverifikasi: boolean };
	/** What an imported sheet told beyond A-09, by its column (`impor/kolom.ts`), so that an export gives it back. */
	readonly tambahan?: Readonly<Record<string, string>>;
};

export const isAktif = (penduduk: Penduduk): boolean => penduduk.keadaan.status === 'aktif';
