import { angka, heksa4, latin, type BerkasPdf } from './berkas-pdf';
import type { Huruf } from './huruf';

/** What the text of nearly every letter is made of. */
const hurufLazim = ' abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;()/-\'"·';

type Lazim = {
	readonly huruf: Huruf;
	readonly nomor: ReadonlyMap<number, number>;
	readonly tanda: ReadonlyMap<number, number>;
	/** Cut out and compressed with the first file that needs no other sign, and put into each that follows. */
	tertulis?: HurufTertulis;
};

type HurufTertulis = {
	readonly glyph: readonly number[];
	readonly panjang: number;
	readonly badan: Uint8Array;
	readonly peta: Uint8Array;
};

/** zlib's deflate, of whoever calls. */
export type Padatkan = (isi: Uint8Array) => Uint8Array;

const semuaLazim = new WeakMap<Padatkan, WeakMap<Huruf, Lazim>>();

function lazim(huruf: Huruf, padatkan: Padatkan): Lazim {
	const dari = semuaLazim.get(padatkan) ?? new WeakMap<Huruf, Lazim>();
	semuaLazim.set(padatkan, dari);
	const ada = dari.get(huruf);
	if (ada) return ada;
	// Glyph 0 is what a viewer draws for what it does not find.
	const nomor = new Map([[0, 0]]);
	const tanda = new Map<number, number>();
	for (const satu of hurufLazim) {
		const kode = satu.codePointAt(0) ?? 0;
		const glyph = huruf.glyph(kode);
		if (nomor.has(glyph)) continue;
		tanda.set(nomor.size, kode);
		nomor.set(glyph, nomor.size);
	}
	const baru = { huruf, nomor, tanda };
	dari.set(huruf, baru);
	return baru;
}

/** Of the numbers that the glyphs of a letter get: they stand for every sign of its text. */
const heksaGlyph = Array.from({ length: 256 }, (_, n) => heksa4(n));

/** A font of a file: which of its signs are used there, and how they are embedded. */
export class HurufTertanam {
	readonly #lazim: Lazim;
	/** Number in the embedded font by number in the whole one. */
	readonly #nomor: Map<number, number>;
	/** Which sign a glyph stands for, so that text can be searched and copied. */
	readonly #tanda: Map<number, number>;

	constructor(
		readonly huruf: Huruf,
		/** As pages call it. */
		readonly nama: string,
		readonly padatkan: Padatkan
	) {
		this.#lazim = lazim(huruf, padatkan);
		this.#nomor = new Map(this.#lazim.nomor);
		this.#tanda = new Map(this.#lazim.tanda);
	}

	/** The glyphs of a text in hexadecimal digits. */
	kode(teks: string): string[] {
		return Array.from(teks, (satu) => {
			const tanda = satu.codePointAt(0) ?? 0;
			const glyph = this.huruf.glyph(tanda);
			let nomor = this.#nomor.get(glyph);
			if (nomor === undefined) {
				nomor = this.#nomor.size;
				this.#nomor.set(glyph, nomor);
			}
			if (!this.#tanda.has(nomor)) this.#tanda.set(nomor, tanda);
			return heksaGlyph[nomor] ?? heksa4(nomor);
		});
	}

	/** Writes what was used, and tells the number of the object that pages refer to. */
	tulis(berkas: BerkasPdf): number {
		const { huruf } = this;
		const { glyph, panjang, badan, peta } = this.#tertulis();
		const nama = `${singkatan([...this.#tanda.values()])}+${huruf.nama}`;
		const potongan = berkas.aliran(`/Filter /FlateDecode /Length1 ${panjang}`, badan);
		const { naik, turun, kotak } = huruf.ukuran;
		const uraian = berkas.objek(
			`<< /Type /FontDescriptor /FontName /${nama} /Flags 4 /FontBBox [${kotak.join(' ')}] /ItalicAngle 0 /Ascent ${naik} /Descent ${turun} /CapHeight ${naik} /StemV 80 /FontFile2 ${potongan} 0 R >>`
		);
		const lebar = glyph.map((satu) => angka(huruf.lebarGlyph(satu))).join(' ');
		const turunan = berkas.objek(
			`<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${nama} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${uraian} 0 R /CIDToGIDMap /Identity /W [0 [${lebar}]] >>`
		);
		const keTeks = berkas.aliran('/Filter /FlateDecode', peta);
		return berkas.objek(
			`<< /Type /Font /Subtype /Type0 /BaseFont /${nama} /Encoding /Identity-H /DescendantFonts [${turunan} 0 R] /ToUnicode ${keTeks} 0 R >>`
		);
	}

	#tertulis(): HurufTertulis {
		// A sign that the font does not have takes no glyph of its own, but its place in the text that can be copied.
		return this.#nomor.size === this.#lazim.nomor.size &&
			this.#tanda.size === this.#lazim.tanda.size
			? (this.#lazim.tertulis ??= this.#susun())
			: this.#susun();
	}

	#susun(): HurufTertulis {
		// Parts of composite glyphs follow behind those that the text names.
		const glyph = [...this.#nomor.keys()];
		const ada = new Set(glyph);
		for (let i = 0; i < glyph.length; i += 1)
			for (const bagian of this.huruf.bagianGlyph(glyph[i] ?? 0))
				if (!ada.has(bagian)) {
					ada.add(bagian);
					glyph.push(bagian);
				}
		const potongan = this.huruf.potong(glyph);
		return {
			glyph,
			panjang: potongan.length,
			badan: this.padatkan(potongan),
			peta: this.padatkan(latin(petaTanda(this.#tanda)))
		};
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
