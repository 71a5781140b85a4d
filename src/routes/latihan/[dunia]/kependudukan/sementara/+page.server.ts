import { resolve } from '$app/paths';
import { parseCatatSementara } from '$lib/desa/kependudukan/forms/sementara';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions } from './$types';

export const actions: Actions = {
	default: aksiPerintah(parseCatatSementara, (dunia, _events, form) => {
		// The entry is named, so that the page knows one from the next and shows an empty form again.
		const query = new URLSearchParams({
			tercatat: 'datang',
			entri: String(form.get('perintahId') ?? '')
		});
		return `${resolve('/latihan/[dunia]/kependudukan/sementara', { dunia })}?${query}`;
	})
};
