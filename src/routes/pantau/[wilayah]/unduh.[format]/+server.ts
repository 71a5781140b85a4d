import { artiAngka } from '$lib/learning/arti-angka';
import { unduhTabel } from '$lib/server/pantau/ekspor';
import { bacaPantau } from '$lib/server/pantau/pantau';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { formatSaat, tanggalDiZona } from '$lib/format/tanggal';
import { artiWilayah, kolomOrang, kolomWilayah } from '../../kolom';
import type { RequestHandler } from './$types';

/** The list of the page with its filter and order, all pages in one file. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const isi = await bacaPantau(services(), signedIn(locals), params.wilayah, url.searchParams, {
		semua: true
	});
	const berkas = {
		judul: isi.tempat.nama,
		namaBerkas: `pantau-${params.wilayah}-${tanggalDiZona(isi.dataSaat, isi.zona)}`,
		keterangan: [
			['Wilayah', isi.tempat.nama],
			['Kursus', isi.kursus ? `${isi.kursus.code} ${isi.kursus.title}` : 'belum ada'],
			['Data s.d.', formatSaat(isi.dataSaat, isi.zona)],
			...artiWilayah,
			...artiAngka(['tertutup'])
		] as const
	};
	return isi.jenis === 'orang'
		? unduhTabel(params.format, {
				...berkas,
				kolom: kolomOrang(isi.zona),
				baris: isi.daftar.rows
			})
		: unduhTabel(params.format, {
				...berkas,
				kolom: kolomWilayah(isi.tempat.anak, isi.zona, isi.kesiapan.dipilih?.id ?? null),
				baris: isi.daftar.rows
			});
};
