import { resolve } from '$app/paths';
import { parseHapus, parseTulis } from '$lib/desa/apbdes/forms/baris';
import { asTyped } from '$lib/desa/forms/isian';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions, RequestEvent } from './$types';

/** Back to the sheet as it was opened: its activity, and an earlier draft where one is looked at. */
const kembali = ({ params, url }: RequestEvent, kabar: string) => {
	const lembar = resolve('/latihan/[dunia]/anggaran/lembar/[bagian]', params);
	const query = new URLSearchParams({ kabar });
	for (const nama of ['rancangan', 'buka']) {
		const isi = url.searchParams.get(nama);
		if (isi !== null) query.set(nama, isi);
	}
	return () => `${lembar}?${query}`;
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
