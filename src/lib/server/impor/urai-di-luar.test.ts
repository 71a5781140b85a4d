import { describe, expect, it } from 'vitest';
import { jalankan } from '$lib/desa/langkah';
import { bacaDaftarIsi, urai } from '$lib/lembar/arsip';
import { bacaLembar } from '$lib/lembar/baca';
import { berkasBuruk } from '$lib/lembar/testing-berkas-buruk';
import { tulisXlsx } from '$lib/lembar/tulis';
import { uraiDiLuar } from './urai-di-luar';

const baris = [
	['nama', 'alamat'],
	...Array.from({ length: 2_000 }, (_, i) => [`Orang ${i}`, `Dusun Krajan RT ${i % 9} RW é`])
];
const lembar = 'xl/worksheets/sheet1.xml';

describe('large parts of a workbook, unpacked beside the reader', () => {
	it('are what the reader itself unpacks', async () => {
		const bytes = await tulisXlsx({ nama: 'Penduduk', baris });
		const terurai = await uraiDiLuar(bytes);
		const isi = bacaDaftarIsi(bytes).get(lembar);
		if (!isi) throw new Error('A workbook has a first sheet');
		expect(terurai.get(lembar)).toEqual(Buffer.from(jalankan(urai(bytes, isi))));
		expect(jalankan(bacaLembar(bytes, undefined, terurai))).toEqual(jalankan(bacaLembar(bytes)));
	});

	it('are left to the reader when a byte of them has changed', async () => {
		const bytes = await tulisXlsx({ nama: 'Penduduk', baris });
		const isi = bacaDaftarIsi(bytes).get(lembar);
		if (!isi) throw new Error('A workbook has a first sheet');
		const rusak = bytes.slice();
		const letak = isi.letak + 30 + lembar.length + Math.floor(isi.terkemas / 2);
		rusak[letak] = (rusak[letak] ?? 0) ^ 0xff;
		expect((await uraiDiLuar(rusak)).has(lembar)).toBe(false);
	});

	it.each(berkasBuruk)('change no answer to a broken file: %s', async (_nama, berkas) => {
		const bytes = berkas();
		const terurai = await uraiDiLuar(bytes);
		expect(jalankan(bacaLembar(bytes, undefined, terurai))).toEqual(jalankan(bacaLembar(bytes)));
	});
});
