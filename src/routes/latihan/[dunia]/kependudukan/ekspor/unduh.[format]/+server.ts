import { eksporPenduduk } from '$lib/server/impor/ekspor-penduduk';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params }) =>
	eksporPenduduk(services(), signedIn(locals), params);
