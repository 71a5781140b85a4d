import { error } from '@sveltejs/kit';
import { semuaDesa } from '$lib/desa/kependudukan/kecamatan';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, url }) => {
	const { dunia, bacaSaja } = await parent();
	if (bacaSaja) error(403, 'Pekerjaan peserta hanya dapat dilihat');
	return { desa: semuaDesa(dunia).find(({ kode }) => kode === url.searchParams.get('desa')) };
};
