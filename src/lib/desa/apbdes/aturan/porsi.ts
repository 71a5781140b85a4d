import { rupiah, type Rupiah } from '../../../format/rupiah';
import { formatPersen } from '../../../format/angka';

/**
 * Shares in hundredths of a percent. Compared by whole numbers, part x 10.000 against base x share, in `bigint` because
 * the products pass what a number holds exactly (D-03).
 */
const kali = (nilai: number, faktor: number): bigint => BigInt(nilai) * BigInt(Math.round(faktor));

export const isPalingBanyak = (bagian: Rupiah, dasar: Rupiah, porsi: number): boolean =>
	kali(bagian, 10_000) <= kali(dasar, porsi);

export const isPalingSedikit = (bagian: Rupiah, dasar: Rupiah, porsi: number): boolean =>
	kali(bagian, 10_000) >= kali(dasar, porsi);

/** The largest whole amount that is no more than the share. */
export const porsiKeBawah = (dasar: Rupiah, porsi: number): Rupiah =>
	rupiah(Number(kali(dasar, porsi) / 10_000n));

/** The smallest whole amount that is no less than the share. */
export const porsiKeAtas = (dasar: Rupiah, porsi: number): Rupiah =>
	rupiah(Number((kali(dasar, porsi) + 9_999n) / 10_000n));

/** For show only: rounded, half counts up. 0 where there is no base. */
export const porsiDari = (bagian: Rupiah, dasar: Rupiah): number =>
	dasar <= 0 ? 0 : Number((kali(bagian, 20_000) + BigInt(dasar)) / kali(dasar, 2));

/** '31,48%' for 3148. */
export const formatPorsi = (porsi: number): string => formatPersen(porsi / 100, 2);
