import { formatSaat, tanggalDiZona, zonaWilayah } from '$lib/format/tanggal';
import { bacaDaftarOrang, semuaOrang } from '$lib/server/pantau/daftar-orang';
import { unduhTabel } from '$lib/server/pantau/ekspor';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { kolomDaftarOrang, labelKeadaan } from '../kata';
import type { RequestHandler } from './$types';

/** The people of the page with its filter, all pages in one file. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const user = signedIn(locals);
	const { diminta, jejak, kursus } = await bacaDaftarOrang(services(), user, url.searchParams);
	const saat = services().now().toISOString();
	const zona = zonaWilayah(diminta.kode);
	return unduhTabel(params.format, {
		judul: labelKeadaan[diminta.keadaan],
		namaBerkas: `orang-${diminta.keadaan}-${diminta.kode}-${tanggalDiZona(saat, zona)}`,
		kolom: kolomDaftarOrang,
		baris: semuaOrang(services(), user, url.searchParams),
		keterangan: [
			['Wilayah', jejak.at(-1)?.nama ?? diminta.kode],
			['Kursus', kursus ? `${kursus.code} ${kursus.title}` : 'belum ada'],
			['Data s.d.', formatSaat(saat, zona)]
		]
	});
};
