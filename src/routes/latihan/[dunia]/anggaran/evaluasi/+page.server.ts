import { resolve } from '$app/paths';
import { parseCatatan, parseHapusCatatan, parseJawaban } from '$lib/desa/apbdes/forms/evaluasi';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Event } from '$lib/desa/dunia';
import type { Actions } from './$types';

const kembali = (dunia: string, _events: readonly Event[], form: FormData): string =>
	`${resolve('/latihan/[dunia]/anggaran/evaluasi', { dunia })}?rancangan=${encodeURIComponent(
		String(form.get('rancangan') ?? '')
	)}#catatan`;

export const actions: Actions = {
	catat: aksiPerintah(parseCatatan, kembali),
	hapus: aksiPerintah(parseHapusCatatan, kembali),
	jawab: aksiPerintah(parseJawaban, kembali)
};
