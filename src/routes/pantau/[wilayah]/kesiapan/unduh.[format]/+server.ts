import { formatSaat, tanggalDiZona, zonaWilayah } from '$lib/format/tanggal';
import { artiAngka } from '$lib/learning/arti-angka';
import { unduhTabel } from '$lib/server/pantau/ekspor';
import { bacaHalamanKesiapan } from '$lib/server/pantau/halaman-kesiapan';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { kolomKesiapan } from '../../../kesiapan';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { tempat, kesiapan, baris, dataSaat } = await bacaHalamanKesiapan(
		services(),
		signedIn(locals),
		params.wilayah,
		url.searchParams
	);
	const zona = zonaWilayah(tempat.kode);
	return unduhTabel(params.format, {
		judul: 'Kesiapan',
		namaBerkas: `kesiapan-${kesiapan.dipilih?.id}-${params.wilayah}-${tanggalDiZona(dataSaat, zona)}`,
		kolom: kolomKesiapan(tempat.anak),
		baris,
		keterangan: [
			['Wilayah', tempat.nama],
			['Siap untuk', kesiapan.dipilih?.nama ?? ''],
			['Data s.d.', formatSaat(dataSaat, zona)],
			...artiAngka(['siap'])
		]
	});
};
