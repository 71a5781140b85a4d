import { sebutMasa } from '$lib/cohort/phase';
import { formatSaat, zonaWilayah } from '$lib/format/tanggal';
import { readReport } from '$lib/server/cohort/report';
import { unduhTabel } from '$lib/server/pantau/ekspor';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { kolomAngkatan } from '../kolom';
import type { RequestHandler } from './$types';

/** The list of the page with its filter and order, all pages in one file. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { angkatan, items, daftar, dataSaat } = await readReport(
		services(),
		signedIn(locals),
		params.angkatan,
		url.searchParams,
		true
	);
	return unduhTabel(params.format, {
		judul: angkatan.nama,
		namaBerkas: `angkatan-${angkatan.nama}-${dataSaat.slice(0, 10)}`,
		kolom: kolomAngkatan(items),
		baris: daftar.rows,
		keterangan: [
			['Angkatan', angkatan.nama],
			['Masa', sebutMasa(angkatan)],
			['Data s.d.', formatSaat(dataSaat, zonaWilayah(angkatan.wilayahKode))]
		]
	});
};
