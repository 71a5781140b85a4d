import {
	labelAgama,
	labelJenisKelamin,
	labelPekerjaan,
	labelPendidikan,
	labelShdk,
	labelStatusKawin
} from '../kode';
import { daftarIsianWajib, labelIsianWajib, type IsianWajib } from '../kelengkapan';
import { daftarShdk, daftarStatusKawin, type Shdk, type StatusKawin } from '../penduduk';

/** How somebody stands in the register, as the register asks for it. The first is what it shows unasked. */
export const daftarKeadaan = [
	'aktif',
	'belum-nik',
	'injeksi',
	'meninggal',
	'pindah',
	'dibatalkan',
	'semua'
] as const;
export type Keadaan = (typeof daftarKeadaan)[number];

const namaKeadaan: Readonly<Record<Keadaan, string>> = {
	aktif: 'Aktif',
	'belum-nik': 'Belum ber-NIK',
	injeksi: 'Hasil injeksi',
	meninggal: 'Meninggal',
	pindah: 'Pindah',
	dibatalkan: 'Entri dibatalkan',
	semua: 'Semua yang tercatat'
};
export const labelKeadaan = (keadaan: Keadaan): string => namaKeadaan[keadaan];

/** In the address, for records that leave something open; a dusun or a code of that name does not exist. */
export const KOSONG = 'kosong';

/** What the register can be narrowed to: every number of the statistics must be expressible. '' and null mean all. */
export type SaringanPenduduk = {
	/** Part of a name, a NIK or a KK number. */
	readonly cari: string;
	readonly dusun: string;
	/** '003-005' is RT 005 of RW 003; '003' is all of RW 003. */
	readonly rt: string;
	readonly jk: '' | 'L' | 'P';
	/** Full years, both included. */
	readonly umurDari: number | null;
	readonly umurSampai: number | null;
	readonly keadaan: Keadaan;
	readonly shdk: '' | Shdk | typeof KOSONG;
	readonly kawin: '' | StatusKawin | typeof KOSONG;
	/** */
	readonly isian: '' | 'lengkap' | 'kurang' | IsianWajib;
	readonly ktp: '' | 'wajib' | 'belum';
	/** Codes, or `KOSONG`. */
	readonly pendidikan: string;
	readonly pekerjaan: string;
	readonly agama: string;
	readonly warga: '' | 'WNI' | 'WNA';
};

export const saringanKosong: SaringanPenduduk = {
	cari: '',
	dusun: '',
	rt: '',
	jk: '',
	umurDari: null,
	umurSampai: null,
	keadaan: 'aktif',
	shdk: '',
	kawin: '',
	isian: '',
	ktp: '',
	pendidikan: '',
	pekerjaan: '',
	agama: '',
	warga: ''
};

/** Names of the fields, in the order of the form: also the names in the address. */
// Safe: the keys of a literal of exactly this type.
export const namaSaringan = Object.keys(saringanKosong) as (keyof SaringanPenduduk)[];

/** Reads an address; whatever it does not know counts as not asked. */
export function bacaSaringan(query: Pick<URLSearchParams, 'get'>): SaringanPenduduk {
	const teks = (nama: keyof SaringanPenduduk): string => (query.get(nama) ?? '').slice(0, 100);
	const satuDari = <T extends string>(nama: keyof SaringanPenduduk, daftar: readonly T[]): T | '' =>
		daftar.find((kode) => kode === query.get(nama)) ?? '';
	const bulat = (nama: keyof SaringanPenduduk): number | null => {
		const isi = teks(nama).trim();
		return /^-?\d{1,3}$/.test(isi) ? Number(isi) : null;
	};
	return {
		cari: teks('cari'),
		dusun: teks('dusun'),
		rt: teks('rt'),
		jk: satuDari('jk', ['L', 'P']),
		umurDari: bulat('umurDari'),
		umurSampai: bulat('umurSampai'),
		keadaan: satuDari('keadaan', daftarKeadaan) || 'aktif',
		shdk: satuDari('shdk', [...daftarShdk, KOSONG]),
		kawin: satuDari('kawin', [...daftarStatusKawin, KOSONG]),
		isian: satuDari('isian', ['lengkap', 'kurang', ...daftarIsianWajib]),
		ktp: satuDari('ktp', ['wajib', 'belum']),
		pendidikan: teks('pendidikan'),
		pekerjaan: teks('pekerjaan'),
		agama: teks('agama'),
		warga: satuDari('warga', ['WNI', 'WNA'])
	};
}

