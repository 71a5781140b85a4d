import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Huruf } from './huruf';
import { Pdf } from './pdf';
import { hurufUji, objekPdf, teksPdf } from '../../../../tests/support/pdf';

const biasa = hurufUji('Roboto-Regular');
const tebal = hurufUji('Roboto-Medium');
const padatkan = (isi: Uint8Array): Uint8Array => zlibSync(isi);
const keterangan = {
	judul: 'Surat – contoh',
	pokok: 'CONTOH',
	pembuat: 'Uji 1',
	tanggal: '2026-11-22',
	id: '0'.repeat(32)
};

const tulis = (...baris: readonly string[]): Uint8Array => {
	const pdf = new Pdf(padatkan);
	pdf.halaman((halaman) => {
		for (const [i, teks] of baris.entries())
			halaman.teks(teks, { x: 40, y: 40 + i * 14, huruf: i % 2 ? tebal : biasa, ukuran: 10 });
	});
	return pdf.tulis(keterangan);
};

describe('a file of pages', () => {
	it('has its objects where its table says, as long as they say, and text that can be copied', () => {
		const berkas = tulis('Sukamaju, 22 November 2026', 'Kepala Desa – “Budi”', 'Café Zoë');
		expect(teksPdf(berkas)).toEqual(['Sukamaju, 22 November 2026\nKepala Desa – “Budi”\nCafé Zoë']);
	});

	it('has the same bytes each time, and other ones for another text', () => {
		expect(tulis('satu')).toEqual(tulis('satu'));
		expect(tulis('satu')).not.toEqual(tulis('dua'));
	});

	it('takes in what another file needed besides the usual signs, and no later file does', () => {
		const sebelum = tulis('satu');
		expect(teksPdf(tulis('Zoë @ €5'))).toEqual(['Zoë @ €5']);
		expect(tulis('satu')).toEqual(sebelum);
	});

	it('has the same bytes whatever was drawn before it, also beside signs that the font does not have', () => {
		const urut = (...teks: readonly string[]) => {
			// A way of compressing of its own keeps nothing of what others drew.
			const sendiri = (isi: Uint8Array): Uint8Array => zlibSync(isi);
			return teks.map((satu) => {
				const pdf = new Pdf(sendiri);
				pdf.halaman((halaman) => halaman.teks(satu, { x: 40, y: 40, huruf: biasa, ukuran: 10 }));
				return pdf.tulis(keterangan);
			});
		};
		const [wajah, satu] = urut('satu 😀', 'satu');
		expect(urut('satu', 'satu 😀')).toEqual([satu, wajah]);
	});

	it('names no moment but the one it was given, runs nothing and leads nowhere', () => {
		const teks = Buffer.from(tulis('satu')).toString('latin1');
		expect(teks).toContain('/CreationDate (D:20261122000000Z)');
		expect(teks).not.toMatch(/\/(JavaScript|JS|Launch|URI|EmbeddedFile|OpenAction)\b/);
	});

	it('embeds each font once, whatever number of pages uses it', () => {
		const pdf = new Pdf(padatkan);
		for (let i = 0; i < 20; i += 1)
			pdf.halaman((halaman) =>
				halaman.teks(`Halaman ${i}`, { x: 40, y: 40, huruf: biasa, ukuran: 10 })
			);
		const objek = [...objekPdf(pdf.tulis(keterangan)).values()];
		expect(objek.filter(({ kamus }) => kamus.includes('/FontFile2'))).toHaveLength(1);
		expect(objek.filter(({ kamus }) => /\/Type \/Page\b/.test(kamus))).toHaveLength(20);
	});

	it('stretches a line by its blanks and keeps them in the text', () => {
		const pdf = new Pdf(padatkan);
		pdf.halaman((halaman) =>
			halaman.teks('dua kata saja', { x: 40, y: 40, huruf: biasa, ukuran: 10, lebih: 3 })
		);
		const berkas = pdf.tulis(keterangan);
		expect(teksPdf(berkas)).toEqual(['dua kata saja']);
		const isi = [...objekPdf(berkas).values()].map(({ aliran }) =>
			Buffer.from(aliran ?? []).toString('latin1')
		);
		// Three more at size ten are 300 thousandths, told with the other sign.
		expect(isi.find((satu) => satu.includes(' TJ'))?.match(/>-300</g)).toHaveLength(2);
	});
});

describe('a font of the glyphs that were used', () => {
	const glyph = (teks: string): number[] => [
		0,
		...Array.from(teks, (satu) => biasa.glyph(satu.codePointAt(0) ?? 0))
	];

	it('draws and measures each of them as the whole font does', () => {
		const potongan = new Huruf('potongan', biasa.potong(glyph('Desa')));
		expect(
			glyph('Desa')
				.slice(1)
				.map((satu) => biasa.lebarGlyph(satu))
		).toEqual([1, 2, 3, 4].map((satu) => potongan.lebarGlyph(satu)));
		expect(potongan.ukuran).toEqual(biasa.ukuran);
		// Cut out a second time it is what it was: nothing of a glyph was lost or left over.
		expect(potongan.potong([0, 1, 2, 3, 4])).toEqual(biasa.potong(glyph('Desa')));
	});

	it('names the parts of a composite glyph by their new numbers', () => {
		const [, e = 0] = glyph('é');
		const bagian = biasa.bagianGlyph(e);
		expect(bagian.length).toBeGreaterThan(1);
		const potongan = new Huruf('potongan', biasa.potong([0, e, ...bagian]));
		expect(potongan.bagianGlyph(1)).toEqual(bagian.map((_, i) => i + 2));
	});

	it('is small: the letters of a page of text take less than a tenth of the font', () => {
		const teks = 'Yang bertanda tangan di bawah ini Kepala Desa, NIK 3599015211870003.';
		const dipakai = [...new Set(glyph(teks))];
		expect(biasa.potong(dipakai).length).toBeLessThan(biasa.berkas.length / 10);
	});

	it('has an empty box for what no font has, and no sign is lost on the way', () => {
		expect(biasa.glyph(0x1f600)).toBe(0);
		expect(biasa.glyph(0x4e00)).toBe(0);
		expect(biasa.lebar('NIK', 1000)).toBe(
			biasa.lebar('N', 1000) + biasa.lebar('I', 1000) + biasa.lebar('K', 1000)
		);
	});
});
