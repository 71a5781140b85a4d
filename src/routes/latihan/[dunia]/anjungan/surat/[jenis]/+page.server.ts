import { resolve } from '$app/paths';
import { aksiAjukan } from '$lib/server/latihan/aksi-layanan';
import type { Actions } from './$types';

export const actions: Actions = {
	default: aksiAjukan('anjungan', (dunia, surat) =>
		resolve('/latihan/[dunia]/anjungan/permohonan/[surat]', { dunia, surat })
	)
};
