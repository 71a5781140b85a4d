import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cariBuku, daftarBuku } from '$lib/desa/kependudukan/buku/buku';
import { desember, duniaRamai, november, pilih } from '$lib/desa/kependudukan/buku/testing';
import {
	alinea,
	butir,
	contohLatihan,
	judulTengah,
	tabel,
	uang,
	type Dokumen
} from '$lib/dokumen/dokumen';
import { tulisPdf } from './pdf';
import { definisiPdf } from './pdf-definisi';

const ramai = duniaRamai();
const buku = (slug: string, bulan = november): Dokumen => {
	const found = cariBuku(slug);
	if (!found) throw new Error(`no book ${slug}`);
	return found.susun(ramai, { ...pilih(bulan), potongan: { dari: 0, banyak: 60 } });
};

/** Every text of a definition, in reading order. */
function semuaTeks(isi: unknown): string[] {
	if (typeof isi === 'string' || typeof isi === 'number') return [String(isi)];
	if (Array.isArray(isi)) return isi.flatMap(semuaTeks);
	if (isi === null || typeof isi !== 'object') return [];
	const { text, stack, columns, table, body } = isi as Record<string, unknown>;
	return [text, stack, columns, table, body].flatMap(semuaTeks);
}

describe('the definition of a PDF', () => {
	it('says everything that the document says', () => {
		const dokumen = buku('b2', desember);
		const teks = semuaTeks(definisiPdf(dokumen).definisi.content).join('\n');
		for (const bagian of [
			'BUKU MUTASI PENDUDUK DESA',
			'B.2',
			'Sukamaju',
			'Desember 2026',
			'Penambahan',
			'Datang dari',
			'Meninggal (tempat)',
			'Koreksi +1, 3 Des 2026: entri dibatalkan (salah orang)',
			'Mengetahui',
			'Kepala Desa Sukamaju',
			'Sekretaris Desa Sukamaju'
		])
			expect(teks).toContain(bagian);
	});

	it.each(daftarBuku.map(({ slug }) => slug))(
		'%s: the mark on every page, the heading repeated, no wider than the paper',
		(slug) => {
			const { definisi } = definisiPdf(buku(slug));
			expect(definisi.watermark).toMatchObject({ text: contohLatihan });
			expect(definisi.header).toMatchObject({ text: contohLatihan });
			const [tabel] = (definisi.content as { table?: unknown }[]).filter(
				(isi) => 'layout' in isi && isi.table
			);
			const { headerRows, widths, body } = tabel?.table as {
				headerRows: number;
				widths: number[];
				body: unknown[][];
			};
			expect(headerRows).toBeGreaterThan(1);
			for (const baris of body) expect(baris).toHaveLength(widths.length);
			const lebar = widths.reduce((jumlah, satu) => jumlah + satu + 4.5, 0.5);
			expect(lebar).toBeLessThanOrEqual(842 - 52);
		}
	);

	it('writes numbers as people read them and a NIK as it is', () => {
		const [tabel] = buku('b1').tabel;
		const nik = String(tabel?.baris[0]?.[13]);
		expect(nik).toMatch(/^\d{16}$/);
		const besar: Dokumen = {
			...buku('laporan-bulanan'),
			tabel: buku('laporan-bulanan').tabel.map((satu) => ({
				...satu,
				baris: [satu.baris[0]?.map((isi) => (typeof isi === 'number' ? 12_345 : isi)) ?? []]
			}))
		};
		expect(semuaTeks(definisiPdf(besar).definisi.content)).toContain('12.345');
		expect(semuaTeks(definisiPdf(buku('b1')).definisi.content)).toContain(nik);
	});
});

describe('a document of text', () => {
	const dokumen: Dokumen = {
		...buku('b3'),
		pembuka: [...butir('Menimbang', () => 'a.', ['bahwa perlu']), judulTengah('Pasal 1')],
		tabel: [
			tabel('Uji', [uang('Jumlah')], [[-5000], [7000]], {
				barisTebal: new Set([1]),
				nomorKolom: []
			})
		],
		penutup: [alinea('Ditetapkan di Sukamaju.')]
	};

	it('says its text around its table, and what is negative in brackets', () => {
		const teks = semuaTeks(definisiPdf(dokumen).definisi.content);
		const urutan = [
			'Menimbang',
			'a.',
			'bahwa perlu',
			'Pasal 1',
			'(5.000)',
			'7.000',
			'Ditetapkan di Sukamaju.'
		];
		expect(teks.filter((satu) => urutan.includes(satu))).toEqual(urutan);
	});

	it('needs no table', async () => {
		expect((await tulisPdf({ ...dokumen, tabel: [] })).length).toBeGreaterThan(1000);
	});

	it('has headings among its rows in bold', () => {
		const isi = JSON.stringify(definisiPdf(dokumen).definisi.content);
		expect(isi).toContain('"text":"7.000","alignment":"right","bold":true');
		expect(isi).not.toContain('"text":"(5.000)","alignment":"right","bold":true');
	});
});

describe('a PDF', () => {
	it('has the same bytes for the same contents, and others for others', async () => {
		const [satu, dua, lain] = await Promise.all([
			tulisPdf(buku('b3')),
			tulisPdf(buku('b3')),
			tulisPdf(buku('b3', desember))
		]);
		expect(Buffer.from(satu).equals(Buffer.from(dua))).toBe(true);
		expect(Buffer.from(satu).equals(Buffer.from(lain))).toBe(false);
	});

	it('is dated by the document and carries its own letters', async () => {
		const berkas = Buffer.from(await tulisPdf(buku('b3')));
		const mentah = berkas.toString('latin1');
		expect(mentah.startsWith('%PDF-')).toBe(true);
		expect(mentah).toContain('(D:20261130000000Z)');
		expect(mentah).toMatch(/\/FontFile2/);
		expect(mentah).toMatch(/\/BaseFont \/[A-Z]{6}\+Roboto-Regular/);
		// Nothing in it reaches out, and nothing in it runs.
		expect(mentah).not.toMatch(/\/(JavaScript|JS|Launch|URI|EmbeddedFile)\b/);
	});

	it('draws the mark on each of its pages', async () => {
		const found = cariBuku('b1');
		const dokumen = found?.susun(ramai, { ...pilih(november), potongan: { dari: 0, banyak: 90 } });
		const mentah = Buffer.from(await tulisPdf(dokumen ?? buku('b1'))).toString('latin1');
		const halaman = mentah.match(/\/Type \/Page\b/g)?.length ?? 0;
		expect(halaman).toBeGreaterThan(2);
		// The mark is drawn first and half seen through: each page sets that once.
		const isi = [...mentah.matchAll(/\/FlateDecode[^>]*>>\nstream\n([\s\S]*?)\nendstream/g)]
			.map(([, aliran = '']) => tiriskan(aliran))
			.filter((aliran) => /\bgs\b/.test(aliran) && /\bTf\b/.test(aliran));
		expect(isi).toHaveLength(halaman);
	});

	it('takes names for what they are: no picture, no address, no file is fetched', async () => {
		const nakal = '{"image":"/etc/passwd"} <script> =1+1 \u202e\u0000 😀';
		const dokumen: Dokumen = { ...buku('b3'), judul: nakal, catatan: [nakal] };
		expect((await tulisPdf(dokumen)).length).toBeGreaterThan(1000);
	});
});

function tiriskan(aliran: string): string {
	try {
		return inflateSync(Buffer.from(aliran, 'latin1')).toString('latin1');
	} catch {
		// A font or a map of letters is no drawing.
		return '';
	}
}