/** The words of an address, without '?': only what differs from all. */
export function querySaringan(saringan: Partial<SaringanPenduduk>): string {
	const query = new URLSearchParams();
	for (const nama of namaSaringan) {
		const nilai = saringan[nama];
		if (nilai !== undefined && nilai !== saringanKosong[nama]) query.set(nama, String(nilai));
	}
	return query.toString();
}

export type SaringanTerpasang = {
	/** Fields that it takes to remove it. */
	readonly nama: readonly (keyof SaringanPenduduk)[];
	readonly label: string;
};

/** What is switched on, in words, one by one. The word that is searched for is in sight anyway. */
export function saringanTerpasang(saringan: SaringanPenduduk): SaringanTerpasang[] {
	const { umurDari, umurSampai } = saringan;
	const satu = (nama: keyof SaringanPenduduk, label: string): SaringanTerpasang[] =>
		saringan[nama] === saringanKosong[nama] ? [] : [{ nama: [nama], label }];
	const kode = (
		nama: 'pendidikan' | 'pekerjaan' | 'agama' | 'shdk' | 'kawin' | 'dusun',
		sebutan: string,
		label: (kode: string) => string
	): SaringanTerpasang[] => {
		const nilai = saringan[nama];
		return satu(nama, nilai === KOSONG ? `${sebutan} belum diisi` : label(nilai));
	};
	return [
		...satu('keadaan', labelKeadaan(saringan.keadaan)),
		...kode('dusun', 'Dusun', (nama) => `Dusun ${nama}`),
		...satu('rt', labelRt(saringan.rt)),
		...satu('jk', saringan.jk && labelJenisKelamin(saringan.jk)),
		...(umurDari === null && umurSampai === null
			? []
			: [{ nama: ['umurDari', 'umurSampai'] as const, label: labelUmur(umurDari, umurSampai) }]),
		// Safe: the lists were asked when the address was read, and a label shows what it does not know as it stands.
		...kode('shdk', 'Hubungan', (nilai) => labelShdk(nilai as Shdk)),
		...kode('kawin', 'Status perkawinan', (nilai) => labelStatusKawin(nilai as StatusKawin)),
		...satu('isian', labelIsian(saringan.isian)),
		...satu('ktp', saringan.ktp === 'wajib' ? 'Wajib KTP' : 'Belum wajib KTP'),
		...kode('pendidikan', 'Pendidikan', labelPendidikan),
		...kode('pekerjaan', 'Pekerjaan', labelPekerjaan),
		...kode('agama', 'Agama', labelAgama),
		...satu('warga', saringan.warga)
	];
}

/** 'RT 005/RW 003', 'RW 003' */
export function labelRt(kode: string): string {
	const [rw = '', rt] = kode.split('-');
	return rt === undefined ? `RW ${rw}` : `RT ${rt || '–'}/RW ${rw || '–'}`;
}

export function labelUmur(dari: number | null, sampai: number | null): string {
	if (sampai === null) return `Umur ${dari} tahun ke atas`;
	if (dari === null) return sampai < 0 ? 'Lahir sesudah hari ini' : `Umur sampai ${sampai} tahun`;
	return dari === sampai ? `Umur ${dari} tahun` : `Umur ${dari}–${sampai} tahun`;
}

export function labelIsian(isian: SaringanPenduduk['isian']): string {
	if (isian === '') return '';
	if (isian === 'lengkap') return 'Biodata lengkap';
	if (isian === 'kurang') return 'Biodata belum lengkap';
	return `Kurang: ${labelIsianWajib(isian)}`;
}
