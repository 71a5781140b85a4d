import { parseCatatKedatangan } from '$lib/desa/kependudukan/forms/kedatangan';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import { alamatTercatat } from '../peristiwa/daftar';
import type { Actions } from './$types';

export const actions: Actions = {
	default: aksiPerintah(parseCatatKedatangan, (dunia, _events, form) => alamatTercatat(dunia, form))
};
