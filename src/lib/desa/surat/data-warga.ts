import type { Dunia } from '../dunia';
import type { Penduduk } from '../kependudukan/penduduk';
import type { IsianData } from './layanan';
import { nilaiPenduduk } from './nilai-orang';

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

/** C-05: what the register says of somebody, as a letter would write it and a citizen reads it. */
export function nilaiData(
	{ kependudukan, tanggal }: Dunia,
	orang: Penduduk,
	isian: IsianData
): string {
	const data = isian === 'nama-ayah' ? 'ayah' : isian === 'nama-ibu' ? 'ibu' : isian;
	return nilaiPenduduk(kependudukan, orang, data, tanggal);
}
