import { resolve } from '$app/paths';
import { aksiPermohonan } from '$lib/server/latihan/aksi-layanan';
import type { Actions } from './$types';

export const actions: Actions = aksiPermohonan('ponsel', (dunia, surat) =>
	resolve('/latihan/[dunia]/ponsel/permohonan/[surat]', { dunia, surat })
);
