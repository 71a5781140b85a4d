import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { unduhSurat } from '$lib/server/surat/unduh-surat';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params, url }) =>
	unduhSurat(services(), signedIn(locals), params, url.origin);
