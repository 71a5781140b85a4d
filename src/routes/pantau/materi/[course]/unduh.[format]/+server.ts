import { formatSaat } from '$lib/format/tanggal';
import { artiButir } from '$lib/learning/item-analysis/arti';
import { notFound } from '$lib/server/access';
import { readCourse } from '$lib/server/item-analysis/materi';
import { unduhTabel } from '$lib/server/pantau/ekspor';
import { alamatKode } from '$lib/server/pantau/tempat';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { kolomKesalahan, kolomSoalBerkas, kolomYakin } from '../../kolom';
import type { RequestHandler } from './$types';

/** One of the tables of the page, whole: `?tabel=soal`, `kesalahan` or `yakin`. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const isi = await readCourse(services(), signedIn(locals), params.course, url.searchParams, true);
	const { place, readAt, zona, course } = isi;
	const tabel = url.searchParams.get('tabel') ?? 'soal';
	const berkas = {
		namaBerkas: `materi-${course.code}-${tabel}-${alamatKode(place.kode)}-${readAt.slice(0, 10)}`,
		keterangan: [
			['Kursus', `${course.code} ${course.title}`],
			['Wilayah', place.nama],
			['Data s.d.', formatSaat(readAt, zona)],
			...artiButir
		] as const
	};
	switch (tabel) {
		case 'soal':
			return unduhTabel(params.format, {
				...{ ...berkas, judul: 'Soal', kolom: kolomSoalBerkas },
				baris: isi.modules.flatMap(({ lines }) => lines)
			});
		case 'kesalahan':
			return unduhTabel(params.format, {
				...{ ...berkas, judul: 'Kesalahan tersering', kolom: kolomKesalahan },
				baris: isi.mistakes
			});
		case 'yakin':
			return unduhTabel(params.format, {
				...{ ...berkas, judul: 'Yakin tetapi salah', kolom: kolomYakin },
				baris: isi.sureWrong
			});
		default:
			notFound();
	}
};
