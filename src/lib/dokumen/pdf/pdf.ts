import type { Huruf } from './huruf';

/**
 * Writes a PDF: pages of text, lines and shapes, with the letters that were used embedded. It knows no clock and no
 * chance, so that the same pages give the same bytes. Pages are compressed as they are finished, so that many of them
 * take little room; `padatkan` is zlib's deflate, of whoever calls.
 */

export type Titik = readonly [x: number, y: number];
/** In steps that PDF and SVG share: M, L, C with points, and Z. */
export type Jalur = readonly (readonly ['M' | 'L' | 'C', ...Titik[]] | readonly ['Z'])[];

export type KeteranganPdf = {
	readonly judul: string;
	readonly pokok: string;
	/** Which program drew it; no brackets and no backslash. */
	readonly pembuat: string;
	/** 'YYYY-MM-DD' of what is printed, never of the printing. */
	readonly tanggal: string;
	/** Hexadecimal, 32 signs: names this content. */
	readonly id: string;
};

type Dipakai = {
	readonly huruf: Huruf;
	/** Number in the embedded font by number in the whole one. */
	readonly nomor: Map<number, number>;
	/** Which sign a glyph stands for, so that text can be searched and copied. */
	readonly tanda: Map<number, number>;
};

export const a4 = { lebar: 595.28, tinggi: 841.89 } as const;

