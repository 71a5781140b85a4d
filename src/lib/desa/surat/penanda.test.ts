import { describe, expect, test } from 'vitest';
import { bacaBarisBiodata, bacaPenanda, isianDalam } from './penanda';

describe('a placeholder', () => {
	test.each([
		['desa.nama', { asal: 'tetap', nama: 'desa.nama' }],
		[' surat.tanggal ', { asal: 'tetap', nama: 'surat.tanggal' }],
		['pemohon.nik', { asal: 'pemohon', data: 'nik' }],
		['subjek.status-kawin', { asal: 'subjek', data: 'status-kawin' }],
		['isian.keperluan', { asal: 'isian', nama: 'keperluan', turunan: '' }],
		['isian.biaya.terbilang', { asal: 'isian', nama: 'biaya', turunan: 'terbilang' }]
	])('%s is known', (teks, penanda) => expect(bacaPenanda(teks)).toEqual(penanda));

	test.each([
		'',
		'desa',
		'desa.walikota',
		'pemohon',
		'pemohon.hobi',
		'pemohon.nik.terbilang',
		'pemohon.toString',
		'isian.',
		'isian.a.b.c',
		'surat.isi'
	])('“%s” is not', (teks) => expect(bacaPenanda(teks)).toBeNull());
});

describe('a row of biodata', () => {
	test('is data of the person, or a label with a text', () => {
		expect(bacaBarisBiodata('ttl')).toEqual({ jenis: 'data', data: 'ttl' });
		expect(bacaBarisBiodata('Jam: {{isian.jam}} WIB')).toEqual({
			jenis: 'teks',
			label: 'Jam',
			teks: '{{isian.jam}} WIB'
		});
	});

	test.each(['hobi', 'Jam:', ': 08.00', '{{isian.jam}}: pagi', ''])('“%s” is neither', (baris) =>
		expect(bacaBarisBiodata(baris)).toBeNull()
	);
});

test('the isian of a text are those it speaks of, derived or not', () => {
	expect(
		isianDalam(
			'{{isian.harga}} ({{isian.harga.terbilang}}) untuk {{pemohon.nama}}, {{isian.barang}}'
		)
	).toEqual(['harga', 'harga', 'barang']);
});
