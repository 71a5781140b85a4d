import { zonaWilayah } from '$lib/format/tanggal';
import { bacaDilihat } from '$lib/server/pantau/looks';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const user = signedIn(locals);
	const sebelum = url.searchParams.get('sebelum') ?? '';
	return {
		...(await bacaDilihat(services(), user, sebelum)),
		lanjutan: sebelum !== '',
		zona: zonaWilayah(user.desaKode)
	};
};