/** With three decimals at most: a thousandth of a point is finer than any printer. */
const angka = (n: number): string => String(Math.round(n * 1000) / 1000);
const heksa4 = (n: number): string => n.toString(16).padStart(4, '0');

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
		const { nama, kode } = this.pdf.kode(huruf, teks);
		const tulis =
			lebih === 0
				? `<${kode.join('')}> Tj`
				: `[${this.#renggang(teks, kode, (-lebih * 1000) / ukuran)}] TJ`;
		this.#isi.push(`BT /${nama} ${angka(ukuran)} Tf ${letak} Tm ${tulis} ET`);
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

	/** Many rectangles of one colour at once: the squares of a QR code. */
	kotakKotak(kotak: readonly (readonly [number, number, number, number])[], warna: string): void {
		this.#isiWarna(warna);
		this.#isi.push(
			`${kotak.map(([x, y, lebar, tinggi]) => this.#persegi(x, y, lebar, tinggi)).join('\n')} f`
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

export type TulisanPdf = {
	readonly x: number;
	readonly y: number;
	readonly huruf: Huruf;
	readonly ukuran: number;
	readonly warna?: string;
	readonly lebih?: number;
	readonly putar?: number;
};

export class Pdf {
	readonly #padatkan: (isi: Uint8Array) => Uint8Array;
	readonly #huruf = new Map<Huruf, Dipakai>();
	readonly #halaman: {
		readonly isi: Uint8Array;
		readonly lebar: number;
		readonly tinggi: number;
	}[] = [];

	constructor(padatkan: (isi: Uint8Array) => Uint8Array) {
		this.#padatkan = padatkan;
	}

	#dipakai(huruf: Huruf): Dipakai {
		const ada = this.#huruf.get(huruf);
		if (ada) return ada;
		// Glyph 0 is what a viewer draws for what it does not find.
		const baru = { huruf, nomor: new Map([[0, 0]]), tanda: new Map<number, number>() };
		this.#huruf.set(huruf, baru);
		return baru;
	}

	/** How a text is written on a page: the name of its font there, and its glyphs in hexadecimal digits. */
	kode(huruf: Huruf, teks: string): { readonly nama: string; readonly kode: readonly string[] } {
		const dipakai = this.#dipakai(huruf);
		const kode = Array.from(teks, (satu) => {
			const tanda = satu.codePointAt(0) ?? 0;
			const glyph = huruf.glyph(tanda);
			let nomor = dipakai.nomor.get(glyph);
			if (nomor === undefined) {
				nomor = dipakai.nomor.size;
				dipakai.nomor.set(glyph, nomor);
			}
			if (!dipakai.tanda.has(nomor)) dipakai.tanda.set(nomor, tanda);
			return heksa4(nomor);
		});
		return { nama: `F${[...this.#huruf.keys()].indexOf(huruf) + 1}`, kode };
	}

	/** A page, which `lukis` draws at once. */
	halaman(lukis: (halaman: Halaman) => void, lebar: number = a4.lebar, tinggi: number = a4.tinggi) {
		const halaman = new Halaman(this, lebar, tinggi);
		lukis(halaman);
		this.#halaman.push({ isi: this.#padatkan(latin(halaman.perintah)), lebar, tinggi });
	}

	tulis({ judul, pokok, pembuat, tanggal, id }: KeteranganPdf): Uint8Array<ArrayBuffer> {
		const berkas = new BerkasPdf();
		const katalog = berkas.pesan();
		const daftar = berkas.pesan();
		const huruf = [...this.#huruf.values()].map((satu) => this.#tulisHuruf(berkas, satu));
		const sumber = berkas.objek(
			`<< /Font << ${huruf.map((nomor, i) => `/F${i + 1} ${nomor} 0 R`).join(' ')} >> >>`
		);
		const anak = this.#halaman.map(({ isi, lebar, tinggi }) => {
			const aliran = berkas.aliran('/Filter /FlateDecode', isi);
			return berkas.objek(
				`<< /Type /Page /Parent ${daftar} 0 R /MediaBox [0 0 ${lebar} ${tinggi}] /Resources ${sumber} 0 R /Contents ${aliran} 0 R >>`
			);
		});
		berkas.objek(
			`<< /Type /Pages /Kids [${anak.map((nomor) => `${nomor} 0 R`).join(' ')}] /Count ${anak.length} >>`,
			daftar
		);
		berkas.objek(
			`<< /Type /Catalog /Pages ${daftar} 0 R /Lang (id) /ViewerPreferences << /DisplayDocTitle true >> >>`,
			katalog
		);
		const saat = `(D:${tanggal.replaceAll('-', '')}000000Z)`;
		const info = berkas.objek(
			`<< /Title ${tulisanPdf(judul)} /Subject ${tulisanPdf(pokok)} /Author (Gladi Desa) /Creator (Gladi Desa) /Producer (${pembuat}) /CreationDate ${saat} /ModDate ${saat} >>`
		);
		return berkas.tutup(katalog, info, id);
	}

	#tulisHuruf(berkas: BerkasPdf, { huruf, nomor, tanda }: Dipakai): number {
		// Parts of composite glyphs follow behind those that the text names.
		const glyph = [...nomor.keys()];
		const ada = new Set(glyph);
		for (let i = 0; i < glyph.length; i += 1)
			for (const bagian of huruf.bagianGlyph(glyph[i] ?? 0))
				if (!ada.has(bagian)) {
					ada.add(bagian);
					glyph.push(bagian);
				}
		const potongan = huruf.potong(glyph);
		const nama = `${singkatan([...tanda.values()])}+${huruf.nama}`;
		const badan = berkas.aliran(
			`/Filter /FlateDecode /Length1 ${potongan.length}`,
			this.#padatkan(potongan)
		);
		const { naik, turun, kotak } = huruf.ukuran;
		const uraian = berkas.objek(
			`<< /Type /FontDescriptor /FontName /${nama} /Flags 4 /FontBBox [${kotak.join(' ')}] /ItalicAngle 0 /Ascent ${naik} /Descent ${turun} /CapHeight ${naik} /StemV 80 /FontFile2 ${badan} 0 R >>`
		);
		const lebar = glyph.map((satu) => angka(huruf.lebarGlyph(satu))).join(' ');
		const turunan = berkas.objek(
			`<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${nama} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${uraian} 0 R /CIDToGIDMap /Identity /W [0 [${lebar}]] >>`
		);
		const peta = berkas.aliran('/Filter /FlateDecode', this.#padatkan(latin(petaTanda(tanda))));
		return berkas.objek(
			`<< /Type /Font /Subtype /Type0 /BaseFont /${nama} /Encoding /Identity-H /DescendantFonts [${turunan} 0 R] /ToUnicode ${peta} 0 R >>`
		);
	}
}

