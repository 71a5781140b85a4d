import { formatSaat, formatTanggal, tanggalDiZona, zonaWilayah } from '$lib/format/tanggal';
import { isKeadaanMinggu } from '$lib/learning/keadaan-orang';
import { bacaDaftarOrang, semuaOrang } from '$lib/server/pantau/daftar-orang';
import { unduhTabel } from '$lib/server/pantau/ekspor';
import { alamatKode } from '$lib/server/pantau/tempat';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { kolomDariKursus, kolomHitungan, labelKeadaan } from '../kata';
import type { RequestHandler } from './$types';

/** The table of the page with its filter: people, all pages in one file, or above a kabupaten the numbers below. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const user = signedIn(locals);
	const { diminta, jejak, kursus, hitungan, dataSaat } = await bacaDaftarOrang(
		services(),
		user,
		url.searchParams
	);
	const zona = zonaWilayah(diminta.kode);
	const berkas = {
		judul: labelKeadaan[diminta.keadaan],
		namaBerkas: `orang-${diminta.keadaan}-${alamatKode(diminta.kode)}-${tanggalDiZona(dataSaat, zona)}`,
		keterangan: [
			['Wilayah', jejak.at(-1)?.nama ?? diminta.kode],
			['Kursus', kursus ? `${kursus.code} ${kursus.title}` : 'semua'],
			...(isKeadaanMinggu(diminta.keadaan)
				? [['Minggu sejak Senin', formatTanggal(diminta.minggu)] as const]
				: []),
			['Data s.d.', formatSaat(dataSaat, zona)]
		]
	} as const;
	return hitungan
		? unduhTabel(params.format, {
				...berkas,
				kolom: kolomHitungan(diminta.keadaan),
				baris: hitungan
			})
		: unduhTabel(params.format, {
				...berkas,
				kolom: kolomDariKursus(diminta.kursus),
				baris: semuaOrang(services(), user, url.searchParams)
			});
};
