import { csvResponse, tulisCsv } from '$lib/server/csv';
import { bacaPantau } from '$lib/server/pantau/pantau';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { kolomOrang, kolomWilayah, tabel } from '../../kolom';
import type { RequestHandler } from './$types';

/** The list of the page with its filter and order, all pages in one file. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const isi = await bacaPantau(
		services(),
		signedIn(locals),
		params.wilayah,
		url.searchParams,
		true
	);
	const baris =
		isi.jenis === 'orang'
			? tabel(kolomOrang(isi.zona), isi.daftar.rows)
			: tabel(kolomWilayah(isi.tempat.anak, isi.zona), isi.daftar.rows);
	return csvResponse(tulisCsv(baris), `pantau-${params.wilayah}-${isi.dataSaat.slice(0, 10)}.csv`);
};
