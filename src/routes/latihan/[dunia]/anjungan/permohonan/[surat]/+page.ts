import { hanyaMasuk, muatPermohonan } from '../../../warga/muat';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, params }) => {
	const induk = await parent();
	const masuk = hanyaMasuk(induk, 'anjungan');
	return { masuk, ...(await muatPermohonan(induk.dunia, masuk.orang, params.surat)) };
};
