import { formatSaat } from '$lib/format/tanggal';
import { artiButir } from '$lib/learning/item-analysis/arti';
import { readCourses } from '$lib/server/item-analysis/materi';
import { unduhTabel } from '$lib/server/pantau/ekspor';
import { alamatKode } from '$lib/server/pantau/tempat';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { kolomKursus } from '../kolom';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { place, readAt, zona, courses } = await readCourses(
		services(),
		signedIn(locals),
		url.searchParams
	);
	return unduhTabel(params.format, {
		judul: 'Materi',
		namaBerkas: `materi-${alamatKode(place.kode)}-${readAt.slice(0, 10)}`,
		kolom: kolomKursus,
		baris: courses,
		keterangan: [['Wilayah', place.nama], ['Data s.d.', formatSaat(readAt, zona)], ...artiButir]
	});
};
