import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { readActivationCode } from '$lib/server/accounts/activation-code';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => {
	const typed = url.searchParams.get('kode');
	const kode = typed === null ? null : readActivationCode(typed);
	if (kode !== null) redirect(303, resolve('/aktif/[kode]', { kode }));
	return { typed };
};
