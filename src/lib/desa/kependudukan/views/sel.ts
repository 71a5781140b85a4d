import type { Penduduk } from '../penduduk';

/** What decides in which cell somebody is counted. */
type Orang = Pick<Penduduk, 'jenisKelamin' | 'kewarganegaraan'>;

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

/** The cell of a person; whoever is not WNA counts as WNI (B-07). */
export const selDari = ({ kewarganegaraan, jenisKelamin }: Orang): keyof Sel =>
	kewarganegaraan === 'WNA'
		? jenisKelamin === 'L'
			? 'wnaL'
			: 'wnaP'
		: jenisKelamin === 'L'
			? 'wniL'
			: 'wniP';

/** One person more or less in their cell. */
export const tambahSel = (sel: Sel, orang: Orang, tanda: 1 | -1): Sel => {
	const nama = selDari(orang);
	return { ...sel, [nama]: sel[nama] + tanda };
};

/** Counts people per cell. */
export function cacahSel(orang: Iterable<Orang>): Sel {
	const sel = { ...selKosong };
	for (const satu of orang) sel[selDari(satu)]++;
	return sel;
}
