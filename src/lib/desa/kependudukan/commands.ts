import type { Tanggal } from '../../format/tanggal';
import type { UbahBiodata } from './commands-biodata';
import type { CatatKedatangan } from './commands-kedatangan';
import type { TerimaImpor } from './commands-impor';
import type { GabungKeluarga, PecahKeluarga } from './commands-keluarga';
import type { BatalkanEntri } from './commands-pembatalan';
import type { CatatSementara, CatatSementaraPergi } from './commands-sementara';
import type { CatatKematian } from './kematian';
import type { CatatKepindahan } from './kepindahan';
import type { JenisKelamin } from './penduduk';
import type { Nik } from './nik';
import type { NomorKk } from './nomor-kk';

/** What may be attached to a birth report (B-02). */
export const daftarLampiranKelahiran = [
	'surat-kelahiran',
	'f-2.03',
	'buku-nikah',
	'f-2.04',
	'kk',
	'ktp'
] as const;
export type LampiranKelahiran = (typeof daftarLampiranKelahiran)[number];

const label: Record<LampiranKelahiran, string> = {
	'surat-kelahiran': 'surat keterangan kelahiran',
	'f-2.03': 'F-2.03 (SPTJM kelahiran)',
	'buku-nikah': 'buku nikah atau akta kawin',
	'f-2.04': 'F-2.04 (SPTJM pasangan)',
	kk: 'KK',
	ktp: 'KTP-el'
};

export const namaLampiran = (lampiran: LampiranKelahiran): string => label[lampiran];

export const daftarHubunganPelapor = [
	'ayah',
	'ibu',
	'kakek-nenek',
	'keluarga-lain',
	'ketua-rt',
	'lainnya'
] as const;
export type HubunganPelapor = (typeof daftarHubunganPelapor)[number];

const hubungan: Record<HubunganPelapor, string> = {
	ayah: 'Ayah',
	ibu: 'Ibu',
	'kakek-nenek': 'Kakek atau nenek',
	'keluarga-lain': 'Keluarga lain',
	'ketua-rt': 'Ketua RT',
	lainnya: 'Lainnya'
};

export const labelHubunganPelapor = (kode: HubunganPelapor): string => hubungan[kode];

/** B-02, in the order of form F-2.01. */
export type CatatKelahiran = {
	readonly kind: 'kelahiran.catat';
	readonly pelapor: { readonly nama: string; readonly hubungan: HubunganPelapor };
	readonly nama: string;
	readonly jenisKelamin: JenisKelamin;
	readonly tempatDilahirkan: string;
	readonly tempatLahir: string;
	readonly tanggalLahir: Tanggal;
	/** '07:30' */
	readonly jamLahir: string;
	readonly jenisKelahiran: string;
	/** 1 for the first of twins; null for a single birth. */
	readonly urutanKembar: number | null;
	readonly kelahiranKe: number;
	readonly penolong: string;
	readonly beratGram: number | null;
	readonly panjangCm: number | null;
	readonly nikIbu: Nik;
	readonly ayah:
		| { readonly diisi: true; readonly nik: Nik }
		| { readonly diisi: false; readonly alasan: string };
	readonly noKk: NomorKk;
	readonly lampiran: readonly LampiranKelahiran[];
	readonly saksi: readonly string[];
	/** Reason for going on in spite of warnings; '' when none is given. */
	readonly alasanLanjut: string;
};

/** ask Disdukcapil (simulated) for the NIK of somebody who has none yet. */
export type MintakanNik = { readonly kind: 'nik.mintakan'; readonly pendudukId: string };

export type CommandKependudukan =
	| CatatKelahiran
	| MintakanNik
	| CatatKematian
	| CatatKepindahan
	| CatatKedatangan
	| PecahKeluarga
	| GabungKeluarga
	| UbahBiodata
	| CatatSementara
	| CatatSementaraPergi
	| BatalkanEntri
	| TerimaImpor;
