import { formatTanggal, type Tanggal } from '$lib/format/tanggal';
import type { ReviewRating } from '$lib/learning/review/rating';

type Hari = { readonly tanggal: Tanggal; readonly hariLagi: number };

/** 'besok', '3 hari lagi'; from a week on with the date. */
export const sebutHari = ({ tanggal, hariLagi }: Hari): string => {
	if (hariLagi <= 0) return 'hari ini';
	if (hariLagi === 1) return 'besok';
	return hariLagi < 7 ? `${hariLagi} hari lagi` : `${formatTanggal(tanggal)}`;
};

export const sebutNilai: Readonly<Record<ReviewRating, string>> = {
	good: 'Tepat',
	hard: 'Tepat, dengan petunjuk',
	again: 'Belum tepat'
};
