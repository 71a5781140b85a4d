import type { Penduduk } from '../penduduk';

/** One line of a population report: WNI and WNA by sex. */
export type Sel = {
	readonly wniL: number;
	readonly wniP: number;
	readonly wnaL: number;
	readonly wnaP: number;
};

export const selKosong: Sel = { wniL: 0, wniP: 0, wnaL: 0, wnaP: 0 };

export const jumlahSel = (sel: Sel): number => sel.wniL + sel.wniP + sel.wnaL + sel.wnaP;

/** a + b, or a - b with `tanda` -1, cell by cell. */
export const gabungSel = (a: Sel, b: Sel, tanda: 1 | -1 = 1): Sel => ({
	wniL: a.wniL + tanda * b.wniL,
	wniP: a.wniP + tanda * b.wniP,
	wnaL: a.wnaL + tanda * b.wnaL,
	wnaP: a.wnaP + tanda * b.wnaP
});

export const samaSel = (a: Sel, b: Sel): boolean =>
	a.wniL === b.wniL && a.wniP === b.wniP && a.wnaL === b.wnaL && a.wnaP === b.wnaP;

/** Counts people per cell; whoever is not WNA counts as WNI (B-07). */
export function cacahSel(orang: Iterable<Penduduk>): Sel {
	const sel = { ...selKosong };
	for (const { kewarganegaraan, jenisKelamin } of orang) {
		if (kewarganegaraan === 'WNA') sel[jenisKelamin === 'L' ? 'wnaL' : 'wnaP']++;
		else sel[jenisKelamin === 'L' ? 'wniL' : 'wniP']++;
	}
	return sel;
}
