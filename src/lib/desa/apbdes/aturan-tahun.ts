import type { Tanggal } from '../../format/tanggal';

/** How sure a figure is: what is not verified only warns, and what is not found is not checked. */
export const daftarKeyakinan = ['pasti', 'perlu-dicek', 'belum-ada'] as const;
export type Keyakinan = (typeof daftarKeyakinan)[number];

/**
 * Figures that change from year to year (D-03, D-04, D-06). Shares are in hundredths of a percent: 58,03 % is 5803; amounts
 * in rupiah; a group of D-03 is 30 or 70; a term is in months.
 */
export const daftarParameter = [
	'blt-persen-maks',
	'blt-rupiah-per-bulan',
	'ketahanan-pangan-persen-min',
	'operasional-persen-maks',
	'kdmp-persen',
	'blt-bulan-sekaligus-maks',
	'padat-karya-upah-persen-min',
	'siltap-kades-min',
	'siltap-sekdes-min',
	'siltap-perangkat-min',
	'jaminan-sosial-kelompok'
] as const;
export type KunciParameter = (typeof daftarParameter)[number];

/** D-03: where jaminan sosial of the staff counts as long as nobody says otherwise. */
export const kelompokBawaan = 70;

export type Parameter = {
	/** Null is not checked, and the page says "menunggu aturan". */
	readonly nilai: number | null;
	/** The regulation that it rests on; '' where none was found. */
	readonly dasar: string;
	readonly keyakinan: Keyakinan;
};

export type ParameterTahun = {
	readonly tahun: number;
	readonly isi: Readonly<Record<KunciParameter, Parameter>>;
};

/** What a provincial trainer keeps: yearly figures and the holidays that working days leave out (D-07). */
export type AturanTahun = {
	/** 'bawaan@1', or the id of a version that a province has published. */
	readonly versi: string;
	readonly tahun: readonly ParameterTahun[];
	/** Besides Saturdays and Sundays, in their order. */
	readonly libur: readonly { readonly tanggal: Tanggal; readonly nama: string }[];
};

/** The figures of a year; undefined where nobody has entered that year. */
export const parameterTahun = ({ tahun }: AturanTahun, cari: number): ParameterTahun | undefined =>
	tahun.find((satu) => satu.tahun === cari);
