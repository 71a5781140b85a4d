import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { hanyaMasuk, keadaanSaluran } from '../warga/muat';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, url }) => {
	const induk = await parent();
	// Signed in or not, this is where the phone begins.
	if (!induk.bacaSaja && keadaanSaluran(induk, 'ponsel').status !== 'masuk')
		redirect(
			303,
			resolve('/latihan/[dunia]/ponsel/masuk', { dunia: induk.duniaId }) +
				(url.searchParams.has('habis') ? '?habis=1' : '')
		);
	return { masuk: hanyaMasuk(induk, 'ponsel') };
};
