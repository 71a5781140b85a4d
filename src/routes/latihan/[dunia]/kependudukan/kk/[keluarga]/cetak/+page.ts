import { error } from '@sveltejs/kit';
import { dokumenKk } from '$lib/desa/kependudukan/buku/kartu-keluarga';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, params }) => {
	const { dunia } = await parent();
	const dokumen = dokumenKk(dunia, params.keluarga);
	if (!dokumen) error(404, 'Kartu keluarga ini tidak ada di desa latihan');
	return { dokumen, keluarga: params.keluarga };
};
