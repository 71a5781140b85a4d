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
	'tingkat'
] as const;

export type KeadaanOrang = (typeof daftarKeadaan)[number];
