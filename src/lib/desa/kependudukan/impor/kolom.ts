import {
	imporAgama,
	imporAsuransi,
	imporCaraKb,
	imporDisabilitas,
	imporGolonganDarah,
	imporHamil,
	imporJenisKelamin,
	imporKewarganegaraan,
	imporKtpEl,
	imporPekerjaan,
	imporPendidikan,
	imporPendidikanDitempuh,
	imporShdk,
	imporStatusDasar,
	imporStatusKawin,
	imporStatusRekam,
	type DaftarImpor
} from './kode-impor';

/** How the cells of a column are read. */
export type JenisKolom =
	| { readonly jenis: 'teks'; readonly min?: number; readonly max: number }
	| { readonly jenis: 'nama' | 'dusun' | 'rt-rw' | 'no-kk' | 'nik' | 'nik-orang-tua' | 'tanggal' }
	| { readonly jenis: 'kode'; readonly daftar: DaftarImpor };

type Rincian = JenisKolom & { readonly sebutan: string };

const teks = (sebutan: string, max = 200, min = 0): Rincian => ({
	jenis: 'teks',
	sebutan,
	min,
	max
});
const kode = (sebutan: string, daftar: DaftarImpor): Rincian => ({
	jenis: 'kode',
	sebutan,
	daftar
});
const khusus = (
	sebutan: string,
	jenis: Exclude<JenisKolom['jenis'], 'teks' | 'kode'>
): Rincian => ({ jenis, sebutan });

/** The 43 columns that OpenSID reads and writes, in its order and with its exact headings. */
const rincian = {
	alamat: teks('Alamat'),
	dusun: khusus('Dusun', 'dusun'),
	rw: khusus('RW', 'rt-rw'),
	rt: khusus('RT', 'rt-rw'),
	nama: khusus('Nama', 'nama'),
	no_kk: khusus('Nomor KK', 'no-kk'),
	nik: khusus('NIK', 'nik'),
	sex: kode('Jenis kelamin', imporJenisKelamin),
	tempatlahir: teks('Tempat lahir'),
	tanggallahir: khusus('Tanggal lahir', 'tanggal'),
	agama_id: kode('Agama', imporAgama),
	pendidikan_kk_id: kode('Pendidikan dalam KK', imporPendidikan),
	pendidikan_sedang_id: kode('Pendidikan sedang ditempuh', imporPendidikanDitempuh),
	pekerjaan_id: kode('Pekerjaan', imporPekerjaan),
	status_kawin: kode('Status perkawinan', imporStatusKawin),
	kk_level: kode('Hubungan dalam keluarga', imporShdk),
	warganegara_id: kode('Kewarganegaraan', imporKewarganegaraan),
	ayah_nik: khusus('NIK ayah', 'nik-orang-tua'),
	nama_ayah: khusus('Nama ayah', 'nama'),
	ibu_nik: khusus('NIK ibu', 'nik-orang-tua'),
	nama_ibu: khusus('Nama ibu', 'nama'),
	golongan_darah_id: kode('Golongan darah', imporGolonganDarah),
	akta_lahir: teks('Nomor akta lahir'),
	dokumen_pasport: teks('Nomor paspor'),
	tanggal_akhir_paspor: khusus('Tanggal akhir paspor', 'tanggal'),
	dokumen_kitas: teks('Nomor KITAS/KITAP'),
	akta_perkawinan: teks('Nomor akta atau buku nikah'),
	tanggalperkawinan: khusus('Tanggal perkawinan', 'tanggal'),
	akta_perceraian: teks('Nomor akta cerai'),
	tanggalperceraian: khusus('Tanggal perceraian', 'tanggal'),
	cacat_id: kode('Disabilitas', imporDisabilitas),
	cara_kb_id: kode('Cara KB', imporCaraKb),
	hamil: kode('Status hamil', imporHamil),
	ktp_el: kode('Kepemilikan KTP-el', imporKtpEl),
	status_rekam: kode('Status rekam KTP', imporStatusRekam),
	alamat_sekarang: teks('Alamat sekarang'),
	status_dasar: kode('Status dasar', imporStatusDasar),
	suku: teks('Suku'),
	tag_id_card: teks('Nomor kartu e-KTP', 17, 10),
	id_asuransi: kode('Asuransi kesehatan', imporAsuransi),
	no_asuransi: teks('Nomor asuransi'),
	lat: teks('Lintang', 24, 2),
	lng: teks('Bujur', 24, 2)
} as const satisfies Readonly<Record<string, Rincian>>;

export type Kolom = keyof typeof rincian;

/** Safe: the keys of the table, in the order they stand there. */
export const daftarKolom = Object.keys(rincian) as readonly Kolom[];

export const kolomImpor: Readonly<Record<Kolom, Rincian>> = rincian;

export const isKolom = (teks: string): teks is Kolom => Object.hasOwn(rincian, teks);

/** What a sheet tells beyond the register of A-09; it is kept so that an export gives it back. */
export const daftarKolomTambahan = [
	'pendidikan_sedang_id',
	'akta_lahir',
	'dokumen_pasport',
	'tanggal_akhir_paspor',
	'dokumen_kitas',
	'akta_perkawinan',
	'tanggalperkawinan',
	'akta_perceraian',
	'tanggalperceraian',
	'cacat_id',
	'cara_kb_id',
	'hamil',
	'ktp_el',
	'status_rekam',
	'alamat_sekarang',
	'suku',
	'tag_id_card',
	'id_asuransi',
	'no_asuransi',
	'lat',
	'lng'
] as const satisfies readonly Kolom[];

/** Rule 4 of the layout: these change through an event only, which is named to whoever tries. */
export const lewatPeristiwa = {
	status_dasar: 'catat peristiwanya (mati, pindah) di menu Kependudukan',
	kk_level: 'gunakan Pecah KK atau Ubah susunan KK',
	no_kk: 'gunakan Pecah KK, Gabung KK, atau Pindah',
	alamat: 'gunakan Pindah dalam desa',
	dusun: 'gunakan Pindah dalam desa',
	rw: 'gunakan Pindah dalam desa',
	rt: 'gunakan Pindah dalam desa'
} as const satisfies Partial<Record<Kolom, string>>;

/** Added to a sheet that is given back for mending; read over when it comes again. */
export const kolomPerbaikan = 'Yang perlu diperbaiki';

/** 'A' for 0. The core names cells by itself; it knows no spreadsheet. */
export function namaKolom(kolom: number): string {
	const muka = Math.floor(kolom / 26);
	return (muka > 0 ? namaKolom(muka - 1) : '') + String.fromCharCode(65 + (kolom % 26));
}

/** Safe: made from the list of all columns. */
export const barisKosong = Object.fromEntries(daftarKolom.map((kolom) => [kolom, ''])) as Record<
	Kolom,
	string
>;

const huruf = daftarKolom.map((_, i) => namaKolom(i));

/** 'F12' */
export const namaSel = (kolom: number, nomor: number): string =>
	(huruf[kolom] ?? namaKolom(kolom)) + nomor;
