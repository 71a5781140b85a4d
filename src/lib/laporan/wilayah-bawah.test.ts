import { describe, expect, it } from 'vitest';
import { makeBawah } from './testing';
import { petakWilayah, petaWilayah, ujungWilayah } from './wilayah-bawah';

const petak = (...bawah: readonly ReturnType<typeof makeBawah>[]) =>
	bawah.map((satu) => petakWilayah(satu, 'apbdes', false));
const nama = (semua: readonly { readonly nama: string }[]) => semua.map((satu) => satu.nama);

describe('a tile', () => {
	it.each([
		['half of it', makeBawah('A', 10, 5), 0.5, '50%'],
		['none of it', makeBawah('A', 10, 0), 0, '0%'],
		['nobody in a seat', makeBawah('A', 10, 0, 0), null, 'belum terisi']
	])('of %s', (_, wilayah, nilai, teks) =>
		expect(petakWilayah(wilayah, 'apbdes', false)).toMatchObject({ nilai, teks })
	);

	it('of a village is ready or not', () => {
		expect(petakWilayah(makeBawah('A', 1, 1), 'apbdes', true)).toMatchObject({ teks: 'siap' });
		expect(petakWilayah(makeBawah('A', 1, 0), 'apbdes', true)).toMatchObject({
			teks: 'belum siap'
		});
		expect(petakWilayah(makeBawah('A', 1, 1), 'lampid', true)).toMatchObject({ nilai: 0 });
	});
});

describe('the most and the least ready', () => {
	it('are three each at most, and nobody is both', () => {
		const delapan = petak(...'HGFEDCBA'.split('').map((huruf, i) => makeBawah(huruf, 10, i)));
		const { tertinggi, terendah } = ujungWilayah(delapan);
		expect(nama(tertinggi)).toEqual(['A', 'B', 'C']);
		expect(nama(terendah)).toEqual(['H', 'G', 'F']);
		const tiga = ujungWilayah(
			petak(makeBawah('A', 9, 3), makeBawah('B', 9, 2), makeBawah('C', 9, 1))
		);
		expect([nama(tiga.tertinggi), nama(tiga.terendah)]).toEqual([['A'], ['C']]);
	});

	it('are none where all are alike, where there is one, and where nobody sits', () => {
		const tanpa = { tertinggi: [], terendah: [] };
		expect(ujungWilayah(petak(makeBawah('A', 9, 0), makeBawah('B', 4, 0)))).toEqual(tanpa);
		expect(ujungWilayah(petak(makeBawah('A', 9, 3)))).toEqual(tanpa);
		expect(ujungWilayah(petak(makeBawah('A', 9, 3), makeBawah('B', 9, 0, 0)))).toEqual(tanpa);
		expect(ujungWilayah([])).toEqual(tanpa);
	});

	it('do not call the first weak when several share it', () => {
		const { terendah, tertinggi } = ujungWilayah(
			petak(makeBawah('A', 9, 9), makeBawah('B', 9, 9), makeBawah('C', 9, 9), makeBawah('D', 9, 0))
		);
		expect(nama(terendah)).toEqual(['D']);
		expect(nama(tertinggi)).toEqual(['A', 'B']);
	});

	const apbdes = { id: 'apbdes', nama: 'menyusun APBDes' };

	it('are said with their numbers, and who has not begun is only counted', () => {
		const semua = [makeBawah('B', 10, 1), makeBawah('A', 10, 5), makeBawah('C', 10, 0, 0)];
		const peta = petaWilayah('kecamatan', semua, apbdes);
		expect(peta.kalimat).toEqual([
			'Tertinggi: A (50%).',
			'Terendah: B (10%).',
			'1 kecamatan belum mempunyai jabatan terisi.'
		]);
		expect(peta).toMatchObject({
			judul: 'Kecamatan: bagian desa yang siap menyusun APBDes',
			bentuk: 'wilayah'
		});
		expect(nama(peta.petak)).toEqual(['A', 'B', 'C']);
	});

	it('are not said of villages, and provinces stand on a map', () => {
		const semua = [makeBawah('A', 1, 1), makeBawah('B', 1, 0), makeBawah('C', 1, 0, 0)];
		expect(petaWilayah('desa', semua, apbdes)).toMatchObject({
			judul: 'Desa: yang siap menyusun APBDes',
			bentuk: 'desa',
			kalimat: ['1 desa belum mempunyai jabatan terisi.']
		});
		expect(petaWilayah('provinsi', semua, apbdes).bentuk).toBe('peta');
	});

	it('that are alike are said to be', () => {
		const semua = [makeBawah('A', 9, 0), makeBawah('B', 4, 0)];
		expect(petaWilayah('kecamatan', semua, apbdes).kalimat).toEqual([
			'Semua yang sudah terisi sama: 0%.'
		]);
	});
});
