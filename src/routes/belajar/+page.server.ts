import { katalog } from '$lib/server/learning/catalogue';
import { services } from '$lib/server/runtime';
import { openPage } from '$lib/server/open-page';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, setHeaders }) => {
	openPage(locals, setHeaders);
	return { courses: await katalog(services(), locals.user) };
};
