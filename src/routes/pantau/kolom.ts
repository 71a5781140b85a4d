import { isUnseen } from '$lib/learning/activity';
import { artiAngka } from '$lib/learning/arti-angka';
import { sebutHitungan } from '$lib/learning/tutup-kecil';
import { formatAngka } from '$lib/format/angka';
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
	'belum-dipakai': 'Akun belum dipakai',
	'belum-mulai': 'Belum mulai',
	belajar: 'Sedang belajar',
	macet: 'Macet',
	senyap: 'Senyap',
	selesai: 'Selesai',
	'tidak-dilanjutkan': 'Tidak dilanjutkan'
};

const hari = (saat: string | null, zona: Zona): string | null =>
	saat && formatTanggalPendek(tanggalDiZona(saat, zona));

/** A number of people, which may have been closed; of villages, which never is. */
const angka = <Row>(key: string, label: string, isi: (row: Row) => number): Kolom<Row> => ({
	key,
	label,
	num: true,
	sort: key,
	isi: (row) => sebutHitungan(isi(row))
});

const kenaikan = (
	key: string,
	label: string,
	isi: (kenaikan: NonNullable<BarisWilayah['kenaikan']>) => number | null | undefined,
	desimal: number
): Kolom<BarisWilayah> => ({
	key,
	label,
	num: true,
	hanyaBerkas: true,
	desimal,
	isi: ({ kenaikan }) => (kenaikan && isi(kenaikan)) ?? null
});

/** @param siap What villages are asked to be ready for; null where nothing is asked. */
export function kolomWilayah(
	anak: Tempat['anak'],
	zona: Zona,
	siap: string | null
): Kolom<BarisWilayah>[] {
	const desa = anak === 'desa';
	const jumlahSiap = ({ desaSiap }: BarisWilayah) => desaSiap[siap ?? ''] ?? 0;
	return [
		{ key: 'nama', label: labelAnak[anak], sort: 'nama', heading: true, isi: (row) => row.nama },
		{ key: 'kode', label: 'Kode', hanyaBerkas: true, isi: (row) => row.kode },
		...(desa
			? []
			: [
					angka<BarisWilayah>('desa', 'Desa', (row) => row.desa),
					{
						...angka<BarisWilayah>(
							'tanpa-kegiatan',
							'Desa tanpa kegiatan',
							(row) => row.desaTanpaKegiatan
						),
						...(siap === null ? {} : { hanyaBerkas: true as const })
					}
				]),
		...(siap === null
			? []
			: [
					{
						key: 'siap',
						label: desa ? 'Siap' : 'Desa siap',
						sort: 'siap',
						isi: (row: BarisWilayah) =>
							desa ? (jumlahSiap(row) > 0 ? 'Siap' : 'Belum') : jumlahSiap(row)
					}
				]),
		angka('jabatan', 'Jabatan terisi', (row) => row.jabatan),
		{
			...angka<BarisWilayah>('teraktivasi', 'Teraktivasi', (row) => row.teraktivasi),
			hanyaBerkas: true
		},
		angka('aktif', 'Aktif 28 hari', (row) => row.aktif),
		{ ...angka<BarisWilayah>('mulai', 'Mulai', (row) => row.mulai), hanyaBerkas: true },
		angka('selesai', 'Selesai', (row) => row.selesai),
		angka('macet', 'Macet', (row) => row.macet),
		angka('senyap', 'Senyap', (row) => row.senyap),
		{
			...angka<BarisWilayah>('latihan', 'Lulus latihan', (row) => row.lulusLatihan),
			hanyaBerkas: true
		},
		{
			key: 'nilai',
			label: 'Nilai rata-rata',
			num: true,
			sort: 'nilai',
			desimal: 1,
			hanyaBerkas: true,
			isi: (row) => row.nilai
		},
		{
			key: 'kenaikan',
			label: 'Kenaikan',
			num: true,
			sort: 'kenaikan',
			desimal: 2,
			isi: (row) => row.kenaikan?.rata ?? null
		},
		kenaikan('kenaikan-n', 'Kenaikan: n orang', ({ n }) => n, 0),
		kenaikan('kenaikan-bawah', 'Kenaikan: selang 95% dari', ({ selang }) => selang?.bawah, 2),
		kenaikan('kenaikan-atas', 'Kenaikan: selang 95% sampai', ({ selang }) => selang?.atas, 2),
		{
			key: 'terakhir',
			label: 'Terakhir aktif',
			sort: 'terakhir',
			hanyaBerkas: true,
			isi: (row) => hari(row.terakhir, zona)
		},
		{
			key: 'diterima',
			label: 'Data s.d.',
			sort: 'diterima',
			isi: (row) => hari(row.diterima, zona)
		}
	];
}

/** What the numbers of the list mean. */
export const artiWilayah = artiAngka([
	'jabatan',
	'teraktivasi',
	'aktif',
	'mulai',
	'selesai',
	'macet',
	'senyap',
	'latihan',
	'kenaikan',
	'data-sd'
]);

/** The gain with what it rests on, in words. */
export function sebutKenaikan({ kenaikan }: Pick<BarisWilayah, 'kenaikan'>): string {
	if (!kenaikan) return 'Belum ada yang mengerjakan diagnosa dan uji kursus ini.';
	const { n, selang, sebelum, sesudah } = kenaikan;
	const rentang =
		selang && `, selang 95% ${formatAngka(selang.bawah, 2)} sampai ${formatAngka(selang.atas, 2)}`;
	return `${formatAngka(n)} orang${rentang ?? ''}; rata-rata nilai ${formatAngka(sebelum, 1)} menjadi ${formatAngka(sesudah, 1)}`;
}

/** What arrived long ago may say little about today. */
export const isLama = (diterima: string | null, dataSaat: string): boolean =>
	diterima === null || isUnseen(Date.parse(diterima), Date.parse(dataSaat));

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

/** Where there is room for no more. */
export const labelSingkat: Readonly<Record<BarisOrang['status'], string>> = {
	...labelStatus,
	'belum-dipakai': 'Belum dipakai',
	belajar: 'Belajar'
};

/** How a status looks wherever it is shown. */
export const nadaStatus: Readonly<Record<BarisOrang['status'], Tone>> = {
	'belum-dipakai': 'netral',
	'belum-mulai': 'netral',
	belajar: 'tenang',
	macet: 'bata',
	senyap: 'kunyit',
	selesai: 'daun',
	'tidak-dilanjutkan': 'netral'
};
