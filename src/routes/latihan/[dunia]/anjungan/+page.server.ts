import { resolve } from '$app/paths';
import { parseAkhiri, parseSentuh } from '$lib/desa/surat/forms/layanan';
import { aksiWarga } from '$lib/server/latihan/aksi-warga';
import type { Actions } from './$types';

const rumah = (dunia: string): string => resolve('/latihan/[dunia]/anjungan', { dunia });

export const actions: Actions = {
	akhiri: aksiWarga(
		'anjungan',
		parseAkhiri,
		(dunia, form) => rumah(dunia) + (form.has('habis') ? '?habis=1' : '?keluar=1')
	),
	sentuh: aksiWarga('anjungan', parseSentuh, rumah)
};
