import { error, fail } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { asTyped } from '$lib/desa/forms/isian';
import type { Problem } from '$lib/desa/problem';
import { definisiSurat } from '$lib/desa/surat/definisi-surat';
import { parseAjukanSurat } from '$lib/desa/surat/forms/ajukan';
import { kodeLacakBaru } from '$lib/kode-acak';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions } from './$types';

export const actions: Actions = {
	/** The code to follow it by is made here, whatever was sent (C-05). */
	ajukan: (event) => {
		const definisi = definisiSurat(event.params.jenis);
		if (!definisi) error(404, 'Jenis surat ini tidak ada');
		return aksiPerintah(
			(form) => parseAjukanSurat(form, definisi, kodeLacakBaru()),
			(dunia, _events, form) =>
				`${resolve('/latihan/[dunia]/surat/keluar/[surat]', {
					dunia,
					surat: String(form.get('perintahId') ?? '')
				})}?sesudah=ajukan`
		)(event);
	},
	/** Without JavaScript: the form as it was typed, with the people who were looked for. */
	cari: async ({ request }) =>
		fail(422, {
			values: asTyped(await request.formData()),
			problems: [] as readonly Problem[]
		})
};
