import { listDays } from '$lib/server/cohort/days';
import { readCohortHead } from '$lib/server/cohort/save';
import { unduhTabel } from '$lib/server/pantau/ekspor';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { kolomHari } from '../kolom-hari';
import type { RequestHandler } from './$types';

/** The days face to face of the page. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const user = signedIn(locals);
	const [angkatan, days] = await Promise.all([
		readCohortHead(services(), user, params.angkatan),
		listDays(services(), user, params.angkatan)
	]);
	return unduhTabel(params.format, {
		judul: 'Tatap muka',
		namaBerkas: `tatap-muka-${angkatan.nama}`,
		kolom: kolomHari,
		baris: days,
		keterangan: [['Angkatan', angkatan.nama]]
	});
};
