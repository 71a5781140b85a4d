import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { isNamaData } from '$lib/desa/data/versi';
import { notFound } from '$lib/server/access';
import { daftarLatihan } from '$lib/server/latihan/daftar';
import { bukaBebas } from '$lib/server/latihan/tugas';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	latihan: await daftarLatihan(services(), signedIn(locals))
});

export const actions: Actions = {
	bebas: async ({ request, locals }) => {
		const data = (await request.formData()).get('data') ?? 'desa-kecil';
		if (typeof data !== 'string' || !isNamaData(data)) notFound();
		const dunia = await bukaBebas(services(), signedIn(locals), data);
		redirect(303, resolve('/latihan/[dunia]', { dunia }));
	}
};
