import { bacaLaporan } from '$lib/server/laporan/laporan';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
	bacaLaporan(services(), signedIn(locals), params.wilayah, url.searchParams);
