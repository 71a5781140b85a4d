import { bacaLembar } from '$lib/desa/surat/buku/daftar';
import { bukaRegister } from '../buku';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, url }) => {
	const [{ definisiSurat }, { dunia }] = await Promise.all([
		import('$lib/desa/surat/definisi-surat'),
		parent()
	]);
	return {
		lembar: bacaLembar(url.searchParams.get('lembar')),
		buku: bukaRegister('agenda', dunia, definisiSurat, url.searchParams)
	};
};
