import { bacaKursus } from '$lib/server/learning/catalogue';
import { openPage } from '$lib/server/open-page';
import { services } from '$lib/server/runtime';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	openPage(locals, setHeaders);
	return { kursus: await bacaKursus(services(), locals.user, params.course) };
};
