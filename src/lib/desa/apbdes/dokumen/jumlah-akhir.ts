import { formatRupiah, rupiah, type Rupiah } from '../../../format/rupiah';
import { terbilang } from '../../../format/terbilang';
import type { Baris } from '../baris';
import { ringkas } from '../jumlah';
import type { Rancangan } from '../rancangan';
import type { Nilai } from './tabel-rekening';

export type Ringkasan = ReturnType<typeof ringkas>;

/** The sums of a draft, and of the budget that it changes. */
export function nilaiAkhir({
	baris,
	perubahan
}: Pick<Rancangan, 'baris' | 'perubahan'>): (kunci: keyof Ringkasan) => Nilai {
	const kini = ringkas(baris.values());
	const dulu = perubahan && ringkas(perubahan.semula.values());
	return (kunci) => ({ semula: dulu?.[kunci] ?? rupiah(0), menjadi: kini[kunci] });
}

/** 'satu juta rupiah'; a deficit as 'minus ...'. */
export const sebutRupiah = (nilai: Rupiah): string => `${terbilang(nilai)} rupiah`;

/** 'Rp1.000.000 (satu juta rupiah)' */
export const rupiahTerbilang = (nilai: Rupiah): string =>
	`${formatRupiah(nilai)} (${sebutRupiah(nilai)})`;

/** Totals in words, as they stand under a table of sums. */
export function catatanTerbilang(baris: Iterable<Baris>): readonly string[] {
	const { pendapatan, belanja, penerimaan, pengeluaran } = ringkas(baris);
	return [
		`Jumlah pendapatan: ${sebutRupiah(pendapatan)}.`,
		`Jumlah belanja: ${sebutRupiah(belanja)}.`,
		`Penerimaan pembiayaan: ${sebutRupiah(penerimaan)}; pengeluaran pembiayaan: ${sebutRupiah(pengeluaran)}.`
	];
}
