import { formatTanggal, parseTanggal } from '../../format/tanggal';
import type { IsianDiminta } from './commands-biodata';
import { isianBiodata, type IsianBiodata } from './events';
import {
	daftarAgama,
	daftarGolonganDarah,
	daftarKewarganegaraan,
	daftarKodeStatusKawin,
	daftarPekerjaan,
	daftarPendidikan,
	type Kode
} from './kode';
import type { Penduduk } from './penduduk';

/** How one element of the biodata is asked for and read back. */
export type JenisIsian =
	| { readonly jenis: 'teks' }
	| { readonly jenis: 'tanggal' }
	| { readonly jenis: 'telepon' }
	| { readonly jenis: 'pilihan'; readonly daftar: readonly Kode[] };

const daftarJenisKelamin: readonly Kode[] = [
	{ kode: 'L', label: 'Laki-laki', angka: 1 },
	{ kode: 'P', label: 'Perempuan', angka: 2 }
];

const teks: JenisIsian = { jenis: 'teks' };
const pilihan = (daftar: readonly Kode[]): JenisIsian => ({ jenis: 'pilihan', daftar });

const keterangan: Readonly<Record<IsianBiodata, readonly [label: string, jenis: JenisIsian]>> = {
	nama: ['Nama', teks],
	jenisKelamin: ['Jenis kelamin', pilihan(daftarJenisKelamin)],
	tempatLahir: ['Tempat lahir', teks],
	tanggalLahir: ['Tanggal lahir', { jenis: 'tanggal' }],
	agama: ['Agama/kepercayaan', pilihan(daftarAgama)],
	pendidikan: ['Pendidikan', pilihan(daftarPendidikan)],
	pekerjaan: ['Pekerjaan', pilihan(daftarPekerjaan)],
	statusKawin: ['Status perkawinan', pilihan(daftarKodeStatusKawin)],
	kewarganegaraan: ['Kewarganegaraan', pilihan(daftarKewarganegaraan)],
	namaAyah: ['Nama ayah', teks],
	namaIbu: ['Nama ibu', teks],
	golonganDarah: ['Golongan darah', pilihan(daftarGolonganDarah)],
	telepon: ['Telepon', { jenis: 'telepon' }]
};

/** What F-1.06 lets one choose from; the NIK is in the list because people ask for it (B-06). */
export const daftarIsianDiminta: readonly IsianDiminta[] = [...isianBiodata, 'nik'];

export const labelIsian = (isian: IsianDiminta): string =>
	isian === 'nik' ? 'NIK' : keterangan[isian][0];

export const jenisIsian = (isian: IsianBiodata): JenisIsian => keterangan[isian][1];

/** As it stands in the register; '' where nothing does. */
export const nilaiIsian = (orang: Penduduk, isian: IsianBiodata): string => orang[isian] ?? '';

/** A value of the record in words: codes by their list, dates as they are read; '' where nothing stands. */
export function sebutIsian(isian: IsianBiodata, nilai: string): string {
	const jenis = jenisIsian(isian);
	switch (jenis.jenis) {
		case 'pilihan':
			// A word that is in no list is shown as it stands: an imported record must not break a page.
			return jenis.daftar.find(({ kode }) => kode === nilai)?.label ?? nilai;
		case 'tanggal': {
			const hari = parseTanggal(nilai);
			return hari ? formatTanggal(hari) : nilai;
		}
		default:
			return nilai;
	}
}

export const sebutNilai = (isian: IsianBiodata, nilai: string): string =>
	sebutIsian(isian, nilai) || 'belum diisi';
