import { hanyaMasuk, jenisMandiri } from '../../warga/muat';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const masuk = hanyaMasuk(await parent(), 'anjungan');
	return { masuk, jenis: await jenisMandiri() };
};
