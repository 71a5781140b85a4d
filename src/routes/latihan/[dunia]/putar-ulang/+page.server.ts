import { putarUlang } from '$lib/server/latihan/putar-ulang';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const diminta = url.searchParams.get('sampai') ?? '';
	const sampai = /^\d{1,9}$/.test(diminta) ? Number(diminta) : null;
	return {
		diminta: sampai,
		ulang: await putarUlang(services(), signedIn(locals), params.dunia, sampai ?? Infinity)
	};
};
