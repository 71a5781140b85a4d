import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { bacaKelompok } from '$lib/server/learning/group-review';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	signedIn(locals);
	const kelompok = await bacaKelompok(services(), url.searchParams);
	if (kelompok.keadaan === 'pindah')
		redirect(303, `${resolve('/ulang/kelompok')}?${kelompok.query}`);
	return { kelompok };
};
