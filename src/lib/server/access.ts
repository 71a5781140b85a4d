import { error } from '@sveltejs/kit';

/**
 * The one place that decides who may do what: by role and by wilayah. Deny by default: a route that
 * is not listed here answers 404 and fails the tests.
 */
export type Role = 'peserta' | 'pengamat' | 'pelatih' | 'administrator';

export type User = {
	readonly id: string;
	readonly username: string;
	readonly nama: string;
	readonly role: Role;
	/** Scope of a pengamat, pelatih or administrator ('' is the whole country); of a peserta, the desa. */
	readonly wilayahKode: string;
	/** Thirteen characters, filled with zeros when there is no village: the key of their records. */
	readonly desaKode: string;
	/** Seat held now, such as 'sekretaris-desa'. */
	readonly jabatan: string | null;
	readonly mustChangePassword: boolean;
	readonly demo: boolean;
};

type Who = 'semua' | 'masuk' | readonly Role[];

const pembina: readonly Role[] = ['pelatih', 'administrator'];
/** Who looks at totals: an observer sees no person. */
const pemantau: readonly Role[] = ['pengamat', ...pembina];

/** Every route of the application and who may ask for it. */
export const routeAccess: Readonly<Record<string, Who>> = {
	'/': 'semua',
	'/masuk': 'semua',
	'/aktif': 'semua',
	'/aktif/[kode]': 'semua',
	'/keluar': 'masuk',
	'/saya': 'masuk',
	'/saya/sandi': 'masuk',
	'/saya/sertifikat': 'masuk',
	'/saya/catatan-belajar.json': 'masuk',
	'/saya/catatan': 'masuk',
	'/saya/pertanyaan': 'masuk',
	'/saya/dilihat': 'masuk',
	'/tampilan': 'semua',
	'/tentang': 'semua',
	'/healthz': 'semua',
	'/readyz': 'semua',
	'/gaya': 'semua',
	'/ditolak': 'semua',
	'/belajar': 'semua',
	'/belajar/[course]': 'semua',
	'/belajar/[course]/[module]': 'semua',
	'/belajar/[course]/[module]/cetak': 'semua',
	'/belajar/[course]/[module]/[item]': 'semua',
	'/belajar/[course]/[module]/[item=uji]': 'semua',
	'/ujian/[percobaan]': 'masuk',
	'/ujian/[percobaan]/halaman.json': 'masuk',
	'/angkatan/[angkatan]': 'masuk',
	'/angkatan/[angkatan]/penilaian': 'masuk',
	'/gabung': 'masuk',
	'/gabung/[kode]': 'masuk',
	'/ulang': 'masuk',
	'/ulang/kelompok': 'masuk',
	'/panduan': 'semua',
	'/panduan/[panduan]': 'semua',
	'/regulasi': 'semua',
	'/regulasi/[regulasi]': 'semua',
	'/istilah': 'semua',
	'/istilah/[istilah]': 'semua',
	'/jenis-surat': 'semua',
	'/cari': 'semua',
	'/sertifikat': 'semua',
	'/sertifikat/pemeriksa.html': 'semua',
	'/sertifikat/[kode]': 'semua',
	'/sertifikat/[kode]/unduh.[format]': 'semua',
	'/sertifikat/pencabutan/[daftar].jwt': 'semua',
	'/verifikasi': 'semua',
	'/verifikasi/[kode]': 'semua',
	'/lacak': 'semua',
	'/lacak/[kode]': 'semua',
	'/latihan': 'masuk',
	'/latihan/templat.[format]': 'masuk',
	'/latihan/[dunia]': 'masuk',
	'/latihan/[dunia]/catatan.json': 'masuk',
	'/latihan/[dunia]/data/[hash].json': 'masuk',
	'/latihan/[dunia]/kependudukan': 'masuk',
	'/latihan/[dunia]/kependudukan/penduduk/[penduduk]': 'masuk',
	'/latihan/[dunia]/kependudukan/penduduk/[penduduk]/cetak': 'masuk',
	'/latihan/[dunia]/kependudukan/penduduk/[penduduk]/unduh.[format]': 'masuk',
	'/latihan/[dunia]/kependudukan/kk': 'masuk',
	'/latihan/[dunia]/kependudukan/kk/[keluarga]': 'masuk',
	'/latihan/[dunia]/kependudukan/kk/[keluarga]/cetak': 'masuk',
	'/latihan/[dunia]/kependudukan/kk/[keluarga]/unduh.[format]': 'masuk',
	'/latihan/[dunia]/kependudukan/buku': 'masuk',
	'/latihan/[dunia]/kependudukan/buku/[buku]': 'masuk',
	'/latihan/[dunia]/kependudukan/buku/[buku]/unduh.[format]': 'masuk',
	'/latihan/[dunia]/kependudukan/statistik': 'masuk',
	'/latihan/[dunia]/kependudukan/ekspor/unduh.[format]': 'masuk',
	'/latihan/[dunia]/kependudukan/impor': 'masuk',
	'/latihan/[dunia]/kependudukan/impor/perbaikan.xlsx': 'masuk',
	'/latihan/[dunia]/kependudukan/lahir': 'masuk',
	'/latihan/[dunia]/kependudukan/datang': 'masuk',
	'/latihan/[dunia]/kependudukan/pecah-kk': 'masuk',
	'/latihan/[dunia]/kependudukan/gabung': 'masuk',
	'/latihan/[dunia]/kependudukan/ubah-data': 'masuk',
	'/latihan/[dunia]/kependudukan/sementara': 'masuk',
	'/latihan/[dunia]/kependudukan/sementara/pergi': 'masuk',
	'/latihan/[dunia]/kependudukan/batalkan': 'masuk',
	'/latihan/[dunia]/kependudukan/mati': 'masuk',
	'/latihan/[dunia]/kependudukan/pindah': 'masuk',
	'/latihan/[dunia]/kependudukan/peristiwa': 'masuk',
	'/latihan/[dunia]/kependudukan/lampid': 'masuk',
	'/latihan/[dunia]/anggaran': 'masuk',
	'/latihan/[dunia]/anggaran/bahan': 'masuk',
	'/latihan/[dunia]/anggaran/lembar/[bagian]': 'masuk',
	'/latihan/[dunia]/anggaran/baris/[baris]': 'masuk',
	'/latihan/[dunia]/anggaran/alur': 'masuk',
	'/latihan/[dunia]/anggaran/evaluasi': 'masuk',
	'/latihan/[dunia]/anggaran/dokumen': 'masuk',
	'/latihan/[dunia]/anggaran/dokumen/[dokumen]': 'masuk',
	'/latihan/[dunia]/anggaran/dokumen/[dokumen]/unduh.[format]': 'masuk',
	'/latihan/[dunia]/anggaran/infografis': 'masuk',
	'/latihan/[dunia]/anggaran/infografis/unduh.pdf': 'masuk',
	'/latihan/[dunia]/anggaran/rab': 'masuk',
	'/latihan/[dunia]/anggaran/rab/unduh.xlsx': 'masuk',
	'/latihan/[dunia]/surat': 'masuk',
	'/latihan/[dunia]/surat/baru': 'masuk',
	'/latihan/[dunia]/surat/baru/[jenis]': 'masuk',
	'/latihan/[dunia]/surat/keluar/[surat]': 'masuk',
	'/latihan/[dunia]/surat/keluar/[surat]/perbaiki': 'masuk',
	'/latihan/[dunia]/surat/keluar/[surat]/cetak': 'masuk',
	'/latihan/[dunia]/surat/keluar/[surat]/surat.pdf': 'masuk',
	'/latihan/[dunia]/surat/cetak-banyak.pdf': 'masuk',
	'/latihan/[dunia]/kecamatan': 'masuk',
	'/latihan/[dunia]/kecamatan/[desa]': 'masuk',
	'/latihan/[dunia]/kecamatan/injeksi': 'masuk',
	'/latihan/[dunia]/kecamatan/verval': 'masuk',
	'/latihan/[dunia]/surat/masuk': 'masuk',
	'/latihan/[dunia]/surat/masuk/baru': 'masuk',
	'/latihan/[dunia]/surat/masuk/[surat]': 'masuk',
	'/latihan/[dunia]/surat/jadwal': 'masuk',
	'/latihan/[dunia]/surat/pejabat': 'masuk',
	'/latihan/[dunia]/surat/sertifikat': 'masuk',
	'/latihan/[dunia]/surat/setelan': 'masuk',
	'/latihan/[dunia]/surat/agenda': 'masuk',
	'/latihan/[dunia]/surat/agenda/unduh.[format]': 'masuk',
	'/latihan/[dunia]/surat/ekspedisi': 'masuk',
	'/latihan/[dunia]/surat/ekspedisi/unduh.[format]': 'masuk',
	'/latihan/[dunia]/ponsel': 'masuk',
	'/latihan/[dunia]/ponsel/masuk': 'masuk',
	'/latihan/[dunia]/ponsel/surat': 'masuk',
	'/latihan/[dunia]/ponsel/surat/[jenis]': 'masuk',
	'/latihan/[dunia]/ponsel/permohonan/[surat]': 'masuk',
	'/latihan/[dunia]/ponsel/data': 'masuk',
	'/latihan/[dunia]/anjungan': 'masuk',
	'/latihan/[dunia]/anjungan/masuk': 'masuk',
	'/latihan/[dunia]/anjungan/surat': 'masuk',
	'/latihan/[dunia]/anjungan/surat/[jenis]': 'masuk',
	'/latihan/[dunia]/anjungan/permohonan': 'masuk',
	'/latihan/[dunia]/anjungan/permohonan/[surat]': 'masuk',
	'/latihan/[dunia]/anjungan/data': 'masuk',
	'/latihan/[dunia]/anjungan/antrean': 'masuk',
	'/latihan/[dunia]/anjungan/antrean/[antrean]': 'masuk',
	'/latihan/[dunia]/antrean': 'masuk',
	'/latihan/[dunia]/surat/pin': 'masuk',
	'/latihan/[dunia]/surat/kepuasan': 'masuk',
	'/latihan/[dunia]/riwayat': 'masuk',
	'/latihan/[dunia]/tugas': 'masuk',
	'/latihan/[dunia]/putar-ulang': 'masuk',
	'/latihan/[dunia]/temuan': 'masuk',
	'/pantau': pemantau,
	'/pantau/[wilayah]': pemantau,
	'/pantau/[wilayah]/unduh.[format]': pemantau,
	'/pantau/[wilayah]/angka/[apa].[format]': pemantau,
	'/pantau/[wilayah]/laporan': pemantau,
	'/pantau/[wilayah]/laporan/unduh.pdf': pemantau,
	'/pantau/orang': pembina,
	'/pantau/orang/unduh.[format]': pembina,
	'/pantau/orang/[orang]': pembina,
	'/pantau/orang/[orang]/[apa].[format]': pembina,
	'/pantau/orang/[orang]/uji': pembina,
	'/pantau/orang/[orang]/percobaan/[percobaan]': pembina,
	'/pantau/[wilayah]/papan/[apa].[format]': pembina,
	'/pantau/[wilayah]/kesiapan': pembina,
	'/pantau/[wilayah]/kesiapan/unduh.[format]': pembina,
	'/pantau/bantuan': pembina,
	'/pantau/bantuan/unduh.[format]': pembina,
	'/pantau/materi': pembina,
	'/pantau/materi/unduh.[format]': pembina,
	'/pantau/materi/[course]': pembina,
	'/pantau/materi/[course]/unduh.[format]': pembina,
	'/pantau/materi/[course]/[kuis]/[soal]': pembina,
	'/pantau/materi/[course]/[kuis]/[soal]/unduh.[format]': pembina,
	'/pantau/uraian': pembina,
	'/pantau/uraian/unduh.[format]': pembina,
	'/pantau/kunjungan': pembina,
	'/pantau/kunjungan/unduh.[format]': pembina,
	'/pantau/kunjungan/baru': pembina,
	'/pantau/kunjungan/[kunjungan]': pembina,
	'/pantau/kunjungan/[kunjungan]/cetak': pembina,
	'/pantau/kunjungan/[kunjungan]/lembar.pdf': pembina,
	'/pantau/pertanyaan': pembina,
	'/pantau/pertanyaan/unduh.[format]': pembina,
	'/pantau/pertanyaan/[pertanyaan]': pembina,
	'/pantau/uraian/[percobaan]': pembina,
	'/pantau/angkatan': pembina,
	'/pantau/angkatan/unduh.[format]': pembina,
	'/pantau/angkatan/[angkatan]': pembina,
	'/pantau/angkatan/[angkatan]/unduh.[format]': pembina,
	'/pantau/angkatan/[angkatan]/hari.[format]': pembina,
	'/pantau/angkatan/[angkatan]/penilaian.[format]': pembina,
	'/kelola': pembina,
	'/kelola/unduh.[format]': pembina,
	'/kelola/angkatan': pembina,
	'/kelola/angkatan/baru': pembina,
	'/kelola/angkatan/[angkatan]': pembina,
	'/kelola/angkatan/[angkatan]/tugas': pembina,
	'/kelola/angkatan/[angkatan]/peserta': pembina,
	'/kelola/angkatan/[angkatan]/perpanjangan': pembina,
	'/kelola/angkatan/[angkatan]/pesan': pembina,
	'/kelola/angkatan/[angkatan]/hari': pembina,
	'/kelola/angkatan/[angkatan]/hari/[hari]': pembina,
	'/kelola/angkatan/[angkatan]/hari/[hari]/cetak': pembina,
	'/kelola/aturan-tahun': pembina,
	'/kelola/impor': pembina,
	'/kelola/impor/unduh.[format]': pembina,
	'/kelola/impor/[impor]': pembina,
	'/kelola/impor/[impor]/unduh.[format]': pembina,
	'/kelola/impor/perbaikan.xlsx': pembina,
	'/kelola/impor/templat.[format]': pembina,
	'/kelola/ekspor/unduh.[format]': pembina,
	'/kelola/kartu': pembina,
	'/kelola/kartu/kartu.pdf': pembina,
	'/kelola/akun/baru': pembina,
	'/kelola/akun/[akun]': pembina
};

