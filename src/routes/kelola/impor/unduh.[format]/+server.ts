import { zonaWilayah } from '$lib/format/tanggal';
import { unduhTabel } from '$lib/server/pantau/ekspor';
import { listImports } from '$lib/server/roster/imports';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { kolomImpor } from '../kolom';
import type { RequestHandler } from './$types';

/** The list of the page, all pages in one file. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const user = signedIn(locals);
	const { rows } = await listImports(services(), user, 'semua');
	return unduhTabel(params.format, {
		judul: 'Impor daftar perangkat',
		namaBerkas: 'impor-daftar-perangkat',
		kolom: kolomImpor(zonaWilayah(user.wilayahKode || '00')),
		baris: rows
	});
};
