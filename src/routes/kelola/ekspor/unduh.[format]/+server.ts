import { exportRoster } from '$lib/server/roster/export';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, locals, url }) =>
	exportRoster(services(), signedIn(locals), {
		wilayah: url.searchParams.get('wilayah'),
		format: params.format
	});
