import { encode } from 'uqr';
import type { LembarSurat } from '../../src/lib/desa/surat/views/lembar-surat';
import { contohLatihan } from '../../src/lib/dokumen/dokumen';

/** What others make of a letter: pdf-lib bare, with a font that every viewer has, and the same page for a browser to print. */

type Halaman = {
	drawText(teks: string, pilihan: object): void;
	drawSvgPath(jalur: string, pilihan: object): void;
};
type Dokumen = {
	embedFont(nama: string): Promise<unknown>;
	addPage(ukuran: readonly [number, number]): Halaman;
	save(): Promise<Uint8Array>;
};
/** As much of pdf-lib as is used; it is no part of the application and brings its own types only where it is installed. */
export type PdfLib = {
	readonly PDFDocument: { create(): Promise<Dokumen> };
	readonly StandardFonts: Readonly<Record<string, string>>;
};

const isiTeks = ({ isi, nomor, tempatTanggal, blok }: LembarSurat): string[] => [
	...isi.kop,
	isi.judul,
	`Nomor: ${nomor}`,
	...isi.potongan.flatMap((satu) => {
		switch (satu.jenis) {
			case 'paragraf':
				return [satu.teks];
			case 'biodata':
				return satu.baris.map(([label, nilai]) => `${label} : ${nilai}`);
			case 'daftar':
				return [...satu.butir];
			case 'tabel':
				return [satu.kepala, ...satu.baris].map((baris) => baris.join('  '));
			default:
				return satu satisfies never;
		}
	}),
	tempatTanggal,
	...blok,
	contohLatihan
];

const alamat = ({ tanda }: LembarSurat): string =>
	`https://gladi.contoh.id/verifikasi/${tanda?.kodeVerifikasi ?? ''}`;

/** The dark squares of a QR code, joined row by row. */
const kotakSvg = (data: readonly (readonly boolean[])[]): string =>
	data
		.flatMap((baris, y) =>
			baris.flatMap((gelap, x) => {
				if (!gelap || baris[x - 1]) return [];
				const akhir = baris.indexOf(false, x);
				const lebar = (akhir < 0 ? baris.length : akhir) - x;
				return [`M${x} ${y}h${lebar}v1h-${lebar}z`];
			})
		)
		.join('');

/** Every line where it falls, the QR code as one path: no more than has to be for the same contents. */
export async function denganPdfLib(
	{ PDFDocument, StandardFonts }: PdfLib,
	lembar: LembarSurat
): Promise<Uint8Array> {
	const pdf = await PDFDocument.create();
	const font = await pdf.embedFont(StandardFonts.TimesRoman ?? '');
	const page = pdf.addPage([595.28, 841.89]);
	for (const [i, teks] of isiTeks(lembar).entries())
		page.drawText(teks, { x: 62, y: 790 - i * 16, size: 10.5, font });
	const { data, size } = encode(alamat(lembar), { ecc: 'M', border: 0, maskPattern: 3 });
	page.drawSvgPath(kotakSvg(data), { x: 62, y: 128, scale: 68 / size });
	return pdf.save();
}

const html = (teks: string): string => teks.replace(/[&<>]/g, (satu) => `&#${satu.charCodeAt(0)};`);

export function halamanHtml(lembar: LembarSurat): string {
	const { data, size } = encode(alamat(lembar), { ecc: 'M', border: 0, maskPattern: 3 });
	const baris = isiTeks(lembar).map((satu) => `<p>${html(satu)}</p>`);
	return `<!doctype html><html lang="id"><meta charset="utf-8"><style>@page{size:A4;margin:20mm}body{font:10.5pt serif}p{margin:2pt}</style>${baris.join('')}<svg viewBox="0 0 ${size} ${size}" width="90"><path d="${kotakSvg(data)}"/></svg></html>`;
}
