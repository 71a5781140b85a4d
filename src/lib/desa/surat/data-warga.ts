import { formatTanggal } from '../../format/tanggal';
import type { Dunia } from '../dunia';
import {
	labelAgama,
	labelJenisKelamin,
	labelPekerjaan,
	labelPendidikan,
	labelStatusKawin
} from '../kependudukan/kode';
import type { Penduduk } from '../kependudukan/penduduk';
import type { IsianData } from './layanan';

export const labelIsianData: Record<IsianData, string> = {
	nama: 'Nama',
	'tempat-lahir': 'Tempat lahir',
	'tanggal-lahir': 'Tanggal lahir',
	'jenis-kelamin': 'Jenis kelamin',
	agama: 'Agama',
	pendidikan: 'Pendidikan',
	pekerjaan: 'Pekerjaan',
	'status-kawin': 'Status perkawinan',
	'nama-ayah': 'Nama ayah',
	'nama-ibu': 'Nama ibu',
	alamat: 'Alamat'
};

/** C-05: what the register says of somebody, as a citizen reads it. */
export function nilaiData({ kependudukan }: Dunia, orang: Penduduk, isian: IsianData): string {
	switch (isian) {
		case 'nama':
			return orang.nama;
		case 'tempat-lahir':
			return orang.tempatLahir;
		case 'tanggal-lahir':
			return formatTanggal(orang.tanggalLahir);
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
		case 'nama-ayah':
			return orang.namaAyah;
		case 'nama-ibu':
			return orang.namaIbu;
		case 'alamat': {
			const kk = kependudukan.keluarga.get(orang.keluargaId);
			return kk ? `${kk.alamat}, RT ${kk.rt} RW ${kk.rw}, Dusun ${kk.dusun}` : '';
		}
		default:
			return isian satisfies never;
	}
}
