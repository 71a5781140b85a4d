import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { zonaWilayah } from '$lib/format/tanggal';
import { leaveCohort, readOwnCohort } from '$lib/server/cohort/own';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const user = signedIn(locals);
	return {
		angkatan: await readOwnCohort(services(), user, params.angkatan),
		zona: zonaWilayah(user.desaKode)
	};
};

export const actions: Actions = {
	keluar: async ({ locals, params }) => {
		await leaveCohort(services(), signedIn(locals), params.angkatan);
		redirect(303, resolve('/belajar'));
	}
};
