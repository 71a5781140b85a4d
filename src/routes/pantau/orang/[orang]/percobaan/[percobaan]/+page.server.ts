import { bacaPercobaanOrang } from '$lib/server/pantau/percobaan';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
	bacaPercobaanOrang(services(), signedIn(locals), params.orang, params.percobaan);
