import { bukaDunia } from '../buka-dunia';
import type { LayoutLoad } from './$types';

/** The layout of a citizen's device stands alone (`+layout@`), so that it opens the world itself, as the office does. */
export const load: LayoutLoad = async (event) => ({
	...(await bukaDunia(event)),
	saat: event.data.saat
});
