import { parseAngka } from '../../../format/angka';
import { parseRupiah } from '../../../format/rupiah';
import type { KunciParameter } from '../aturan-tahun';
import { jenisNilai, type JenisNilai } from '../views/parameter';

type Kata = { readonly message: string; readonly mend: string };
type NilaiTerbaca =
	{ readonly ok: true; readonly nilai: number | null } | ({ readonly ok: false } & Kata);

const salah = (message: string, mend: string): NilaiTerbaca => ({ ok: false, message, mend });

const contohPersen = 'Tulis angka 0 sampai 100, misalnya 15 atau 58,03.';
const contohRupiah = 'Tulis rupiah bulat dengan titik untuk ribuan, misalnya 300.000.';

/** Amounts of one person or family in a month: more than this has a zero too many [produk]. */
const rupiahTerbesar = 1_000_000_000;

/** AT-01: a share in hundredths of a percent, or whole rupiah; null where the field is empty. */
export function bacaNilai(kunci: KunciParameter, teks: string): NilaiTerbaca {
	if (teks === '') return { ok: true, nilai: null };
	const jenis = jenisNilai(kunci);
	if (/^(?:rp\.?)?\s*[-\u2212]/i.test(teks))
		return salah(
			`"${teks}" negatif.`,
			jenis === 'persen' ? contohPersen : 'Tulis angka di atas nol, atau kosongkan.'
		);
	return baca[jenis](teks);
}

function bacaPersen(teks: string): NilaiTerbaca {
	const isi = teks.replace(/\s*(%|persen)$/i, '');
	if (/^\d+\.\d{1,2}$/.test(isi))
		return salah(`"${teks}" memakai titik untuk desimal.`, 'Pakai koma, misalnya 58,03.');
	const angka = parseAngka(isi);
	if (angka === null) return salah(`"${teks}" bukan angka persen.`, contohPersen);
	if (/,\d{3,}$/.test(isi))
		return salah(
			`"${teks}" lebih rinci dari dua angka di belakang koma.`,
			'Tulis paling banyak dua angka di belakang koma, seperti dalam aturannya.'
		);
	if (angka > 100) return salah(`"${teks}" lebih dari 100 persen.`, contohPersen);
	return { ok: true, nilai: Math.round(angka * 100) };
}

function bacaRupiah(teks: string): NilaiTerbaca {
	const nilai = parseRupiah(teks);
	if (nilai === null) return salah(`"${teks}" bukan jumlah rupiah yang bulat.`, contohRupiah);
	if (nilai === 0)
		return salah('Nilai rupiah nol.', 'Kosongkan bila belum ada aturannya; tulis bila ada.');
	if (nilai > rupiahTerbesar)
		return salah(`"${teks}" terlalu besar.`, 'Periksa lagi jumlah nolnya.');
	return { ok: true, nilai };
}

function bacaKelompok(teks: string): NilaiTerbaca {
	const [, kelompok] = /^(?:kelompok\s*)?(30|70)$/i.exec(teks) ?? [];
	return kelompok === undefined
		? salah(`"${teks}" bukan kelompok 30 atau 70.`, 'Pilih kelompok 30 atau kelompok 70.')
		: { ok: true, nilai: Number(kelompok) };
}

function bacaBulan(teks: string): NilaiTerbaca {
	const [, bulan] = /^(\d{1,2})(?:\s*bulan)?$/i.exec(teks) ?? [];
	const nilai = Number(bulan ?? 0);
	return nilai >= 1 && nilai <= 12
		? { ok: true, nilai }
		: salah(`"${teks}" bukan jumlah bulan.`, 'Tulis angka 1 sampai 12.');
}

const baca: Readonly<Record<JenisNilai, (teks: string) => NilaiTerbaca>> = {
	persen: bacaPersen,
	rupiah: bacaRupiah,
	kelompok: bacaKelompok,
	bulan: bacaBulan
};
