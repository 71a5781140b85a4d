import { encode } from 'uqr';
import type { Halaman } from './halaman';

/**
 * One of the eight patterns that a QR code may be laid under. Each can be read; to look for the calmest of them takes longer
 * than to draw all the rest of a letter.
 */
const polaQr = 3;

/** A QR code `sisi` wide: dark squares, joined row by row. */
export function qr(halaman: Halaman, teks: string, x: number, y: number, sisi: number): void {
	const { data, size } = encode(teks, { ecc: 'M', border: 0, maskPattern: polaQr });
	const kotak: [number, number, number, number][] = [];
	for (const [baris, sel] of data.entries())
		for (let i = 0; i < size; i += 1) {
			if (!sel[i] || sel[i - 1]) continue;
			const akhir = sel.indexOf(false, i);
			const panjang = (akhir < 0 ? size : akhir) - i;
			// A hair higher than a square: rows that only touch show a line between them on some screens.
			kotak.push([i, baris, panjang, 1.02]);
		}
	halaman.kotakKotak(kotak, { x, y, sisi: sisi / size, warna: '#000000' });
}
