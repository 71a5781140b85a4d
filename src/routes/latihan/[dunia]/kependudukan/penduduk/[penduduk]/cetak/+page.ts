import { error } from '@sveltejs/kit';
import { dokumenBiodata } from '$lib/desa/kependudukan/buku/biodata';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, params }) => {
	const { dunia } = await parent();
	const penduduk = dunia.kependudukan.penduduk.get(params.penduduk);
	const dokumen = dokumenBiodata(dunia, params.penduduk);
	if (!penduduk || !dokumen) error(404, 'Penduduk ini tidak ada di desa latihan');
	return { penduduk, dokumen };
};
