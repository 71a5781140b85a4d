import { json } from '@sveltejs/kit';
import { bacaDunia } from '$lib/server/latihan/dunia';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const sejak = Number(url.searchParams.get('sejak') ?? '0');
	const isi = await bacaDunia(services(), signedIn(locals), params.dunia, sejak);
	return json(isi, { headers: { 'cache-control': 'private, no-store' } });
};
