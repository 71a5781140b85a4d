import { error, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, params }) => {
	const { dunia, bacaSaja } = await parent();
	if (bacaSaja) error(403, 'Pekerjaan peserta hanya dapat dilihat');
	const surat = dunia.persuratan.surat.get(params.surat);
	if (!surat) error(404, 'Surat ini tidak ada di desa latihan');
	// The letter itself says why there is nothing to mend.
	if (surat.status !== 'dikembalikan')
		redirect(303, resolve('/latihan/[dunia]/surat/keluar/[surat]', params));
	const { definisiSurat } = await import('$lib/desa/surat/definisi-surat');
	const definisi = definisiSurat(surat.jenis);
	if (!definisi) error(404, 'Jenis surat ini tidak ada lagi');
	return { surat, definisi };
};
