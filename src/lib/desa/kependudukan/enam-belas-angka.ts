import { susunTanggal } from '../../format/tanggal';
import type { Problem } from '../problem';

/** What NIK and nomor KK share: sixteen digits, kept as text because a JavaScript number cannot hold them. */
export type EnamBelasAngka = {
	/** With dots, as wilayah codes are written: '35.99.01'. */
	readonly wilayah: string;
	readonly angkaTanggal: number;
	readonly bulan: number;
	readonly tahunDuaDigit: number;
	/** Four digits, '0000' included. */
	readonly urut: string;
};

/** a pasted number may carry blanks, dots and hyphens of any kind; the value that is kept does not. */
export const rapikanAngka = (text: string): string =>
	text.replace(/[\s.\-\u00AD\u200B-\u200D\u2010-\u2015\u2212\u2060]/g, '');

/** Why this tidied text is not sixteen digits, or null when it is. `sebutan` is 'NIK' or 'Nomor KK'. */
export function periksaBentuk(
	rapi: string,
	sebutan: string,
	salinDari: string
): Pick<Problem, 'message' | 'mend'> | null {
	if (rapi === '') {
		return { message: `${sebutan} belum diisi.`, mend: `Salin 16 angkanya dari ${salinDari}.` };
	}
	const lain = /[^0-9]/u.exec(rapi)?.[0];
	if (lain !== undefined) {
		const kembar = /[oO]/.test(lain) ? '0 (nol)' : /[iIl|]/.test(lain) ? '1 (satu)' : null;
		return {
			message: `${sebutan} hanya berisi angka, tetapi di sini ada "${lain}".`,
			mend: kembar
				? `Huruf "${lain}" sering tertukar dengan angka ${kembar}. Salin ulang dari ${salinDari}.`
				: `Hapus "${lain}", lalu cocokkan dengan ${salinDari}.`
		};
	}
	if (rapi.length === 16) return null;
	const selisih = Math.abs(16 - rapi.length);
	return {
		message: `${sebutan} harus 16 angka; yang tertulis ${rapi.length} angka.`,
		mend: `${rapi.length < 16 ? 'Kurang' : 'Kelebihan'} ${selisih} angka. Salin ulang dari ${salinDari}.`
	};
}

/** Takes sixteen digits apart; the caller knows what the day means. */
export const uraikan = (angka: string): EnamBelasAngka => ({
	wilayah: `${angka.slice(0, 2)}.${angka.slice(2, 4)}.${angka.slice(4, 6)}`,
	angkaTanggal: Number(angka.slice(6, 8)),
	bulan: Number(angka.slice(8, 10)),
	tahunDuaDigit: Number(angka.slice(10, 12)),
	urut: angka.slice(12)
});

/** two digits of a year leave the century open; a day counts when either century has it. */
export const adaDiKalender = (tahunDuaDigit: number, bulan: number, hari: number): boolean =>
	[1900, 2000].some((abad) => susunTanggal(abad + tahunDuaDigit, bulan, hari) !== null);

export const duaDigit = (n: number): string => String(n).padStart(2, '0');

/** '35.99.01', six digits of day, month and year, serial. Code and serial are the caller's own: a slip throws. */
export function rangkai(kecamatan: string, hari: number, tanggal: string, urut: number): string {
	if (!/^\d{2}\.\d{2}\.\d{2}$/.test(kecamatan)) throw new RangeError('Bukan kode kecamatan');
	if (!Number.isInteger(urut) || urut < 1 || urut > 9999) throw new RangeError('Bukan nomor urut');
	const [tahun = '', bulan = ''] = tanggal.split('-');
	const enamAngka = duaDigit(hari) + bulan + tahun.slice(2);
	return kecamatan.replaceAll('.', '') + enamAngka + String(urut).padStart(4, '0');
}

/** '3599 0152 1187 0003', as it is read aloud and shown back. */
export const kelompokEmpat = (angka: string): string => angka.replace(/(\d{4})(?=\d)/g, '$1 ');
