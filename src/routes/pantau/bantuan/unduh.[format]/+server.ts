import { formatSaat, tanggalDiZona, zonaWilayah } from '$lib/format/tanggal';
import { artiAngka } from '$lib/learning/arti-angka';
import { bacaSaringanBantuan, semuaBantuan } from '$lib/server/pantau/bantuan';
import { unduhTabel } from '$lib/server/pantau/ekspor';
import { alamatKode } from '$lib/server/pantau/tempat';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import { kolomBantuan } from '../kata';
import type { RequestHandler } from './$types';

/** The working list with its filter, all of it. */
export const GET: RequestHandler = ({ locals, params, url }) => {
	const user = signedIn(locals);
	const { jenis, kode } = bacaSaringanBantuan(user, url.searchParams);
	const saat = services().now().toISOString();
	const zona = zonaWilayah(kode);
	return unduhTabel(params.format, {
		judul: 'Perlu bantuan',
		namaBerkas: `perlu-bantuan-${jenis}-${alamatKode(kode)}-${tanggalDiZona(saat, zona)}`,
		kolom: kolomBantuan,
		baris: semuaBantuan(services(), user, url.searchParams),
		keterangan: [
			['Kode wilayah', kode || 'Seluruh Indonesia'],
			['Data s.d.', formatSaat(saat, zona)],
			...artiAngka([jenis])
		]
	});
};
