import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { tugas } = await parent();
	if (!tugas) error(404, 'Dunia latihan ini tidak memuat tugas');
};
