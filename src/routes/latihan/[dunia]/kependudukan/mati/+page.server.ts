import { parseCatatKematian } from '$lib/desa/kependudukan/forms/kematian';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import { alamatTercatat } from '../peristiwa/daftar';
import type { Actions } from './$types';

export const actions: Actions = {
	default: aksiPerintah(parseCatatKematian, (dunia, _events, form) => alamatTercatat(dunia, form))
};
