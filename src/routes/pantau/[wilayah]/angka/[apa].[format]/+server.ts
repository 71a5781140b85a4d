import { formatSaat, tanggalDiZona } from '$lib/format/tanggal';
import { artiAngka } from '$lib/learning/arti-angka';
import { notFound } from '$lib/server/access';
import { unduhTabel } from '$lib/server/pantau/ekspor';
import { bacaPantau } from '$lib/server/pantau/pantau';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import {
	barisCakupan,
	barisMinggu,
	barisTingkat,
	kolomCakupan,
	kolomMinggu,
	kolomTingkat
} from '../../../angka';
import type { RequestHandler } from './$types';

/** The numbers of a wilayah by seat, by competency or by week, as the page shows them: what is closed there is closed here. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const isi = await bacaPantau(services(), signedIn(locals), params.wilayah, url.searchParams);
	const berkas = {
		namaBerkas: `${params.apa}-${params.wilayah}-${tanggalDiZona(isi.dataSaat, isi.zona)}`,
		keterangan: [
			['Wilayah', isi.tempat.nama],
			['Kursus', isi.kursus ? `${isi.kursus.code} ${isi.kursus.title}` : 'belum ada'],
			['Data s.d.', formatSaat(isi.dataSaat, isi.zona)],
			...artiAngka(['jabatan', 'teraktivasi', 'aktif', 'mulai', 'selesai', 'macet', 'senyap']),
			...artiAngka(['tertutup'])
		]
	} as const;
	switch (params.apa) {
		case 'jabatan':
			return unduhTabel(params.format, {
				...berkas,
				judul: 'Cakupan per jabatan',
				kolom: kolomCakupan,
				baris: barisCakupan(isi.angka)
			});
		case 'kompetensi':
			return unduhTabel(params.format, {
				...berkas,
				judul: 'Orang per tingkat kompetensi',
				kolom: kolomTingkat,
				baris: barisTingkat(isi.angka)
			});
		case 'minggu':
			return unduhTabel(params.format, {
				...berkas,
				judul: 'Perkembangan per minggu',
				kolom: kolomMinggu,
				baris: barisMinggu(isi.angka)
			});
		default:
			return notFound();
	}
};
