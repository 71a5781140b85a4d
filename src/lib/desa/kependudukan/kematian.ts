import type { Tanggal } from '../../format/tanggal';
import type { Nik } from './nik';
import type { SusunanBaru } from './susunan-baru';

/** What may be attached to a report of a death (B-03). */
export const daftarLampiranKematian = [
	'surat-kematian-dokter',
	'surat-kematian-kades',
	'kk',
	'ktp'
] as const;
export type LampiranKematian = (typeof daftarLampiranKematian)[number];

const label: Record<LampiranKematian, string> = {
	'surat-kematian-dokter': 'surat kematian dari dokter',
	'surat-kematian-kades': 'surat kematian dari kepala desa/lurah',
	kk: 'KK',
	ktp: 'KTP-el almarhum'
};

export const labelLampiranKematian = (lampiran: LampiranKematian): string => label[lampiran];

export const daftarHubunganPelaporKematian = [
	'ketua-rt',
	'suami-istri',
	'anak',
	'orang-tua',
	'keluarga-lain',
	'lainnya'
] as const;
export type HubunganPelaporKematian = (typeof daftarHubunganPelaporKematian)[number];

const hubungan: Record<HubunganPelaporKematian, string> = {
	'ketua-rt': 'Ketua RT',
	'suami-istri': 'Suami atau istri',
	anak: 'Anak',
	'orang-tua': 'Orang tua',
	'keluarga-lain': 'Keluarga lain',
	lainnya: 'Lainnya'
};

export const labelHubunganPelaporKematian = (kode: HubunganPelaporKematian): string =>
	hubungan[kode];

/** B-03, in the order of form F-2.01. */
export type CatatKematian = {
	readonly kind: 'kematian.catat';
	/** Code of the form the report came by, an old one included (B-01). */
	readonly formulir: string;
	readonly pelapor: { readonly nama: string; readonly hubungan: HubunganPelaporKematian };
	/** Who died: by NIK, or by identity when Disdukcapil had issued none yet. */
	readonly jenazah: { readonly nik: Nik } | { readonly pendudukId: string };
	readonly tanggal: Tanggal;
	/** '07:30', or '' when nobody knows. */
	readonly jam: string;
	readonly tempat: string;
	/** Codes of `kode.ts`. */
	readonly sebab: string;
	readonly menerangkan: string;
	/** Number of the certificate, '' while it is not issued. */
	readonly aktaNomor: string;
	readonly lampiran: readonly LampiranKematian[];
	/** when a head of family died and others remain: what becomes of them. */
	readonly tinggal: SusunanBaru | null;
	readonly alasanLanjut: string;
};
