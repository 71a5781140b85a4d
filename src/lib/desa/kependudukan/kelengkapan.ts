import { parseTanggal } from '../../format/tanggal';
import { formatPersen } from '../../format/angka';
import type { Keluarga } from './keluarga';
import {
	daftarAgama,
	daftarKewarganegaraan,
	daftarKodeShdk,
	daftarKodeStatusKawin,
	daftarPekerjaan,
	daftarPendidikan
} from './kode';
import type { Kode } from './kode';
import { parseNik } from './nik';
import { parseNomorKk } from './nomor-kk';
import { isAktif } from './penduduk';
import type { Penduduk } from './penduduk';
import type { Kependudukan } from './state';

/** A-09, in the order of the rule. */
export const daftarIsianWajib = [
	'nik',
	'nama',
	'jenisKelamin',
	'tempatLahir',
	'tanggalLahir',
	'agama',
	'pendidikan',
	'pekerjaan',
	'statusKawin',
	'shdk',
	'kewarganegaraan',
	'namaAyah',
	'namaIbu',
	'noKk',
	'alamat',
	'rt',
	'rw',
	'dusun'
] as const;
export type IsianWajib = (typeof daftarIsianWajib)[number];

const labelByIsian: Readonly<Record<IsianWajib, string>> = {
	nik: 'NIK',
	nama: 'nama',
	jenisKelamin: 'jenis kelamin',
	tempatLahir: 'tempat lahir',
	tanggalLahir: 'tanggal lahir',
	agama: 'agama/kepercayaan',
	pendidikan: 'pendidikan',
	pekerjaan: 'pekerjaan',
	statusKawin: 'status perkawinan',
	shdk: 'hubungan dalam keluarga',
	kewarganegaraan: 'kewarganegaraan',
	namaAyah: 'nama ayah',
	namaIbu: 'nama ibu',
	noKk: 'nomor KK',
	alamat: 'alamat',
	rt: 'RT',
	rw: 'RW',
	dusun: 'dusun'
};
/** As a sentence names it: 'tempat lahir'. */
export const labelIsianWajib = (isian: IsianWajib): string => labelByIsian[isian];

const terisi = (teks: string): boolean => teks !== '' && /[^\s-]/.test(teks);
const tigaAngka = (teks: string): boolean => /^\d{3}$/.test(teks);

function kataDari(daftarKode: readonly Kode[]): (kode: string) => boolean {
	const ada = new Set(daftarKode.map(({ kode }) => kode));
	return (kode) => ada.has(kode);
}
const isAgama = kataDari(daftarAgama);
const isPendidikan = kataDari(daftarPendidikan);
const isPekerjaan = kataDari(daftarPekerjaan);
const isStatusKawin = kataDari(daftarKodeStatusKawin);
const isShdk = kataDari(daftarKodeShdk);
const isKewarganegaraan = kataDari(daftarKewarganegaraan);

const isianKk = ['noKk', 'alamat', 'rt', 'rw', 'dusun'] as const satisfies readonly IsianWajib[];
/** A family never changes once it is made, and is asked for by each of its members. */
const kurangByKk = new WeakMap<Keluarga, readonly IsianWajib[]>();

/** what the KK and its address leave open; all of it where there is no KK. */
export function isianKkKurang(keluarga: Keluarga | undefined): readonly IsianWajib[] {
	if (!keluarga) return isianKk;
	const saved = kurangByKk.get(keluarga);
	if (saved) return saved;
	const sah: Readonly<Record<(typeof isianKk)[number], boolean>> = {
		noKk: parseNomorKk(keluarga.noKk).ok,
		alamat: terisi(keluarga.alamat),
		rt: tigaAngka(keluarga.rt),
		rw: tigaAngka(keluarga.rw),
		dusun: terisi(keluarga.dusun)
	};
	const kurang = isianKk.filter((isian) => !sah[isian]);
	kurangByKk.set(keluarga, kurang);
	return kurang;
}

/**
 * what a person's own record leaves open or has wrong. Nobody lacks a NIK in this sense while Disdukcapil has
 * not issued one: the rule takes the temporary number, and every record carries one.
 */
export function isianOrangKurang(orang: Penduduk): IsianWajib[] {
	const kurang: IsianWajib[] = [];
	const perlu = (isian: IsianWajib, sah: boolean): void => {
		if (!sah) kurang.push(isian);
	};
	perlu('nik', orang.nik === null || parseNik(orang.nik).ok);
	perlu('nama', terisi(orang.nama));
	perlu('jenisKelamin', orang.jenisKelamin === 'L' || orang.jenisKelamin === 'P');
	perlu('tempatLahir', terisi(orang.tempatLahir));
	perlu('tanggalLahir', parseTanggal(orang.tanggalLahir) !== null);
	perlu('agama', isAgama(orang.agama));
	perlu('pendidikan', isPendidikan(orang.pendidikan));
	perlu('pekerjaan', isPekerjaan(orang.pekerjaan));
	perlu('statusKawin', isStatusKawin(orang.statusKawin));
	perlu('shdk', isShdk(orang.shdk));
	perlu('kewarganegaraan', isKewarganegaraan(orang.kewarganegaraan));
	perlu('namaAyah', terisi(orang.namaAyah));
	perlu('namaIbu', terisi(orang.namaIbu));
	return kurang;
}

/** all that is missing or cannot be right, in the order of the rule. */
export const isianKurang = (orang: Penduduk, keluarga: Keluarga | undefined): IsianWajib[] => [
	...isianOrangKurang(orang),
	...isianKkKurang(keluarga)
];

/** G-01, G-02: counts as entered. What the kecamatan injected counts when the village has verified it. */
export const isLengkap = (orang: Penduduk, keluarga: Keluarga | undefined): boolean =>
	orang.injeksi?.diverifikasi !== false && isianKurang(orang, keluarga).length === 0;

/** G-01: the active residents whose record is complete. */
export function jumlahLengkap({ penduduk, keluarga }: Kependudukan): number {
	let jumlah = 0;
	for (const orang of penduduk.values())
		if (isAktif(orang) && isLengkap(orang, keluarga.get(orang.keluargaId))) jumlah += 1;
	return jumlah;
}

export type WarnaCapaian = 'merah' | 'kuning' | 'hijau';

/** G-01 [produk]: below 80 percent is yellow. */
const BATAS_MERAH = 50;
const BATAS_HIJAU = 80;

/**
 * G-01: how far a village has come. Whole numbers are compared, so that exactly 50 percent is not red; the percentage
 * is rounded for the eye only.
 */
export function capaian(
	lengkap: number,
	acuan: number
): { readonly persen: string; readonly warna: WarnaCapaian } {
	// A village of which no number is known is not judged; what it has is shown without a percentage.
	const persen = acuan > 0 ? formatPersen((lengkap * 100) / acuan, 2) : '–';
	const kurangDari = (batas: number): boolean => lengkap * 100 < acuan * batas;
	return {
		persen,
		warna: kurangDari(BATAS_MERAH) ? 'merah' : kurangDari(BATAS_HIJAU) ? 'kuning' : 'hijau'
	};
}
