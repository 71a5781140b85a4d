import type { Tanggal } from '../../format/tanggal';
import type { LampiranKelahiran } from './commands';
import type { Nik } from './nik';
import type { Penduduk } from './penduduk';

export type KelahiranDicatat = {
	readonly kind: 'kelahiran.dicatat';
	readonly bayi: Penduduk;
	readonly tanggalLapor: Tanggal;
	readonly jamLahir: string;
	readonly tempatDilahirkan: string;
	readonly jenisKelahiran: string;
	readonly urutanKembar: number | null;
	readonly kelahiranKe: number;
	readonly penolong: string;
	readonly beratGram: number | null;
	readonly panjangCm: number | null;
	readonly pelapor: { readonly nama: string; readonly hubungan: string };
	readonly alasanTanpaAyah: string;
	readonly lampiran: readonly LampiranKelahiran[];
	readonly saksi: readonly string[];
	/** Rules that warned, and the reason given for going on. */
	readonly peringatan: readonly string[];
	readonly alasanLanjut: string;
};

/** Issued by the simulated Disdukcapil, never by the village. */
export type NikDiterbitkan = {
	readonly kind: 'nik.diterbitkan';
	readonly pendudukId: string;
	readonly nik: Nik;
};

export type EventKependudukan = KelahiranDicatat | NikDiterbitkan;
