import type { Halaman } from '../dokumen/pdf/halaman';
import { potongTeks } from '../dokumen/pdf/tata-letak';
import { warna, type HurufLaporan, type Kotak } from './warna-pdf';

export function judulBagian(
	halaman: Halaman,
	{ tebal }: HurufLaporan,
	teks: string,
	{ x, y, lebar }: Kotak
): void {
	halaman.teks(potongTeks(tebal, 10.5, teks, lebar), {
		x,
		y: y + 4,
		huruf: tebal,
		ukuran: 10.5,
		warna: warna.jati
	});
	halaman.kotak(x, y + 8, lebar, 0.7, warna.garis);
}
