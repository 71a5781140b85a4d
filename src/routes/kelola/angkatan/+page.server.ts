import { listCohorts } from '$lib/server/cohort/find';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const arsip = url.searchParams.get('tampil') === 'arsip';
	const halaman = Math.trunc(Number(url.searchParams.get('halaman') ?? '1')) || 1;
	return {
		arsip,
		daftar: await listCohorts(services(), signedIn(locals), { archived: arsip, halaman })
	};
};
