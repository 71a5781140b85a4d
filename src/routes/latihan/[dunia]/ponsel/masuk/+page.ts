import { error, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { keadaanSaluran } from '../../warga/muat';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const induk = await parent();
	if (induk.bacaSaja) error(403, 'Pekerjaan peserta hanya dapat dilihat');
	if (keadaanSaluran(induk, 'ponsel').status === 'masuk')
		redirect(303, resolve('/latihan/[dunia]/ponsel', { dunia: induk.duniaId }));
};
