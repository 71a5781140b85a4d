import { barisPdf } from '$lib/dokumen/dokumen';
import { formatAngka } from '$lib/format/angka';

/** The links to a book as PDF: one, or one for each part of a long book, called by its lines. */
export const tautanPdf = (
	bagian: number,
	baris: number,
	alamat: (bagian?: number) => string
): readonly { readonly label: string; readonly href: string }[] =>
	bagian === 1
		? [{ label: 'Unduh PDF', href: alamat() }]
		: Array.from({ length: bagian }, (_, urutan) => ({
				label: `${formatAngka(urutan * barisPdf + 1)}–${formatAngka(
					Math.min((urutan + 1) * barisPdf, baris)
				)}`,
				href: alamat(urutan + 1)
			}));
