import type { Halaman } from '../dokumen/pdf/halaman';
import { lebarKolom, potongTeks } from '../dokumen/pdf/tata-letak';
import { warna, type HurufLaporan, type Kotak } from './warna-pdf';

const tinggiBaris = 8.9;
const ukuran = 7.3;
const ruang = 7;

/** Under the heading of its part. */
export const tinggiTabel = (baris: number): number => 22 + baris * tinggiBaris;

/** The first column is text, the others are numbers and stand at the right. */
export function gambarTabel(
	halaman: Halaman,
	{ biasa, tebal }: HurufLaporan,
	kepala: readonly string[],
	baris: readonly (readonly string[])[],
	{ x, y, lebar }: Kotak
): void {
	// A number is one word, whatever stands in it.
	const utuh = [kepala, ...baris].map((isi) =>
		isi.map((teks, ke) => (ke === 0 ? teks : teks.replaceAll(' ', 'n')))
	);
	const kolom = lebarKolom(tebal, ukuran, utuh, lebar, ruang);
	for (const [urutan, isi] of [kepala, ...baris].entries()) {
		const huruf = urutan === 0 ? tebal : biasa;
		let kiri = x;
		for (const [ke, selebar] of kolom.entries()) {
			const teks = potongTeks(huruf, ukuran, isi[ke] ?? '', selebar - (ke === 0 ? 4 : 0));
			halaman.teks(teks, {
				x: ke === 0 ? kiri : kiri + selebar - huruf.lebar(teks, ukuran),
				y: y + 18 + urutan * tinggiBaris,
				huruf,
				ukuran,
				warna: urutan === 0 ? warna.abu : warna.tinta
			});
			kiri += selebar;
		}
	}
}
