import type { Huruf } from './huruf';
import type { Halaman } from './halaman';

/** A piece that is never broken over two pages: a line, a row of a table, a signature. */
export type Potong = {
	readonly tinggi: number;
	/** From its upper edge. */
	readonly lukis: (halaman: Halaman, y: number) => void;
	/** The heading of the table that it is a row of: said above it where it begins a page, and never left alone under one. */
	readonly kepala?: Potong;
};

export type Baris = {
	readonly teks: string;
	/** The last of its paragraph: it is not stretched to the full width. */
	readonly akhir: boolean;
};

/** Lines no wider than that; a word that is wider than a whole line is cut where it has to be. */
export function pecahBaris(huruf: Huruf, ukuran: number, teks: string, lebar: number): Baris[] {
	const spasi = huruf.lebar(' ', ukuran);
	return teks.split('\n').flatMap((alinea) => {
		const baris: string[] = [];
		let kini = '';
		let panjang = 0;
		for (const kata of alinea
			.split(/\s+/)
			.filter(Boolean)
			.flatMap(potongKata(huruf, ukuran, lebar))) {
			const selebar = huruf.lebar(kata, ukuran);
			if (kini !== '' && panjang + spasi + selebar > lebar) {
				baris.push(kini);
				kini = '';
			}
			panjang = kini === '' ? selebar : panjang + spasi + selebar;
			kini = kini === '' ? kata : `${kini} ${kata}`;
		}
		baris.push(kini);
		return baris.map((satu, i) => ({ teks: satu, akhir: i === baris.length - 1 }));
	});
}

const potongKata =
	(huruf: Huruf, ukuran: number, lebar: number) =>
	(kata: string): string[] => {
		if (huruf.lebar(kata, ukuran) <= lebar) return [kata];
		const bagian: string[] = [];
		let kini = '';
		for (const satu of kata) {
			if (kini !== '' && huruf.lebar(kini + satu, ukuran) > lebar) {
				bagian.push(kini);
				kini = '';
			}
			kini += satu;
		}
		return [...bagian, kini];
	};

/** What does not fit ends in three dots. */
export function potongTeks(huruf: Huruf, ukuran: number, teks: string, lebar: number): string {
	if (huruf.lebar(teks, ukuran) <= lebar) return teks;
	const sisa = Array.from(teks);
	while (sisa.length > 0 && huruf.lebar(`${sisa.join('')}...`, ukuran) > lebar) sisa.pop();
	return `${sisa.join('').trimEnd()}...`;
}

/** Widths of columns: what each would like if there is room, or shares of the room, never less than its longest word. */
export function lebarKolom(
	huruf: Huruf,
	ukuran: number,
	baris: readonly (readonly string[])[],
	lebar: number,
	ruang: number
): number[] {
	const banyak = Math.max(0, ...baris.map((satu) => satu.length));
	const kolom = Array.from({ length: banyak }, (_, i) => {
		const isi = baris.map((satu) => satu[i] ?? '');
		const kata = isi.flatMap((satu) => satu.split(/\s+/));
		return {
			ingin: Math.max(0, ...isi.map((satu) => huruf.lebar(satu, ukuran))) + ruang,
			perlu: Math.max(0, ...kata.map((satu) => huruf.lebar(satu, ukuran))) + ruang
		};
	});
	const ingin = kolom.reduce((n, satu) => n + satu.ingin, 0);
	const perlu = kolom.reduce((n, satu) => n + satu.perlu, 0);
	if (ingin <= lebar) return kolom.map((satu) => satu.ingin + (lebar - ingin) / banyak);
	if (perlu >= lebar) return kolom.map((satu) => (satu.perlu * lebar) / perlu);
	// What is left over the longest words is shared by how much more each would like.
	return kolom.map(
		(satu) => satu.perlu + ((satu.ingin - satu.perlu) * (lebar - perlu)) / (ingin - perlu)
	);
}

/**
 * Pieces to pages of that height. The last `bersama` of them go on one page together as far as they fit: no signature
 * stands alone on a page without the end of the letter above it.
 */
export function bagiHalaman(
	potong: readonly Potong[],
	tinggi: number,
	bersama: number
): (readonly Potong[])[] {
	const halaman: Potong[][] = [[]];
	let sisa = tinggi;
	const tambah = (satu: Potong): void => {
		halaman.at(-1)?.push(satu);
		sisa -= satu.tinggi;
	};
	const mulaiEkor = potong.length - bersama;
	const tinggiEkor = jumlahTinggi(potong.slice(mulaiEkor));
	/** What has to go on the page together with a piece, the piece itself included. */
	const perlu = (i: number): number => {
		const satu = potong[i];
		if (!satu) return 0;
		if (i === mulaiEkor && tinggiEkor + (satu.kepala?.tinggi ?? 0) <= tinggi) return tinggiEkor;
		return satu.tinggi + (potong[i + 1]?.kepala === satu ? perlu(i + 1) : 0);
	};
	for (const [i, satu] of potong.entries()) {
		if (perlu(i) > sisa && (halaman.at(-1)?.length ?? 0) > 0) {
			halaman.push([]);
			sisa = tinggi;
			if (satu.kepala) tambah(satu.kepala);
		}
		tambah(satu);
	}
	return halaman;
}

const jumlahTinggi = (potong: readonly Potong[]): number =>
	potong.reduce((n, { tinggi }) => n + tinggi, 0);
