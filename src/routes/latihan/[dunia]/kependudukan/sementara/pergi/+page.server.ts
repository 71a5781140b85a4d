import { resolve } from '$app/paths';
import { parseSementaraPergi } from '$lib/desa/kependudukan/forms/sementara';
import { aksiPerintah } from '$lib/server/latihan/aksi-perintah';
import type { Actions } from './$types';

export const actions: Actions = {
	default: aksiPerintah(
		parseSementaraPergi,
		(dunia, _events, form) =>
			`${resolve('/latihan/[dunia]/kependudukan/sementara', { dunia })}?${new URLSearchParams({ tercatat: 'pergi', entri: String(form.get('orang') ?? '') })}`
	)
};
