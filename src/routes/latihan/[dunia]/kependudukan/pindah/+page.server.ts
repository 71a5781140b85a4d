import { parseCatatKepindahan } from '$lib/desa/kependudukan/forms/kepindahan';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import { alamatTercatat } from '../peristiwa/daftar';
import type { Actions } from './$types';

export const actions: Actions = {
	default: aksiPerintah(parseCatatKepindahan, (dunia, _events, form) => alamatTercatat(dunia, form))
};
