import { resolve } from '$app/paths';
import { parseMintaVerval } from '$lib/desa/kependudukan/forms/verval';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions } from './$types';

export const actions: Actions = {
	minta: aksiPerintah(parseMintaVerval, (dunia, events) => {
		const langkah = events.find((event) => event.kind === 'verval.dilangkahkan');
		const query = new URLSearchParams({ verval: langkah?.id ?? '' });
		return `${resolve('/latihan/[dunia]/kecamatan/verval', { dunia })}?${query}#buka`;
	})
};
