import { dev } from '$app/environment';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** A page for those who build: every component in every state. It does not exist in a built application. */
export const load: PageLoad = ({ url }) => {
	if (!dev) error(404);
	const tema = url.searchParams.get('tema');
	return {
		tema: tema === 'gelap' || tema === 'terang' ? tema : undefined,
		dialog: url.searchParams.get('tanya') === 'hapus',
		query: url.searchParams.toString()
	};
};
