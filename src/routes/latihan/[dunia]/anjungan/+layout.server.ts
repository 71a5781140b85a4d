import { services } from '$lib/server/runtime';
import type { LayoutServerLoad } from './$types';

/** The moment of each page of this device, by the clock of the server (C-05); asked anew for every address. */
export const load: LayoutServerLoad = ({ url }) => ({
	alamat: url.pathname,
	saat: services().now().toISOString()
});
