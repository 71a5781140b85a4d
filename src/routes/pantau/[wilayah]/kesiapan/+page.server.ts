import { bacaHalamanKesiapan } from '$lib/server/pantau/halaman-kesiapan';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
	bacaHalamanKesiapan(services(), signedIn(locals), params.wilayah, url.searchParams);
