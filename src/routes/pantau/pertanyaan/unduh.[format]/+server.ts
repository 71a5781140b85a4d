import { zonaWilayah } from '$lib/format/tanggal';
import { everyQuestion } from '$lib/server/dialogue/answers';
import { unduhTabel } from '$lib/server/pantau/ekspor';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { kolomPertanyaan } from '../kolom';
import type { RequestHandler } from './$types';

/** The list of the page with its filter, all pages in one file. */
export const GET: RequestHandler = ({ locals, params, url }) => {
	const user = signedIn(locals);
	const answered = url.searchParams.get('keadaan') === 'terjawab';
	return unduhTabel(params.format, {
		judul: 'Pertanyaan peserta',
		namaBerkas: answered ? 'pertanyaan-terjawab' : 'pertanyaan-menunggu',
		kolom: kolomPertanyaan(zonaWilayah(user.desaKode)),
		baris: everyQuestion(services(), user, {
			answered,
			courseId: url.searchParams.get('kursus') ?? '',
			wilayah: url.searchParams.get('wilayah') ?? ''
		})
	});
};
