import { resolve } from '$app/paths';
import { parseMasuk } from '$lib/desa/surat/forms/layanan';
import { aksiWarga } from '$lib/server/latihan/aksi-warga';
import { bacaPapan, tekan } from './papan';
import type { Actions } from './$types';

export const actions: Actions = {
	masuk: aksiWarga(
		'anjungan',
		(form, saat) => parseMasuk(form, 'anjungan', saat),
		(dunia) => resolve('/latihan/[dunia]/anjungan', { dunia })
	),
	/** Without JavaScript every key is sent; nothing is kept but in the page that comes back. */
	tekan: async ({ request }) => {
		const form = await request.formData();
		return { papan: tekan(bacaPapan(form), String(form.get('tombol') ?? '')) };
	}
};
