import { newId } from '$lib/ids';
import { cardPeople, cardQuery, mostCards } from '$lib/server/accounts/cards';
import { cariWilayah, sebutWilayah } from '$lib/server/accounts/wilayah';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const user = signedIn(locals);
	const query = cardQuery(url.searchParams);
	const cari = (url.searchParams.get('cari') ?? '').replace(/\p{Cc}/gu, ' ').trim();
	const [orang, temuan, wilayah] = await Promise.all([
		cardPeople(services(), user, query),
		cariWilayah(services(), user, cari, null),
		sebutWilayah(services(), query.wilayah ?? user.wilayahKode)
	]);
	return {
		orang,
		paling: mostCards,
		query,
		cari,
		temuan: temuan.matches.map(({ kode, nama, letak }) => ({ kode, nama, letak })),
		wilayah,
		wilayahSendiri: user.wilayahKode,
		// The cards are worked out of it: the same page makes the same cards, another one makes new ones.
		benih: newId()
	};
};
