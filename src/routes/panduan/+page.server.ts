import { daftarPanduan } from '$lib/server/rujukan/guides';
import { openPage } from '$lib/server/open-page';
import { services } from '$lib/server/runtime';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, setHeaders }) => {
	openPage(locals, setHeaders);
	return { daftar: await daftarPanduan(services()) };
};
