import { addDays, akhirBulan, type Bulan, type Tanggal } from '../format/tanggal';
import { mondayOf } from '../learning/activity';
import { newestKept } from '../learning/totals';
import { isTertutup } from '../learning/tutup-kecil';
import type { AngkaMinggu } from './bahan';

const dibandingkan = 4;

export type Minggu = AngkaMinggu & {
	/** The Monday it begins with. */
	readonly senin: Tanggal;
	/** Not over yet: its numbers still grow. */
	readonly berjalan: boolean;
};

const kosong: AngkaMinggu = { aktif: 0, mulai: 0, selesai: 0 };

/** The weeks that are kept, up to the end of the month, the oldest first; none of a month that is too long ago. */
export function trenMingguan(
	minggu: Readonly<Record<string, AngkaMinggu>>,
	bulan: Bulan,
	hariIni: Tanggal
): readonly Minggu[] {
	const kini = mondayOf(hariIni);
	return Array.from({ length: newestKept }, (_, i) => addDays(kini, -7 * (newestKept - 1 - i)))
		.filter((senin) => senin <= akhirBulan(bulan))
		.map((senin) => ({ ...kosong, ...minggu[senin], senin, berjalan: senin === kini }));
}

export type Perubahan = {
	/** The four newest weeks that are over, and the four before them. */
	readonly kini: number;
	readonly lalu: number;
};

/**
 * Four whole weeks against the four before, which months of four and five weeks are not; null while eight are not known. A
 * sum would tell the one week of it that is closed.
 */
export function perubahan(tren: readonly Minggu[], ukuran: keyof AngkaMinggu): Perubahan | null {
	const selesai = tren.filter(({ berjalan }) => !berjalan);
	if (selesai.length < 2 * dibandingkan) return null;
	if (selesai.slice(-2 * dibandingkan).some((satu) => isTertutup(satu[ukuran]))) return null;
	const jumlah = (bagian: readonly Minggu[]) => bagian.reduce((sum, satu) => sum + satu[ukuran], 0);
	return {
		kini: jumlah(selesai.slice(-dibandingkan)),
		lalu: jumlah(selesai.slice(-2 * dibandingkan, -dibandingkan))
	};
}

/** Persons a week: who came in two weeks is one person, so a sum of weeks would be none. */
export const rataMingguan = ({ kini, lalu }: Perubahan): Perubahan => ({
	kini: Math.round(kini / dibandingkan),
	lalu: Math.round(lalu / dibandingkan)
});
