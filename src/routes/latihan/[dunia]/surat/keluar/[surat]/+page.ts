import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, params }) => {
	const { dunia } = await parent();
	const surat = dunia.persuratan.surat.get(params.surat);
	if (!surat) error(404, 'Surat ini tidak ada di desa latihan');
	const { definisiSurat } = await import('$lib/desa/surat/definisi-surat');
	const definisi = definisiSurat(surat.jenis);
	if (!definisi) error(404, 'Jenis surat ini tidak ada lagi');
	return { surat, definisi };
};