export type Verdict = 'boleh' | 'tidak-ada' | 'masuk-dulu' | 'bukan-hak';

export function routeVerdict(routeId: string | null, user: User | null): Verdict {
	const who = routeId === null ? undefined : routeAccess[routeId];
	if (who === undefined) return 'tidak-ada';
	if (who === 'semua') return 'boleh';
	if (!user) return 'masuk-dulu';
	if (who === 'masuk' || who.includes(user.role)) return 'boleh';
	return 'bukan-hak';
}

/** Whether a user looks after the people of a wilayah, rather than learning or looking at totals. */
export const isTrainer = ({ role }: Pick<User, 'role'>): boolean => pembina.includes(role);

/** Codes have a fixed width, so a prefix is a level. */
const isWithin = (wilayahKode: string, kode: string): boolean =>
	wilayahKode === '' || kode === wilayahKode || kode.startsWith(`${wilayahKode}.`);

/** True when the user looks after `kode`: it is their scope or below it. */
export const isInScope = (user: User, kode: string): boolean =>
	isTrainer(user) && isWithin(user.wilayahKode, kode);

/** Whether a user may see the totals of a wilayah. An observer sees none of a single village: its people are too few. */
export const canSeeTotals = (user: User, kode: string): boolean =>
	user.role === 'pengamat'
		? kode.length < 13 && isWithin(user.wilayahKode, kode)
		: isInScope(user, kode);

