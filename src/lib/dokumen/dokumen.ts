import { formatAngka } from '../format/angka';
import type { Tanggal } from '../format/tanggal';

/**
 * A printed document, described once: a register, a card, a report. Screen, print, PDF and XLSX are four readings of
 * the same description, so that they cannot differ. Pure data, made by the area that knows its contents.
 */
export type Dokumen = {
	/** 'B.1', or '' where the form has no code. */
	readonly kode: string;
	readonly judul: string;
	/** Lines of the head: village, kecamatan, month, in the order of the form. */
	readonly kepala: readonly { readonly label: string; readonly isi: string }[];
	/** What a text document says before its tables, such as the articles of a Perdes. */
	readonly pembuka?: readonly Alinea[];
	readonly tabel: readonly Tabel[];
	/** And after them. */
	readonly penutup?: readonly Alinea[];
	/** Explains what a reader would otherwise wonder about, under the table. */
	readonly catatan: readonly string[];
	readonly tandaTangan: { readonly kiri: TandaTangan | null; readonly kanan: TandaTangan };
	readonly orientasi: 'lanskap' | 'potret';
	/** The day it is signed on; files are dated by it, so that the same contents give the same bytes. */
	readonly tanggal: Tanggal;
	/** Name of a file, without its ending. */
	readonly namaBerkas: string;
};

/** A piece of running text. */
export type Alinea =
	/** In the middle of the line: 'Pasal 1', 'MEMUTUSKAN:'. */
	| { readonly bentuk: 'judul'; readonly teks: string }
	| { readonly bentuk: 'alinea'; readonly teks: string }
	/** `tanda` stands before the text: 'a.', '(1)'; in a list such as Menimbang, `kata` before that of its first point. */
	| {
			readonly bentuk: 'butir';
			/** '' under the word of the list, null in a list that has none. */
			readonly kata: string | null;
			readonly tanda: string;
			readonly teks: string;
	  };

export type Tabel = {
	readonly judul: string;
	readonly kolom: readonly Kolom[];
	/** The row of column numbers under the heading, one per leaf; empty where the form has none. */
	readonly nomorKolom: readonly string[];
	readonly baris: readonly (readonly Isi[])[];
	/** Places in `baris` of rows that are headings or sums among the others. */
	readonly barisTebal?: ReadonlySet<number>;
	/** The last row, such as JUMLAH. */
	readonly jumlah: readonly Isi[] | null;
	/** Which rows of the whole these are; `dari` counts from 0. */
	readonly letak: { readonly dari: number; readonly seluruhnya: number };
	/** What to say where there is no row. */
	readonly kosong: string;
};

/** Null where a cell is left empty. */
export type Isi = string | number | null;

export type Kolom = KolomDaun | KolomKelompok;

/**
 * `kode`: digits that are never a number, such as a NIK. `tengah`: a letter or two. `uang`: whole rupiah, what is
 * negative in brackets. `volume`: up to two decimals.
 */
export type JenisKolom = 'teks' | 'angka' | 'kode' | 'tengah' | 'uang' | 'volume';

export type KolomDaun = {
	readonly judul: string;
	readonly jenis: JenisKolom;
	/** Share of the width of a page, about as many letters. */
	readonly lebar: number;
	/** Names the row: stays in sight while the others are scrolled. */
	readonly kepalaBaris?: boolean;
};

export type KolomKelompok = { readonly judul: string; readonly kolom: readonly Kolom[] };

export type TandaTangan = {
	/** Above the office: 'Mengetahui', or place and date. */
	readonly atas: string;
	readonly jabatan: string;
	/** Null is a line to write on. */
	readonly nama: string | null;
};

/** Which rows are asked for: a page of the screen, or a volume of a file. */
export type Potongan = { readonly dari: number; readonly banyak: number };

/** A PDF holds so many rows of a register; a longer one comes in volumes, as a book on the shelf does. */
export const barisPdf = 1000;

export const banyakBagianPdf = ({ tabel: [pertama] }: Dokumen): number =>
	Math.max(1, Math.ceil((pertama?.letak.seluruhnya ?? 0) / barisPdf));

/** Stands across every page of every document: nothing made here may be taken for real (DESIGN 3.1). */
export const contohLatihan = 'CONTOH LATIHAN - TIDAK BERLAKU';

export const garisTandaTangan = '( .................................... )';

/** A cell as people read it on screen and paper. */
export function tulisIsi(isi: Isi | undefined, jenis: JenisKolom): string {
	if (isi === null || isi === undefined) return '';
	if (typeof isi !== 'number') return isi;
	if (jenis === 'uang' && isi < 0) return `(${formatAngka(-isi)})`;
	return jenis === 'volume' ? formatAngka(isi, 2).replace(/,?0+$/, '') : formatAngka(isi);
}

const isKelompok = (kolom: Kolom): kolom is KolomKelompok => 'kolom' in kolom;

