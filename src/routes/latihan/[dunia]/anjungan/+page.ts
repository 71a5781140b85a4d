import { error } from '@sveltejs/kit';
import { keadaanSaluran } from '../warga/muat';
import type { PageLoad } from './$types';

/** Where the kiosk begins: the way in, or what whoever is signed in may do. */
export const load: PageLoad = async ({ parent }) => {
	const induk = await parent();
	if (induk.bacaSaja) error(403, 'Pekerjaan peserta hanya dapat dilihat');
	const keadaan = keadaanSaluran(induk, 'anjungan');
	return { orang: keadaan.status === 'masuk' ? keadaan.penduduk : null };
};
