/** Where the money of a line comes from. Bengkok stands apart from the other own income: D-03 leaves it out of its base. */
export const daftarSumberDana = [
	'DD',
	'ADD',
	'PBH',
	'PBP',
	'PBK',
	'PAD',
	'BENGKOK',
	'SWD',
	'DLL'
] as const;
export type SumberDana = (typeof daftarSumberDana)[number];

type Keterangan = {
	readonly nama: string;
	/** Account of the income, so far as it names the source: 4.2.1 is Dana Desa (D-01). */
	readonly rekening: readonly string[];
};

const keterangan: Record<SumberDana, Keterangan> = {
	DD: { nama: 'Dana Desa', rekening: ['4.2.1'] },
	ADD: { nama: 'Alokasi Dana Desa', rekening: ['4.2.3'] },
	PBH: { nama: 'Bagi hasil pajak dan retribusi', rekening: ['4.2.2'] },
	PBP: { nama: 'Bantuan keuangan provinsi', rekening: ['4.2.4'] },
	PBK: { nama: 'Bantuan keuangan kabupaten', rekening: ['4.2.5'] },
	PAD: { nama: 'Pendapatan asli desa', rekening: ['4.1.1', '4.1.2', '4.1.4'] },
	BENGKOK: { nama: 'Hasil tanah bengkok', rekening: ['4.1.2'] },
	SWD: { nama: 'Swadaya dan gotong royong', rekening: ['4.1.3'] },
	DLL: { nama: 'Pendapatan lain', rekening: ['4.3'] }
};

export const namaSumberDana = (sumber: SumberDana): string => keterangan[sumber].nama;

export const isSumberDana = (text: string): text is SumberDana =>
	(daftarSumberDana as readonly string[]).includes(text);

/** D-01: whether income of this source may be booked on that account. */
export const cocokRekening = (sumber: SumberDana, rekening: string): boolean =>
	keterangan[sumber].rekening.some((awal) => rekening === awal || rekening.startsWith(`${awal}.`));
