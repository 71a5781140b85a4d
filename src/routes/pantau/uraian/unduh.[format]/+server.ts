import { zonaWilayah } from '$lib/format/tanggal';
import { everyEssayWaiting } from '$lib/server/learning/essays';
import { unduhTabel } from '$lib/server/pantau/ekspor';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { kolomUraian } from '../kolom';
import type { RequestHandler } from './$types';

/** The list of the page, with those that it has no room for. */
export const GET: RequestHandler = ({ locals, params }) => {
	const user = signedIn(locals);
	return unduhTabel(params.format, {
		judul: 'Uraian yang menunggu',
		namaBerkas: 'uraian-menunggu',
		kolom: kolomUraian(zonaWilayah(user.wilayahKode)),
		baris: everyEssayWaiting(services(), user)
	});
};
