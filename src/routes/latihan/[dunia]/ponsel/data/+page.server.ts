import { aksiLaporData } from '$lib/server/latihan/aksi-layanan';
import type { Actions } from './$types';

export const actions: Actions = { default: aksiLaporData('ponsel') };
