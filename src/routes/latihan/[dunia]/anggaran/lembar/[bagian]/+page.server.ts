import { resolve } from '$app/paths';
import { parseHapus, parseTulis } from '$lib/desa/apbdes/forms/tulis';
import type { Event } from '$lib/desa/dunia';
import { asTyped } from '$lib/desa/forms/isian';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions, RequestEvent } from './$types';

/**
 * Back to the sheet as it was opened: its activity and page, and an earlier draft where one is looked at. A single line is
 * gone after: another account may have moved it to another page.
 */
const kembali = ({ params, url }: RequestEvent, kabar: string) => {
	const lembar = resolve('/latihan/[dunia]/anggaran/lembar/[bagian]', params);
	const query = new URLSearchParams({ kabar });
	for (const nama of ['rancangan', 'buka', 'hal']) {
		const isi = url.searchParams.get(nama);
		if (isi !== null) query.set(nama, isi);
	}
	return (_dunia: string, events: readonly Event[]) => {
		const baris = events.flatMap((event) => (event.kind === 'anggaran.ditulis' ? event.baris : []));
		if (baris.length === 1 && baris[0]) query.set('baris', baris[0].id);
		return `${lembar}?${query}`;
	};
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
