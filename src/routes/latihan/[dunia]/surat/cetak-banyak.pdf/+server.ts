import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { unduhBanyak } from '$lib/server/surat/unduh-surat';
import type { RequestHandler } from './$types';

/** Where no signed letter fits there is no file, and the list says why. */
export const GET: RequestHandler = async ({ locals, params, url }) =>
	(await unduhBanyak(services(), signedIn(locals), params.dunia, url.searchParams, url.origin)) ??
	redirect(303, `${resolve('/latihan/[dunia]/surat', params)}${url.search}`);
