import { error } from '@sveltejs/kit';
import { semuaDesa } from '$lib/desa/kependudukan/kecamatan';
import type { PageLoad } from './$types';

/** G-08: a village outside the kecamatan is not there, whoever asks. */
export const load: PageLoad = async ({ parent, params }) => {
	const { dunia } = await parent();
	const desa = semuaDesa(dunia).find(({ kode }) => kode === params.desa);
	if (!desa) error(404, 'Desa ini tidak ada di kecamatan Anda');
	return { desa };
};
