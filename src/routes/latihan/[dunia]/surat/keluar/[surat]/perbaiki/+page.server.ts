import { error, fail } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { asTyped } from '$lib/desa/forms/isian';
import type { Problem } from '$lib/desa/problem';
import { definisiSurat } from '$lib/desa/surat/definisi-surat';
import { parsePerbaikiSurat } from '$lib/desa/surat/forms/ajukan';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions } from './$types';

export const actions: Actions = {
	perbaiki: (event) =>
		aksiPerintah(
			(form) => {
				const definisi = definisiSurat(String(form.get('jenis') ?? ''));
				if (!definisi) error(404, 'Jenis surat ini tidak ada');
				return parsePerbaikiSurat(form, definisi, event.params.surat);
			},
			(dunia) =>
				`${resolve('/latihan/[dunia]/surat/keluar/[surat]', {
					dunia,
					surat: event.params.surat
				})}?sesudah=perbaiki`
		)(event),
	/** Without JavaScript: the form as it was typed, with the people who were looked for. */
	cari: async ({ request }) =>
		fail(422, {
			values: asTyped(await request.formData()),
			problems: [] as readonly Problem[]
		})
};
