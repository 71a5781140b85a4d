import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { parseKodeGabung } from '$lib/cohort/join-code';
import type { PageServerLoad } from './$types';

/** The box of the page is a GET form, so that the address read out in a room and what is typed here are one. */
export const load: PageServerLoad = ({ url }) => {
	const typed = url.searchParams.get('kode') ?? '';
	const kode = parseKodeGabung(typed);
	if (kode !== '') redirect(303, resolve('/gabung/[kode]', { kode }));
	return { typed: typed.slice(0, 40) };
};
