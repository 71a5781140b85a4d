import { askedPage } from '$lib/server/paged';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { visitProposals } from '$lib/server/visit/proposals';
import { listVisits } from '$lib/server/visit/visits';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const user = signedIn(locals);
	const [usulan, kunjungan] = await Promise.all([
		visitProposals(services(), user, url.searchParams),
		listVisits(services(), user, askedPage(url.searchParams))
	]);
	return { usulan, kunjungan };
};
