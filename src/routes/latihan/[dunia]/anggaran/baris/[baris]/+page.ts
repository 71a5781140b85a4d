import { error } from '@sveltejs/kit';
import { pernahDitulis } from '$lib/desa/apbdes/views/pernah-ditulis';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, params }) => {
	const data = await parent();
	// The page of a line that is yet to be written; none that was written begins like it. One that was taken out while
	// its page was open keeps the page, which says so.
	if (params.baris !== 'baru' && !pernahDitulis(params.baris, data))
		error(404, 'Baris ini tidak ada di rancangan APBDes');
};
