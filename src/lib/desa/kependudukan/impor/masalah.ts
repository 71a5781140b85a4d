import type { Level, Problem } from '../../problem';
import type { Kolom } from './kolom';

/** Something wrong with one cell: where it stands, what stands there, what may stand there, how to mend it. */
export type MasalahSel = Problem & {
	/** 'F12', as the spreadsheet names it; `field` says the same. */
	readonly sel: string;
	readonly kolom: Kolom;
	/** What stands there, shortened. */
	readonly isi: string;
	/** What may stand there, where that is a list. */
	readonly boleh?: string;
};

export type Letak = { readonly sel: string; readonly kolom: Kolom; readonly isi: string };

const panjangIsi = 60;

export function masalahSel(
	letak: Letak,
	level: Level,
	rule: string,
	message: string,
	mend: string,
	boleh?: string
): MasalahSel {
	const { sel, kolom } = letak;
	const isi = letak.isi.length > panjangIsi ? `${letak.isi.slice(0, panjangIsi)}...` : letak.isi;
	return { field: sel, sel, kolom, isi, level, rule, message, mend, ...(boleh ? { boleh } : {}) };
}

/** What a rule of the register says, told at the cell it is about. */
export const diSel = (letak: Letak, problem: Problem): MasalahSel => ({
	...masalahSel(letak, problem.level, problem.rule, problem.message, problem.mend ?? ''),
	...(problem.basis ? { basis: problem.basis } : {})
});
