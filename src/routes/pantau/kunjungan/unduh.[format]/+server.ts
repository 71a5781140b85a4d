import { unduhTabel } from '$lib/server/pantau/ekspor';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { listVisits, visitQuery } from '$lib/server/visit/visits';
import { kolomKunjungan } from '../kolom';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const user = signedIn(locals);
	const asked = visitQuery(user, url.searchParams);
	return unduhTabel(params.format, {
		judul: 'Kunjungan',
		namaBerkas: 'kunjungan',
		kolom: kolomKunjungan,
		baris: (await listVisits(services(), user, { ...asked, page: 'semua' })).rows
	});
};
