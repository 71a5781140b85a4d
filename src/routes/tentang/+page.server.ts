import { jumlahWilayah } from '$lib/server/accounts/wilayah';
import { openPage } from '$lib/server/open-page';
import { services } from '$lib/server/runtime';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, setHeaders }) => {
	openPage(locals, setHeaders);
	return { jumlah: await jumlahWilayah(services()) };
};
