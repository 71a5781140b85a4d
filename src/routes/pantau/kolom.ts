import { formatTanggalPendek, tanggalDiZona, type Zona } from '$lib/format/tanggal';
import type { BarisOrang } from '$lib/server/pantau/desa';
import type { Tempat } from '$lib/server/pantau/tempat';
import type { BarisWilayah } from '$lib/server/pantau/wilayah';
import type { Tone } from '$lib/ui/data-table';
import type { Kolom } from '$lib/ui/kolom';

export const labelAnak: Readonly<Record<Tempat['anak'], string>> = {
	provinsi: 'Provinsi',
	kabupaten: 'Kabupaten/kota',
	kecamatan: 'Kecamatan',
	desa: 'Desa',
	orang: 'Nama'
};

export const labelStatus: Readonly<Record<BarisOrang['status'], string>> = {
	'belum-mulai': 'Belum mulai',
	belajar: 'Sedang belajar',
	'tidak-aktif': 'Tidak aktif',
	selesai: 'Selesai'
};

const hari = (saat: string | null, zona: Zona): string | null =>
	saat && formatTanggalPendek(tanggalDiZona(saat, zona));

const angka = <Row>(key: string, label: string, isi: (row: Row) => number | null): Kolom<Row> => ({
	key,
	label,
	num: true,
	sort: key,
	isi
});

export function kolomWilayah(anak: Tempat['anak'], zona: Zona): Kolom<BarisWilayah>[] {
	const desa = anak === 'desa';
	return [
		{ key: 'nama', label: labelAnak[anak], sort: 'nama', heading: true, isi: (row) => row.nama },
		{ key: 'kode', label: 'Kode', sort: 'kode', wideOnly: true, isi: (row) => row.kode },
		...(desa
			? []
			: [
					angka<BarisWilayah>('desa', 'Desa', (row) => row.desa),
					angka<BarisWilayah>(
						'tanpa-kegiatan',
						'Desa tanpa kegiatan',
						(row) => row.desaTanpaKegiatan
					)
				]),
		angka('jabatan', 'Jabatan terisi', (row) => row.jabatan),
		angka('aktif', 'Aktif 28 hari', (row) => row.aktif),
		angka('mulai', 'Mulai', (row) => row.mulai),
		angka('selesai', 'Selesai', (row) => row.selesai),
		angka('latihan', 'Lulus latihan', (row) => row.lulusLatihan),
		{ ...angka<BarisWilayah>('nilai', 'Nilai rata-rata', (row) => row.nilai), desimal: 1 },
		{
			key: 'terakhir',
			label: 'Terakhir aktif',
			sort: 'terakhir',
			isi: (row) => hari(row.terakhir, zona)
		}
	];
}

/** By seat, name or last activity; the results of people are shown and are no order (DESIGN 5). */
export const kolomOrang = (zona: Zona): Kolom<BarisOrang>[] => [
	{ key: 'nama', label: labelAnak.orang, sort: 'nama', heading: true, isi: (row) => row.nama },
	{ key: 'jabatan', label: 'Jabatan', sort: 'jabatan', isi: (row) => row.sebutan },
	{ key: 'keadaan', label: 'Keadaan', isi: (row) => labelStatus[row.status] },
	{
		key: 'terakhir',
		label: 'Terakhir aktif',
		sort: 'terakhir',
		isi: (row) => hari(row.terakhir, zona)
	},
	{ key: 'pelajaran', label: 'Pelajaran', num: true, isi: (row) => row.pelajaran },
	{ key: 'kuis', label: 'Kuis lulus', num: true, isi: (row) => row.kuis },
	{ key: 'latihan', label: 'Latihan lulus', num: true, isi: (row) => row.latihan },
	{ key: 'nilai', label: 'Nilai rata-rata', num: true, desimal: 1, isi: (row) => row.nilai }
];

/** How a status looks wherever it is shown. */
export const nadaStatus: Readonly<Record<BarisOrang['status'], Tone>> = {
	'belum-mulai': 'netral',
	belajar: 'tenang',
	'tidak-aktif': 'bata',
	selesai: 'daun'
};
