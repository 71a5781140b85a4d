import { resolve } from '$app/paths';
import type { Place } from '$lib/learning/praktik/checks';

/** The page and the field where a failed check is to be mended; `diperiksa` keeps its verdict in sight. */
export function alamatTempat(dunia: string, tempat: Place, diperiksa: number | null): string {
	const query = diperiksa === null ? '' : `?diperiksa=${diperiksa}`;
	const field = tempat.field ? `#${tempat.field}` : '';
	switch (tempat.halaman) {
		case 'catat-kelahiran':
			return `${resolve('/latihan/[dunia]/kependudukan/lahir', { dunia })}${query}${field}`;
		case 'penduduk':
			return `${resolve('/latihan/[dunia]/kependudukan/penduduk/[penduduk]', {
				dunia,
				penduduk: tempat.pendudukId ?? ''
			})}${query}${field}`;
		case 'lampid':
			return `${resolve('/latihan/[dunia]/kependudukan/lampid', { dunia })}${query}`;
		default:
			return tempat.halaman satisfies never;
	}
}
