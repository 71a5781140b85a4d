import { unduhRegister } from '$lib/server/dokumen/unduh';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params, url }) =>
	unduhRegister(services(), signedIn(locals), { ...params, register: 'agenda' }, url.searchParams);
