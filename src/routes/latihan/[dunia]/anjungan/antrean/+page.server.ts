import { resolve } from '$app/paths';
import { parseAmbilAntrean } from '$lib/desa/surat/forms/layanan';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions } from './$types';

export const actions: Actions = {
	default: aksiPerintah(parseAmbilAntrean, (dunia, _events, form) =>
		resolve('/latihan/[dunia]/anjungan/antrean/[antrean]', {
			dunia,
			antrean: `${String(form.get('perintahId') ?? '')}-antrean`
		})
	)
};
