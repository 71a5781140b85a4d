import type { Tanggal } from '../../format/tanggal';
import type { AlamatLuar, KlasifikasiPindah } from './events';
import type { StatusKkPindah, StatusKkTinggal } from './kode';
import type { NomorKk } from './nomor-kk';
import type { SusunanBaru } from './susunan-baru';

/**
 * What may be attached to a report of a move (B-04). The last one is the trap: many counters still ask for it, and
 * since Perpres 96/2018 nobody needs it.
 */
export const daftarLampiranKepindahan = ['f-1.03', 'fotokopi-kk', 'surat-pengantar-rt'] as const;
export type LampiranKepindahan = (typeof daftarLampiranKepindahan)[number];

const label: Record<LampiranKepindahan, string> = {
	'f-1.03': 'F-1.03 yang sudah diisi',
	'fotokopi-kk': 'fotokopi KK',
	'surat-pengantar-rt': 'surat pengantar RT'
};

export const labelLampiranKepindahan = (lampiran: LampiranKepindahan): string => label[lampiran];

export const daftarHubunganPemohon = [
	'yang-pindah',
	'kepala-keluarga',
	'keluarga',
	'kuasa'
] as const;
export type HubunganPemohon = (typeof daftarHubunganPemohon)[number];

const hubungan: Record<HubunganPemohon, string> = {
	'yang-pindah': 'Yang pindah sendiri',
	'kepala-keluarga': 'Kepala keluarga',
	keluarga: 'Anggota keluarga',
	kuasa: 'Penerima kuasa (F-1.07)'
};

export const labelHubunganPemohon = (kode: HubunganPemohon): string => hubungan[kode];

/** A place inside the village, as its own list of dusun, RW and RT has it. */
export type LokasiDesa = { readonly dusun: string; readonly rw: string; readonly rt: string };

/** B-04, in the order of form F-1.03. */
export type CatatKepindahan = {
	readonly kind: 'kepindahan.catat';
	/** Code of the form the report came by, an old one included (B-01). */
	readonly formulir: string;
	readonly pelapor: { readonly nama: string; readonly hubungan: HubunganPemohon };
	readonly noKk: NomorKk;
	/** Who goes; one, some or all members of that KK. */
	readonly pendudukIds: readonly string[];
	readonly klasifikasi: KlasifikasiPindah;
	/** Names may be left out for class 1: it is this village. */
	readonly tujuan: AlamatLuar;
	/** Class 1 only: where in the village. */
	readonly lokasi: LokasiDesa | null;
	readonly alasan: string;
	readonly tanggalPindah: Tanggal;
	readonly statusKkTinggal: StatusKkTinggal;
	readonly statusKkPindah: StatusKkPindah;
	readonly lampiran: readonly LampiranKepindahan[];
	/** when the head goes and others stay: what becomes of them. */
	readonly tinggal: SusunanBaru | null;
	/** Class 1, when part of the family goes: the KK they go to. */
	readonly pergi: SusunanBaru | null;
	readonly alasanLanjut: string;
};
