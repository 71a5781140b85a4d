import { bacaOrang } from '$lib/server/pantau/orang';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
	bacaOrang(services(), signedIn(locals), params.orang, url.searchParams);
