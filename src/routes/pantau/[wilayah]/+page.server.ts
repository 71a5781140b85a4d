import { bacaHalamanWilayah } from '$lib/server/pantau/halaman';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	...(await bacaHalamanWilayah(services(), signedIn(locals), params.wilayah, url.searchParams)),
	asal: url.origin
});
