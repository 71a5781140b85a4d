import { firstRows } from '$lib/first-rows';
import { accountQuery, everyAccount, listAccounts } from '$lib/server/accounts/list';
import { sebutWilayah } from '$lib/server/accounts/wilayah';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { PageServerLoad } from './$types';

/** Some sixty sheets; whoever needs more takes the file. */
const terbanyakDicetak = 2_000;

export const load: PageServerLoad = async ({ locals, url }) => {
	const user = signedIn(locals);
	const query = accountQuery(url.searchParams);
	const [daftar, wilayah, cetak] = await Promise.all([
		listAccounts(services(), user, query),
		sebutWilayah(services(), user.wilayahKode),
		url.searchParams.get('cetak') === 'semua'
			? firstRows(everyAccount(services(), user, query), terbanyakDicetak)
			: null
	]);
	return {
		daftar: cetak
			? { rows: cetak.rows, total: daftar.total, halaman: 1, perHalaman: daftar.total }
			: daftar,
		/** There are more than can be printed. */
		terpotong: cetak?.more ?? false,
		query,
		wilayah
	};
};
