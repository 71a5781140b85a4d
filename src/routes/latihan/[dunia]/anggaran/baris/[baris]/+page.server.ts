import { resolve } from '$app/paths';
import { parseHapus, parseTulisSatu } from '$lib/desa/apbdes/forms/tulis';
import { isSlugLembar, lembarBaris } from '$lib/desa/apbdes/views/lembar';
import type { Event } from '$lib/desa/dunia';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions } from './$types';

/** To the sheet on which the line stands now. */
const keLembar = (dunia: string, events: readonly Event[], form: FormData): string => {
	const ditulis = events.find((event) => event.kind === 'anggaran.ditulis');
	const [baris] = ditulis?.baris ?? [];
	const asal = String(form.get('lembar') ?? '');
	const bagian = baris ? lembarBaris(baris) : isSlugLembar(asal) ? asal : 'pendapatan';
	const lembar = resolve('/latihan/[dunia]/anggaran/lembar/[bagian]', { dunia, bagian });
	const buka = baris ? `&baris=${encodeURIComponent(baris.id)}` : '';
	const kabar = form.has('hapus') ? 'dihapus' : 'tersimpan';
	return `${lembar}?kabar=${kabar}${buka}`;
};

export const actions: Actions = {
	tulis: aksiPerintah(parseTulisSatu, keLembar),
	hapus: aksiPerintah(parseHapus, keLembar)
};
