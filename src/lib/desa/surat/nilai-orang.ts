import { formatTanggal, umur, type Tanggal } from '../../format/tanggal';
import {
	labelAgama,
	labelGolonganDarah,
	labelJenisKelamin,
	labelPekerjaan,
	labelPendidikan,
	labelShdk,
	labelStatusKawin
} from '../kependudukan/kode';
import { formatNik } from '../kependudukan/nik';
import { formatNomorKk } from '../kependudukan/nomor-kk';
import type { Penduduk } from '../kependudukan/penduduk';
import type { PendudukSementara } from '../kependudukan/sementara';
import { kepalaKeluarga, type Kependudukan } from '../kependudukan/state';
import type { DataOrang } from './penanda';

export function nilaiSementara(
	orang: PendudukSementara,
	data: DataOrang,
	tanggal: Tanggal
): string {
	switch (data) {
		case 'nama':
			return orang.nama;
		case 'nik':
			return orang.nomorIdentitas;
		case 'tempat-lahir':
			return orang.tempatLahir;
		case 'tanggal-lahir':
			return formatTanggal(orang.tanggalLahir);
		case 'ttl':
			return `${orang.tempatLahir}, ${formatTanggal(orang.tanggalLahir)}`;
		case 'umur':
			return `${umur(orang.tanggalLahir, tanggal)} tahun`;
		case 'jenis-kelamin':
			return labelJenisKelamin(orang.jenisKelamin);
		case 'pekerjaan':
			return orang.pekerjaan;
		case 'kewarganegaraan':
			return orang.kebangsaan;
		case 'alamat':
			return orang.didatangi;
		default:
			return '';
	}
}

export function nilaiPenduduk(
	kependudukan: Kependudukan,
	orang: Penduduk,
	data: DataOrang,
	tanggal: Tanggal
): string {
	const kk = kependudukan.keluarga.get(orang.keluargaId);
	switch (data) {
		case 'nama':
			return orang.nama;
		case 'nik':
			return orang.nik ? formatNik(orang.nik) : '';
		case 'no-kk':
			return kk ? formatNomorKk(kk.noKk) : '';
		case 'tempat-lahir':
			return orang.tempatLahir;
		case 'tanggal-lahir':
			return formatTanggal(orang.tanggalLahir);
		case 'ttl':
			return `${orang.tempatLahir}, ${formatTanggal(orang.tanggalLahir)}`;
		case 'umur': {
			const sampai = orang.keadaan.status === 'meninggal' ? orang.keadaan.tanggal : tanggal;
			return `${umur(orang.tanggalLahir, sampai)} tahun`;
		}
		case 'jenis-kelamin':
			return labelJenisKelamin(orang.jenisKelamin);
		case 'agama':
			return labelAgama(orang.agama);
		case 'pendidikan':
			return labelPendidikan(orang.pendidikan);
		case 'pekerjaan':
			return labelPekerjaan(orang.pekerjaan);
		case 'status-kawin':
			return labelStatusKawin(orang.statusKawin);
		case 'kewarganegaraan':
			return orang.kewarganegaraan;
		case 'golongan-darah':
			return orang.golonganDarah ? labelGolonganDarah(orang.golonganDarah) : '';
		case 'shdk':
			return labelShdk(orang.shdk);
		case 'ayah':
			return orang.namaAyah;
		case 'ibu':
			return orang.namaIbu;
		case 'kepala-keluarga':
			return kepalaKeluarga(kependudukan, orang.keluargaId)?.nama ?? '';
		case 'alamat':
			return kk ? `${kk.alamat}, RT ${kk.rt} RW ${kk.rw}, Dusun ${kk.dusun}` : '';
		case 'tanggal-meninggal':
			return orang.keadaan.status === 'meninggal' ? formatTanggal(orang.keadaan.tanggal) : '';
		default:
			return data satisfies never;
	}
}
