import { describe, expect, it } from 'vitest';
import { jalankan } from '$lib/desa/langkah';
import { lembarSurat, type LembarSurat } from '$lib/desa/surat/views/lembar-surat';
import { semuaDefinisiSurat } from '$lib/desa/surat/definisi-surat';
import {
	acuanUji,
	dariSekdes,
	kantor,
	langkah,
	lanjut,
	makeDefinisi,
	mulai,
	peran,
	sampaiParaf,
	sampaiTerbit,
	surat,
	tandaTangani
} from '$lib/desa/surat/testing';
import { contohLatihan } from '$lib/dokumen/dokumen';
import { teksPdf } from '../../../../tests/support/pdf';
import { gabungSurat, gambarSurat } from './gambar-surat';
import { hurufSurat } from './huruf-surat';
import { lembarContoh } from './testing-lembar';

const asal = 'https://gladi.contoh.id';

const lembarDari = (jalan: Parameters<typeof surat>[0], id: string): LembarSurat => {
	const hasil = lembarSurat(jalan.dunia, acuanUji.definisi(surat(jalan, id).jenis), id);
	if (!hasil.ok) throw new Error(hasil.problems[0]?.message);
	return hasil.value;
};
const terbit = sampaiTerbit(mulai());
const lembar = lembarDari(terbit.jalan, terbit.id);
const kode = lembar.tanda?.kodeVerifikasi ?? '';

describe('the PDF of a letter', () => {
	it('C-07 has kop, title, number, text, signature, and where it can be checked', async () => {
		const [halaman = ''] = teksPdf(await gambarSurat(lembar, asal));
		for (const satu of [
			...kantor.persuratan.setelan.kop,
			'SURAT KETERANGAN DOMISILI',
			'Nomor: 400.12.2.1/001/DS/XI/2026',
			'Siti Aminah',
			'Sukamaju, 22 November 2026',
			'KEPALA DESA SUKAMAJU',
			'Pak kades',
			`${asal}/verifikasi/${kode}`,
			lembar.tanda?.sidik ?? ''
		])
			expect(halaman).toContain(satu);
	});

	it('C-07 has the same bytes each time, and no letter the bytes of another', async () => {
		const sekali = await gambarSurat(lembar, asal);
		expect(await gambarSurat(lembarDari(terbit.jalan, terbit.id), asal)).toEqual(sekali);
		const lain = sampaiTerbit(terbit.jalan);
		expect(await gambarSurat(lembarDari(lain.jalan, lain.id), asal)).not.toEqual(sekali);
	});

	it('C-02 C-07 before it is signed is a draft without number, signer and QR', async () => {
		const { jalan, id } = sampaiParaf(mulai());
		const draf = lembarDari(jalan, id);
		expect(draf).toMatchObject({ cap: 'DRAF', nomor: '', tanda: null });
		const [halaman = ''] = teksPdf(await gambarSurat(draf, asal));
		expect(halaman).toContain('\nDRAF\n');
		expect(halaman).toContain('Nomor: ..........');
		expect(halaman).not.toMatch(/verifikasi|SHA-256|elektronik|Pak kades/);
	});

	it.each([
		['surat.cabut', 'DICABUT'],
		['surat.batalkan', 'BATAL']
	] as const)('C-04 after %s says %s across the page and keeps its number', async (kind, cap) => {
		const jalan = lanjut(terbit.jalan, peran('kades'), langkah(kind, terbit.id, 'Keliru'));
		const [halaman = ''] = teksPdf(await gambarSurat(lembarDari(jalan, terbit.id), asal));
		expect(halaman).toContain(`\n${cap}\n`);
		expect(halaman).toContain('400.12.2.1/001/DS/XI/2026');
	});

	it('C-03 a.n. names the office of the Kades, then the Sekdes who signs', async () => {
		const mandat = lanjut(mulai(), peran('kades'), {
			kind: 'mandat.beri',
			pejabatId:
				surat(terbit.jalan, terbit.id).langkah.find((x) => x.langkah === 'paraf')?.pejabatId ?? '',
			jenis: ['SKD'],
			dasar: '140/1/2026',
			mulai: kantor.tanggal,
			sampai: null
		});
		const paraf = sampaiParaf(mandat);
		const jalan = lanjut(
			paraf.jalan,
			peran('sekdes'),
			tandaTangani(paraf.id, { bentuk: 'an', ...dariSekdes })
		);
		const [halaman = ''] = teksPdf(await gambarSurat(lembarDari(jalan, paraf.id), asal));
		expect(halaman).toMatch(/a\.n\. KEPALA DESA SUKAMAJU\nSekretaris Desa\n/);
		expect(halaman).toContain('Pak sekdes');
	});
});

describe('every letter type', () => {
	it.each(semuaDefinisiSurat.map((satu) => [satu.kode, satu] as const))(
		'%s is drawn whole, marked on every page, in 40 KB at most',
		async (_, definisi) => {
			const contoh = lembarContoh(definisi);
			const berkas = await gambarSurat(contoh, asal);
			expect(berkas.length).toBeLessThanOrEqual(40_000);
			const halaman = teksPdf(berkas);
			for (const satu of halaman)
				// Across the page and above it.
				expect(satu.split('\n').filter((baris) => baris === contohLatihan)).toHaveLength(2);
			const rapat = halaman.join('\n').replace(/\s/g, '');
			for (const potongan of contoh.isi.potongan) {
				const isi =
					potongan.jenis === 'paragraf'
						? [potongan.teks]
						: potongan.jenis === 'daftar'
							? potongan.butir
							: potongan.jenis === 'tabel'
								? potongan.kepala
								: potongan.baris.map(([label]) => label);
				for (const teks of isi) for (const kata of teks.split(/\s+/)) expect(rapat).toContain(kata);
			}
			expect(rapat).not.toContain('?'.repeat(2));
		}
	);

	it('C-03 who signs never stands on a page without the end of the letter', async () => {
		for (const definisi of semuaDefinisiSurat) {
			const contoh = lembarContoh(definisi);
			const akhir = teksPdf(await gambarSurat(contoh, asal)).at(-1) ?? '';
			const terakhir = contoh.isi.potongan.findLast((satu) => satu.jenis === 'paragraf');
			const kata = terakhir?.jenis === 'paragraf' ? (terakhir.teks.split(/\s+/).at(-1) ?? '') : '';
			expect([definisi.kode, akhir.includes(kata)]).toEqual([definisi.kode, true]);
			expect(akhir).toContain('KEPALA DESA');
		}
	});
});

describe('many letters in one file', () => {
	it('are each on pages of their own, in their order, with the same bytes each time', async () => {
		const huruf = await hurufSurat();
		const satu = lembarContoh(makeDefinisi('SKX'));
		const semua = [satu, lembar, satu];
		const gabung = () => jalankan(gabungSurat(huruf, semua, asal));
		const halaman = teksPdf(gabung());
		const sendiri = await Promise.all(semua.map(async (x) => teksPdf(await gambarSurat(x, asal))));
		expect(halaman).toEqual(sendiri.flat());
		expect(gabung()).toEqual(gabung());
	});
});
