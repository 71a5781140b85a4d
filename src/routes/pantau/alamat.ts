import { resolve } from '$app/paths';
import type { KeadaanOrang } from '$lib/learning/keadaan-orang';
import type { BarisOrang } from '$lib/server/pantau/desa';

/** Where a code must stand in an address, the whole country is written out. */
const kata = (kode: string): string => kode || 'indonesia';

const query = (words: Readonly<Record<string, string>>): string => {
	const given = Object.entries(words).filter(([, value]) => value !== '');
	return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
};

/** The course goes along from level to level; filter and order belong to one list. */
export const alamatWilayah = (kode: string, kursus: string): string =>
	resolve('/pantau/[wilayah]', { wilayah: kata(kode) }) + query({ kursus });

/** Who has left a village is known there by what they did there, so the village goes along. */
export const alamatOrang = (row: BarisOrang, desaKode: string, kursus: string): string =>
	resolve('/pantau/orang/[orang]', { orang: row.id }) +
	query({ desa: row.jabatan.length === 0 ? desaKode : '', kursus });

/** Of somebody who holds a seat now. */
export const alamatOrangDesa = (orang: string, kursus: string): string =>
	resolve('/pantau/orang/[orang]', { orang }) + query({ kursus });

/** A file of the list as it stands on the screen. */
export const alamatUnduh = (kode: string, format: 'xlsx' | 'csv', words: URLSearchParams): string =>
	resolve('/pantau/[wilayah]/unduh.[format]', { wilayah: kata(kode), format }) +
	query(Object.fromEntries(words));

export type SaringanOrang = {
	readonly keadaan: KeadaanOrang;
	readonly kursus: string;
	readonly jabatan?: string;
	readonly kompetensi?: string;
	readonly tingkat?: string;
	/** The Monday of a week. */
	readonly minggu?: string;
};

/** The people behind a number of a wilayah. */
export const alamatOrangDi = (kode: string, saringan: SaringanOrang): string =>
	resolve('/pantau/orang') + query({ wilayah: kata(kode), ...saringan });

/** The working list behind a number of people who need help. */
export const alamatBantuan = (
	kode: string,
	saringan: { readonly jenis?: string; readonly kursus?: string; readonly jabatan?: string }
): string => resolve('/pantau/bantuan') + query({ wilayah: kata(kode), ...saringan });

/** Making an account for a seat that nobody holds. */
export const alamatIsiJabatan = (kode: string, jabatan: string): string =>
	resolve('/kelola/akun/baru') + query({ tempat: kode, jabatan });

/** A file of the seats, of the competencies or of the handovers of a kecamatan or a village. */
export const alamatUnduhPapan = (
	kode: string,
	apa: 'jabatan' | 'kompetensi' | 'riwayat',
	format: 'xlsx' | 'csv',
	kursus: string
): string =>
	resolve('/pantau/[wilayah]/papan/[apa].[format]', { wilayah: kode, apa, format }) +
	query({ kursus });

export type TabelAngka = 'jabatan' | 'kompetensi' | 'minggu';

/** A file of the numbers of a wilayah by seat, by competency or by week. */
export const alamatUnduhAngka = (
	kode: string,
	apa: TabelAngka,
	format: 'xlsx' | 'csv',
	kursus: string
): string =>
	resolve('/pantau/[wilayah]/angka/[apa].[format]', { wilayah: kata(kode), apa, format }) +
	query({ kursus });

/** Which villages are ready for something, and what the others lack. */
export const alamatKesiapan = (kode: string, siap: string): string =>
	resolve('/pantau/[wilayah]/kesiapan', { wilayah: kata(kode) }) + query({ siap });

export const alamatUnduhKesiapan = (kode: string, siap: string, format: 'xlsx' | 'csv'): string =>
	resolve('/pantau/[wilayah]/kesiapan/unduh.[format]', { wilayah: kata(kode), format }) +
	query({ siap });
