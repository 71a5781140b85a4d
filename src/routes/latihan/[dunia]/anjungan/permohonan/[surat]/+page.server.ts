import { parseAmbilAntrean } from '$lib/desa/surat/forms/layanan';
import { aksiPermohonan, alamatPermohonan } from '$lib/server/latihan/aksi-layanan';
import { aksiWarga } from '$lib/server/latihan/aksi-warga';
import type { Actions } from './$types';

export const actions: Actions = {
	...aksiPermohonan('anjungan'),
	/** Who comes back for a letter, or sent the request from home, draws a number here. */
	antre: aksiWarga('anjungan', parseAmbilAntrean, (dunia, _form, { surat = '' }) =>
		alamatPermohonan('anjungan', dunia, surat)
	)
};
