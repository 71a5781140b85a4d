import { error } from '@sveltejs/kit';
import { bacaPilihan, cariBuku } from '$lib/desa/kependudukan/buku/buku';
import type { PageLoad } from './$types';

/** A page of the screen; a file has the whole book. */
const perHalaman = 100;

export const load: PageLoad = async ({ parent, params, url }) => {
	const { dunia, start } = await parent();
	const buku = cariBuku(params.buku);
	if (!buku) error(404, 'Buku ini tidak ada');
	const pilihan = bacaPilihan(dunia, buku, url.searchParams);
	const susun = (halaman: number) =>
		buku.susun(
			{ dunia, start },
			{ ...pilihan, potongan: { dari: (halaman - 1) * perHalaman, banyak: perHalaman } }
		);
	const diminta = Math.max(1, Math.trunc(Number(url.searchParams.get('halaman'))) || 1);
	const dokumen = susun(diminta);
	const seluruhnya = dokumen.tabel[0]?.letak.seluruhnya ?? 0;
	const terakhir = Math.max(1, Math.ceil(seluruhnya / perHalaman));
	return {
		buku,
		pilihan,
		dokumen: diminta > terakhir ? susun(terakhir) : dokumen,
		halaman: { nomor: Math.min(diminta, terakhir), terakhir, seluruhnya }
	};
};
