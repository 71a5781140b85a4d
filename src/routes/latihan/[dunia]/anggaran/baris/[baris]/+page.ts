import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, params }) => {
	const { dunia } = await parent();
	// The page of a line that is yet to be written; none that was written begins like it.
	const isBaru = params.baris === 'baru';
	const isAda = [...dunia.anggaran.rancangan.values()].some(({ baris }) => baris.has(params.baris));
	if (!isBaru && !isAda) error(404, 'Baris ini tidak ada di rancangan APBDes');
};
