import { unduhTabel } from '$lib/server/pantau/ekspor';
import { importDetail } from '$lib/server/roster/imports';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { kolomPerubahan } from '../../kolom';
import type { RequestHandler } from './$types';

/** What the import changed, all pages in one file. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const impor = await importDetail(services(), signedIn(locals), params.impor, 'semua');
	return unduhTabel(params.format, {
		judul: 'Yang diubah impor ini',
		namaBerkas: `perubahan-${impor.fileName}`,
		kolom: kolomPerubahan(impor.stays > 0 && impor.undoneAt === null),
		baris: impor.changes.rows
	});
};
