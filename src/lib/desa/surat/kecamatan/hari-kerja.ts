import { addDays, nomorHari, type Tanggal } from '../../../format/tanggal';

/** Whether a day is a holiday besides Saturdays and Sundays. */
export type Libur = (t: Tanggal) => boolean;

/** Holidays that fall on the same day each year. The others are decided year by year [perlu dicek] and left out. */
const daftarLiburTetap: readonly string[] = ['01-01', '05-01', '06-01', '08-17', '12-25'];
const liburTetap: Libur = (t) => daftarLiburTetap.includes(t.slice(5));

/** Monday to Friday; 1970-01-01, day 0, was a Thursday. */
export const isHariKerja = (t: Tanggal, libur: Libur = liburTetap): boolean =>
	![2, 3].includes(nomorHari(t) % 7) && !libur(t);

/** That day, or the first working day after it. */
export function hariKerjaMulai(t: Tanggal, libur: Libur = liburTetap): Tanggal {
	let hari = t;
	while (!isHariKerja(hari, libur)) hari = addDays(hari, 1);
	return hari;
}

export function tambahHariKerja(t: Tanggal, jumlah: number, libur: Libur = liburTetap): Tanggal {
	let hari = t;
	for (let i = 0; i < jumlah; i += 1) hari = hariKerjaMulai(addDays(hari, 1), libur);
	return hari;
}

/** Working days after `dari`, up to and with `sampai`. */
export function selisihHariKerja(
	dari: Tanggal,
	sampai: Tanggal,
	libur: Libur = liburTetap
): number {
	let jumlah = 0;
	for (let hari = addDays(dari, 1); hari <= sampai; hari = addDays(hari, 1))
		if (isHariKerja(hari, libur)) jumlah += 1;
	return jumlah;
}
