import { unduhLaporan } from '$lib/server/laporan/laporan';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params, url }) =>
	unduhLaporan(services(), signedIn(locals), params.wilayah, url.searchParams);
