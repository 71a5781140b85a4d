/** Sizes that a reader may choose for the text of reading pages, the usual one first; their factors stand in tokens.css. */
export const ukuranTeks = ['biasa', 'besar', 'lebih-besar', 'terbesar'] as const;
export type UkuranTeks = (typeof ukuranTeks)[number];

export const labelUkuran: Readonly<Record<UkuranTeks, string>> = {
	biasa: 'Biasa',
	besar: 'Besar',
	'lebih-besar': 'Lebih besar',
	terbesar: 'Paling besar'
};
