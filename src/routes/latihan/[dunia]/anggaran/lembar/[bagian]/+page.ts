import { error } from '@sveltejs/kit';
import { isSlugLembar } from '$lib/desa/apbdes/views/lembar';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => {
	if (!isSlugLembar(params.bagian)) error(404, 'Lembar anggaran tidak ditemukan');
	return { bagian: params.bagian };
};
