import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { bacaKodeVerifikasi } from '$lib/desa/surat/kode';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => {
	const typed = url.searchParams.get('kode');
	const kode = typed === null ? null : bacaKodeVerifikasi(typed);
	if (kode !== null) redirect(303, resolve('/verifikasi/[kode]', { kode }));
	return { typed };
};
