import { susunTanggal, tanggal, type Tanggal } from '../format/tanggal';

/** The same day a year later; 29 February becomes the 28th. */
export function nextYear(day: Tanggal): Tanggal {
	const [tahun, bulan, hari] = day.split('-').map(Number) as [number, number, number];
	return susunTanggal(tahun + 1, bulan, hari) ?? tanggal(`${tahun + 1}-02-28`);
}
