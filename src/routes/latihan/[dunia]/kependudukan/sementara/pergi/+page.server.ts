import { resolve } from '$app/paths';
import { parseSementaraPergi } from '$lib/desa/kependudukan/forms/sementara';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions } from './$types';

export const actions: Actions = {
	default: aksiPerintah(
		parseSementaraPergi,
		(dunia) => `${resolve('/latihan/[dunia]/kependudukan/sementara', { dunia })}?tercatat=pergi`
	)
};
