import { parseUbahBiodata } from '$lib/desa/kependudukan/forms/ubah-biodata';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import { alamatTercatat } from '../peristiwa/daftar';
import type { Actions } from './$types';

export const actions: Actions = {
	default: aksiPerintah(parseUbahBiodata, (dunia, _events, form) => alamatTercatat(dunia, form))
};
