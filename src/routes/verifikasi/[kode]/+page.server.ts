import { fail } from '@sveltejs/kit';
import { services } from '$lib/server/runtime';
import { cocokkanBerkas, periksaSurat } from '$lib/server/surat/umum';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	// Whether it still holds is asked anew each time.
	if (!event.locals.user) event.setHeaders({ 'cache-control': 'no-store' });
	return periksaSurat(services(), event.getClientAddress(), event.params.kode);
};

const masalahBerkas = (message: string, mend: string) => ({
	problems: [{ field: 'berkas', level: 'galat' as const, rule: 'C-07', message, mend }]
});

export const actions: Actions = {
	berkas: async (event) => {
		const isi = (await event.request.formData()).get('berkas');
		if (!(isi instanceof File) || isi.size === 0)
			return fail(
				422,
				masalahBerkas('Berkas surat belum dipilih.', 'Pilih berkas PDF surat yang Anda terima.')
			);
		if (isi.size > 512 * 1024)
			return fail(
				422,
				masalahBerkas(
					'Berkas ini terlalu besar untuk sebuah surat.',
					'Pilih berkas PDF satu surat, paling besar 512 KB.'
				)
			);
		const { hasil, tunggu } = await cocokkanBerkas(services(), event.getClientAddress(), {
			kode: event.params.kode,
			asal: event.url.origin,
			berkas: new Uint8Array(await isi.arrayBuffer())
		});
		return { berkas: tunggu > 0 ? null : hasil };
	}
};
