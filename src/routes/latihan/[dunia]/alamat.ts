import { resolve } from '$app/paths';
import type { Place } from '$lib/learning/praktik/checks';
import { jalurHalaman, type NamaHalaman, type Tujuan } from '$lib/learning/praktik/halaman';

/** A page of the practice village by the name that tasks give it; null when it needs somebody who is not there. */
export function alamatHalaman(dunia: string, nama: NamaHalaman, ke: Tujuan = {}): string | null {
	const jalur = jalurHalaman(nama, ke);
	if (jalur === null) return null;
	const akar = resolve('/latihan/[dunia]', { dunia });
	return jalur === '' || jalur.startsWith('?') ? akar + jalur : `${akar}/${jalur}`;
}

/** The page and the field where a failed check is to be mended; `diperiksa` keeps its verdict in sight. */
export function alamatTempat(
	dunia: string,
	tempat: Place,
	diperiksa: number | null
): string | undefined {
	const alamat = alamatHalaman(dunia, tempat.halaman, tempat);
	if (alamat === null) return undefined;
	const sambung = alamat.includes('?') ? '&' : '?';
	const query = diperiksa === null ? '' : `${sambung}diperiksa=${diperiksa}`;
	return `${alamat}${query}${tempat.field ? `#${tempat.field}` : ''}`;
}
