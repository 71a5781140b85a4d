import { accountQuery, everyAccount } from '$lib/server/accounts/list';
import { unduhTabel } from '$lib/server/pantau/ekspor';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { kolomAkun } from '../kolom';
import type { RequestHandler } from './$types';

/** The accounts of the page with its filter and order, all pages in one file. */
export const GET: RequestHandler = ({ locals, params, url }) =>
	unduhTabel(params.format, {
		judul: 'Akun',
		namaBerkas: 'akun',
		kolom: kolomAkun,
		baris: everyAccount(services(), signedIn(locals), accountQuery(url.searchParams))
	});
