import { daftarShdk, daftarStatusKawin } from './penduduk';
import type { Kewarganegaraan, Shdk, StatusKawin } from './penduduk';

/** One line of an official code list. Rules and data speak of `kode`; `angka` is the number of the list. */
export type Kode<K extends string = string> = {
	readonly kode: K;
	/** In sentence case, as a page shows it. */
	readonly label: string;
	readonly angka: number;
};

/** 'Buruh tani/perkebunan' -> 'buruh-tani-perkebunan'; what stands in brackets is only for readers. */
const kodeDari = (label: string): string =>
	label
		.replace(/\s*\(.*\)/, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-');

/** The list in its official order, labels divided by '|'; 'kode:label' where the code cannot follow the label. */
const daftar = (labels: string): readonly Kode[] =>
	labels.split('|').map((bagian, i) => {
		const [kode, label] = bagian.includes(':') ? bagian.split(':') : [kodeDari(bagian), bagian];
		return { kode: kode ?? '', label: label ?? '', angka: i + 1 };
	});

const labelDari = (kode: string): string =>
	kode.charAt(0).toUpperCase() + kode.slice(1).replaceAll('-', ' ');

export const daftarAgama = daftar(
	'Islam|Kristen|Katolik|Hindu|Buddha|Khonghucu|kepercayaan:Kepercayaan terhadap Tuhan YME/lainnya'
);

/** Education in the KK: the highest level finished, not the one being attended. */
export const daftarPendidikan = daftar(
	'Tidak/belum sekolah|Belum tamat SD/sederajat|Tamat SD/sederajat|SLTP/sederajat|SLTA/sederajat|' +
		'Diploma I/II|Akademi/Diploma III/Sarjana Muda|Diploma IV/Strata I|Strata II|Strata III'
);

export const daftarPekerjaan = daftar(
	'Belum/tidak bekerja|Mengurus rumah tangga|Pelajar/mahasiswa|Pensiunan|Pegawai Negeri Sipil (PNS)|' +
		'Tentara Nasional Indonesia (TNI)|Kepolisian RI (Polri)|Perdagangan|Petani/pekebun|Peternak|' +
		'Nelayan/perikanan|Industri|Konstruksi|Transportasi|Karyawan swasta|Karyawan BUMN|Karyawan BUMD|' +
		'Karyawan honorer|Buruh harian lepas|Buruh tani/perkebunan|Buruh nelayan/perikanan|' +
		'Buruh peternakan|Pembantu rumah tangga|Tukang cukur|Tukang listrik|Tukang batu|Tukang kayu|' +
		'Tukang sol sepatu|Tukang las/pandai besi|Tukang jahit|Tukang gigi|Penata rias|Penata busana|' +
		'Penata rambut|Mekanik|Seniman|Tabib|Paraji|Perancang busana|Penerjemah|Imam masjid|Pendeta|' +
		'Pastor|Wartawan|Ustaz/mubalig|Juru masak|Promotor acara|Anggota DPR RI|Anggota DPD|Anggota BPK|' +
		'Presiden|Wakil Presiden|Anggota Mahkamah Konstitusi|Anggota kabinet kementerian|Duta besar|' +
		'Gubernur|Wakil gubernur|Bupati|Wakil bupati|Wali kota|Wakil wali kota|Anggota DPRD provinsi|' +
		'Anggota DPRD kabupaten/kota|Dosen|Guru|Pilot|Pengacara|Notaris|Arsitek|Akuntan|Konsultan|Dokter|' +
		'Bidan|Perawat|Apoteker|Psikiater/psikolog|Penyiar televisi|Penyiar radio|Pelaut|Peneliti|Sopir|' +
		'Pialang|Paranormal|Pedagang|Perangkat desa|Kepala desa|Biarawati|Wiraswasta|Lainnya'
);

/** The words come from `penduduk.ts`, so that list and type cannot part. */
export const daftarKodeShdk: readonly Kode<Shdk>[] = daftarShdk.map((kode, i) => ({
	kode,
	label: labelDari(kode),
	angka: i + 1
}));

/** The official list counts both kinds of kawin as 2: whether it is recorded depends on the certificate. */
const angkaStatusKawin: Readonly<Record<StatusKawin, number>> = {
	'belum-kawin': 1,
	'kawin-tercatat': 2,
	'kawin-belum-tercatat': 2,
	'cerai-hidup': 3,
	'cerai-mati': 4
};
export const daftarKodeStatusKawin: readonly Kode<StatusKawin>[] = daftarStatusKawin.map(
	(kode) => ({
		kode,
		label: labelDari(kode),
		angka: angkaStatusKawin[kode]
	})
);

/** The third entry of the official list, two citizenships, is a matter of children's passports and not kept here. */
export const daftarKewarganegaraan: readonly Kode<Kewarganegaraan>[] = [
	{ kode: 'WNI', label: 'WNI', angka: 1 },
	{ kode: 'WNA', label: 'WNA', angka: 2 }
];

export const daftarGolonganDarah = daftar(
	'A|B|AB|O|a-plus:A+|a-minus:A-|b-plus:B+|b-minus:B-|ab-plus:AB+|ab-minus:AB-|o-plus:O+|o-minus:O-|Tidak tahu'
);

// Form F-2.01.
export const daftarTempatDilahirkan = daftar(
	'rs-rb:Rumah sakit/rumah bersalin|Puskesmas|Polindes|Rumah|Lainnya'
);
export const daftarJenisKelahiran = daftar('Tunggal|Kembar 2|Kembar 3|Kembar 4|Lainnya');
export const daftarPenolongKelahiran = daftar('Dokter|Bidan/perawat|Dukun|Lainnya');

export const daftarSebabKematian = daftar(
	'Sakit biasa/tua|Wabah penyakit|Kecelakaan|Kriminalitas|Bunuh diri|Lainnya'
);
export const daftarYangMenerangkan = daftar('Dokter|Tenaga kesehatan|Kepolisian|Lainnya');

// Form F-1.03.
export const daftarAlasanPindah = daftar(
	'Pekerjaan|Pendidikan|Keamanan|Kesehatan|Perumahan|Keluarga|Lainnya'
);
export const daftarJenisKepindahan = [
	{ kode: 'kepala-keluarga', label: 'Kepala keluarga', angka: 1 },
	{ kode: 'seluruh-keluarga', label: 'Kepala keluarga dan seluruh anggota keluarga', angka: 2 },
	{ kode: 'kepala-dan-sebagian', label: 'Kepala keluarga dan sebagian anggota keluarga', angka: 3 },
	{ kode: 'anggota-saja', label: 'Anggota keluarga', angka: 4 }
] as const satisfies readonly Kode[];
export type JenisKepindahan = (typeof daftarJenisKepindahan)[number]['kode'];
export const daftarStatusKkTinggal = [
	{ kode: 'numpang', label: 'Numpang KK', angka: 1 },
	{ kode: 'kk-baru', label: 'Membuat KK baru', angka: 2 },
	{ kode: 'tidak-ada', label: 'Tidak ada anggota keluarga yang ditinggal', angka: 3 },
	{ kode: 'nomor-tetap', label: 'Nomor KK tetap', angka: 4 }
] as const satisfies readonly Kode[];
export type StatusKkTinggal = (typeof daftarStatusKkTinggal)[number]['kode'];
export const daftarStatusKkPindah = [
	{ kode: 'numpang', label: 'Numpang KK', angka: 1 },
	{ kode: 'kk-baru', label: 'Membuat KK baru', angka: 2 },
	{ kode: 'nomor-tetap', label: 'Nomor KK tetap', angka: 3 }
] as const satisfies readonly Kode[];
export type StatusKkPindah = (typeof daftarStatusKkPindah)[number]['kode'];
/** The number is the code that B-04 and the event keep. */
export const daftarKlasifikasiPindah = daftar(
	'Dalam satu desa/kelurahan|Antardesa/kelurahan dalam satu kecamatan|' +
		'Antarkecamatan dalam satu kabupaten/kota|Antarkabupaten/kota dalam satu provinsi|Antarprovinsi'
);

/** Whether a form sent a word of that list. */
export const isKode = <K extends string>(daftarKode: readonly Kode<K>[], kode: string): kode is K =>
	daftarKode.some((baris) => baris.kode === kode);

/** A word that is in no list is shown as it stands: an imported record must not break a page. */
function labelDalam(daftarKode: readonly Kode[]): (kode: string) => string {
	const labelByKode = new Map(daftarKode.map(({ kode, label }) => [kode, label]));
	return (kode) => labelByKode.get(kode) ?? kode;
}

export const labelAgama = labelDalam(daftarAgama);
export const labelPendidikan = labelDalam(daftarPendidikan);
export const labelPekerjaan = labelDalam(daftarPekerjaan);
export const labelShdk: (kode: Shdk) => string = labelDalam(daftarKodeShdk);
export const labelStatusKawin: (kode: StatusKawin) => string = labelDalam(daftarKodeStatusKawin);
export const labelGolonganDarah = labelDalam(daftarGolonganDarah);
export const labelTempatDilahirkan = labelDalam(daftarTempatDilahirkan);
export const labelJenisKelahiran = labelDalam(daftarJenisKelahiran);
export const labelPenolongKelahiran = labelDalam(daftarPenolongKelahiran);
export const labelSebabKematian = labelDalam(daftarSebabKematian);
export const labelYangMenerangkan = labelDalam(daftarYangMenerangkan);
export const labelAlasanPindah = labelDalam(daftarAlasanPindah);
export const labelJenisKepindahan = labelDalam(daftarJenisKepindahan);
export const labelStatusKkTinggal = labelDalam(daftarStatusKkTinggal);
export const labelStatusKkPindah = labelDalam(daftarStatusKkPindah);
export const labelKlasifikasiPindah = (klasifikasi: number): string =>
	daftarKlasifikasiPindah.find(({ angka }) => angka === klasifikasi)?.label ?? String(klasifikasi);
/** 'Laki-laki' and 'Perempuan', as every form has it. */
export const labelJenisKelamin = (kode: 'L' | 'P'): string =>
	kode === 'L' ? 'Laki-laki' : 'Perempuan';
