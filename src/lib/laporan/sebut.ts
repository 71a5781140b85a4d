import { formatAngka, formatPersen } from '../format/angka';
import { isDisamarkan, palingSedikit, sebutHitungan, tutupKecil } from '../learning/tutup-kecil';
import { daysBetween, formatTanggal, type Tanggal } from '../format/tanggal';

/** '22%'. Some are never none and not all are never all, however it rounds. */
export function sebutBagian(sebagian: number, semua: number): string {
	if (semua === 0) return '-';
	const persen = Math.round((sebagian / semua) * 100);
	if (persen === 0 && sebagian > 0) return 'kurang dari 1%';
	if (persen === 100 && sebagian < semua) return 'lebih dari 99%';
	return formatPersen(persen);
}

/** The same where there is little room. */
export const selBagian = (sebagian: number, semua: number): string =>
	sebutBagian(sebagian, semua).replace('kurang dari ', '< ').replace('lebih dari ', '> ');

/** 'hari ini', '38 hari lagi', 'lewat 5 hari' */
export function sebutSisa(batas: Tanggal, hariIni: Tanggal): string {
	const sisa = daysBetween(hariIni, batas);
	if (sisa === 0) return 'hari ini';
	return sisa > 0 ? `${formatAngka(sisa)} hari lagi` : `lewat ${formatAngka(-sisa)} hari`;
}

export const sebutBatas = (batas: Tanggal, hariIni: Tanggal, perluDicek: boolean): string =>
	`${formatTanggal(batas)}, ${sebutSisa(batas, hariIni)}${perluDicek ? ' (tanggal perlu dicek)' : ''}`;

export type Tertutup = (orang: number) => boolean;

/** A number of people in a sentence. */
export function sebutOrang(orang: number, tertutup: Tertutup): string {
	if (!tertutup(orang)) return formatAngka(orang);
	return isDisamarkan(orang) ? 'sejumlah' : `kurang dari ${palingSedikit}`;
}

/** The same in a table. */
export const selOrang = (orang: number, tertutup: Tertutup): string =>
	tertutup(orang) ? String(sebutHitungan(tutupKecil(orang))) : formatAngka(orang);

/** '71%' of people; nothing is told of a group that is too small, nor of too small a part of one. */
export const bagianOrang = (sebagian: number, semua: number, tertutup: Tertutup): string | null =>
	semua === 0 || tertutup(sebagian) || tertutup(semua) ? null : sebutBagian(sebagian, semua);
