/** The kinds of fault that a register can have, by the rule that it breaks. */
const labelByJenis = {
	'nik-keliru': 'NIK yang tidak mungkin',
	'tanggal-lahir-nik': 'Tanggal lahir tidak cocok dengan NIK',
	'jenis-kelamin-nik': 'Jenis kelamin tidak cocok dengan NIK',
	'nik-ganda': 'Satu NIK dipakai dua orang',
	'kk-ganda': 'Satu orang aktif di dua KK',
	'nomor-kk-keliru': 'Nomor KK yang tidak mungkin',
	'nomor-kk-ganda': 'Satu nomor dipakai dua KK',
	'nomor-kk-sama-nik': 'Nomor KK sama dengan NIK',
	'tanpa-kepala': 'KK tanpa kepala keluarga',
	'dua-kepala': 'KK dengan lebih dari satu kepala keluarga',
	'hubungan-keliru': 'Hubungan keluarga di luar daftar',
	'pasangan-tidak-sesuai': 'Suami/Istri tidak sesuai dengan kepala keluarga',
	'pasangan-tidak-kawin': 'Suami/Istri yang tidak berstatus kawin',
	'anak-lebih-tua': 'Anak tidak lebih muda dari orang tua',
	'selisih-umur': 'Selisih umur anak dan orang tua terlalu kecil',
	'kepala-belum-cakap': 'Kepala keluarga di bawah umur',
	'isian-kosong': 'Isian biodata kosong atau keliru',
	'alamat-kosong': 'Alamat KK kosong atau keliru',
	'umur-mustahil': 'Umur yang tidak mungkin',
	'lahir-mendatang': 'Tanggal lahir yang belum terjadi',
	'dusun-tidak-ada': 'Dusun tidak ada di desa ini',
	'rt-tidak-ada': 'RT/RW tidak ada di dusun itu'
} as const;

export type JenisTemuan = keyof typeof labelByJenis;

// Safe: the keys are those of the object above.
export const daftarJenisTemuan = Object.keys(labelByJenis) as readonly JenisTemuan[];
export const labelJenisTemuan = (jenis: JenisTemuan): string => labelByJenis[jenis];

/** One fault: who or which KK, which rule, and in words. */
export type TemuanRegister = {
	readonly jenis: JenisTemuan;
	/** Everybody whose record takes part; none where it is the KK as a whole. */
	readonly pendudukIds: readonly string[];
	/** Set where the fault is one of the KK; null where it is one of people. */
	readonly keluargaId: string | null;
	readonly aturan: string;
	readonly uraian: string;
};

/** Two findings are the same when they name the same fault of the same people; the words do not count. */
export const kunciTemuan = ({ jenis, pendudukIds, keluargaId }: TemuanRegister): string =>
	[jenis, keluargaId ?? '', ...[...pendudukIds].sort()].join('|');
