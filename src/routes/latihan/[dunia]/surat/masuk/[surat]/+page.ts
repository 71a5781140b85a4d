import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, params }) => {
	const { dunia } = await parent();
	const suratMasuk = dunia.persuratan.masuk.get(params.surat);
	if (!suratMasuk) error(404, 'Surat masuk ini tidak ada di desa latihan');
	const { semuaJenisSurat } = await import('$lib/desa/surat/jenis-surat');
	const jenisBalasan = semuaJenisSurat
		.filter(({ kelompok, strategis }) => kelompok === 'dinas' && !strategis)
		.map(({ kode, nama }) => ({ kode, nama }));
	return { suratMasuk, jenisBalasan };
};
