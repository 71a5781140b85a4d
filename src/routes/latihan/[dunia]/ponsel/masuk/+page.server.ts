import { resolve } from '$app/paths';
import { parseMasuk } from '$lib/desa/surat/forms/layanan';
import { aksiWarga } from '$lib/server/latihan/aksi-warga';
import type { Actions } from './$types';

export const actions: Actions = {
	default: aksiWarga(
		'ponsel',
		(form, saat) => parseMasuk(form, 'ponsel', saat),
		(dunia) => resolve('/latihan/[dunia]/ponsel', { dunia })
	)
};
