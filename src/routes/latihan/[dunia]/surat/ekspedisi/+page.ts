import { bukaRegister } from '../buku';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, url }) => {
	const { dunia } = await parent();
	return { buku: bukaRegister('ekspedisi', dunia, () => undefined, url.searchParams) };
};
