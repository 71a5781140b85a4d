import { resolve } from '$app/paths';
import { parseAntrean } from '$lib/desa/surat/forms/layanan';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions, RequestEvent } from './$types';

/** Each button of the queue is an action of its name: '?/panggil', '?/layani'. */
const aksi = (event: RequestEvent) =>
	aksiPerintah(
		(form) => parseAntrean(form, event.url.search),
		(dunia) => resolve('/latihan/[dunia]/antrean', { dunia })
	)(event);

export const actions: Actions = {
	panggil: aksi,
	kembalikan: aksi,
	layani: aksi,
	selesai: aksi,
	'tidak-hadir': aksi,
	tolak: aksi
};
