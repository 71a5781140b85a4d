import { error } from '@sveltejs/kit';
import { lembarSurat } from '$lib/desa/surat/views/lembar-surat';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, params }) => {
	const { dunia } = await parent();
	const surat = dunia.persuratan.surat.get(params.surat);
	if (!surat) error(404, 'Surat ini tidak ada di desa latihan');
	const { definisiSurat } = await import('$lib/desa/surat/definisi-surat');
	const lembar = lembarSurat(dunia, definisiSurat(surat.jenis), surat.id);
	if (!lembar.ok) error(404, lembar.problems[0]?.message ?? 'Surat ini belum dapat dicetak');
	return { surat, lembar: lembar.value };
};
