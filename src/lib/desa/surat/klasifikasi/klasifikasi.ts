import type { SetelanSurat } from '../state';

/** C-01: what a code of a classification table stands for. */
export type Klasifikasi = {
	readonly kode: string;
	/** The code one level up; '' at the top. */
	readonly induk: string;
	readonly uraian: string;
	/** What belongs to it; '' where the table says nothing. */
	readonly rincian: string;
	/** A village has use for it; our own choice, in the newer table only. */
	readonly desa: boolean;
};

export type TabelKlasifikasi = ReadonlyMap<string, Klasifikasi>;
export type NamaTabel = SetelanSurat['tabelKlasifikasi'];

const label: Record<NamaTabel, string> = {
	'permendagri-83-2022': 'Permendagri 83/2022',
	lama: 'pola lama tiga angka'
};
export const namaTabel = (tabel: NamaTabel): string => label[tabel];

/** @throws for a line that is not whole: the tables are ours, and their test reads all of them. */
export function bacaTabel(nama: NamaTabel, isi: string): TabelKlasifikasi {
	const tabel = new Map<string, Klasifikasi>();
	for (const baris of isi.trim().split('\n')) {
		const cocok = /^(\*?)(\d{3}(?:\.\d+)*) ([^|]+?)(?:\|(.+))?$/.exec(baris);
		if (!cocok) throw new Error(`Baris klasifikasi: ${baris}`);
		const [, tanda, kode = '', uraian = '', rincian = ''] = cocok;
		// A code stands below the one it belongs to, so that one has been read already.
		const induk = calonInduk(nama, kode).find((satu) => tabel.has(satu)) ?? '';
		tabel.set(kode, { kode, induk, uraian, rincian, desa: tanda === '*' });
	}
	return tabel;
}

/**
 * Nearest first. In the newer table a level is what stands between two dots; in the old one it is a single digit: 471.11 below 471.1
 * below 471 below 470.
 */
function calonInduk(nama: NamaTabel, kode: string): string[] {
	const calon: string[] = [];
	for (let sisa = kode; sisa.includes('.');) {
		sisa = nama === 'lama' ? sisa.replace(/\.?\d$/, '') : sisa.slice(0, sisa.lastIndexOf('.'));
		calon.push(sisa);
	}
	calon.push(`${kode.slice(0, 2)}0`, `${kode.slice(0, 1)}00`);
	return calon.filter((satu) => satu !== kode);
}

/** From the top down to the code itself. */
export function jalurKlasifikasi(tabel: TabelKlasifikasi, kode: string): readonly Klasifikasi[] {
	const jalur: Klasifikasi[] = [];
	for (let satu = tabel.get(kode); satu; satu = tabel.get(satu.induk)) jalur.unshift(satu);
	return jalur;
}
