import { cohortQuery, listCohorts } from '$lib/server/cohort/find';
import { unduhTabel } from '$lib/server/pantau/ekspor';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { kolomDaftarAngkatan } from '../kolom';
import type { RequestHandler } from './$types';

/** The list of the page, or the one of those that were put away, all pages in one file. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const query = cohortQuery(url.searchParams);
	const { rows } = await listCohorts(services(), signedIn(locals), { ...query, halaman: 'semua' });
	return unduhTabel(params.format, {
		judul: 'Angkatan',
		namaBerkas: query.archived ? 'angkatan-diarsipkan' : 'angkatan',
		kolom: kolomDaftarAngkatan,
		baris: rows
	});
};
