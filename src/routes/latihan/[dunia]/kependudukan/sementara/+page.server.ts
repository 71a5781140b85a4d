import { resolve } from '$app/paths';
import { parseCatatSementara } from '$lib/desa/kependudukan/forms/sementara';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions } from './$types';

export const actions: Actions = {
	default: aksiPerintah(
		parseCatatSementara,
		(dunia) => `${resolve('/latihan/[dunia]/kependudukan/sementara', { dunia })}?tercatat=datang`
	)
};
