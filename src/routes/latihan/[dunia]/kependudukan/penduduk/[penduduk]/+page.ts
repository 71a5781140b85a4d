import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, params }) => {
	const { dunia } = await parent();
	const penduduk = dunia.kependudukan.penduduk.get(params.penduduk);
	if (!penduduk) error(404, 'Penduduk ini tidak ada di desa latihan');
	return { penduduk, keluarga: dunia.kependudukan.keluarga.get(penduduk.keluargaId) };
};
