import { jangkarSurat, kelompokSurat, semuaJenisSurat } from '$lib/desa/surat/jenis-surat';
import { openPage } from '$lib/server/open-page';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, setHeaders }) => {
	openPage(locals, setHeaders);
	return {
		jumlah: semuaJenisSurat.length,
		daftar: Object.entries(kelompokSurat).map(([kelompok, label]) => ({
			jangkar: `kelompok-${kelompok}`,
			label,
			surat: semuaJenisSurat
				.filter((jenis) => jenis.kelompok === kelompok)
				.map((jenis) => ({ ...jenis, jangkar: jangkarSurat(jenis) }))
		}))
	};
};
