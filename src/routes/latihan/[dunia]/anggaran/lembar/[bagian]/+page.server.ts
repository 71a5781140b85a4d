import { resolve } from '$app/paths';
import { parseHapus, parseTulis } from '$lib/desa/apbdes/forms/baris';
import { asTyped } from '$lib/desa/forms/isian';
import { kembaliKe } from '$lib/server/return-to';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions, RequestEvent } from './$types';

/** Back to the sheet as it was opened: its activity, and an earlier draft where one is looked at. */
const kembali = ({ request, params, url }: RequestEvent, kabar: string) => {
	const lembar = resolve('/latihan/[dunia]/anggaran/lembar/[bagian]', params);
	const asal = new URL(kembaliKe(request, lembar), url);
	asal.searchParams.set('kabar', kabar);
	return () => `${asal.pathname}${asal.search}`;
};

export const actions: Actions = {
	tulis: (event) => aksiPerintah(parseTulis, kembali(event, 'tersimpan'))(event),
	hapus: (event) => aksiPerintah(parseHapus, kembali(event, 'dihapus'))(event),
	/** "Bagaimana kalau" without JavaScript: the page works out what was typed, and nothing is kept. */
	kalau: async ({ request }) => ({
		values: asTyped(await request.formData()),
		problems: [],
		kalau: true
	})
};
