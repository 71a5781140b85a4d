import { services } from '$lib/server/runtime';
import { lacakSurat } from '$lib/server/surat/umum';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	if (!event.locals.user) event.setHeaders({ 'cache-control': 'no-store' });
	return lacakSurat(services(), event.getClientAddress(), event.params.kode);
};
