import { resolve } from '$app/paths';
import { parseSalinRkp } from '$lib/desa/apbdes/forms/baris';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions } from './$types';

export const actions: Actions = {
	salin: aksiPerintah(parseSalinRkp, (dunia, events) => {
		const banyak = events.flatMap((event) =>
			event.kind === 'anggaran.ditulis' ? event.baris : []
		).length;
		return `${resolve('/latihan/[dunia]/anggaran/bahan', { dunia })}?disalin=${banyak}`;
	})
};
