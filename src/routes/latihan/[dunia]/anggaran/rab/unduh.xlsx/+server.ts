import { unduhRab } from '$lib/server/dokumen/unduh';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params, url }) =>
	unduhRab(services(), signedIn(locals), params.dunia, url.searchParams);
