import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, params }) => {
	const { dunia } = await parent();
	const antrean = dunia.persuratan.antrean.get(params.antrean);
	// A number that belongs to a request is shown to its citizen alone, on the page of the request.
	if (!antrean || antrean.suratId !== null) error(404, 'Nomor antrean ini tidak ada');
	return { antrean };
};
