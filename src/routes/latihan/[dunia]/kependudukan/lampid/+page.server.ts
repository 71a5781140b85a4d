import { resolve } from '$app/paths';
import { parseAjukanLaporan, parsePeriksaLaporan } from '$lib/desa/kependudukan/forms/laporan';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions } from './$types';

/** Back to the month that was worked on. */
const kembali = (dunia: string, _events: unknown, form: FormData): string => {
	const query = new URLSearchParams({ bulan: String(form.get('bulan') ?? '') });
	return `${resolve('/latihan/[dunia]/kependudukan/lampid', { dunia })}?${query}#tutup-bulan`;
};

export const actions: Actions = {
	ajukan: aksiPerintah(parseAjukanLaporan, kembali),
	periksa: aksiPerintah(parsePeriksaLaporan, kembali)
};
