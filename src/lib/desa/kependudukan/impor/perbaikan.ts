import { isGalat } from '../../problem';
import { teksSel } from './data-lembar';
import type { LembarTerbaca } from './baca-baris';
import { kolomPerbaikan } from './kolom';
import type { RencanaImpor } from './rencana';

/** A sheet to be written: texts, and the cells that are to be seen. `tanda` is by 'row,column', counted from 0. */
export type LembarBertanda = {
	readonly baris: readonly (readonly string[])[];
	readonly tanda: ReadonlyMap<string, 'galat' | 'peringatan'>;
};

/**
 * The same rows to be mended and sent again: every cell as it was, those that are wrong in colour, and one more column
 * that says what to do. It holds all rows, because a family is only whole with its sound ones.
 */
export function lembarPerbaikan(
	{ tajuk, letakKolom }: LembarTerbaca,
	rencana: RencanaImpor
): LembarBertanda {
	const kolomLama = tajuk.findIndex((teks) => teks.toLowerCase() === kolomPerbaikan.toLowerCase());
	const lebar = kolomLama >= 0 ? kolomLama : tajuk.length;
	const tanda = new Map<string, 'galat' | 'peringatan'>();
	const baris = rencana.baris.map(({ baris: satu, masalah }, i) => {
		const sel = Array.from({ length: lebar }, (_, kolom) => teksSel(satu.mentah[kolom]));
		const penting = masalah.filter(({ level }) => level !== 'info');
		for (const { kolom, level } of penting) {
			const letak = `${i + 1},${letakKolom.get(kolom) ?? lebar}`;
			if (tanda.get(letak) !== 'galat')
				tanda.set(letak, level === 'galat' ? 'galat' : 'peringatan');
		}
		const urut = [
			...penting.filter(isGalat),
			...penting.filter((satuMasalah) => !isGalat(satuMasalah))
		];
		return [
			...sel,
			urut
				.map(({ kolom, message, mend }) => `${kolom}: ${message} ${mend ?? ''}`.trim())
				.join(' | ')
		];
	});
	return { baris: [[...tajuk.slice(0, lebar), kolomPerbaikan], ...baris], tanda };
}
