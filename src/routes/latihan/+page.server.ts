import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { daftarLatihan } from '$lib/server/latihan/daftar';
import { bukaBebas } from '$lib/server/latihan/tugas';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	latihan: await daftarLatihan(services(), signedIn(locals))
});

export const actions: Actions = {
	bebas: async ({ locals }) => {
		const dunia = await bukaBebas(services(), signedIn(locals));
		redirect(303, resolve('/latihan/[dunia]', { dunia }));
	}
};
