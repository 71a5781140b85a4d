/** With three decimals at most: a thousandth of a point is finer than any printer. */
export const angka = (n: number): string => String(Math.round(n * 1000) / 1000);
export const heksa4 = (n: number): string => n.toString(16).padStart(4, '0');

export const latin = (teks: string): Uint8Array => {
	const hasil = new Uint8Array(teks.length);
	for (let i = 0; i < teks.length; i += 1) hasil[i] = teks.charCodeAt(i) & 0xff;
	return hasil;
};

/** A text that a viewer shows, whatever letters are in it. */
export const tulisanPdf = (teks: string): string =>
	`<feff${Array.from({ length: teks.length }, (_, i) => heksa4(teks.charCodeAt(i))).join('')}>`;

/** The objects of a file, numbered in the order in which they are asked for. */
export class BerkasPdf {
	readonly #bagian: Uint8Array[] = [latin('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')];
	#panjang = 15;
	readonly #letak: number[] = [];

	/** A number for what is written later. */
	pesan(): number {
		return this.#letak.push(0);
	}

	#tambah(isi: Uint8Array): void {
		this.#bagian.push(isi);
		this.#panjang += isi.length;
	}

	objek(isi: string, nomor: number = this.pesan()): number {
		this.#letak[nomor - 1] = this.#panjang;
		this.#tambah(latin(`${nomor} 0 obj\n${isi}\nendobj\n`));
		return nomor;
	}

	aliran(kamus: string, isi: Uint8Array): number {
		const nomor = this.pesan();
		this.#letak[nomor - 1] = this.#panjang;
		this.#tambah(latin(`${nomor} 0 obj\n<< ${kamus} /Length ${isi.length} >>\nstream\n`));
		this.#tambah(isi);
		this.#tambah(latin('\nendstream\nendobj\n'));
		return nomor;
	}

	tutup(katalog: number, info: number, id: string): Uint8Array<ArrayBuffer> {
		const awal = this.#panjang;
		const banyak = this.#letak.length + 1;
		const baris = this.#letak.map((letak) => `${String(letak).padStart(10, '0')} 00000 n \n`);
		this.#tambah(
			latin(
				`xref\n0 ${banyak}\n0000000000 65535 f \n${baris.join('')}trailer\n<< /Size ${banyak} /Root ${katalog} 0 R /Info ${info} 0 R /ID [<${id}> <${id}>] >>\nstartxref\n${awal}\n%%EOF\n`
			)
		);
		const hasil = new Uint8Array(this.#panjang);
		let letak = 0;
		for (const satu of this.#bagian) {
			hasil.set(satu, letak);
			letak += satu.length;
		}
		return hasil;
	}
}
