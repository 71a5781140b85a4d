import { angka } from './berkas-pdf';
import type { Huruf } from './huruf';
import type { Pdf } from './pdf';

export type Titik = readonly [x: number, y: number];
/** In steps that PDF and SVG share: M, L, C with points, and Z. */
export type Jalur = readonly (readonly ['M' | 'L' | 'C', ...Titik[]] | readonly ['Z'])[];

export const a4 = { lebar: 595.28, tinggi: 841.89 } as const;

export type TulisanPdf = {
	readonly x: number;
	readonly y: number;
	readonly huruf: Huruf;
	readonly ukuran: number;
	readonly warna?: string;
	readonly lebih?: number;
	readonly putar?: number;
};

const warnaPdf = (warna: string): string =>
	[1, 3, 5].map((i) => angka(parseInt(warna.slice(i, i + 2), 16) / 255)).join(' ');

/** One page, drawn from its upper left corner. */
export class Halaman {
	readonly #isi: string[] = [];
	#warna = '';

	constructor(
		readonly pdf: Pdf,
		readonly lebar: number,
		readonly tinggi: number
	) {}

	get perintah(): string {
		return this.#isi.join('\n');
	}

	#isiWarna(warna: string): void {
		if (this.#warna === warna) return;
		this.#warna = warna;
		this.#isi.push(`${warnaPdf(warna)} rg`);
	}

	/**
	 * A line of text whose foot is at `y`. `lebih` is what is added to each blank, where a line fills the whole width;
	 * `putar` turns it around its beginning, in degrees against the clock.
	 */
	teks(
		teks: string,
		{ x, y, huruf, ukuran, warna = '#000000', lebih = 0, putar = 0 }: TulisanPdf
	): void {
		if (teks === '') return;
		this.#isiWarna(warna);
		const sudut = (putar * Math.PI) / 180;
		const letak =
			putar === 0
				? `1 0 0 1 ${angka(x)} ${angka(this.tinggi - y)}`
				: `${angka(Math.cos(sudut))} ${angka(Math.sin(sudut))} ${angka(-Math.sin(sudut))} ${angka(Math.cos(sudut))} ${angka(x)} ${angka(this.tinggi - y)}`;
		const tertanam = this.pdf.tertanam(huruf);
		const kode = tertanam.kode(teks);
		const tulis =
			lebih === 0
				? `<${kode.join('')}> Tj`
				: `[${this.#renggang(teks, kode, (-lebih * 1000) / ukuran)}] TJ`;
		this.#isi.push(`BT /${tertanam.nama} ${angka(ukuran)} Tf ${letak} Tm ${tulis} ET`);
	}

	#renggang(teks: string, kode: readonly string[], geser: number): string {
		let hasil = '<';
		for (const [i, huruf] of [...teks].entries()) {
			hasil += kode[i] ?? '';
			if (huruf === ' ') hasil += `>${angka(geser)}<`;
		}
		return `${hasil}>`;
	}

	kotak(x: number, y: number, lebar: number, tinggi: number, warna: string): void {
		this.#isiWarna(warna);
		this.#isi.push(`${this.#persegi(x, y, lebar, tinggi)} f`);
	}

	/**
	 * Many rectangles of one colour at once, the squares of a QR code, in squares of `sisi` from (x, y) on: whole numbers
	 * are short to write and quick to compress.
	 */
	kotakKotak(
		kotak: readonly (readonly [kolom: number, baris: number, lebar: number, tinggi: number])[],
		{ x, y, sisi, warna }: { x: number; y: number; sisi: number; warna: string }
	): void {
		this.#isiWarna(warna);
		const skala = angka(sisi);
		this.#isi.push(
			`q ${skala} 0 0 -${skala} ${angka(x)} ${angka(this.tinggi - y)} cm`,
			`${kotak.map((satu) => `${satu.join(' ')} re`).join('\n')} f Q`
		);
	}

	#persegi(x: number, y: number, lebar: number, tinggi: number): string {
		return `${angka(x)} ${angka(this.tinggi - y - tinggi)} ${angka(lebar)} ${angka(tinggi)} re`;
	}

	garisKotak(x: number, y: number, lebar: number, tinggi: number, warna: string, tebal = 0.5) {
		this.#isi.push(
			`${warnaPdf(warna)} RG ${angka(tebal)} w ${this.#persegi(x, y, lebar, tinggi)} S`
		);
	}

	/** A filled shape, its own units scaled and moved to (x, y). */
	jalur(jalur: Jalur, x: number, y: number, skala: number, warna: string): void {
		this.#isiWarna(warna);
		const titik = ([px, py]: Titik): string =>
			`${angka(x + px * skala)} ${angka(this.tinggi - y - py * skala)}`;
		const langkah = jalur.map(([huruf, ...semua]) =>
			huruf === 'Z'
				? 'h'
				: `${semua.map(titik).join(' ')} ${huruf === 'M' ? 'm' : huruf === 'L' ? 'l' : 'c'}`
		);
		this.#isi.push(`${langkah.join(' ')} f`);
	}
}