/** The columns that carry cells, from left to right. */
export const kolomDaun = (kolom: readonly Kolom[]): readonly KolomDaun[] =>
	kolom.flatMap((satu) => (isKelompok(satu) ? kolomDaun(satu.kolom) : [satu]));

export type SelKepala = {
	readonly judul: string;
	readonly kolom: number;
	readonly lebar: number;
	readonly tinggi: number;
	readonly kelompok: boolean;
};

const tinggiKepala = (kolom: readonly Kolom[]): number =>
	Math.max(1, ...kolom.map((satu) => (isKelompok(satu) ? 1 + tinggiKepala(satu.kolom) : 1)));

/** The rows of the heading, each with the cells that begin in it. */
export function barisKepala(kolom: readonly Kolom[]): readonly (readonly SelKepala[])[] {
	const tinggi = tinggiKepala(kolom);
	const baris: SelKepala[][] = Array.from({ length: tinggi }, () => []);
	const letakkan = (daftar: readonly Kolom[], tingkat: number, mulai: number): number => {
		let posisi = mulai;
		for (const satu of daftar) {
			const kelompok = isKelompok(satu);
			const lebar = kelompok ? letakkan(satu.kolom, tingkat + 1, posisi) - posisi : 1;
			baris[tingkat]?.push({
				judul: satu.judul,
				kolom: posisi,
				lebar,
				tinggi: kelompok ? 1 : tinggi - tingkat,
				kelompok
			});
			posisi += lebar;
		}
		return posisi;
	};
	letakkan(kolom, 0, 0);
	return baris;
}

export const teks = (judul: string, lebar: number): KolomDaun => ({ judul, jenis: 'teks', lebar });
export const angka = (judul: string, lebar = 5): KolomDaun => ({ judul, jenis: 'angka', lebar });
export const kode = (judul: string, lebar = 17): KolomDaun => ({ judul, jenis: 'kode', lebar });
export const tengah = (judul: string, lebar = 5): KolomDaun => ({ judul, jenis: 'tengah', lebar });
export const uang = (judul: string, lebar = 15): KolomDaun => ({ judul, jenis: 'uang', lebar });
export const volume = (judul: string, lebar = 8): KolomDaun => ({ judul, jenis: 'volume', lebar });
export const kepalaBaris = (judul: string, lebar: number): KolomDaun => ({
	...teks(judul, lebar),
	kepalaBaris: true
});
export const kelompok = (judul: string, ...kolom: readonly Kolom[]): KolomKelompok => ({
	judul,
	kolom
});

export const judulTengah = (teks: string): Alinea => ({ bentuk: 'judul', teks });
export const alinea = (teks: string): Alinea => ({ bentuk: 'alinea', teks });
/** Points with a word before the first: 'Menimbang : a.', then 'b.'; or none, and then further left. */
export const butir = (
	kata: string | null,
	tanda: (urutan: number) => string,
	teks: readonly string[]
): readonly Alinea[] =>
	teks.map((satu, urutan) => ({
		bentuk: 'butir',
		kata: kata !== null && urutan > 0 ? '' : kata,
		tanda: tanda(urutan),
		teks: satu
	}));

/** '1', '2', ... for every column, as the regulation counts them. */
export const nomorUrut = (kolom: readonly Kolom[]): readonly string[] =>
	kolomDaun(kolom).map((_, urutan) => String(urutan + 1));

/** A table with all its rows. */
export const tabel = (
	judul: string,
	kolom: readonly Kolom[],
	baris: readonly (readonly Isi[])[],
	lain: Partial<Tabel> = {}
): Tabel => ({
	judul,
	kolom,
	nomorKolom: nomorUrut(kolom),
	baris,
	jumlah: null,
	letak: { dari: 0, seluruhnya: baris.length },
	kosong: 'Belum ada isinya.',
	...lain
});

/** Only the rows that are asked for are made: a register of ten thousand people is read a page at a time. */
export function tabelSepotong<Baris>(
	judul: string,
	kolom: readonly Kolom[],
	semua: readonly Baris[],
	potongan: Potongan | null,
	susun: (satu: Baris, urutan: number) => readonly Isi[],
	lain: Partial<Tabel> = {}
): Tabel {
	const dari = potongan?.dari ?? 0;
	const bagian = potongan ? semua.slice(dari, dari + potongan.banyak) : semua;
	return tabel(
		judul,
		kolom,
		bagian.map((satu, urutan) => susun(satu, dari + urutan + 1)),
		{ letak: { dari, seluruhnya: semua.length }, ...lain }
	);
}

/** 'Buku Induk Penduduk', 'Desa Sukamaju' -> 'buku-induk-penduduk-desa-sukamaju' */
export const namaBerkasDari = (...bagian: readonly string[]): string =>
	bagian
		.join(' ')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
