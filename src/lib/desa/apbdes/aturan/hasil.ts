import { rupiah, type Rupiah } from '../../../format/rupiah';
import type { Baris } from '../baris';

export type StatusAturan = 'terpenuhi' | 'galat' | 'peringatan' | 'belum-dinilai';

/** A row of the sum behind a rule: what counts, what does not, and why. */
export type RincianAturan = {
	readonly label: string;
	readonly jumlah: Rupiah | null;
	readonly keterangan: string;
	/** Null for a row that stands for several lines or for none. */
	readonly barisId: string | null;
	readonly dihitung: boolean;
};

/** What a rule has to say about a draft as it stands. */
export type HasilAturan = {
	/** 'D-03' */
	readonly aturan: string;
	/** Unique: 'd-06-blt'. */
	readonly kunci: string;
	readonly judul: string;
	readonly status: StatusAturan;
	/** Not judged because nobody has entered a figure of the year (D-04, D-06); otherwise something of the draft is missing. */
	readonly menunggu?: true;
	/** One or two sentences with the figures. */
	readonly ringkas: string;
	readonly rincian: readonly RincianAturan[];
	/** For a bar, in hundredths of a percent; the verdict never rests on it, because it is rounded. */
	readonly bagian?: {
		readonly nilai: number;
		readonly batas: number;
		readonly arah: 'maks' | 'min';
	};
	readonly dasar: string;
	/** Lines at fault. */
	readonly barisId: readonly string[];
	/** '' where there is nothing to mend. */
	readonly mend: string;
};

/** A line with what it comes to, worked out once for all rules. */
export type Terhitung = {
	readonly baris: Baris;
	readonly jumlah: Rupiah;
	/** Its text and unit as they are compared: lower case, single blanks. */
	readonly uraian: string;
	readonly satuan: string;
};

export const rapikan = (teks: string): string => teks.trim().replace(/\s+/g, ' ').toLowerCase();

export const rincianBaris = (
	{ baris, jumlah }: Terhitung,
	keterangan: string,
	dihitung: boolean
): RincianAturan => ({
	label: baris.uraian || `Rekening ${baris.rekening}`,
	jumlah,
	keterangan,
	barisId: baris.id,
	dihitung
});

export const rincianJumlah = (
	label: string,
	jumlah: Rupiah | null,
	keterangan = '',
	dihitung = true
): RincianAturan => ({ label, jumlah, keterangan, barisId: null, dihitung });

export const jumlahkan = (isian: readonly Terhitung[]): Rupiah =>
	rupiah(isian.reduce((sampai, { jumlah }) => sampai + jumlah, 0));

export const idBaris = (isian: readonly Terhitung[]): string[] =>
	isian.map(({ baris }) => baris.id);
