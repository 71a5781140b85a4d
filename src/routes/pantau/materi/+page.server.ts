import { readCourses } from '$lib/server/item-analysis/materi';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) =>
	readCourses(services(), signedIn(locals), url.searchParams);
