import { resolve } from '$app/paths';
import { parseLaporData } from '$lib/desa/surat/forms/layanan';
import { aksiWarga } from '$lib/server/latihan/aksi-warga';
import type { Actions } from './$types';

export const actions: Actions = {
	default: aksiWarga(
		'ponsel',
		parseLaporData,
		(dunia) => `${resolve('/latihan/[dunia]/ponsel/data', { dunia })}?terkirim=1`
	)
};
