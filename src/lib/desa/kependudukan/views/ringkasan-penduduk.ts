import type { Dunia } from '../../dunia';
import { keluargaAktif } from '../state';
import { isWajibKtp } from '../wajib-ktp';
import { barisAktif, isBarisLengkap, type BarisPenduduk } from './daftar-penduduk';

/** How many, by sex. Somebody whose sex is not on record stands in `jumlah` only. */
export type Hitungan = { readonly L: number; readonly P: number; readonly jumlah: number };

export type Ringkasan = {
	readonly penduduk: Hitungan;
	readonly kk: number;
	/** Residents for each active KK; null without one. */
	readonly rataAnggota: number | null;
	readonly wajibKtp: number;
	readonly belumNik: number;
	/** */
	readonly lengkap: number;
};

export type HitunganTerbuka = { L: number; P: number; jumlah: number };
export const nol = (): HitunganTerbuka => ({ L: 0, P: 0, jumlah: 0 });

export function tambah(
	hitungan: HitunganTerbuka,
	{ penduduk: { jenisKelamin } }: BarisPenduduk
): void {
	hitungan.jumlah += 1;
	// A messy record may carry neither.
	if (jenisKelamin === 'L' || jenisKelamin === 'P') hitungan[jenisKelamin] += 1;
}

export function hitung(baris: readonly BarisPenduduk[]): Hitungan {
	const hitungan = nol();
	for (const satu of baris) tambah(hitungan, satu);
	return hitungan;
}

/** What dashboards, registers and statistics say about the village as a whole. */
export function ringkasanPenduduk(dunia: Dunia): Ringkasan {
	const aktif = barisAktif(dunia);
	const kk = keluargaAktif(dunia.kependudukan).length;
	let wajibKtp = 0;
	let belumNik = 0;
	let lengkap = 0;
	for (const baris of aktif) {
		if (isWajibKtp(baris.penduduk, dunia.tanggal)) wajibKtp += 1;
		if (baris.penduduk.nik === null) belumNik += 1;
		if (isBarisLengkap(baris)) lengkap += 1;
	}
	const rataAnggota = kk === 0 ? null : aktif.length / kk;
	return { penduduk: hitung(aktif), kk, rataAnggota, wajibKtp, belumNik, lengkap };
}
