import { essaysWaiting, mostListed } from '$lib/server/learning/essays';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { zonaWilayah } from '$lib/format/tanggal';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const user = signedIn(locals);
	return {
		menunggu: await essaysWaiting(services(), user),
		terbanyak: mostListed,
		/** A marking has just been saved. */
		tersimpan: url.searchParams.has('tersimpan'),
		zona: zonaWilayah(user.wilayahKode)
	};
};
