import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { contohLatihan } from '$lib/dokumen/dokumen';
import { tanggal } from '$lib/format/tanggal';
import { makeContent } from '$lib/learning/certificate/testing';
import { gambarPdf } from '../dokumen/pdf';
import { certificatePdf, qrSvg, type CertificateToPrint } from './certificate-pdf';

const code = '01abcdefghjkmnpqrstvwxyz01';
const print = (parts: Partial<CertificateToPrint> = {}): CertificateToPrint => ({
	number: 'GD/2026/000123',
	code,
	content: makeContent(),
	revokedOn: null,
	...parts
});

const textOf = (given: CertificateToPrint): string => JSON.stringify(certificatePdf(given));
const pagesOf = (file: Uint8Array): number =>
	Buffer.from(file)
		.toString('latin1')
		.match(/\/Type \/Page\b/g)?.length ?? 0;

/** Far more and far longer than a course has. */
const crowded = makeContent({
	name: 'R. Ay. Maria Kristina Anastasia Wulandari Kusumaningrum, S.IP.',
	place:
		'Desa Adat Tanjung Harapan Sejahtera, Kec. Kepulauan Sembilan Timur, Kabupaten Penajam Paser Utara, Kalimantan Timur',
	course: {
		...makeContent().course,
		title: 'Penyusunan rencana kerja pemerintah desa dan anggaran pendapatan dan belanja desa'
	},
	tasks: Array.from({ length: 60 }, (_, index) => ({
		id: `t${index}`,
		title: `Latihan nomor ${index} dengan judul yang panjang sekali sampai dua baris penuh`,
		competencies: ['K04.1'],
		mode: 'kerjakan' as const,
		on: tanggal('2026-11-18'),
		seedHash: null
	})),
	exams: Array.from({ length: 9 }, (_, index) => ({
		id: `u${index}`,
		title: `Ujian akhir bagian ${index} dengan judul yang panjang sekali`,
		percent: 86.67,
		on: tanggal('2026-11-20')
	})),
	competencies: Array.from({ length: 30 }, (_, index) => ({
		code: `K04.${index}`,
		text: 'Anda dapat menyusun LAMPID (laporan lahir, mati, pindah, datang) tanpa selisih.',
		level: 'terampil' as const
	})),
	compact: `GD1.${'A'.repeat(500)}`,
	example: true
});

describe('the paper of a certificate', () => {
	it('says who, what, how long, what was proved and how to check it', () => {
		const text = textOf(print());
		for (const part of [
			'GD/2026/000123',
			'Ratna Wulandari',
			'Sekretaris Desa',
			'Desa Sukamaju',
			'Administrasi kependudukan',
			'13 jam pelajaran (JP)',
			'20 November 2026',
			'Bayi lahir di Dusun Krajan',
			'Uji, 18 Nov 2026',
			'nilai 85',
			'Tuntas',
			'https://gladi.contoh.id/sertifikat/',
			'01abc-defgh-jkmnp-qrstv-wxyz01',
			'did:key:z6Mk'
		])
			expect(text).toContain(part);
		expect(text).not.toContain(contohLatihan);
		expect(text).not.toContain('DICABUT');
	});

	it('of an example, or of one taken back, says so across the page and above the title', () => {
		const example = certificatePdf(print({ content: makeContent({ example: true }) })).definisi;
		expect(example.watermark).toMatchObject({ text: contohLatihan });
		expect(JSON.stringify(example.content)).toContain(contohLatihan);
		const revoked = certificatePdf(print({ revokedOn: tanggal('2026-12-01') })).definisi;
		expect(revoked.watermark).toMatchObject({ text: 'DICABUT' });
		expect(JSON.stringify(revoked.content)).toContain('DICABUT PADA 1 DESEMBER 2026');
		expect(certificatePdf(print()).definisi.watermark).toBeUndefined();
	});

	it('is one page with the same bytes each time, dated by the certificate, with its own letters', async () => {
		const [one, two, other] = await Promise.all([
			gambarPdf(certificatePdf(print())),
			gambarPdf(certificatePdf(print())),
			gambarPdf(certificatePdf(print({ number: 'GD/2026/000124' })))
		]);
		expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
		expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
		expect(pagesOf(one)).toBe(1);
		const raw = Buffer.from(one).toString('latin1');
		expect(raw).toContain('(D:20261122000000Z)');
		expect(raw).toMatch(/\/BaseFont \/[A-Z]{6}\+Roboto-Regular/);
		expect(raw).not.toMatch(/\/(JavaScript|JS|Launch|URI|EmbeddedFile)\b/);
	});

	it('stays one page with sixty tasks and long names, and says how many it leaves out', async () => {
		const given = print({ content: crowded });
		expect(pagesOf(await gambarPdf(certificatePdf(given)))).toBe(1);
		const text = textOf(given);
		const shown = text.match(/Latihan nomor \d+ /g)?.length ?? 0;
		expect(shown).toBeGreaterThan(3);
		expect(text).toContain(`dan ${60 - shown} latihan lain`);
	});
});

describe('the squares of the QR code', () => {
	it('are those of the code, each once', () => {
		const text = 'https://gladi.contoh.id/sertifikat/01abcdefghjkmnpqrstvwxyz01';
		const { data, size } = encode(text, { ecc: 'M', border: 0 });
		const drawn = data.map((row) => row.map(() => false));
		for (const [, x, y, width] of qrSvg(text).matchAll(/M(\d+) (\d+)h(\d+)v1/g))
			for (let step = 0; step < Number(width); step += 1) {
				const row = drawn[Number(y)];
				expect(row?.[Number(x) + step]).toBe(false);
				if (row) row[Number(x) + step] = true;
			}
		expect(drawn).toEqual(data);
		expect(qrSvg(text)).toContain(`viewBox="0 0 ${size} ${size}"`);
	});
});