/** Whether a user may see the learning record of somebody who holds (or held) a seat in `desaKode`. */
export const canSeePerson = (
	user: User,
	person: { readonly id: string; readonly desaKode: string }
): boolean => person.id === user.id || isInScope(user, person.desaKode);

/** Whether a user may add accounts in `kode`. */
export const canManage = (user: User, kode: string): boolean => isInScope(user, kode);

/** Whether a user may publish the yearly figures of a province: its own trainer, or an administrator over it. */
export const canPublishFor = (user: User, provinsi: string): boolean =>
	isInScope(user, provinsi) && (user.role === 'administrator' || user.wilayahKode === provinsi);

/**
 * What services answer when something is not there, or is not for this person: malformed, unknown
 * and foreign ids all look the same.
 */
export function notFound(): never {
	error(404, 'Halaman tidak ditemukan');
}

export function forbidden(): never {
	error(403, 'Halaman ini bukan untuk peran Anda');
}

/** A person without a village carries the code of their wilayah, filled with zeros (DESIGN 3.4). */
export function desaKodeOf(wilayahKode: string): string {
	const [provinsi = '00', kabupaten = '00', kecamatan = '00', desa = '0000'] =
		wilayahKode === '' ? [] : wilayahKode.split('.');
	return [provinsi, kabupaten, kecamatan, desa].join('.');
}
