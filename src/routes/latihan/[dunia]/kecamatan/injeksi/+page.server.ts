import { resolve } from '$app/paths';
import { parseCatatInjeksi } from '$lib/desa/kependudukan/forms/injeksi';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions } from './$types';

export const actions: Actions = {
	default: aksiPerintah(parseCatatInjeksi, (dunia, events) => {
		const dicatat = events.find((event) => event.kind === 'injeksi.dicatat');
		const desa = dicatat?.desaKode ?? '';
		return `${resolve('/latihan/[dunia]/kecamatan/[desa]', { dunia, desa })}?saring=injeksi&terinjeksi`;
	})
};
