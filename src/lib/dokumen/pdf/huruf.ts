/**
 * A TrueType font, read as far as a letter needs it: which glyph draws a sign, how wide it is, and a font of only the
 * glyphs that were used. Glyphs that were used are numbered in the order of their first use, so that the same text gives
 * the same bytes.
 */

type Tabel = { readonly awal: number; readonly panjang: number };

/** What is measured in every font, in thousandths of its size. */
export type UkuranHuruf = {
	readonly naik: number;
	readonly turun: number;
	readonly kotak: readonly [number, number, number, number];
};

const tandaVersi = 0x00010000;

export class Huruf {
	readonly ukuran: UkuranHuruf;
	readonly #data: DataView;
	readonly #tabel = new Map<string, Tabel>();
	readonly #satuan: number;
	readonly #banyakLebar: number;
	readonly #locaPanjang: boolean;
	readonly #glyph = new Map<number, number>();
	readonly #lebar = new Map<number, number>();
	/** Bodies of glyphs without their hints, by the number they have in this font. */
	readonly #badan = new Map<number, Uint8Array>();

	readonly berkas: Uint8Array;

	constructor(
		readonly nama: string,
		berkas: Uint8Array
	) {
		// A copy: what Node reads shares its memory with other files, and a slice of it would not be one of its own.
		this.berkas = new Uint8Array(berkas);
		this.#data = new DataView(this.berkas.buffer);
		const banyak = this.#data.getUint16(4);
		for (let i = 0; i < banyak; i += 1) {
			const letak = 12 + i * 16;
			const tanda = String.fromCharCode(...berkas.subarray(letak, letak + 4));
			this.#tabel.set(tanda, {
				awal: this.#data.getUint32(letak + 8),
				panjang: this.#data.getUint32(letak + 12)
			});
		}
		const head = this.#awal('head');
		const hhea = this.#awal('hhea');
		this.#satuan = this.#data.getUint16(head + 18);
		this.#locaPanjang = this.#data.getInt16(head + 50) === 1;
		this.#banyakLebar = this.#data.getUint16(hhea + 34);
		const seribu = (letak: number): number =>
			Math.round((this.#data.getInt16(letak) * 1000) / this.#satuan);
		this.ukuran = {
			naik: seribu(hhea + 4),
			turun: seribu(hhea + 6),
			kotak: [seribu(head + 36), seribu(head + 38), seribu(head + 40), seribu(head + 42)]
		};
	}

	#awal(tanda: string): number {
		const tabel = this.#tabel.get(tanda);
		if (!tabel) throw new Error(`${this.nama} has no table ${tanda}`);
		return tabel.awal;
	}

	/** 0, the empty box, for a sign that the font does not have. */
	glyph(kode: number): number {
		const ada = this.#glyph.get(kode);
		if (ada !== undefined) return ada;
		const dicari = this.#cariGlyph(kode);
		this.#glyph.set(kode, dicari);
		return dicari;
	}

	/** Of the table of Unicode's first plane (format 4): every letter of a letter is there. */
	#cariGlyph(kode: number): number {
		if (kode > 0xffff) return 0;
		const data = this.#data;
		const cmap = this.#awal('cmap');
		for (let i = 0; i < data.getUint16(cmap + 2); i += 1) {
			const sub = cmap + data.getUint32(cmap + 4 + i * 8 + 4);
			if (data.getUint16(sub) !== 4) continue;
			const ruas = data.getUint16(sub + 6) / 2;
			const akhir = sub + 14;
			const mulai = akhir + ruas * 2 + 2;
			for (let n = 0; n < ruas; n += 1) {
				if (data.getUint16(akhir + n * 2) < kode) continue;
				const dari = data.getUint16(mulai + n * 2);
				if (dari > kode) return 0;
				const geser = data.getInt16(mulai + ruas * 2 + n * 2);
				const letak = mulai + ruas * 4 + n * 2;
				const jauh = data.getUint16(letak);
				if (jauh === 0) return (kode + geser) & 0xffff;
				const glyph = data.getUint16(letak + jauh + (kode - dari) * 2);
				return glyph === 0 ? 0 : (glyph + geser) & 0xffff;
			}
		}
		return 0;
	}

	/** In thousandths of the size. */
	lebarGlyph(glyph: number): number {
		const ada = this.#lebar.get(glyph);
		if (ada !== undefined) return ada;
		const letak = this.#awal('hmtx') + Math.min(glyph, this.#banyakLebar - 1) * 4;
		const lebar = (this.#data.getUint16(letak) * 1000) / this.#satuan;
		this.#lebar.set(glyph, lebar);
		return lebar;
	}

	lebar(teks: string, ukuran: number): number {
		let jumlah = 0;
		for (const huruf of teks) jumlah += this.lebarGlyph(this.glyph(huruf.codePointAt(0) ?? 0));
		return (jumlah * ukuran) / 1000;
	}

	#letakGlyph(glyph: number): { readonly awal: number; readonly akhir: number } {
		const loca = this.#awal('loca');
		const glyf = this.#awal('glyf');
		const baca = (n: number): number =>
			this.#locaPanjang
				? this.#data.getUint32(loca + n * 4)
				: this.#data.getUint16(loca + n * 2) * 2;
		return { awal: glyf + baca(glyph), akhir: glyf + baca(glyph + 1) };
	}

	/** A glyph as it is drawn, without the program that fits it to the dots of old screens. */
	#badanGlyph(glyph: number): Uint8Array {
		const ada = this.#badan.get(glyph);
		if (ada) return ada;
		const { awal, akhir } = this.#letakGlyph(glyph);
		const badan = akhir <= awal ? new Uint8Array() : this.#tanpaPetunjuk(awal, akhir);
		this.#badan.set(glyph, badan);
		return badan;
	}

	#tanpaPetunjuk(awal: number, akhir: number): Uint8Array {
		const kontur = this.#data.getInt16(awal);
		if (kontur >= 0) {
			const petunjuk = awal + 10 + kontur * 2;
			const banyak = this.#data.getUint16(petunjuk);
			const badan = new Uint8Array(akhir - awal - banyak);
			badan.set(this.berkas.subarray(awal, petunjuk));
			badan.set(this.berkas.subarray(petunjuk + 2 + banyak, akhir), petunjuk - awal + 2);
			return badan;
		}
		// The program stands behind the last part: it is cut off, and what announces it with it.
		const terakhir = this.#bagian(awal).at(-1) ?? { letak: awal, akhir };
		const badan = this.berkas.slice(awal, terakhir.akhir);
		const lihat = new DataView(badan.buffer);
		const tanda = terakhir.letak - awal;
		lihat.setUint16(tanda, lihat.getUint16(tanda) & ~0x0100);
		return badan;
	}

	/** The glyphs that a composite one is made of: 'é' is 'e' and an accent. */
	#bagian(awal: number): { letak: number; akhir: number; glyph: number }[] {
		const bagian: { letak: number; akhir: number; glyph: number }[] = [];
		let letak = awal + 10;
		for (;;) {
			const tanda = this.#data.getUint16(letak);
			const skala = tanda & 0x0008 ? 2 : tanda & 0x0040 ? 4 : tanda & 0x0080 ? 8 : 0;
			const akhir = letak + 4 + (tanda & 0x0001 ? 4 : 2) + skala;
			bagian.push({ letak, akhir, glyph: this.#data.getUint16(letak + 2) });
			if (!(tanda & 0x0020)) return bagian;
			letak = akhir;
		}
	}

	bagianGlyph(glyph: number): readonly number[] {
		const { awal, akhir } = this.#letakGlyph(glyph);
		return akhir <= awal || this.#data.getInt16(awal) >= 0
			? []
			: this.#bagian(awal).map((satu) => satu.glyph);
	}

	/** A font of these glyphs, numbered as they stand here; every part of a composite one has to be among them. */
	potong(glyph: readonly number[]): Uint8Array {
		const baru = new Map(glyph.map((satu, nomor) => [satu, nomor]));
		const badan = glyph.map((satu) => this.#badanGlyph(satu));
		const loca = new DataView(new ArrayBuffer((glyph.length + 1) * 4));
		let panjang = 0;
		for (const [nomor, satu] of badan.entries()) {
			loca.setUint32(nomor * 4, panjang);
			panjang += genap(satu.length);
		}
		loca.setUint32(glyph.length * 4, panjang);
		const glyf = new Uint8Array(panjang);
		const tulis = new DataView(glyf.buffer);
		for (const [nomor, satu] of badan.entries()) {
			const mulai = loca.getUint32(nomor * 4);
			glyf.set(satu, mulai);
			const asli = glyph[nomor] ?? 0;
			if (satu.length === 0 || tulis.getInt16(mulai) >= 0) continue;
			const { awal } = this.#letakGlyph(asli);
			for (const bagian of this.#bagian(awal))
				tulis.setUint16(mulai + bagian.letak - awal + 2, baru.get(bagian.glyph) ?? 0);
		}
		const hmtx = new DataView(new ArrayBuffer(glyph.length * 4));
		const asal = this.#awal('hmtx');
		for (const [nomor, satu] of glyph.entries()) {
			const lebar = Math.min(satu, this.#banyakLebar - 1);
			const kiri =
				satu < this.#banyakLebar
					? asal + satu * 4 + 2
					: asal + this.#banyakLebar * 4 + (satu - this.#banyakLebar) * 2;
			hmtx.setUint16(nomor * 4, this.#data.getUint16(asal + lebar * 4));
			hmtx.setInt16(nomor * 4 + 2, this.#data.getInt16(kiri));
		}
		const head = this.#salin('head');
		head.setUint32(8, 0);
		head.setInt16(50, 1);
		const hhea = this.#salin('hhea');
		hhea.setUint16(34, glyph.length);
		const maxp = this.#salin('maxp');
		maxp.setUint16(4, glyph.length);
		return susun([
			['glyf', glyf],
			['head', bytes(head)],
			['hhea', bytes(hhea)],
			['hmtx', bytes(hmtx)],
			['loca', bytes(loca)],
			['maxp', bytes(maxp)]
		]);
	}

	#salin(tanda: string): DataView {
		const { awal, panjang } = this.#tabel.get(tanda) ?? { awal: this.#awal(tanda), panjang: 0 };
		return new DataView(this.berkas.slice(awal, awal + panjang).buffer);
	}
}

const genap = (n: number): number => (n + 3) & ~3;
const bytes = (lihat: DataView): Uint8Array => new Uint8Array(lihat.buffer as ArrayBuffer);

/** The tables behind their directory, each on a boundary of four bytes. */
function susun(tabel: readonly (readonly [tanda: string, isi: Uint8Array])[]): Uint8Array {
	const kepala = 12 + tabel.length * 16;
	const hasil = new Uint8Array(
		tabel.reduce((jumlah, [, isi]) => jumlah + genap(isi.length), kepala)
	);
	const lihat = new DataView(hasil.buffer);
	const pangkat = Math.floor(Math.log2(tabel.length));
	lihat.setUint32(0, tandaVersi);
	lihat.setUint16(4, tabel.length);
	lihat.setUint16(6, 2 ** pangkat * 16);
	lihat.setUint16(8, pangkat);
	lihat.setUint16(10, tabel.length * 16 - 2 ** pangkat * 16);
	let letak = kepala;
	for (const [urutan, [tanda, isi]] of tabel.entries()) {
		const baris = 12 + urutan * 16;
		for (let i = 0; i < 4; i += 1) hasil[baris + i] = tanda.charCodeAt(i);
		hasil.set(isi, letak);
		lihat.setUint32(baris + 4, jumlahPeriksa(lihat, letak, genap(isi.length)));
		lihat.setUint32(baris + 8, letak);
		lihat.setUint32(baris + 12, isi.length);
		letak += genap(isi.length);
	}
	return hasil;
}

function jumlahPeriksa(lihat: DataView, awal: number, panjang: number): number {
	let jumlah = 0;
	for (let i = 0; i < panjang; i += 4) jumlah = (jumlah + lihat.getUint32(awal + i)) >>> 0;
	return jumlah;
}
