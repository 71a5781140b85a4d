import { accountQuery, listAccounts } from '$lib/server/accounts/list';
import { sebutWilayah } from '$lib/server/accounts/wilayah';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const user = signedIn(locals);
	const query = accountQuery(url.searchParams);
	const [daftar, wilayah] = await Promise.all([
		listAccounts(services(), user, query),
		sebutWilayah(services(), user.wilayahKode)
	]);
	return { daftar, query, wilayah };
};
