import { resolve } from '$app/paths';
import { parseBatalkanEntri } from '$lib/desa/kependudukan/forms/pembatalan';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions } from './$types';

export const actions: Actions = {
	// The page of the entry that was taken back says so.
	default: aksiPerintah(parseBatalkanEntri, (dunia, _events, form) => {
		const query = new URLSearchParams({ tercatat: String(form.get('perintah') ?? '') });
		return `${resolve('/latihan/[dunia]/kependudukan/peristiwa', { dunia })}?${query}`;
	})
};
