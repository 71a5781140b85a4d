import { hanyaBelumMasuk } from '../../warga/muat';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => hanyaBelumMasuk(await parent(), 'ponsel');
