import { parseBulan } from '$lib/format/tanggal';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { visitProposals } from '$lib/server/visit/proposals';
import { listVisits, visitQuery } from '$lib/server/visit/visits';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const user = signedIn(locals);
	const [usulan, kunjungan] = await Promise.all([
		visitProposals(services(), user, url.searchParams),
		listVisits(services(), user, visitQuery(user, url.searchParams))
	]);
	return { usulan, kunjungan, bulan: parseBulan(url.searchParams.get('bulan') ?? '') };
};
