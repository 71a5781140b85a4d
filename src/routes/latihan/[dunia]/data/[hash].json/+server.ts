import { json } from '@sveltejs/kit';
import { bacaData } from '$lib/server/latihan/dunia';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { RequestHandler } from './$types';

/** Named after its content, so it never changes; of this person alone, so no cache in between keeps it. */
export const GET: RequestHandler = async ({ locals, params }) =>
	json(await bacaData(services(), signedIn(locals), params.dunia, params.hash), {
		headers: { 'cache-control': 'private, max-age=31536000, immutable' }
	});
