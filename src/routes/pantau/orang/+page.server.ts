import { firstRows } from '$lib/first-rows';
import { bacaDaftarOrang, semuaOrang } from '$lib/server/pantau/daftar-orang';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { PageServerLoad } from './$types';

/** Some sixty sheets; whoever needs more takes the file. */
const terbanyakDicetak = 2_000;

export const load: PageServerLoad = async ({ locals, url }) => {
	const user = signedIn(locals);
	const halaman = await bacaDaftarOrang(services(), user, url.searchParams);
	return {
		...halaman,
		cetak:
			halaman.hitungan === null && url.searchParams.get('cetak') === 'semua'
				? await firstRows(semuaOrang(services(), user, url.searchParams), terbanyakDicetak)
				: null
	};
};
