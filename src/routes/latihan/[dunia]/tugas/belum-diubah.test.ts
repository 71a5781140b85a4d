import { describe, expect, it } from 'vitest';
import { belumDiubah } from './belum-diubah';

const values = new Map([
	['lama.id', 'b-1'],
	['lama.volumeRkp', '100']
]);
const entri = {
	form: 'anggaran-tulis' as const,
	isian: {
		baris: ['{lama.id}', 'baru-1'],
		'{lama.id}.volume': '{lama.volumeRkp}',
		'{lama.id}.hargaSatuan': 2100000,
		'{lama.id}.sumber': 'DD',
		'{lama.id}.uraian': 'Bibit kambing',
		'baru-1.volume': 3
	}
};
const nama = ['b-1.uraian', 'b-1.volume', 'b-1.hargaSatuan', 'b-1.sumber', 'baru-1.volume'];
const belum = (kini: Readonly<Record<string, string>>) =>
	belumDiubah(nama, entri, values, (satu) => kini[satu] ?? '');

describe('what a line does not yet say', () => {
	it('is told by its figures and its source, however they are written', () => {
		expect(
			belum({ 'b-1.volume': '200', 'b-1.hargaSatuan': '2.000.000', 'b-1.sumber': 'ADD' })
		).toEqual(['b-1.volume', 'b-1.hargaSatuan', 'b-1.sumber']);
		expect(
			belum({ 'b-1.volume': '100', 'b-1.hargaSatuan': 'Rp2.100.000', 'b-1.sumber': 'DD' })
		).toEqual([]);
	});

	it('is nothing where another form is asked for', () => {
		expect(belumDiubah(nama, { ...entri, form: 'anggaran-hapus' }, values, () => '')).toEqual([]);
	});
});
