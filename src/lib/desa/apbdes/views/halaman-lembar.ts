import type { KelompokLembar } from './lembar';

/** [produk] A sheet of more rows than these shows one activity at a time, and a long activity so many rows of it. */
export const barisSekaligus = 60;

export type Halaman = {
	readonly ke: number;
	readonly banyak: number;
	/** Rows from here (counted from 0) up to, and without, there. */
	readonly dari: number;
	readonly sampai: number;
};

/** The page that is asked for, or the nearest one that is there; an empty activity has one as well. */
export function halamanBaris(banyakBaris: number, diminta: number): Halaman {
	const banyak = Math.max(Math.ceil(banyakBaris / barisSekaligus), 1);
	const ke = Math.min(Math.max(Number.isSafeInteger(diminta) ? diminta : 1, 1), banyak);
	const dari = (ke - 1) * barisSekaligus;
	return { ke, banyak, dari, sampai: Math.min(dari + barisSekaligus, banyakBaris) };
}

/** In which activity, and on which page of it, a line stands. */
export function letakBaris(
	kelompok: readonly KelompokLembar[],
	id: string
): { readonly kunci: string; readonly ke: number } | undefined {
	for (const { kunci, baris } of kelompok) {
		const urutan = baris.findIndex((satu) => satu.id === id);
		if (urutan >= 0) return { kunci, ke: Math.floor(urutan / barisSekaligus) + 1 };
	}
	return undefined;
}
