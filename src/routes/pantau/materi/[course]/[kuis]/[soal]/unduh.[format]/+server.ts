import { formatSaat } from '$lib/format/tanggal';
import { artiButir } from '$lib/learning/item-analysis/arti';
import { notFound } from '$lib/server/access';
import { readQuestion } from '$lib/server/item-analysis/materi';
import { unduhTabel } from '$lib/server/pantau/ekspor';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { kolomPilihan, kolomRevisi } from '../../../../kolom';
import type { RequestHandler } from './$types';

/** One of the tables of the page: `?tabel=revisi`, or the options of a revision (`pilihan-2`). */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const isi = await readQuestion(
		services(),
		signedIn(locals),
		{ slug: params.course, quizId: params.kuis, questionId: params.soal },
		url.searchParams
	);
	const { place, readAt, zona, course, revisions } = isi;
	const tabel = url.searchParams.get('tabel') ?? 'revisi';
	const berkas = {
		namaBerkas: `soal-${params.soal}-${tabel}-${readAt.slice(0, 10)}`,
		keterangan: [
			['Kursus', `${course.code} ${course.title}`],
			['Kuis', isi.quizTitle],
			['Wilayah', place.nama],
			['Data s.d.', formatSaat(readAt, zona)],
			...artiButir
		] as const
	};
	if (tabel === 'revisi')
		return unduhTabel(params.format, {
			...{ ...berkas, judul: 'Revisi', kolom: kolomRevisi },
			baris: revisions
		});
	const revisi = revisions.find(({ rev }) => tabel === `pilihan-${rev}`) ?? notFound();
	return unduhTabel(params.format, {
		...{ ...berkas, judul: `Pilihan revisi ${revisi.rev}`, kolom: kolomPilihan },
		baris: revisi.options
	});
};
