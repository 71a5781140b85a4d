import { cari } from '$lib/server/rujukan/search';
import { openPage } from '$lib/server/open-page';
import { services } from '$lib/server/runtime';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, setHeaders, url }) => {
	openPage(locals, setHeaders);
	return { hasil: await cari(services(), url.searchParams.get('q') ?? '') };
};
