import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { daftarDokumenAnggaran, type KodeDokumenAnggaran } from '$lib/desa/apbdes/dokumen/daftar';
import {
	duniaAnggaran,
	duniaPerubahan,
	operasional,
	sepakati,
	tercatat,
	tetapkan,
	ubahPenjabaran
} from '$lib/desa/apbdes/dokumen/testing';
import { barisKepala, contohLatihan, type Dokumen } from '$lib/dokumen/dokumen';
import { tulisPdf } from './pdf';
import { definisiPdf } from './pdf-definisi';
import { tulisXlsx } from './xlsx';

const ditetapkan = duniaAnggaran({
	tahap: 'ditetapkan',
	langkah: tercatat(sepakati, tetapkan, operasional)
});
const perubahan = duniaPerubahan({ langkah: tercatat(ubahPenjabaran) });

function susun(kode: KodeDokumenAnggaran): Dokumen {
	const satu = daftarDokumenAnggaran.find((dokumen) => dokumen.kode === kode);
	const dokumen = satu?.susun(ditetapkan, 'murni') ?? satu?.susun(perubahan, 'murni');
	if (!dokumen) throw new Error(`no ${kode}`);
	return dokumen;
}

type TabelPdf = {
	readonly headerRows: number;
	readonly keepWithHeaderRows: number;
	readonly dontBreakRows: boolean;
	readonly widths: readonly number[];
};

describe.each(daftarDokumenAnggaran.map(({ kode }) => kode))('D-08 %s', (kode) => {
	const dokumen = susun(kode);

	it('has the mark and its headings on every page of a PDF, and fits the paper', async () => {
		const { definisi } = definisiPdf(dokumen);
		expect(definisi.watermark).toMatchObject({ text: contohLatihan });
		expect(definisi.header).toMatchObject({ text: contohLatihan });
		const tabel = (definisi.content as readonly { table?: TabelPdf; layout?: string }[]).flatMap(
			({ table, layout }) => (table && layout === 'buku' ? [table] : [])
		);
		expect(tabel).toHaveLength(dokumen.tabel.length);
		const lebarKertas = dokumen.orientasi === 'lanskap' ? 842 : 595.3;
		for (const [
			urutan,
			{ headerRows, keepWithHeaderRows, dontBreakRows, widths }
		] of tabel.entries()) {
			const kepala = dokumen.tabel[urutan];
			expect(headerRows).toBe(
				barisKepala(kepala?.kolom ?? []).length + ((kepala?.nomorKolom.length ?? 0) > 0 ? 1 : 0)
			);
			expect([keepWithHeaderRows, dontBreakRows]).toEqual([1, true]);
			const lebar = widths.reduce((jumlah, satu) => jumlah + satu + 4.5, 0.5);
			expect(lebar).toBeLessThanOrEqual(lebarKertas - 52);
		}
		expect((await tulisPdf(dokumen)).length).toBeGreaterThan(1000);
	});

	it('has the mark on its sheet and every page of it, with the headings repeated', async () => {
		const { sheets } = await readXlsx(await tulisXlsx(dokumen));
		expect(sheets).toHaveLength(1);
		const [lembar] = sheets;
		expect(lembar?.rows[0]?.[0]).toBe(contohLatihan);
		expect(lembar?.headerFooter?.oddHeader).toContain(contohLatihan);
		if (dokumen.tabel.length > 0)
			expect(lembar?.pageSetup?.printTitlesRow).toMatch(/^\$\d+:\$\d+$/);
	});
});

it('a minus stays with its amount, as a line may end behind a hyphen', () => {
	const isi = JSON.stringify(definisiPdf(susun('raperdes')).definisi.content);
	expect(isi).toContain('\u2212Rp20.000.000');
	expect(isi).not.toContain('-Rp');
});
