import { resolve } from '$app/paths';
import { parseAmbilAntrean } from '$lib/desa/surat/forms/layanan';
import { aksiPermohonan } from '$lib/server/latihan/aksi-layanan';
import { aksiWarga } from '$lib/server/latihan/aksi-warga';
import type { Actions } from './$types';

const alamat = (dunia: string, surat: string): string =>
	resolve('/latihan/[dunia]/anjungan/permohonan/[surat]', { dunia, surat });

export const actions: Actions = {
	...aksiPermohonan('anjungan', alamat),
	/** Who comes back for a letter, or sent the request from home, draws a number here. */
	antre: aksiWarga('anjungan', parseAmbilAntrean, (dunia, _events, form) =>
		alamat(dunia, String(form.get('suratId') ?? ''))
	)
};
