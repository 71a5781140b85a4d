import type { Antrean, Kepuasan, LaporanData, Pin, SesiWarga } from './layanan';
import type { DefinisiSurat } from './definisi';
import type { KeadaanKades, Mandat, Pejabat, Penugasan, Sertifikat } from './pejabat';
import type { PelanggaranTte } from './pelanggaran';
import type { Surat } from './surat';
import type { Ekspedisi, SuratMasuk } from './surat-masuk';

/** C-02: what counts together. */
export const daftarLingkupNomor = [
	'semua',
	'per-jenis',
	'per-klasifikasi',
	'bersama-masuk'
] as const;
export type LingkupNomor = (typeof daftarLingkupNomor)[number];

export const daftarTabelKlasifikasi = ['permendagri-83-2022', 'lama'] as const;

/** C-01: the code that a village has chosen for a letter type itself, in either table. */
export type KodeJenis = Partial<DefinisiSurat['klasifikasi']>;

export type SetelanSurat = {
	/** C-01: one table in one year, never two in one register. */
	readonly tabelKlasifikasi: (typeof daftarTabelKlasifikasi)[number];
	readonly lingkupNomor: LingkupNomor;
	/** 'DS': the part of the number that names the village. */
	readonly kodeDesa: string;
	/** Lines above the name of the village, its address, telephone. */
	readonly kop: readonly string[];
	/** C-04: working days from request to letter. */
	readonly targetHari: number;
	/** Minutes of stillness after which the kiosk wipes itself. */
	readonly anjunganMenit: number;
	/** By code of the letter type; the others keep the code that their type comes with. */
	readonly kodeJenis: Readonly<Record<string, KodeJenis>>;
};

/** What one form changes; codes of letter types have a form of their own. */
export type IsiSetelanSurat = Omit<SetelanSurat, 'kodeJenis'>;

export type Persuratan = {
	readonly setelan: SetelanSurat;
	readonly pejabat: ReadonlyMap<string, Pejabat>;
	readonly keadaanKades: KeadaanKades;
	readonly penugasan: readonly Penugasan[];
	readonly mandat: readonly Mandat[];
	readonly sertifikat: ReadonlyMap<string, Sertifikat>;
	readonly surat: ReadonlyMap<string, Surat>;
	/** C-07: tries to sign with what belongs to somebody else, in their order. */
	readonly pelanggaran: readonly PelanggaranTte[];
	/** The last number of each series and year, '2026/semua': it only grows. */
	readonly urutTerakhir: ReadonlyMap<string, number>;
	readonly masuk: ReadonlyMap<string, SuratMasuk>;
	readonly ekspedisi: readonly Ekspedisi[];
	readonly pin: ReadonlyMap<string, Pin>;
	readonly sesi: ReadonlyMap<string, SesiWarga>;
	readonly antrean: ReadonlyMap<string, Antrean>;
	readonly laporanData: ReadonlyMap<string, LaporanData>;
	readonly kepuasan: ReadonlyMap<string, Kepuasan>;
};
