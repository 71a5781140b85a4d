import { error, redirect } from '@sveltejs/kit';
import { keadaanSaluran, beranda } from '../../warga/muat';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const induk = await parent();
	if (induk.bacaSaja) error(403, 'Pekerjaan peserta hanya dapat dilihat');
	if (keadaanSaluran(induk, 'anjungan').status === 'masuk')
		redirect(303, beranda('anjungan', induk.duniaId));
};
