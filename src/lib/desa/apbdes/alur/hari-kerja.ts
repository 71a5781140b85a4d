import type { Tanggal } from '../../../format/tanggal';
import {
	selisihHariKerja,
	tambahHariKerja as tambah,
	type Libur
} from '../../surat/kecamatan/hari-kerja';
import type { AturanTahun } from '../aturan-tahun';

const isLibur = (libur: AturanTahun['libur']): Libur => {
	const hari = new Set(libur.map(({ tanggal }) => tanggal));
	return (tanggal) => hari.has(tanggal);
};

/** D-07: the last day of a term of so many working days; the day on which it begins is not counted. */
export const batasHariKerja = (
	mulai: Tanggal,
	jumlah: number,
	libur: AturanTahun['libur']
): Tanggal => tambah(mulai, jumlah, isLibur(libur));

/** The how many-th working day of a term a day is; on a day off that of the working day before it. */
export const hariKerjaKe = (
	mulai: Tanggal,
	tanggal: Tanggal,
	libur: AturanTahun['libur']
): number => selisihHariKerja(mulai, tanggal, isLibur(libur));
