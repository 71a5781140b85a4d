import { zonaWilayah } from '$lib/format/tanggal';
import { daftarCatatan } from '$lib/server/learning/notes';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const user = signedIn(locals);
	return {
		zona: zonaWilayah(user.desaKode),
		kursus: await daftarCatatan(services(), user)
	};
};
