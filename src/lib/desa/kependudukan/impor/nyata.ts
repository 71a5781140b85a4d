import type { Langkah } from '../../langkah';
import { rapikanAngka } from '../enam-belas-angka';
import { parseNik } from '../nik';
import { parseNomorKk } from '../nomor-kk';
import { teksSel, type LembarMentah } from './data-lembar';
import { isKolom, namaKolom } from './kolom';

/** Kabupaten 99 is in use nowhere: numbers with it can belong to nobody (DESIGN 3.1). */
const isKarangan = (angka: string): boolean => angka.slice(2, 4) === '99';

const kolomNomor = ['nik', 'no_kk', 'ayah_nik', 'ibu_nik'];

/** Six digits are enough to tell the wilayah; fewer are no part of a NIK. */
const isBagianNomor = (angka: string): boolean => /^\d{6,}$/.test(angka) && !/^0+$/.test(angka);

/** Anywhere else only what reads as a whole NIK or KK number counts: insurance numbers are long as well. */
const isNomorUtuh = (angka: string): boolean =>
	/^\d{16}$/.test(angka) && (parseNik(angka).ok || parseNomorKk(angka).ok);

export type TemuanNyata = {
	/** How many rows carry such a number. */
	readonly baris: number;
	/** The first of the cells; the number itself is not repeated. */
	readonly sel: readonly string[];
};

/**
 * Rows whose NIK or KK number carries a wilayah code in use, so that they may be about real people. Looks into every
 * cell: a number that stands in the wrong column is somebody's all the same.
 */
export function* cariNyata({ baris }: LembarMentah): Langkah<TemuanNyata> {
	const [kepala, ...data] = baris;
	const isNomor = (kepala?.sel ?? []).map((tajuk) => {
		const nama = teksSel(tajuk).toLowerCase();
		return isKolom(nama) && kolomNomor.includes(nama);
	});
	const sel: string[] = [];
	let jumlah = 0;
	for (const [i, { nomor, sel: isi }] of data.entries()) {
		if (i % 500 === 499) yield;
		const kolom = isi.findIndex((satu, i) => {
			if (satu === null || typeof satu === 'object') return false;
			if (typeof satu === 'string' && satu.length < 6) return false;
			const angka = rapikanAngka(teksSel(satu));
			const mungkin = isNomor[i] ? isBagianNomor(angka) : isNomorUtuh(angka);
			return mungkin && !isKarangan(angka);
		});
		if (kolom < 0) continue;
		jumlah += 1;
		if (sel.length < 8) sel.push(`${namaKolom(kolom)}${nomor}`);
	}
	return { baris: jumlah, sel };
}
