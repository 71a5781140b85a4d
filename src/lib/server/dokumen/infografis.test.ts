import { describe, expect, it } from 'vitest';
import { teksPdf } from '../../../../tests/support/pdf';
import { infografis } from '$lib/desa/apbdes/dokumen/infografis';
import { duniaAnggaran } from '$lib/desa/apbdes/dokumen/testing';
import { contohLatihan } from '$lib/dokumen/dokumen';
import { gambarInfografis } from './infografis';

const buka = () => {
	const hasil = infografis(duniaAnggaran(), 'murni');
	if (!hasil) throw new Error('no draft');
	return hasil;
};

describe('the PDF of the page for the board', () => {
	it('is one page that says all of it, with the mark', async () => {
		const halaman = teksPdf(await gambarInfografis(buka()));
		expect(halaman).toHaveLength(1);
		for (const teks of [
			contohLatihan,
			'APBDes 2027',
			'Dana Desa',
			'Rp822.000.000 (67,3%)',
			'Pelaksanaan Pembangunan Desa',
			'Rabat beton Dusun Krajan',
			'Dusun Krajan'
		])
			expect(halaman[0]).toContain(teks);
	});

	it('has the same bytes for the same contents', async () => {
		const [satu, dua] = [await gambarInfografis(buka()), await gambarInfografis(buka())];
		expect(Buffer.from(satu).equals(Buffer.from(dua))).toBe(true);
	});
});
