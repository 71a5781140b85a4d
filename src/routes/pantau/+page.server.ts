import { resolve } from '$app/paths';
import { redirect } from '@sveltejs/kit';
import { alamatKode } from '$lib/server/pantau/tempat';
import { signedIn } from '$lib/server/signed-in';
import type { PageServerLoad } from './$types';

/** A trainer begins at their own wilayah; who looks after the whole country, at the list of provinces. */
export const load: PageServerLoad = ({ locals }) => {
	const { wilayahKode } = signedIn(locals);
	redirect(303, resolve('/pantau/[wilayah]', { wilayah: alamatKode(wilayahKode) }));
};
