import type { LembarMentah } from './impor/data-lembar';

/** Rows with mistakes stop the whole sheet, or are left out. */
export const daftarCakupanImpor = ['semua', 'baik'] as const;
export type CakupanImpor = (typeof daftarCakupanImpor)[number];

export type TerimaImpor = {
	readonly kind: 'impor.terima';
	/** The cells as they were read from the file: the rules look at them anew, whatever a preview said. */
	readonly lembar: LembarMentah;
	readonly cakupan: CakupanImpor;
	/** Where the sheet comes from; '' when nothing was said. */
	readonly catatan: string;
};
