import {
	angka,
	kepalaBaris,
	namaBerkasDari,
	tabel,
	teks,
	type Dokumen
} from '../../../dokumen/dokumen';
import { formatTanggal, parseTanggal, umur, type Tanggal } from '../../../format/tanggal';
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
import type { Penduduk, StatusPenduduk } from '../penduduk';
import { kepalaKeluarga } from '../state';
import { tandaKepalaDesa, tempatDesa, tempatTanggal } from './kepala';

const kolom = [angka('No', 4), kepalaBaris('Isian', 22), teks('Keterangan', 48)];

/** The record of one person in the order of A-09; undefined when the village does not know them. */
export function dokumenBiodata(dunia: Dunia, pendudukId: string): Dokumen | undefined {
	const { kependudukan, tanggal } = dunia;
	const orang = kependudukan.penduduk.get(pendudukId);
	const keluarga = orang && kependudukan.keluarga.get(orang.keluargaId);
	if (!orang) return undefined;
	const isian: readonly (readonly [string, string])[] = [
		['NIK', orang.nik ?? 'Belum ber-NIK'],
		['Nama lengkap', orang.nama],
		['Jenis kelamin', labelJenisKelamin(orang.jenisKelamin)],
		['Tempat lahir', orang.tempatLahir],
		['Tanggal lahir', lahir(orang, tanggal)],
		['Agama/kepercayaan', labelAgama(orang.agama)],
		['Pendidikan', labelPendidikan(orang.pendidikan)],
		['Pekerjaan', labelPekerjaan(orang.pekerjaan)],
		['Status perkawinan', labelStatusKawin(orang.statusKawin)],
		['Status hubungan dalam keluarga', labelShdk(orang.shdk)],
		['Kewarganegaraan', orang.kewarganegaraan],
		['Nama ayah', orang.namaAyah || '-'],
		['Nama ibu', orang.namaIbu || '-'],
		['Nomor KK', keluarga?.noKk ?? '-'],
		['Nama kepala keluarga', kepalaKeluarga(kependudukan, orang.keluargaId)?.nama ?? '-'],
		['Alamat', keluarga?.alamat || '-'],
		['RT/RW', keluarga ? `${keluarga.rt}/${keluarga.rw}` : '-'],
		['Dusun', keluarga?.dusun || '-'],
		['Golongan darah', orang.golonganDarah ? labelGolonganDarah(orang.golonganDarah) : '-'],
		['Telepon', orang.telepon || '-'],
		['Keadaan', keadaan(orang.keadaan)]
	];
	return {
		kode: '',
		judul: 'Biodata Penduduk',
		kepala: [...tempatDesa(dunia), { label: 'Keadaan', isi: formatTanggal(tanggal) }],
		tabel: [
			tabel(
				'Biodata',
				kolom,
				isian.map(([label, isi], urutan) => [urutan + 1, label, isi]),
				{ nomorKolom: [] }
			)
		],
		catatan: ['Golongan darah dan telepon tidak wajib (aturan A-09).'],
		tandaTangan: {
			kiri: { atas: '', jabatan: 'Yang bersangkutan', nama: orang.nama },
			kanan: tandaKepalaDesa(dunia, tempatTanggal(dunia, tanggal))
		},
		orientasi: 'potret',
		tanggal,
		namaBerkas: namaBerkasDari('biodata', orang.nik ?? orang.nama)
	};
}

/** With the age of somebody who lives here. */
function lahir({ tanggalLahir, keadaan: { status } }: Penduduk, kini: Tanggal): string {
	if (!parseTanggal(tanggalLahir)) return '-';
	const kapan = formatTanggal(tanggalLahir);
	return status === 'aktif' ? `${kapan} (${umur(tanggalLahir, kini)} tahun)` : kapan;
}

function keadaan(status: StatusPenduduk): string {
	switch (status.status) {
		case 'aktif':
			return 'Aktif';
		case 'meninggal':
			return `Meninggal ${formatTanggal(status.tanggal)}`;
		case 'pindah':
			return `Pindah ${formatTanggal(status.tanggal)}`;
		case 'dibatalkan':
			return `Entri dibatalkan ${formatTanggal(status.tanggal)}`;
		default:
			return status satisfies never;
	}
}
