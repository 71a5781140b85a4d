import { resolve } from '$app/paths';
import { parseCatatKelahiran } from '$lib/desa/kependudukan/forms/kelahiran';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions } from './$types';

export const actions: Actions = {
	default: aksiPerintah(parseCatatKelahiran, (dunia, events) => {
		const dicatat = events.find((event) => event.kind === 'kelahiran.dicatat');
		const penduduk = dicatat?.bayi.id ?? '';
		return `${resolve('/latihan/[dunia]/kependudukan/penduduk/[penduduk]', { dunia, penduduk })}?baru`;
	})
};
