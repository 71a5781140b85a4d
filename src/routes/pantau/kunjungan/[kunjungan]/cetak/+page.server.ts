import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { visitSheets } from '$lib/server/visit/sheets';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	lembar: await visitSheets(services(), signedIn(locals), params.kunjungan),
	asal: url.origin
});
