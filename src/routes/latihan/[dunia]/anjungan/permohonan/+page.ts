import { hanyaMasuk } from '../../warga/muat';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => ({
	masuk: hanyaMasuk(await parent(), 'anjungan')
});
