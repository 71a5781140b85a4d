import { formatSaat, tanggalDiZona, zonaWilayah } from '$lib/format/tanggal';
import { artiAngka } from '$lib/learning/arti-angka';
import { notFound } from '$lib/server/access';
import { unduhTabel } from '$lib/server/pantau/ekspor';
import { bacaPapanUnduh } from '$lib/server/pantau/halaman';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { barisPapan, kolomLevel, kolomPapan, kolomRiwayat } from '../../../kisi';
import type { RequestHandler } from './$types';

/** The grids of a kecamatan or a village: a line for each seat, or for each person with their competencies. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { papan, tempat, kursus } = await bacaPapanUnduh(
		services(),
		signedIn(locals),
		params.wilayah,
		url.searchParams
	);
	const saat = services().now().toISOString();
	const zona = zonaWilayah(tempat.kode);
	const berkas = {
		namaBerkas: `${params.apa}-${params.wilayah}-${tanggalDiZona(saat, zona)}`,
		keterangan: [
			['Wilayah', tempat.nama],
			['Kursus', kursus],
			['Data s.d.', formatSaat(saat, zona)]
		] as const
	};
	switch (params.apa) {
		case 'jabatan':
			return unduhTabel(params.format, {
				...berkas,
				judul: 'Jabatan',
				kolom: kolomPapan,
				baris: barisPapan(papan.desa),
				keterangan: [...berkas.keterangan, ...artiAngka(['macet', 'senyap'])]
			});
		case 'kompetensi':
			return unduhTabel(params.format, {
				...berkas,
				judul: 'Kompetensi',
				kolom: kolomLevel(papan),
				baris: papan.orang,
				keterangan: [
					...berkas.keterangan,
					...papan.kompetensi.map(({ code, text }): [string, string] => [code, text])
				]
			});
		case 'riwayat':
			return unduhTabel(params.format, {
				...berkas,
				judul: 'Serah terima jabatan',
				kolom: kolomRiwayat,
				baris: papan.riwayat
			});
		default:
			return notFound();
	}
};
