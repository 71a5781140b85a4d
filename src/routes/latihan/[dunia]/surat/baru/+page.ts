import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { bacaSaja } = await parent();
	if (bacaSaja) error(403, 'Pekerjaan peserta hanya dapat dilihat');
	const { kelompokSurat, semuaJenisSurat } = await import('$lib/desa/surat/jenis-surat');
	return { kelompokSurat, semuaJenisSurat };
};
