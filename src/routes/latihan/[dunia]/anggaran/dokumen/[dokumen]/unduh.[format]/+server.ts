import { unduhAnggaran } from '$lib/server/dokumen/unduh';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params, url }) =>
	unduhAnggaran(services(), signedIn(locals), params, url.searchParams);
