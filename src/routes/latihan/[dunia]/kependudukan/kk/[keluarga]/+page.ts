import { error } from '@sveltejs/kit';
import { kartuKeluarga } from '$lib/desa/kependudukan/views/kartu-keluarga';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, params }) => {
	const { dunia } = await parent();
	const kartu = kartuKeluarga(dunia, params.keluarga);
	if (!kartu) error(404, 'Kartu keluarga ini tidak ada di desa latihan');
	return { kartu };
};
