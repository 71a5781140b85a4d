import { formatAngka, parseAngka } from '../../../format/angka';
import { parseRupiah, type Rupiah } from '../../../format/rupiah';
import type { Problem } from '../../problem';
import { jumlahTerbesar, volumeTerbesar } from '../baris';

/** A figure as it was typed: read, or what is wrong with it in words. */
export type AngkaTerbaca<T> =
	| { readonly ok: true; readonly nilai: T }
	| { readonly ok: false; readonly masalah: Pick<Problem, 'message' | 'mend'> };

const salah = (message: string, mend: string): AngkaTerbaca<never> => ({
	ok: false,
	masalah: { message, mend }
});

const contohHarga = 'Tulis angka bulat dengan titik untuk ribuan, misalnya 1.250.000.';
const contohVolume = 'Tulis misalnya 12 atau 12,5; paling banyak dua angka di belakang koma.';

/** Whole rupiah above zero: 'Rp1.250.000', '1.250.000,00', '1250000'. Commas for thousands are nobody's guess. */
export function bacaHarga(text: string): AngkaTerbaca<Rupiah> {
	const isi = text.trim();
	if (isi === '') return salah('Harga satuan belum diisi.', contohHarga);
	if (/^(?:rp\.?)?\s*\d{1,3}(?:,\d{3})+(?:\.\d+)?$/i.test(isi))
		return salah(`"${isi}" memakai koma untuk ribuan.`, contohHarga);
	const nilai = parseRupiah(isi);
	if (nilai === null) return salah(`"${isi}" bukan jumlah rupiah yang bulat.`, contohHarga);
	if (nilai <= 0) return salah('Harga satuan harus lebih dari nol.', contohHarga);
	if (nilai > jumlahTerbesar)
		return salah(
			'Harga satuan terlalu besar.',
			`Paling besar Rp${formatAngka(jumlahTerbesar)}. Periksa lagi jumlah nolnya.`
		);
	return { ok: true, nilai };
}

/** In hundredths: '12,5' is 1250. */
export function bacaVolume(text: string): AngkaTerbaca<number> {
	const isi = text.trim();
	if (isi === '') return salah('Volume belum diisi.', contohVolume);
	const angka = parseAngka(isi);
	if (angka === null) return salah(`Volume "${isi}" tidak terbaca.`, contohVolume);
	const nilai = Math.round(angka * 100);
	if (nilai <= 0) return salah('Volume harus lebih dari nol.', contohVolume);
	if (Math.abs(nilai - angka * 100) > 1e-6 || nilai > volumeTerbesar)
		return salah(`Volume "${isi}" tidak dapat dianggarkan.`, contohVolume);
	return { ok: true, nilai };
}

/** 1250 -> '12,5' */
export const tulisVolume = (volume: number): string =>
	formatAngka(volume / 100, volume % 100 === 0 ? 0 : volume % 10 === 0 ? 1 : 2);