/** A hundred entries at most in one block, as the format wants it. */
function petaTanda(tanda: ReadonlyMap<number, number>): string {
	const semua = [...tanda].map(
		([nomor, kode]) => `<${heksa4(nomor)}> <${[...utf16(kode)].map(heksa4).join('')}>`
	);
	const blok: string[] = [];
	for (let i = 0; i < semua.length; i += 100) {
		const bagian = semua.slice(i, i + 100);
		blok.push(`${bagian.length} beginbfchar\n${bagian.join('\n')}\nendbfchar`);
	}
	return [
		'/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
		'/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
		'/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
		'1 begincodespacerange <0000> <ffff> endcodespacerange',
		...blok,
		'endcmap CMapName currentdict /CMap defineresource pop end end'
	].join('\n');
}

function utf16(kode: number): number[] {
	const teks = String.fromCodePoint(kode);
	return Array.from({ length: teks.length }, (_, i) => teks.charCodeAt(i));
}

/** Six letters that tell one selection of a font from another, as the format wants them. */
function singkatan(tanda: readonly number[]): string {
	let nilai = 0x811c9dc5;
	for (const satu of tanda) nilai = Math.imul(nilai ^ satu, 0x01000193) >>> 0;
	let teks = '';
	for (let i = 0; i < 6; i += 1) {
		teks += String.fromCharCode(65 + (nilai % 26));
		nilai = Math.floor(nilai / 26);
	}
	return teks;
}

/** A text that a viewer shows, whatever letters are in it. */
const tulisanPdf = (teks: string): string =>
	`<feff${Array.from({ length: teks.length }, (_, i) => heksa4(teks.charCodeAt(i))).join('')}>`;

const latin = (teks: string): Uint8Array => {
	const hasil = new Uint8Array(teks.length);
	for (let i = 0; i < teks.length; i += 1) hasil[i] = teks.charCodeAt(i) & 0xff;
	return hasil;
};

/** The objects of a file, numbered in the order in which they are asked for. */
class BerkasPdf {
	readonly #bagian: Uint8Array[] = [latin('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')];
	#panjang = 15;
	readonly #letak: number[] = [];

	/** A number for what is written later. */
	pesan(): number {
		return this.#letak.push(0);
	}

	#tambah(isi: Uint8Array): void {
		this.#bagian.push(isi);
		this.#panjang += isi.length;
	}

	objek(isi: string, nomor: number = this.pesan()): number {
		this.#letak[nomor - 1] = this.#panjang;
		this.#tambah(latin(`${nomor} 0 obj\n${isi}\nendobj\n`));
		return nomor;
	}

	aliran(kamus: string, isi: Uint8Array): number {
		const nomor = this.pesan();
		this.#letak[nomor - 1] = this.#panjang;
		this.#tambah(latin(`${nomor} 0 obj\n<< ${kamus} /Length ${isi.length} >>\nstream\n`));
		this.#tambah(isi);
		this.#tambah(latin('\nendstream\nendobj\n'));
		return nomor;
	}

	tutup(katalog: number, info: number, id: string): Uint8Array<ArrayBuffer> {
		const awal = this.#panjang;
		const banyak = this.#letak.length + 1;
		const baris = this.#letak.map((letak) => `${String(letak).padStart(10, '0')} 00000 n \n`);
		this.#tambah(
			latin(
				`xref\n0 ${banyak}\n0000000000 65535 f \n${baris.join('')}trailer\n<< /Size ${banyak} /Root ${katalog} 0 R /Info ${info} 0 R /ID [<${id}> <${id}>] >>\nstartxref\n${awal}\n%%EOF\n`
			)
		);
		const hasil = new Uint8Array(this.#panjang);
		let letak = 0;
		for (const satu of this.#bagian) {
			hasil.set(satu, letak);
			letak += satu.length;
		}
		return hasil;
	}
}
