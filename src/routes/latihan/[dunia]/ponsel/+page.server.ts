import { resolve } from '$app/paths';
import { parseAkhiri } from '$lib/desa/surat/forms/layanan';
import { aksiWarga } from '$lib/server/latihan/aksi-warga';
import type { Actions } from './$types';

export const actions: Actions = {
	akhiri: aksiWarga('ponsel', parseAkhiri, (dunia) =>
		resolve('/latihan/[dunia]/ponsel/masuk', { dunia })
	)
};
