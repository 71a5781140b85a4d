import { cohortQuery, listCohorts } from '$lib/server/cohort/find';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = cohortQuery(url.searchParams);
	return {
		arsip: query.archived,
		daftar: await listCohorts(services(), signedIn(locals), query)
	};
};
