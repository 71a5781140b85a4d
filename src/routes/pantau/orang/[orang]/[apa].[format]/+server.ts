import { formatSaat, tanggalDiZona } from '$lib/format/tanggal';
import { notFound, type User } from '$lib/server/access';
import { bacaKelonggaran } from '$lib/server/learning/allowances';
import { unduhTabel } from '$lib/server/pantau/ekspor';
import { bacaOrang } from '$lib/server/pantau/orang';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import {
	barisBagian,
	kolomBagian,
	kolomBantuanOrang,
	kolomKompetensiOrang,
	kolomPercobaan
} from '../tabel';
import { kolomUji } from '../uji/kolom';
import type { RequestHandler } from './$types';

/** One table of the page of a person; of the attempts all. It is a look at the person as the page is. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	if (params.apa === 'uji') return unduhUji(signedIn(locals), params);
	const query = new URLSearchParams(url.searchParams);
	query.set('percobaan', 'semua');
	const isi = await bacaOrang(services(), signedIn(locals), params.orang, query);
	const berkas = {
		namaBerkas: `${params.apa}-${isi.orang.nama}-${tanggalDiZona(isi.dataSaat, isi.zona)}`,
		keterangan: [
			['Nama', isi.orang.nama],
			['Jabatan', isi.orang.sebutan],
			['Desa', isi.desa.nama],
			['Kursus', isi.kursus ? `${isi.kursus.code} ${isi.kursus.title}` : 'belum ada'],
			['Data s.d.', formatSaat(isi.dataSaat, isi.zona)]
		]
	} as const;
	switch (params.apa) {
		case 'bagian':
			return unduhTabel(params.format, {
				...berkas,
				judul: 'Per bagian kursus',
				kolom: kolomBagian(isi.zona),
				baris: barisBagian(isi)
			});
		case 'percobaan':
			return unduhTabel(params.format, {
				...berkas,
				judul: 'Percobaan kuis dan uji',
				kolom: kolomPercobaan(isi.zona),
				baris: isi.percobaan.baris
			});
		case 'kompetensi':
			return unduhTabel(params.format, {
				...berkas,
				judul: 'Kompetensi',
				kolom: kolomKompetensiOrang,
				baris: isi.kompetensi
			});
		case 'bantuan':
			return unduhTabel(params.format, {
				...berkas,
				judul: 'Bantuan yang sudah diberikan',
				kolom: kolomBantuanOrang(isi.zona),
				baris: isi.bantuan
			});
		default:
			return notFound();
	}
};

/** How somebody stands with the exams that have limits. */
async function unduhUji(
	user: User,
	{ orang: id, format }: { readonly orang: string; readonly format: string }
): Promise<Response> {
	const { orang, uji, zona } = await bacaKelonggaran(services(), user, id);
	const now = services().now();
	return unduhTabel(format, {
		judul: 'Uji dan kesempatan',
		namaBerkas: `uji-${orang.nama}-${tanggalDiZona(now, zona)}`,
		keterangan: [
			['Nama', orang.nama],
			['Data s.d.', formatSaat(now, zona)]
		],
		kolom: kolomUji(zona),
		baris: uji
	});
}
