/** What the numbers of a wilayah count people by, in the order of a course from its beginning. */
export const daftarKeadaan = [
	'terisi',
	'teraktivasi',
	'aktif',
	'mulai',
	'selesai',
	'latihan',
	'kenaikan',
	'macet',
	'senyap',
	'tingkat',
	'minggu-aktif',
	'minggu-mulai',
	'minggu-selesai'
] as const;

export type KeadaanOrang = (typeof daftarKeadaan)[number];

export type KeadaanMinggu = Extract<KeadaanOrang, `minggu-${string}`>;

/** What is asked about one week. */
export const isKeadaanMinggu = (keadaan: KeadaanOrang): keadaan is KeadaanMinggu =>
	keadaan.startsWith('minggu-');
