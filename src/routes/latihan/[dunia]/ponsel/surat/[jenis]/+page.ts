import { definisiMandiri, hanyaMasuk } from '../../../warga/muat';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, params }) => {
	const masuk = hanyaMasuk(await parent(), 'ponsel');
	return { masuk, definisi: await definisiMandiri(params.jenis) };
};
