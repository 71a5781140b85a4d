import { bacaPantau } from '$lib/server/pantau/pantau';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
	bacaPantau(services(), signedIn(locals), params.wilayah, url.searchParams);
