import { formatTanggalPendek, tanggalDiZona, zonaWilayah } from '$lib/format/tanggal';
import { labelJabatan } from '$lib/learning/jabatan';
import type { KeadaanOrang } from '$lib/learning/keadaan-orang';
import { sebutHitungan } from '$lib/learning/tutup-kecil';
import type { BarisDaftar, BarisHitungan } from '$lib/server/pantau/daftar-orang';
import type { Kolom } from '$lib/ui/kolom';
import { labelStatus } from '../kolom';

export const labelKeadaan: Readonly<Record<KeadaanOrang, string>> = {
	terisi: 'Jabatan terisi',
	teraktivasi: 'Sudah memakai akunnya',
	aktif: 'Aktif 28 hari',
	mulai: 'Mulai kursus',
	selesai: 'Selesai kursus',
	latihan: 'Lulus latihan',
	kenaikan: 'Kenaikan diketahui',
	macet: 'Macet',
	senyap: 'Senyap',
	tingkat: 'Tingkat kompetensi',
	'minggu-aktif': 'Berkegiatan pada minggu itu',
	'minggu-mulai': 'Mulai pada minggu itu',
	'minggu-selesai': 'Selesai pada minggu itu'
};

/** What is counted. */
export const satuan = (keadaan: KeadaanOrang): string =>
	keadaan === 'terisi' ? 'jabatan' : 'orang';

const hari = ({ terakhir, desaKode }: BarisDaftar): string | null =>
	terakhir && formatTanggalPendek(tanggalDiZona(terakhir, zonaWilayah(desaKode)));

/** People of several villages, on the screen and in the file; what they came to is no order and stands on their page. */
export const kolomDaftarOrang: readonly Kolom<BarisDaftar>[] = [
	{ key: 'nama', label: 'Nama', heading: true, isi: ({ nama }) => nama },
	{
		key: 'jabatan',
		label: 'Jabatan',
		isi: ({ kursi, sebutan }) => (kursi === '' ? sebutan : labelJabatan(kursi))
	},
	{ key: 'desa', label: 'Desa', isi: ({ desa }) => desa },
	{ key: 'kecamatan', label: 'Kecamatan', isi: ({ kecamatan }) => kecamatan },
	{ key: 'kode', label: 'Kode desa', hanyaBerkas: true, isi: ({ desaKode }) => desaKode },
	{ key: 'keadaan', label: 'Keadaan', isi: ({ status }) => labelStatus[status] },
	{ key: 'terakhir', label: 'Terakhir aktif', isi: hari }
];

/** Wilayah and how many of its people are counted. */
export const kolomHitungan = (keadaan: KeadaanOrang): readonly Kolom<BarisHitungan>[] => [
	{ key: 'nama', label: 'Wilayah', heading: true, isi: ({ nama }) => nama },
	{ key: 'kode', label: 'Kode', hanyaBerkas: true, isi: ({ kode }) => kode },
	{
		key: 'banyak',
		label: labelKeadaan[keadaan],
		num: true,
		isi: ({ banyak }) => (banyak === null ? null : sebutHitungan(banyak))
	}
];

/** Where somebody stands is said of one course. */
export const kolomDariKursus = (kursus: string): readonly Kolom<BarisDaftar>[] =>
	kursus === '' ? kolomDaftarOrang.filter(({ key }) => key !== 'keadaan') : kolomDaftarOrang;

/** In a kecamatan all rows would say the same of it. */
export const kolomDiLayar = (kode: string, kursus: string): readonly Kolom<BarisDaftar>[] =>
	kolomDariKursus(kursus).filter(({ key }) => key !== 'kecamatan' || kode.length < 8);
