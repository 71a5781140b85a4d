import type { IsianBiodata } from '../../../desa/kependudukan/events';
import {
	labelAgama,
	labelGolonganDarah,
	labelJenisKelamin,
	labelPekerjaan,
	labelPendidikan,
	labelShdk,
	labelStatusKawin
} from '../../../desa/kependudukan/kode';
import { formatNik, parseNik } from '../../../desa/kependudukan/nik';
import type { Penduduk } from '../../../desa/kependudukan/penduduk';
import type { CaraBanding } from '../banding';

/** One field of somebody's record: how it is read and compared. */
export type IsianPenduduk = {
	readonly label: string;
	readonly cara: CaraBanding;
	readonly baca: (orang: Penduduk) => string;
	readonly tampil?: (text: string) => string;
};

const isi = (
	label: string,
	cara: CaraBanding,
	baca: (orang: Penduduk) => string | null | undefined,
	tampil?: (text: string) => string
): IsianPenduduk => ({
	label,
	cara,
	baca: (orang) => baca(orang) ?? '',
	...(tampil ? { tampil } : {})
});

export const isianPenduduk: Readonly<Record<IsianBiodata | 'nik' | 'shdk', IsianPenduduk>> = {
	nik: isi(
		'NIK',
		'persis',
		(x) => x.nik,
		(text) => {
			const nik = parseNik(text);
			return nik.ok ? formatNik(nik.value) : text;
		}
	),
	nama: isi('Nama', 'teks', (x) => x.nama),
	jenisKelamin: isi(
		'Jenis kelamin',
		'kode',
		(x) => x.jenisKelamin,
		(text) => labelJenisKelamin(text === 'P' ? 'P' : 'L')
	),
	tempatLahir: isi('Tempat lahir', 'teks', (x) => x.tempatLahir),
	tanggalLahir: isi('Tanggal lahir', 'tanggal', (x) => x.tanggalLahir),
	agama: isi('Agama', 'kode', (x) => x.agama, labelAgama),
	pendidikan: isi('Pendidikan', 'kode', (x) => x.pendidikan, labelPendidikan),
	pekerjaan: isi('Pekerjaan', 'kode', (x) => x.pekerjaan, labelPekerjaan),
	// Safe in both: what is not in the list is shown as it stands.
	statusKawin: isi(
		'Status perkawinan',
		'kode',
		(x) => x.statusKawin,
		(text) => labelStatusKawin(text as Penduduk['statusKawin'])
	),
	shdk: isi(
		'Hubungan dalam keluarga',
		'kode',
		(x) => x.shdk,
		(text) => labelShdk(text as Penduduk['shdk'])
	),
	kewarganegaraan: isi('Kewarganegaraan', 'kode', (x) => x.kewarganegaraan),
	namaAyah: isi('Nama ayah', 'teks', (x) => x.namaAyah),
	namaIbu: isi('Nama ibu', 'teks', (x) => x.namaIbu),
	golonganDarah: isi('Golongan darah', 'kode', (x) => x.golonganDarah, labelGolonganDarah),
	telepon: isi('Telepon', 'teks', (x) => x.telepon)
};
