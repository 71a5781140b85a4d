import {
	kelompok,
	kepalaBaris,
	kode,
	namaBerkasDari,
	tabel,
	teks,
	tengah,
	angka,
	type Dokumen
} from '../../../dokumen/dokumen';
import { formatTanggal } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import {
	labelAgama,
	labelGolonganDarah,
	labelJenisKelamin,
	labelPekerjaan,
	labelPendidikan,
	labelShdk,
	labelStatusKawin
} from '../kode';
import { kartuKeluarga } from '../views/kartu-keluarga';
import { hari, tempatDesa } from './kepala';

const kolomDiri = [
	angka('No', 4),
	kepalaBaris('Nama lengkap', 22),
	kode('NIK', 18),
	teks('Jenis kelamin', 10),
	teks('Tempat lahir', 12),
	teks('Tanggal lahir', 11),
	teks('Agama', 10),
	teks('Pendidikan', 16),
	teks('Jenis pekerjaan', 16),
	tengah('Golongan darah', 9)
];

const kolomHubungan = [
	angka('No', 4),
	teks('Status perkawinan', 14),
	teks('Tanggal perkawinan', 12),
	teks('Status hubungan dalam keluarga', 16),
	tengah('Kewarganegaraan', 13),
	kelompok('Dokumen imigrasi', teks('No. paspor', 12), teks('No. KITAP', 12)),
	kelompok('Nama orang tua', teks('Ayah', 22), teks('Ibu', 22))
];

/** Numbered as on the card: the number of the line is no column of its own. */
const nomorKartu = (dari: number, banyak: number): readonly string[] => [
	'',
	...Array.from({ length: banyak }, (_, urutan) => String(dari + urutan))
];

/** The card of one family (UU 23/2006 Ps. 61), in its two tables; undefined when the village has no such family. */
export function dokumenKk(dunia: Dunia, keluargaId: string): Dokumen | undefined {
	const kartu = kartuKeluarga(dunia, keluargaId);
	if (!kartu) return undefined;
	const { keluarga, kepala, anggota } = kartu;
	return {
		kode: '',
		judul: `Kartu Keluarga No. ${keluarga.noKk}`,
		kepala: [
			{ label: 'Nama kepala keluarga', isi: kepala?.nama ?? '-' },
			{ label: 'Alamat', isi: `${keluarga.alamat}, Dusun ${keluarga.dusun}` },
			{ label: 'RT/RW', isi: `${keluarga.rt}/${keluarga.rw}` },
			...tempatDesa(dunia),
			{ label: 'Provinsi', isi: dunia.desa.provinsi }
		],
		tabel: [
			tabel(
				'Anggota keluarga',
				kolomDiri,
				anggota.map((orang, urutan) => [
					urutan + 1,
					orang.nama,
					orang.nik ?? 'Belum ber-NIK',
					labelJenisKelamin(orang.jenisKelamin),
					orang.tempatLahir,
					hari(orang.tanggalLahir) ?? '-',
					labelAgama(orang.agama),
					labelPendidikan(orang.pendidikan),
					labelPekerjaan(orang.pekerjaan),
					orang.golonganDarah ? labelGolonganDarah(orang.golonganDarah) : '-'
				]),
				{ nomorKolom: nomorKartu(1, 9), kosong: 'Tidak ada anggota yang aktif.' }
			),
			tabel(
				'Hubungan, kewarganegaraan, dan orang tua',
				kolomHubungan,
				anggota.map((orang, urutan) => [
					urutan + 1,
					labelStatusKawin(orang.statusKawin),
					'-',
					labelShdk(orang.shdk),
					orang.kewarganegaraan,
					'-',
					'-',
					orang.namaAyah || '-',
					orang.namaIbu || '-'
				]),
				{ nomorKolom: nomorKartu(10, 8), kosong: 'Tidak ada anggota yang aktif.' }
			)
		],
		catatan: [
			`Dikeluarkan tanggal ${formatTanggal(keluarga.tanggalTerbit)}.`,
			...(keluarga.aktif ? [] : ['KK ini sudah tidak berlaku; nomornya tidak dipakai lagi.'])
		],
		tandaTangan: {
			kiri: { atas: '', jabatan: 'Kepala Keluarga', nama: kepala?.nama ?? null },
			kanan: {
				atas: `${dunia.desa.kabupaten}, ${formatTanggal(keluarga.tanggalTerbit)}`,
				jabatan: 'Kepala Dinas Kependudukan dan Pencatatan Sipil (simulasi)',
				nama: null
			}
		},
		orientasi: 'lanskap',
		tanggal: keluarga.tanggalTerbit,
		namaBerkas: namaBerkasDari('kartu keluarga', keluarga.noKk)
	};
}
