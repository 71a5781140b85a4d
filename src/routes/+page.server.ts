import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { katalog } from '$lib/server/learning/catalogue';
import { openPage } from '$lib/server/open-page';
import { services } from '$lib/server/runtime';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, setHeaders }) => {
	const { user } = locals;
	// This page is for those who have no account: a trainer begins at the reports, a learner at what comes next.
	if (user) redirect(303, resolve(user.role === 'peserta' ? '/belajar' : '/pantau'));
	openPage(locals, setHeaders);
	return { courses: await katalog(services(), null) };
};
