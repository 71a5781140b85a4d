import { formatAngka, parseAngka } from './angka';

/** Whole rupiah, a safe integer; negative for a deficit. In the database it is `bigint`. */
export type Rupiah = number & { readonly __rupiah: true };

/** For sums that code has worked out; what a person typed goes through `parseRupiah`. */
export function rupiah(nilai: number): Rupiah {
	if (!Number.isSafeInteger(nilai)) throw new RangeError(`Bukan rupiah bulat: ${nilai}`);
	// Safe: checked on the line above. Adding 0 turns -0 into 0.
	return (nilai + 0) as Rupiah;
}

/** 'Rp1.250.000' */
export const formatRupiah = (nilai: Rupiah): string =>
	nilai < 0 ? `-Rp${formatAngka(-nilai)}` : `Rp${formatAngka(nilai)}`;

/** Reads 'Rp 12.500.000', 'Rp12.500.000,00', '12.500.000,-' and '12500000'; sen are refused. */
export function parseRupiah(text: string): Rupiah | null {
	const cocok = /^([-\u2212]?)\s*(?:rp\.?)?\s*([\d.]+)(?:,(?:-|00))?$/i.exec(text.trim());
	const nilai = cocok && parseAngka(cocok[2] ?? '');
	return nilai === null ? null : rupiah(cocok?.[1] ? 0 - nilai : nilai);
}
