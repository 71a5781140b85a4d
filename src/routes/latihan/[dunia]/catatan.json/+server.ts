import { json } from '@sveltejs/kit';
import { bacaUntukHalaman } from '$lib/server/latihan/dunia';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const isi = await bacaUntukHalaman(services(), signedIn(locals), params.dunia, url.searchParams);
	return json(isi, { headers: { 'cache-control': 'private, no-store' } });
};
