import { parsePecahKeluarga } from '$lib/desa/kependudukan/forms/pecah-keluarga';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import { alamatTercatat } from '../peristiwa/daftar';
import type { Actions } from './$types';

export const actions: Actions = {
	default: aksiPerintah(parsePecahKeluarga, (dunia, _events, form) => alamatTercatat(dunia, form))
};
