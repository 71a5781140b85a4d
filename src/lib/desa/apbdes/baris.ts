import { rupiah, type Rupiah } from '../../format/rupiah';
import type { Pelaksana } from './pelaksana';
import type { SumberDana } from './sumber-dana';

/**
 * One line of a budget. Income and financing name an account alone; spending names an activity as well (D-01), and with
 * its volume and price it is a line of the RAB of that activity: the sums of the APBDes are made of nothing else.
 */
export type Baris = {
	readonly id: string;
	/** Ekonomi: '4.2.1.01', '5.2.1.01', '6.1.1.01'. */
	readonly rekening: string;
	/** Kegiatan: '2.3.10'; null outside of belanja. */
	readonly kegiatan: string | null;
	/** Activity of the RKP that it carries out; null where none is named. */
	readonly rkpId: string | null;
	readonly uraian: string;
	readonly sumber: SumberDana;
	/** In hundredths: 12,5 m3 is 1250. Whole numbers, so that no sum depends on the order of its parts. */
	readonly volume: number;
	readonly satuan: string;
	readonly hargaSatuan: Rupiah;
	/** Null outside of belanja. */
	readonly pelaksana: Pelaksana | null;
	/** Number of the Perdes that a dana cadangan or penyertaan modal needs (D-01). */
	readonly perdes: string;
	/** Why the price is above the standard of the regent (D-01). */
	readonly alasan: string;
};

export type Bagian = 'pendapatan' | 'belanja' | 'pembiayaan';

const bagianAkun: Readonly<Record<string, Bagian>> = {
	'4': 'pendapatan',
	'5': 'belanja',
	'6': 'pembiayaan'
};

/** By the first digit of the account; a code that is none belongs to nothing. */
export const bagianRekening = (rekening: string): Bagian | undefined =>
	bagianAkun[rekening.charAt(0)];

/** Largest amount of a line: one followed by twelve zeros. */
export const jumlahTerbesar = rupiah(1_000_000_000_000);
/** 10 million units, in hundredths. */
export const volumeTerbesar = 1_000_000_000;

/** Volume times price in whole rupiah; half a rupiah counts up. */
export const jumlahBaris = ({
	volume,
	hargaSatuan
}: Pick<Baris, 'volume' | 'hargaSatuan'>): Rupiah =>
	rupiah(Math.floor((volume * hargaSatuan + 50) / 100));

/** Whether volume times price is an amount that can be budgeted; larger products would no longer be exact. */
export const isJumlahMungkin = ({
	volume,
	hargaSatuan
}: Pick<Baris, 'volume' | 'hargaSatuan'>): boolean =>
	(volume / 100) * hargaSatuan <= jumlahTerbesar;
