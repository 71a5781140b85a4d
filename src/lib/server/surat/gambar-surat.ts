import { deflateSync } from 'node:zlib';
import type { Langkah } from '$lib/desa/langkah';
import { sha256Hex } from '$lib/desa/surat/sandi';
import type { LembarSurat } from '$lib/desa/surat/views/lembar-surat';
import { contohLatihan } from '$lib/dokumen/dokumen';
import { Pdf } from '$lib/dokumen/pdf/pdf';
import { hurufSurat } from './huruf-surat';
import { lukisSurat, type HurufSurat } from './surat-pdf';

/**
 * Which drawing of a letter made a file, and for which address its QR code is: only such a file can be compared. A new
 * number with every change of how a letter looks.
 */
export const pembuatPdf = (asal: string): string => `Gladi Desa surat@1 ${asal}`;

export type BerkasSurat = Uint8Array<ArrayBuffer>;

/** Names a content: the same letter in the same state has the same one, so that the same bytes come of it. */
const sidikLembar = (lembar: LembarSurat): string => sha256Hex(JSON.stringify(lembar)).slice(0, 32);

const padatkan = (isi: Uint8Array): Uint8Array => deflateSync(isi);

/** One letter as a PDF: letters embedded, the same bytes each time. */
export async function gambarSurat(lembar: LembarSurat, asal: string): Promise<BerkasSurat> {
	const pdf = new Pdf(padatkan);
	lukisSurat(pdf, await hurufSurat(), lembar, asal);
	return pdf.tulis({
		judul: [lembar.isi.judul, lembar.nomor].filter(Boolean).join(' '),
		pokok: contohLatihan,
		pembuat: pembuatPdf(asal),
		tanggal: lembar.tanggal,
		id: sidikLembar(lembar)
	});
}

/** Many of them as one file that embeds its letters once; a slice of the work is one of them. */
export function* gabungSurat(
	huruf: HurufSurat,
	semua: Iterable<LembarSurat>,
	asal: string
): Langkah<BerkasSurat> {
	const pdf = new Pdf(padatkan);
	const sidik: string[] = [];
	let tanggal = '1970-01-01';
	for (const lembar of semua) {
		lukisSurat(pdf, huruf, lembar, asal);
		sidik.push(sidikLembar(lembar));
		if (lembar.tanggal > tanggal) tanggal = lembar.tanggal;
		yield;
	}
	return pdf.tulis({
		judul: `Surat keluar, ${sidik.length} surat`,
		pokok: contohLatihan,
		pembuat: 'Gladi Desa gabungan@1',
		tanggal,
		id: sha256Hex(sidik.join('')).slice(0, 32)
	});
}
