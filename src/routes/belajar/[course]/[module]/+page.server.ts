import { bacaModul } from '$lib/server/learning/module';
import { openPage } from '$lib/server/open-page';
import { services } from '$lib/server/runtime';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	openPage(locals, setHeaders);
	return { modul: await bacaModul(services(), locals.user, params) };
};
