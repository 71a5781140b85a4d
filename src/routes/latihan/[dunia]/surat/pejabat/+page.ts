import type { PageLoad } from './$types';

/** Names of the letter types; who only looks at the officials needs those that stand in a mandate. */
export const load: PageLoad = async ({ parent, url }) => {
	const { dunia } = await parent();
	const catat = url.searchParams.get('catat');
	if (catat !== 'mandat' && dunia.persuratan.mandat.length === 0) return { jenisSurat: [] };
	const { semuaJenisSurat } = await import('$lib/desa/surat/jenis-surat');
	return { jenisSurat: semuaJenisSurat };
};
