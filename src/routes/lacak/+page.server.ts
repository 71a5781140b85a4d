import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { bacaKodeLacak } from '$lib/desa/surat/kode';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => {
	const typed = url.searchParams.get('kode');
	const kode = typed === null ? null : bacaKodeLacak(typed);
	if (kode !== null) redirect(303, resolve('/lacak/[kode]', { kode }));
	return { typed };
};
