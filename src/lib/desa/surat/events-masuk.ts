import type { Tanggal } from '../../format/tanggal';
import type { Peran } from '../peran';
import type { Disposisi, Ekspedisi, IsiSuratMasuk } from './surat-masuk';

/** C-04: every step names who did it and when. */
type Pelaku = {
	readonly peran: Peran;
	/** '' for the operator, who holds no seat, and for the kecamatan. */
	readonly pejabatId: string;
	readonly tanggal: Tanggal;
};

/** It reached the office: from the simulated kecamatan, or entered by hand. */
export type SuratMasukDiterima = Pelaku & {
	readonly kind: 'surat-masuk.diterima';
	readonly surat: IsiSuratMasuk;
};

export type SuratMasukDibaca = Pelaku & {
	readonly kind: 'surat-masuk.dibaca';
	readonly suratMasukId: string;
};

/** A.7, C-02: `deret` says what it counts with. */
export type SuratMasukDiagendakan = Pelaku & {
	readonly kind: 'surat-masuk.diagendakan';
	readonly suratMasukId: string;
	readonly urut: number;
	readonly tahun: number;
	readonly deret: string;
};

export type DisposisiDiberikan = Pelaku & {
	readonly kind: 'disposisi.diberikan';
	readonly suratMasukId: string;
	readonly disposisi: Pick<Disposisi, 'id' | 'kepada' | 'instruksi' | 'batas'>;
	readonly peringatan: readonly string[];
	readonly alasanLanjut: string;
};

export type DisposisiDilaporkan = Pelaku & {
	readonly kind: 'disposisi.dilaporkan';
	readonly suratMasukId: string;
	readonly disposisiId: string;
	readonly laporan: string;
};

export type SuratMasukDiselesaikan = Pelaku & {
	readonly kind: 'surat-masuk.diselesaikan';
	readonly suratMasukId: string;
	readonly catatan: string;
	readonly peringatan: readonly string[];
	readonly alasanLanjut: string;
};

export type EkspedisiDicatat = Pelaku & {
	readonly kind: 'ekspedisi.dicatat';
	readonly ekspedisi: Omit<Ekspedisi, 'tanggalKirim' | 'penerima' | 'tanggalTerima'>;
};

export type EkspedisiDiterima = Pelaku & {
	readonly kind: 'ekspedisi.diterima';
	readonly ekspedisiId: string;
	readonly penerima: string;
};

export type EventSuratMasuk =
	| SuratMasukDiterima
	| SuratMasukDibaca
	| SuratMasukDiagendakan
	| DisposisiDiberikan
	| DisposisiDilaporkan
	| SuratMasukDiselesaikan
	| EkspedisiDicatat
	| EkspedisiDiterima;
