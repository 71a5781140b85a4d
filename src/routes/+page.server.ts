import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { katalog } from '$lib/server/learning/catalogue';
import { daftarLatihan } from '$lib/server/latihan/daftar';
import { openPage } from '$lib/server/open-page';
import { services } from '$lib/server/runtime';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, setHeaders }) => {
	const { user } = locals;
	// A trainer comes to see who needs help; the learner's home is for those who learn.
	if (user && user.role !== 'peserta') redirect(303, resolve('/pantau'));
	openPage(locals, setHeaders);
	return {
		courses: await katalog(services(), user),
		latihan: user && (await daftarLatihan(services(), user))
	};
};
