import { muatKlasifikasi } from '$lib/desa/surat/klasifikasi/muat';
import { cariKlasifikasi } from '$lib/desa/surat/klasifikasi/cari';
import type { PageLoad } from './$types';

/** The letter types and a table of codes weigh much; they come with this page only, the table when something is looked for. */
export const load: PageLoad = async ({ parent, url }) => {
	const cari = (url.searchParams.get('cari') ?? '').trim().slice(0, 100);
	const [{ semuaJenisSurat }, { dunia }] = await Promise.all([
		import('$lib/desa/surat/jenis-surat'),
		parent()
	]);
	if (cari === '') return { jenisSurat: semuaJenisSurat, cari, hasil: null, tabel: null };
	const tabel = await muatKlasifikasi(dunia.persuratan.setelan.tabelKlasifikasi);
	return { jenisSurat: semuaJenisSurat, cari, hasil: cariKlasifikasi(tabel, cari), tabel };
};
