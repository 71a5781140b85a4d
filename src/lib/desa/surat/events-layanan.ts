import type { Tanggal } from '../../format/tanggal';
import type { Antrean, Kepuasan, LaporanData, Pin, SesiWarga } from './layanan';

/** C-05: salt and SHA-256; the PIN itself stands nowhere. */
export type PinDiaktifkan = {
	readonly kind: 'pin.diaktifkan' | 'pin.diatur-ulang';
	readonly pin: Pick<Pin, 'pendudukId' | 'garam' | 'sidik'>;
	readonly tanggal: Tanggal;
};

/** C-05: a wrong PIN of somebody who has one. */
export type MasukDitolak = {
	readonly kind: 'masuk.ditolak';
	readonly pendudukId: string;
	readonly salah: number;
	readonly terkunciSampai: string | null;
	readonly saat: string;
};

export type SesiDimulai = {
	readonly kind: 'sesi.dimulai';
	readonly sesi: Pick<SesiWarga, 'id' | 'pendudukId' | 'saluran' | 'menit' | 'mulai'>;
};

export type SesiDisentuh = {
	readonly kind: 'sesi.disentuh';
	readonly sesiId: string;
	readonly saat: string;
};

export type SesiDiakhiri = {
	readonly kind: 'sesi.diakhiri';
	readonly sesiId: string;
	readonly saat: string;
};

export type AntreanDiambil = {
	readonly kind: 'antrean.diambil';
	readonly antrean: Pick<Antrean, 'id' | 'tanggal' | 'nomor' | 'suratId' | 'keperluan'>;
};

export type AntreanDipanggil = {
	readonly kind: 'antrean.dipanggil';
	readonly antreanId: string;
	readonly loket: number;
};

export type AntreanDilangkahkan = {
	readonly kind: 'antrean.dilangkahkan';
	readonly antreanId: string;
	readonly langkah: 'kembalikan' | 'layani' | 'selesai' | 'tidak-hadir' | 'tolak';
	readonly alasan: string;
};

export type DataKeliruDilaporkan = {
	readonly kind: 'data-keliru.dilaporkan';
	readonly laporan: Omit<LaporanData, 'status' | 'jawaban'>;
};

export type DataKeliruDitindak = {
	readonly kind: 'data-keliru.ditindak';
	readonly laporanId: string;
	readonly hasil: 'diperbaiki' | 'ditolak';
	readonly jawaban: string;
	readonly peringatan: readonly string[];
	readonly alasanLanjut: string;
	readonly tanggal: Tanggal;
};

export type KepuasanDiberikan = {
	readonly kind: 'kepuasan.diberikan';
	readonly kepuasan: Kepuasan;
};

export type EventLayanan =
	| PinDiaktifkan
	| MasukDitolak
	| SesiDimulai
	| SesiDisentuh
	| SesiDiakhiri
	| AntreanDiambil
	| AntreanDipanggil
	| AntreanDilangkahkan
	| DataKeliruDilaporkan
	| DataKeliruDitindak
	| KepuasanDiberikan;
