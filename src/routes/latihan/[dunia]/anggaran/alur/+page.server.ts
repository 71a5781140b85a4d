import { resolve } from '$app/paths';
import { parsePerubahan } from '$lib/desa/apbdes/forms/evaluasi';
import { parseLangkah } from '$lib/desa/apbdes/forms/langkah';
import type { Event } from '$lib/desa/dunia';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions } from './$types';

/** To the timeline, which says what was just done. */
const keAlur = (dunia: string, events: readonly Event[], form: FormData): string => {
	const alur = resolve('/latihan/[dunia]/anggaran/alur', { dunia });
	const mulai = events.find((event) => event.kind === 'perubahan.dimulai');
	if (mulai) return `${alur}?sesudah=perubahan`;
	const langkah = events.find((event) => event.kind === 'anggaran.dilangkahkan');
	const rancangan = encodeURIComponent(String(form.get('rancangan') ?? ''));
	return langkah
		? `${alur}?rancangan=${rancangan}&sesudah=${langkah.tercatat.langkah.jenis}`
		: `${alur}?rancangan=${rancangan}`;
};

export const actions: Actions = {
	langkah: aksiPerintah(parseLangkah, keAlur),
	perubahan: aksiPerintah(parsePerubahan, keAlur)
};
