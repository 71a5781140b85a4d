import { BerkasPdf, latin, tulisanPdf } from './berkas-pdf';
import { a4, Halaman } from './halaman';
import type { Huruf } from './huruf';
import { HurufTertanam, type Padatkan } from './huruf-tertanam';

/**
 * Writes a PDF: pages of text, lines and shapes, with the letters that were used embedded. It knows no clock and no
 * chance, so that the same pages give the same bytes. Pages are compressed as they are finished, so that many of them
 * take little room.
 */

export type KeteranganPdf = {
	readonly judul: string;
	readonly pokok: string;
	/** Which program drew it; no brackets and no backslash. */
	readonly pembuat: string;
	/** 'YYYY-MM-DD' of what is printed, never of the printing. */
	readonly tanggal: string;
	/** Hexadecimal, 32 signs: names this content. */
	readonly id: string;
};

export class Pdf {
	readonly #padatkan: Padatkan;
	readonly #huruf = new Map<Huruf, HurufTertanam>();
	readonly #halaman: {
		readonly isi: Uint8Array;
		readonly lebar: number;
		readonly tinggi: number;
	}[] = [];

	constructor(padatkan: Padatkan) {
		this.#padatkan = padatkan;
	}

	/** A font for the pages of this file, by its first use. */
	tertanam(huruf: Huruf): HurufTertanam {
		const ada = this.#huruf.get(huruf);
		if (ada) return ada;
		const baru = new HurufTertanam(huruf, `F${this.#huruf.size + 1}`, this.#padatkan);
		this.#huruf.set(huruf, baru);
		return baru;
	}

	/** A page, which `lukis` draws at once. */
	halaman(lukis: (halaman: Halaman) => void, lebar: number = a4.lebar, tinggi: number = a4.tinggi) {
		const halaman = new Halaman(this, lebar, tinggi);
		lukis(halaman);
		this.#halaman.push({ isi: this.#padatkan(latin(halaman.perintah)), lebar, tinggi });
	}

	tulis({ judul, pokok, pembuat, tanggal, id }: KeteranganPdf): Uint8Array<ArrayBuffer> {
		const berkas = new BerkasPdf();
		const katalog = berkas.pesan();
		const daftar = berkas.pesan();
		const huruf = [...this.#huruf.values()].map(
			(satu) => `/${satu.nama} ${satu.tulis(berkas)} 0 R`
		);
		const sumber = berkas.objek(`<< /Font << ${huruf.join(' ')} >> >>`);
		const anak = this.#halaman.map(({ isi, lebar, tinggi }) => {
			const aliran = berkas.aliran('/Filter /FlateDecode', isi);
			return berkas.objek(
				`<< /Type /Page /Parent ${daftar} 0 R /MediaBox [0 0 ${lebar} ${tinggi}] /Resources ${sumber} 0 R /Contents ${aliran} 0 R >>`
			);
		});
		berkas.objek(
			`<< /Type /Pages /Kids [${anak.map((nomor) => `${nomor} 0 R`).join(' ')}] /Count ${anak.length} >>`,
			daftar
		);
		berkas.objek(
			`<< /Type /Catalog /Pages ${daftar} 0 R /Lang (id) /ViewerPreferences << /DisplayDocTitle true >> >>`,
			katalog
		);
		const saat = `(D:${tanggal.replaceAll('-', '')}000000Z)`;
		const info = berkas.objek(
			`<< /Title ${tulisanPdf(judul)} /Subject ${tulisanPdf(pokok)} /Author (Gladi Desa) /Creator (Gladi Desa) /Producer (${pembuat}) /CreationDate ${saat} /ModDate ${saat} >>`
		);
		return berkas.tutup(katalog, info, id);
	}
}
