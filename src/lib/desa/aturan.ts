/**
 * Own law: a practice world pins one immutable version of the rule set, so that a replay never
 * changes a verdict. A number that may change gets a new version here; an old one is never edited.
 */
export type Aturan = {
	readonly versi: string;
	/** B-02: days after a birth within which it is to be reported (UU 24/2013 Ps. 27). */
	readonly batasLaporLahirHari: number;
	/** B-03: days after a death within which it is to be reported (UU 24/2013 Ps. 44). */
	readonly batasLaporMatiHari: number;
	/** a smaller difference in age between parent and child asks for a reason [produk]. */
	readonly selisihUmurOrangTuaTahun: number;
	/** limits of a new name (Permendagri 73/2022). */
	readonly namaBaruHurufPalingBanyak: number;
	readonly namaBaruKataPalingSedikit: number;
	/** days within which a change of a KK is to be reported (UU 23/2006 Ps. 62). */
	readonly batasLaporSusunanKkHari: number;
};

const daftarAturan: Readonly<Record<string, Aturan>> = {
	'aturan@1': {
		versi: 'aturan@1',
		batasLaporLahirHari: 60,
		batasLaporMatiHari: 30,
		selisihUmurOrangTuaTahun: 12,
		namaBaruHurufPalingBanyak: 60,
		namaBaruKataPalingSedikit: 2,
		batasLaporSusunanKkHari: 30
	}
};

/** The version that new worlds pin. */
export const aturanTerkini = 'aturan@1';

export function muatAturan(versi: string): Aturan {
	const aturan = daftarAturan[versi];
	if (!aturan) throw new Error(`Unknown rule set: ${versi}`);
	return aturan;
}
