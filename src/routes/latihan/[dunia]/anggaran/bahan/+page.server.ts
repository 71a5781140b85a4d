import { resolve } from '$app/paths';
import { parseSalinRkp } from '$lib/desa/apbdes/forms/tulis';
import { zonaWilayah } from '$lib/format/tanggal';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import { aksiPakaiAturan, versiProvinsi } from '$lib/server/latihan/aturan-tahun';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

/** Of the material only this lies outside the world: what the province has published since. */
export const load: PageServerLoad = async ({ locals, url }) => {
	if (url.searchParams.get('bahan') !== 'aturan') return { terbitan: null };
	const user = signedIn(locals);
	return {
		terbitan: {
			versi: await versiProvinsi(services(), user),
			zona: zonaWilayah(user.desaKode)
		}
	};
};

export const actions: Actions = {
	'pakai-aturan': aksiPakaiAturan(
		(dunia, nomor) =>
			`${resolve('/latihan/[dunia]/anggaran/bahan', { dunia })}?bahan=aturan&dipakai=${nomor}`
	),
	salin: aksiPerintah(parseSalinRkp, (dunia, events) => {
		const banyak = events.flatMap((event) =>
			event.kind === 'anggaran.ditulis' ? event.baris : []
		).length;
		return `${resolve('/latihan/[dunia]/anggaran/bahan', { dunia })}?disalin=${banyak}`;
	})
};
