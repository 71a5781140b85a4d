import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, params }) => {
	const { bacaSaja } = await parent();
	if (bacaSaja) error(403, 'Pekerjaan peserta hanya dapat dilihat');
	const { definisiSurat } = await import('$lib/desa/surat/definisi-surat');
	const definisi = definisiSurat(params.jenis);
	if (!definisi) error(404, 'Jenis surat ini tidak ada');
	return { definisi };
};
