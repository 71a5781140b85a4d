import { resolve } from '$app/paths';
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

/** A file of the list as it stands on the screen. */
export const alamatUnduh = (kode: string, format: 'xlsx' | 'csv', words: URLSearchParams): string =>
	resolve('/pantau/[wilayah]/unduh.[format]', { wilayah: kata(kode), format }) +
	query(Object.fromEntries(words));
