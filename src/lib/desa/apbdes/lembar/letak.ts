import { namaSel, type BarisLembar, type IsiSel } from '$lib/lembar/lembar';
import { formatTanggal } from '../../../format/tanggal';
import { kolomRab, type KunciKolom } from './kolom';

/** Where the columns of a sheet stand, and the row of each line: what is refused of a line is told by its cell. */
export type LetakLembar = {
	readonly kolom: ReadonlyMap<KunciKolom, number>;
	/** By the id of the line. */
	readonly baris: ReadonlyMap<string, BarisLembar>;
};

export type TempatSel = {
	/** 'F14' */
	readonly sel: string;
	/** What stands there, '' where nothing does. */
	readonly tertulis: string;
};

/** Longest piece of a cell that is said again. */
const palingPanjang = 60;

export function tulisanSel(isi: IsiSel | undefined): string {
	if (isi === null || isi === undefined) return '';
	if (typeof isi === 'object') return formatTanggal(isi.tanggal);
	const teks = (typeof isi === 'number' ? String(isi).replace('.', ',') : isi).trim();
	const huruf = Array.from(teks);
	return huruf.length > palingPanjang ? `${huruf.slice(0, palingPanjang).join('')}…` : teks;
}

/** The cell of a row; a column that the sheet does not have is told by the first cell. */
export const tempatSel = (
	kunci: KunciKolom,
	{ nomor, sel }: BarisLembar,
	kolom: LetakLembar['kolom']
): TempatSel => {
	const letak = kolom.get(kunci);
	return { sel: namaSel(letak ?? 0, nomor), tertulis: tulisanSel(sel[letak ?? -1]) };
};

/** The cell of a field at fault, 'b-batu.volume'; undefined where it is of no line of this sheet. */
export function selUntuk(field: string, { kolom, baris }: LetakLembar): TempatSel | undefined {
	const titik = field.lastIndexOf('.');
	const satu = baris.get(field.slice(0, Math.max(0, titik)));
	const [kunci] = kolomRab.find(([nama]) => nama === field.slice(titik + 1)) ?? [];
	return satu && kunci && tempatSel(kunci, satu, kolom);
}
