import { error } from '@sveltejs/kit';
import { cariDokumenAnggaran } from '$lib/desa/apbdes/dokumen/daftar';
import { rancanganDipilih } from '../../rancangan-dipilih';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent, url }) => {
	const dokumen = cariDokumenAnggaran(params.dokumen);
	if (!dokumen) error(404, 'Dokumen tidak ditemukan');
	const { dunia } = await parent();
	const { id } = rancanganDipilih(dunia.anggaran, url.searchParams);
	const bagian = url.searchParams.get('bagian') || undefined;
	const isi = dokumen.susun(dunia, id, bagian);
	if (!isi) error(404, 'Dokumen ini belum ada pada tahap sekarang');
	return { dokumen: params.dokumen, judul: dokumen.judul, isi, pilihan: dokumen.bagian(dunia, id) };
};
